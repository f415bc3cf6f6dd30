// Reads a file of codes piece by piece, with the same code as the page. Posts the result as one message at the end,
// so that a canceled run changes nothing.
import start, { CodeFile } from "camber:glue";
import { MODULE } from "camber:files";

onmessage = async ({ data: file }) => {
  try {
    await start({ module_or_path: new URL(MODULE, import.meta.url) });
    const codes = new CodeFile();
    const pieces = file.stream().getReader();
    let read = 0;
    let told = performance.now();
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) break;
      codes.read(value);
      read += value.length;
      if (performance.now() - told > 100) {
        told = performance.now();
        postMessage(Math.floor((100 * read) / file.size));
      }
    }
    const found = codes.finish();
    postMessage(found, [found.buffer]);
  } catch {
    // The disk was removed, or there is not enough memory.
    postMessage(null);
  }
};
