// Makes of what cargo and wasm-bindgen have left the files of the site, each named by what is in it:
//
//   node xtask/site.mjs ROOT STAGE OUT [--minify]
//
// STAGE holds NAME.js and NAME_bg.wasm of each program, the app's parts (split/), and the words (words/KEY.txt). What it
// writes beside them: names.txt, from which the prerenderer takes the names and hashes that stand in the pages, and
// files.json, from which the widget and the one-file build take theirs.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowed, bundler, hashOf, integrityOf } from './bundle.mjs';
import { withoutPlaces } from './places.mjs';

const [root, stage, out, option] = process.argv.slice(2);
const { small, bundle } = bundler(root, option === '--minify');
const names = {};

/** Writes a file of the site, with its hash in place of the `*`, and returns its name. */
const put = (pattern, content) => {
  const name = pattern.replace('*', hashOf(content));
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), content);
  return name;
};
/** The same for a file that pages name. */
const known = (key, pattern, content) => (names[key] = put(pattern, content));

for (const name of ['first', 'lesson', 'rest', 'together', 'intranet']) {
  known(`${name}.css`, `${name}-*.css`, small(join(root, `static/${name}.css`)));
}
for (const name of ['look', 'wish']) {
  const script = small(join(root, `static/${name}.js`));
  known(`${name}.js`, `${name}-*.js`, script);
  names[`${name}.js.hash`] = allowed(script);
}
known('intranet.js', 'intranet-*.js', small(join(root, 'static/intranet.js')));
names['first.css.hash'] = allowed(readFileSync(join(out, names['first.css']), 'utf8'));
put('sw.js', small(join(root, 'static/sw.js')));
// What sees a QR code where a browser cannot.
for (const name of ['decode.js', 'index.js']) put(`qr/${name}`, small(join(root, 'tests/browser/node_modules/qr', name)));
cpSync(join(root, 'static/icons'), join(out, 'icons'), { recursive: true });
for (const name of readdirSync(join(root, 'docs')).filter((name) => /^(screenshot-(phone|desktop)|preview-.+)\.png$/.test(name))) cpSync(join(root, 'docs', name), join(out, name));

/** What several parts share is a file of its own from so many bytes on: each is a request, and 60 bytes of the start script. */
const PIECE = 1280;
/** A module as it is published. */
function moduleAt(path) {
  if (option === '--minify') writeFileSync(path, withoutPlaces(readFileSync(path)));
  return readFileSync(path);
}
moduleAt(join(stage, 'camber_bg.wasm'));
const parts = cutOff();
const files = {};
const add = (key, pattern, path) => {
  const content = readFileSync(path);
  files[key] = [put(pattern, content), integrityOf(content, 'sha256'), path];
};
add('module', 'camber-*_bg.wasm', join(stage, 'camber_bg.wasm'));
names['camber.wasm'] = files.module[0];
for (const key of new Set(Object.values(parts).flat())) {
  add(key, `camber-${key}-*.wasm`, join(stage, 'split', `${key.startsWith('chunk_') ? key : `split_${key}`}.wasm`));
}
// One language after the other, because those of one have most in common: the one file is 4 KiB smaller for it.
const turned = (file) => file.split('-').reverse().join();
for (const file of readdirSync(join(stage, 'words')).sort((one, other) => (turned(one) < turned(other) ? -1 : 1))) {
  const key = file.slice(0, -'.txt'.length);
  add(key, `camber-${key}-*.txt`, join(stage, 'words', file));
}

/** What a script knows of the files beside it. */
const beside = (more) => {
  const { module, ...others } = Object.fromEntries(Object.entries(files).map(([key, [name, hash]]) => [key, [name, hash]]));
  const sheets = ['first', 'lesson', 'rest'].map((name) => names[`${name}.css`]);
  return { MODULE: module[0], FILES: others, PARTS: parts, STYLES: sheets, WISH: names['wish.js'], ...more };
};
const made = (more) => ({ glue: join(stage, 'camber.js'), files: beside(more) });
known('glue.js', 'camber-*.js', await bundle('static/start/glue.js', made()));
known('start.js', 'start-*.js', await bundle('static/start/site.js', made()));
const codes = put('codefile-*_bg.wasm', readFileSync(join(stage, 'codefile_bg.wasm')));
const worker = put('codes-*.js', await bundle('static/team-worker.js', { glue: join(stage, 'codefile.js'), files: { MODULE: codes } }));
// What only some readers want stays a file of its own.
known('together.js', 'together-*.js', await bundle('static/start/together.js', made({ WORKER: worker }), { external: ['./qr/decode.js'] }));

