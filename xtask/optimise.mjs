// Has wasm-opt optimise modules, each in its place, and prints what it says:
//
//   node xtask/optimise.mjs ROOT MODULE… -- OPTION…
//
// npm's wasm-opt is WebAssembly itself. In a process for each of thirty modules, most of the time would go into compiling
// wasm-opt; in one process for all of them it is compiled once.

import { createRequire } from 'node:module';
import { join } from 'node:path';

const [root, ...given] = process.argv.slice(2);
const options = given.splice(given.indexOf('--')).slice(1);
const require = createRequire(join(root, 'tests/browser/'));
const tool = require.resolve('binaryen/bin/wasm-opt');
for (const module of given) {
  const names = module.endsWith('camber_bg.wasm') ? ['--minify-imports-and-exports-and-modules'] : [];
  process.argv.splice(2, Infinity, ...options, ...names, module, '-o', module);
  delete require.cache[tool];
  await new Promise((done) => (require(tool).postRun = done));
  if (process.exitCode) break;
}
