// Writes NAME.br and NAME.gz beside every file named on the command line, if that saves at least ten percent, and
// prints the paths written.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotli, gzip } from './packing.mjs';

for (const name of process.argv.slice(2)) {
  const bytes = readFileSync(name);
  for (const [end, packed] of [['br', brotli(bytes)], ['gz', gzip(bytes)]]) {
    if (packed.length > bytes.length * 0.9) continue;
    writeFileSync(`${name}.${end}`, packed);
    console.log(`${name}.${end}`);
  }
}
