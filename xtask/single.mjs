// Prints the script of a page with the whole site in it, such as static/alone/start.js, with the glue of the release
// folder, in ASCII.
//
//   node xtask/single.mjs ROOT alone/start.js

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [root, script] = process.argv.slice(2);
const { build } = createRequire(join(root, 'tests/browser/'))('esbuild');
const glue = readdirSync(join(root, 'dist')).filter((name) => /^camber-[0-9a-f]{16}\.js$/.test(name));
if (glue.length !== 1) throw new Error(`dist holds ${glue.length} glue scripts: ${glue}`);
const sources = {
  glue: join(root, 'dist', glue[0]),
  device: join(root, 'static/device.js'),
};

const { outputFiles } = await build({
  entryPoints: [join(root, 'static', script)],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'error',
  write: false,
  plugins: [{
    name: 'camber',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^camber:/ }, ({ path }) => ({ path: path.slice('camber:'.length), namespace: 'camber' }));
      onLoad({ filter: /.*/, namespace: 'camber' }, ({ path }) => {
        const contents = readFileSync(sources[path], 'utf8');
        return { contents: path === 'device' ? `${contents}\nexport { watch };` : contents, loader: 'js' };
      });
    },
  }],
});
process.stdout.write(outputFiles[0].text.trim());
