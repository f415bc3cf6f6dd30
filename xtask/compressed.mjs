// Prints, for every file named on the command line, one line of JSON: [raw, gzip, brotli] in bytes.
// Node's zlib holds the reference implementation of brotli, so xtask needs no crate for it.
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

for (const name of process.argv.slice(2)) {
  const bytes = readFileSync(name);
  const gzip = twin(name, 'gz') ?? gzipSync(bytes, { level: 9 }).length;
  const brotli = twin(name, 'br') ?? brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  console.log(JSON.stringify([bytes.length, gzip, brotli]));
}

/** How large the twin is that compress.mjs has written of a file as it is now; it takes seconds to make it again. */
function twin(name, end) {
  const [file, twin] = [name, `${name}.${end}`].map((path) => statSync(path, { throwIfNoEntry: false }));
  return twin && twin.mtimeMs >= file.mtimeMs ? twin.size : undefined;
}
