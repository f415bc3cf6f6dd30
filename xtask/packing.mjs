// How the release folder is compressed. Its sizes are measured the same way. Node's zlib holds the reference
// implementation of brotli, so xtask needs no crate for it.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const brotli = (bytes) => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});

/** The same bytes on every machine: no time and no operating system in the header. */
export function gzip(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // "unknown": zlib writes here for which system it was compiled
  return packed;
}
