// Prints, for every file named on the command line, one line of JSON: [raw, gzip, brotli] in bytes.
// Node's zlib holds the reference implementation of brotli, so xtask needs no crate for it.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

for (const name of process.argv.slice(2)) {
  const bytes = readFileSync(name);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  console.log(JSON.stringify([bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length]));
}