writeFileSync(join(stage, 'names.txt'), Object.entries(names).map(([key, name]) => `${key} ${name}\n`).join(''));
writeFileSync(join(stage, 'files.json'), JSON.stringify({ files, parts, glue: names['glue.js'], sheet: names['lesson.css'] }));
console.log(`${Object.keys(names).length} files that pages name`);

/**
 * The parts of the app: by the name of each, the keys of the files that it consists of, the shared ones first. Those that
 * are small lie one behind the other in one file. The loader that wasm-split has written is made to fetch them as
 * static/start/source.js does.
 */
function cutOff() {
  const nameOf = (key) => key.replace(/^split_/, '');
  const split = (key) => join(stage, 'split', `${key}.wasm`);
  const loader = join(stage, '__wasm_split.js');
  if (!existsSync(join(stage, 'split/__wasm_split.js'))) return {};
  const parts = {};
  const pieces = new Map();
  let text = readFileSync(join(stage, 'split/__wasm_split.js'), 'utf8');
  const fetches = /\(\) => \{\s*const src = fetch\(new URL\("\.\/([^"]+)\.wasm", import\.meta\.url\)\);[^]*?\n\}/g;
  for (const [, users, key] of text.matchAll(/\/\* ([^*]+) \*\/\nconst __chunk_\d+ = makeLoad\(\(\) => \{\s*const src = fetch\(new URL\("\.\/([^"]+)\.wasm"/g)) {
    const content = moduleAt(split(key));
    if (content.length < PIECE) pieces.set(key, content);
    for (const user of users.split(', ')) (parts[user] ??= new Set()).add(pieces.has(key) ? 'shared' : key);
  }
  for (const [, name, key] of text.matchAll(/export const __wasm_split_load_(\w+) = wrapAsyncCb\(makeLoad\(\(\) => \{\s*const src = fetch\(new URL\("\.\/([^"]+)\.wasm"/g)) {
    moduleAt(split(key));
    (parts[name] ??= new Set()).add(nameOf(key));
  }
  writeFileSync(split('split_shared'), Buffer.concat([...pieces.values()]));
  let end = 0;
  const places = new Map(Array.from(pieces, ([key, { length }]) => [key, [end, (end += length)]]));
  text = text.replace(fetches, (_, key) => (places.has(key) ? `() => piece(${places.get(key)})` : `() => part("${nameOf(key)}")`));
  if (!parts.together || text.includes('fetch(')) throw new Error('wasm-split writes another loader than xtask/site.mjs knows');
  text = `import { part, piece } from ${JSON.stringify(join(root, 'static/start/source.js'))};\n${text}`;
  writeFileSync(loader, text);
  shorten(loader, text);
  return Object.fromEntries(Object.entries(parts).map(([name, keys]) => [name, [...keys]]));
}

/** Gives what the app's module and its glue have from each other the short names that wasm-opt has given it in the module. */
function shorten(loader, text) {
  const { imports, exports } = JSON.parse(readFileSync(join(stage, 'short.json'), 'utf8'));
  const asked = new Map(imports.map(([, name, short]) => [name, short]));
  const given = new Map(exports);
  const left = new Set(asked.keys());
  const rename = (text, pattern, names, change) => text.replace(pattern, (all, name) => {
    left.delete(name);
    return names.has(name) ? change(names.get(name), name) : all;
  });
  // The module has everything from one place now, and has the loader's functions there too. They come as an object:
  // for a namespace, esbuild would walk over the names of an object, among them what a host gives to every object.
  let glue = readFileSync(join(stage, 'camber.js'), 'utf8')
    .replace(/import \* as import\d+ from "\.\/__wasm_split\.js"\s*/g, '')
    .replace(/"\.\/__wasm_split\.js": import\d+,\s*/g, '')
    .replace('"./camber_bg.js": import0', '"a": Object.assign(import0, loaders)');
  glue = rename(glue, /\b(__wb\w+)(?=: function)/g, asked, (short) => short);
  glue = rename(glue, /\bwasm\.(\w+)/g, given, (short) => `wasm.${short}`);
  writeFileSync(join(stage, 'camber.js'), `import loaders from "./__wasm_split.js";\n${glue}`);
  const loaders = [];
  text = rename(text, /\bexport const (\w+)/g, asked, (short, name) => {
    loaders.push(`${short}: ${name}`);
    return `const ${name}`;
  });
  text += `export default { ${loaders.join(', ')} };\n`;
  text = rename(text, /(?<=const \{.*)\b(\w+)(?=,.*initSync)/g, given, (short, name) => `${short}: ${name}`);
  writeFileSync(loader, text);
  const [lost] = left;
  if (lost) throw new Error(`wasm-bindgen's glue has no ${lost} where xtask/site.mjs looks for it`);
}
