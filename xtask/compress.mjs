// Writes NAME.br and NAME.gz beside every file named on the command line, where that saves a tenth or more, and
// prints the paths written. The same bytes on every machine: no time and no operating system in the header.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

for (const name of process.argv.slice(2)) {
  const bytes = readFileSync(name);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const gzip = gzipSync(bytes, { level: 9 });
  gzip[9] = 255; // "unknown": zlib writes here for which system it was compiled
  for (const [end, packed] of [['br', brotli], ['gz', gzip]]) {
    if (packed.length > bytes.length * 0.9) continue;
    writeFileSync(`${name}.${end}`, packed);
    console.log(`${name}.${end}`);
  }
}
