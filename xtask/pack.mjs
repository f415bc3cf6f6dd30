// The last touch to the release folder: the parts list and the licenses, the service worker's list, compressed twins for
// hosts that send them as they are, and the checksums of all files.
//
//   node xtask/pack.mjs ROOT STAGE OUT CRATE@VERSION…     each CRATE a tool that cargo has installed

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, filesOf, gzip, isKept, sha256, SUMS, sumsOf } from './packing.mjs';
import { licenses } from './licenses.mjs';
import { bill, sources } from './sbom.mjs';

const [root, stage, out, ...tools] = process.argv.slice(2);
const read = (name) => readFileSync(join(out, name));
const write = (name, content) => writeFileSync(join(out, name), content);

const from = sources(root, tools);
const parts = bill(from);
write('sbom.cdx.json', `${JSON.stringify(parts, null, 2)}\n`);
cpSync(join(root, 'LICENSE-APACHE'), join(out, 'LICENSE-APACHE'));
// Once more in the stage, from which the packages take it.
for (const folder of [out, stage]) writeFileSync(join(folder, 'licenses.txt'), licenses(root, from, parts));

// Which files make up this version, so that a device can keep exactly those.
const kept = filesOf(out).filter(isKept);
const list = kept.map((name) => `${name} ${sha256(read(name))}`).join(' ');
const [before, after, ...more] = read('sw.js').toString().split('@kept@');
if (after === undefined || more.length) throw new Error('static/sw.js does not hold @kept@ exactly once');
write('sw.js', `${before}${sha256(list).slice(0, 16)} ${list}${after}`);
const weight = kept.reduce((sum, name) => sum + read(name).length, 0);

// Pictures are compressed already.
for (const name of filesOf(out).filter((name) => /\.(css|html|js|json|svg|txt|wasm|xml)$/.test(name))) {
  const bytes = read(name);
  for (const [end, packed] of [['br', brotli(bytes)], ['gz', gzip(bytes)]]) {
    if (packed.length <= bytes.length * 0.9) write(`${name}.${end}`, packed);
  }
}
const sums = sumsOf(out);
write(SUMS, sums);

console.log(`a copy has ${kept.length} files, ${Math.floor(weight / 1024)} KiB`);
console.log(`${sums.split('\n').length - 1} checksums`);
console.log(`${parts.components.length} parts in sbom.cdx.json`);
