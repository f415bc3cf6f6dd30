// Reads a file of codes piece by piece, with the same code as the page. Posts the result as one message at the end,
// so that a canceled run changes nothing.
import start, { CodeFile } from "camber:glue";
import { MODULE } from "camber:files";
import { get } from "./start/source.js";

/** Spreadsheets and terminals of Windows write two bytes for each letter, and say so first. */
const WIDE = { "255,254": "utf-16le", "254,255": "utf-16be" };

async function textOf(file) {
  const wide = WIDE[new Uint8Array(await file.slice(0, 2).arrayBuffer()).join()];
  const stream = file.stream();
  return wide ? stream.pipeThrough(new TextDecoderStream(wide)).pipeThrough(new TextEncoderStream()) : stream;
}

onmessage = async ({ data: file }) => {
  try {
    await start({ module_or_path: get(new URL(MODULE, import.meta.url)) });
    const codes = new CodeFile();
    const pieces = (await textOf(file)).getReader();
    let read = 0;
    let told = performance.now();
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) break;
      codes.read(value);
      read += value.length;
      if (performance.now() - told > 100) {
        told = performance.now();
        postMessage(Math.min(100, Math.floor((100 * read) / file.size)));
      }
    }
    const found = codes.finish();
    postMessage(found, [found.buffer]);
  } catch {
    // The disk was removed, or there is not enough memory.
    postMessage(null);
  }
};
