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
export const sumOf = (name, bytes) => `${sha256(bytes)}  ${name}\n`;
export const sumsOf = (folder) => filesOf(folder)
  .filter((name) => name !== SUMS)
  .map((name) => sumOf(name, readFileSync(join(folder, name))))
  .join('');

/** Where the files of a release lie beside the site. */
export const DOWNLOADS = 'downloads/';

/**
 * Whether a file belongs to a device's copy of the site. What only hosts and builders read does not, nor do the pictures
 * that a browser shows while installing and other services beside a link; and the service worker is kept by the browser itself.
 */
export const isKept = (name) =>
  /\.(html|js|css|wasm|txt|json|svg|png)$/.test(name) && name !== 'sw.js' && !/^(screenshot-|preview-|hosting\/|downloads\/)|\.cdx\.json$/.test(name);

/** The version of everything. */
export const versionOf = (root) => /^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];

/** A zip archive that depends on nothing but what is in it: not on the clock, and not on who packs it. */
export function archive(root, files) {
  const { zipSync } = createRequire(join(root, 'tests/browser/'))('fflate');
  const contents = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]);
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** When every file of an npm package was made, says npm, and so do we. */
const THEN = Date.UTC(1985, 9, 26, 8, 15) / 1000;

/** An npm package, which is a tar archive under gzip; the same files make the same bytes. `runs` are its programs. */
export function tarball(files, runs = []) {
  const blocks = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([name, content]) => {
    const [path, bytes, header] = [`package/${name}`, Buffer.from(content), Buffer.alloc(512)];
    if (path.length > 100) throw new Error(`${path} is too long a name for a tar archive`);
    const number = (value, at, digits) => header.write(value.toString(8).padStart(digits, '0'), at);
    header.write(path, 0);
    number(runs.includes(name) ? 0o755 : 0o644, 100, 7);
    number(0, 108, 7);
    number(0, 116, 7);
    number(bytes.length, 124, 11);
    number(THEN, 136, 11);
    // The sum is over the header with eight spaces in its own place.
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    number(header.reduce((sum, byte) => sum + byte, 0), 148, 6);
    header[154] = 0;
    return [header, bytes, Buffer.alloc(-bytes.length & 511)];
  });
  return gzip(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
