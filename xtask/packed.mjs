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

/** Four bytes in five letters, a sixteenth shorter than base64: `(` to `|`, and `}` for `<`, which could end the script. */
function encode(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  const digits = (four) => [85 ** 4, 85 ** 3, 85 ** 2, 85, 1].map((place) => Math.floor(four / place) % 85 + 40);
  const letters = Array.from({ length: padded.length / 4 }, (_, at) => digits(padded.readUInt32BE(4 * at))).flat();
  return Buffer.from(letters.map((letter) => (letter === 60 ? 125 : letter))).toString('latin1');
}
