// How release folders are listed, summed and compressed. Sizes are measured the same way. Node's zlib holds the
// reference implementation of brotli, so xtask needs no crate for it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
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

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, as the site's addresses name it. */
export const filesOf = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
  .sort();

/** The checksums, in the form that `sha256sum --check` reads. */
export const SUMS = 'SHA256SUMS';
export const sumsOf = (folder) => filesOf(folder)
  .filter((name) => name !== SUMS)
  .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
  .join('');

/**
 * Whether a file belongs to a device's copy of the site. What only hosts and builders read does not, nor do the pictures
 * that a browser shows while installing and other services beside a link; and the service worker is kept by the browser itself.
 */
export const isKept = (name) =>
  /\.(html|js|css|wasm|txt|json|svg|png)$/.test(name) && name !== 'sw.js' && !/^(screenshot-|preview\.|hosting\/)|\.cdx\.json$/.test(name);

/** The version of everything. */
export const versionOf = (root) => /^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];

/** A zip archive that depends on nothing but what is in it: not on the clock, and not on who packs it. */
export function archive(root, files) {
  const { zipSync } = createRequire(join(root, 'tests/browser/'))('fflate');
  const contents = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]);
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: new Date(1980, 0, 1) });
}
