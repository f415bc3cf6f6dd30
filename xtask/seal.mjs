// The last touch to a folder of the site, once every file of it stands: the service worker's list, compressed twins for
// hosts that send them as they are, and the checksums of all files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, DOWNLOADS, filesOf, gzip, isKept, sha256, SUMS, sumsOf } from './packing.mjs';

/** Where static/sw.js takes its list, and the list of a folder that was sealed before. */
const LIST = /@kept@|\b[0-9a-f]{16}(?: \S+ [0-9a-f]{64})+/;

/** Twins that are there are taken for right. */
export function seal(folder) {
  const read = (name) => readFileSync(join(folder, name));
  const write = (name, content) => writeFileSync(join(folder, name), content);

  // Which files make up this version, so that a device can keep exactly those.
  const kept = filesOf(folder).filter(isKept);
  const list = kept.map((name) => `${name} ${sha256(read(name))}`).join(' ');
  const [before, after, ...more] = read('sw.js').toString().split(LIST);
  if (after === undefined || more.length) throw new Error('static/sw.js does not hold @kept@ exactly once');
  write('sw.js', `${before}${sha256(list).slice(0, 16)} ${list}${after}`);
  const weight = kept.reduce((sum, name) => sum + read(name).length, 0);

  // Pictures are compressed already, and what is downloaded stays as it is.
  for (const name of filesOf(folder).filter((name) => /\.(css|html|js|json|svg|txt|wasm|xml)$/.test(name) && !name.startsWith(DOWNLOADS))) {
    if (existsSync(join(folder, `${name}.gz`))) continue;
    const bytes = read(name);
    for (const [end, packed] of [['br', brotli(bytes)], ['gz', gzip(bytes)]]) {
      if (packed.length <= bytes.length * 0.9) write(`${name}.${end}`, packed);
    }
  }
  const sums = sumsOf(folder);
  write(SUMS, sums);
  return { copied: kept.length, weight, sums: sums.split('\n').length - 1 };
}
