// Makes the scripts of the widget and of its frame in the release folder: bundles the scripts in widget/ with
// wasm-bindgen's glue, the style sheet and the words, and pins the module and its words by hash.
//
//   node xtask/widget.mjs ROOT VERSION        prints one line for each file written
//
// Runs once the names of glue, module, words and style are final. Deletes widget.json, which the prerenderer wrote
// for it.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [root, version] = process.argv.slice(2);
const dist = join(root, 'dist');
const source = join(root, 'widget');
const { build, transform } = createRequire(join(root, 'tests/browser/'))('esbuild');

const names = readdirSync(dist);
const only = (pattern) => {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`dist holds ${found.length} files like ${pattern}: ${found}`);
  return found[0];
};
const WASM = only(/^camber-[0-9a-f]{16}_bg\.wasm$/);
const GLUE = only(/^camber-[0-9a-f]{16}\.js$/);
const STYLE = only(/^camber-[0-9a-f]{16}\.css$/);

/** The value of `integrity=` for a file. */
const integrity = (name) => `sha384-${createHash('sha384').update(readFileSync(join(dist, name))).digest('base64')}`;

/** The parts of the app whose words the guest speaks. */
const PARTS = ['first', 'lesson', 'result', 'paper'];
const wordsOf = (name) => only(new RegExp(`^camber-${name}-[0-9a-f]{16}\\.txt$`));

const { scenes, languages } = JSON.parse(readFileSync(join(dist, 'widget.json'), 'utf8'));
const WORDS = Object.fromEntries(
  Object.keys(languages)
    .flatMap((code) => PARTS.map((part) => `${part}-${code}`))
    .map((name) => [name, { file: wordsOf(name), integrity: integrity(wordsOf(name)) }]),
);
/** The frame's page is there already, so its script needs no trees. */
const wordsAlone = Object.fromEntries(
  Object.entries(languages).map(([code, { pages, ...rest }]) => [code, rest]),
);

const minified = { minify: true, charset: 'utf8', legalComments: 'none' };
const css = await transform(readFileSync(join(source, 'widget.css'), 'utf8'), { ...minified, loader: 'css' });

/** The modules that exist only here: `camber:glue`, `camber:style`, `camber:words`, `camber:build`. */
const made = (words) => ({
  name: 'camber',
  setup(build) {
    const contents = {
      'camber:words': `export const SCENES = ${scenes}; export const LANGUAGES = ${JSON.stringify(words)};`,
      'camber:build': Object.entries({ FILE: WASM, GLUE, INTEGRITY: integrity(WASM), WORDS, VERSION: version })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
      'camber:style': `export default ${JSON.stringify(readFileSync(join(dist, STYLE), 'utf8').trim() + css.code.trim())};`,
    };
    build.onResolve({ filter: /^camber:glue$/ }, () => ({ path: join(dist, GLUE) }));
    build.onResolve({ filter: /^camber:/ }, ({ path }) => ({ path, namespace: 'camber' }));
    build.onLoad({ filter: /.*/, namespace: 'camber' }, ({ path }) => ({ contents: contents[path], loader: 'js' }));
  },
});

const bundle = (entry, name, format, words) =>
  build({
    ...minified,
    entryPoints: [join(source, entry)],
    outfile: join(dist, name),
    bundle: true,
    format,
    target: 'es2022',
    logLevel: 'warning',
    plugins: [made(words)],
  });

await bundle('element.js', 'camber.js', 'esm', languages);
await bundle('embed.js', 'embed.js', 'iife', wordsAlone);
await bundle('frame.js', 'camber-frame.js', 'iife', {});

for (const name of ['custom-elements.json', 'camber.d.ts']) {
  writeFileSync(join(dist, name), readFileSync(join(source, name), 'utf8').replaceAll('{version}', version));
}

const pinned = Object.fromEntries(['camber.js', 'camber-frame.js'].map((name) => [name, integrity(name)]));
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(pinned, null, 2)}\n`);
// The page for hosts shows the hashes in the lines to copy.
for (const [code, { folder }] of Object.entries(languages)) {
  const page = join(dist, folder, 'intranet/index.html');
  const text = readFileSync(page, 'utf8');
  const filled = Object.entries(pinned).reduce((text, [name, hash]) => text.replaceAll(`{${name}}`, hash), text);
  if (filled === text) throw new Error(`${code}: the page for hosts has no place for the hashes`);
  writeFileSync(page, filled);
}
rmSync(join(dist, 'widget.json'));

for (const name of ['camber.js', 'embed.js', 'camber-frame.js', 'custom-elements.json', 'camber.d.ts', 'integrity.json']) {
  console.log(name);
}
