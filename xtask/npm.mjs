// The element as an npm package: the script and the app's files as modules, types for frameworks, and the site to copy.
//
// Modules, because bundlers and development servers follow imports. `new URL('a.wasm', import.meta.url)` is followed by
// few: esbuild and Rollup leave it as it is, and so does Vite where it bundles what lies in node_modules.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { described } from './described.mjs';
import { forElement } from './element.mjs';
import { filesOf, SUMS, sumOf } from './packing.mjs';
import { pack } from './packed.mjs';

/** The kinds of types there are beside the element's own. */
const FRAMEWORKS = ['react', 'preact', 'vue'];

/** The files of the package by their names. */
export async function npmPackage(root, stage) {
  const { bundle, files, languages, made, version } = forElement(root, stage);
  const read = (...path) => readFileSync(join(root, ...path));
  const { manifest, types, webTypes } = described(root, version);
  const given = {
    'README.md': read('widget/README.md').toString().replaceAll('{version}', version),
    'CHANGELOG.md': read('CHANGELOG.md'),
    'LICENSE-APACHE': read('LICENSE-APACHE'),
    'LICENSE-MIT': read('LICENSE-MIT'),
    'licenses.txt': readFileSync(join(stage, 'licenses.txt')),
    'copy.js': read('widget/copy.js'),
    'custom-elements.json': manifest,
    'web-types.json': webTypes,
    'camber.d.ts': types,
  };
  for (const name of FRAMEWORKS) given[`${name}.d.ts`] = read(`widget/types/${name}.d.ts`);

  const groups = groupsOf({ ...files, licenses: [, , join(stage, 'licenses.txt')] });
  for (const [name, contents] of Object.entries(groups)) {
    const exported = Object.entries(await pack(root, contents)).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`);
    given[`files/${name}.js`] = exported.join('');
  }
  const imports = join(stage, 'groups.js');
  writeFileSync(imports, `export const GROUPS = { ${Object.keys(groups).map((name) => `"${name}": () => import("./files/${name}.js")`).join(', ')} };\n`);
  given['camber.js'] = await bundle('widget/element.js', { ...made(languages), groups: imports }, {
    define: { BUNDLED: 'true', 'import.meta.url': 'undefined' },
    external: ['./files/*'],
  });

  // Compressed twins are for servers, and whoever copies the folder puts it behind one that compresses or not.
  const site = filesOf(join(root, 'dist')).filter((name) => !/\.(br|gz)$/.test(name) && name !== SUMS);
  for (const name of site) given[`site/${name}`] = read('dist', name);
  given[`site/${SUMS}`] = site.map((name) => sumOf(name, given[`site/${name}`])).join('');

  given['package.json'] = `${JSON.stringify(manifestOf(version, Object.keys(given)), null, 2)}\n`;
  return given;
}

/** What is imported together: the app's first module and the first words of each language by themselves, and the rest. */
function groupsOf(files) {
  const groups = {};
  for (const [key, [, , path]] of Object.entries(files)) {
    const group = /^(module|first-.+|licenses)$/.test(key) ? key : 'rest';
    (groups[group] ??= {})[key] = readFileSync(path);
  }
  return groups;
}

function manifestOf(version, names) {
  const entry = (name) => ({ types: `./${name}.d.ts`, default: './camber.js' });
  return {
    name: 'camber-lesson',
    version,
    description: 'A lesson and a private check on selling, in English and Spanish, as the element camber-lesson.',
    license: 'MIT OR Apache-2.0',
    type: 'module',
    exports: {
      '.': entry('camber'),
      ...Object.fromEntries(FRAMEWORKS.map((name) => [`./${name}`, entry(name)])),
      './site/*': './site/*',
      './custom-elements.json': './custom-elements.json',
      './web-types.json': './web-types.json',
      './package.json': './package.json',
    },
    types: './camber.d.ts',
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    sideEffects: ['./camber.js'],
    bin: { 'camber-lesson': './copy.js' },
    files: [...new Set(names.map((name) => name.split('/')[0]))].sort(),
  };
}
