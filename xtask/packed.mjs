// Packs files into a text that can stand in a page or a script; `static/start/packed.js` unpacks it.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Of files by their keys: the text, how many bytes it stands for, and which files with their lengths. */
export async function pack(root, files) {
  const contents = Object.entries(files);
  // A twentieth smaller than zlib's, and a browser unpacks it as quickly.
  const { deflate } = createRequire(join(root, 'tests/browser/'))('@gfx/zopfli');
  const packed = Buffer.from(await promisify(deflate)(Buffer.concat(contents.map(([, content]) => content)), { numiterations: 15 }));
  return { parts: contents.map(([key, { length }]) => `${key} ${length}`).join(' '), size: packed.length, text: encode(packed) };
}

/**
 * Thirteen bits in two of 91 letters, a thirteenth shorter than base64: `!` to `{`, with others in place of those that
 * could end a script or a string.
 */
function encode(bytes) {
  const letter = (digit) => String.fromCharCode({ 1: 124, 27: 125, 59: 126 }[digit] ?? digit + 33);
  let [text, bits, kept] = ['', 0, 0];
  for (const byte of [...bytes, 0, 0]) {
    bits = (bits << 8) | byte;
    kept += 8;
    if (kept < 13) continue;
    kept -= 13;
    text += letter(Math.floor((bits >> kept) / 91)) + letter((bits >> kept) % 91);
    bits &= (1 << kept) - 1;
  }
  return text;
}
