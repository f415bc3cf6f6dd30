// Starts the one-file build: unpacks style, module and words from the page itself, so that nothing is requested, and
// hands over to the app. If that fails, the text of the lesson is shown again.

import init, { begin, connect } from "camber:glue";
import { watch } from "camber:device";
import { bytesOf, bytesOfBase64, unpack } from "./unpack.js";

async function start() {
  const packed = document.getElementById("module");
  const read = packed.dataset.code === "base64" ? bytesOfBase64 : bytesOf;
  // Each part with its length: "style 42091 wasm 620000 en 51000 …", the words by their languages.
  const sizes = packed.dataset.parts.split(" ");
  const lengths = sizes.map(Number).filter((length) => length);
  const bytes = unpack(read(packed.textContent), lengths.reduce((sum, length) => sum + length));
  packed.remove();
  const parts = {};
  let end = 0;
  lengths.forEach((length, place) => { parts[sizes[2 * place]] = bytes.subarray(end, (end += length)); });
  const text = (name) => new TextDecoder().decode(parts[name]);
  const style = new CSSStyleSheet();
  style.replaceSync(text("style"));
  document.adoptedStyleSheets = [style];
  await init({ module_or_path: parts.wasm });
  connect(async (code) => text(code));
  await begin();
  document.getElementById("plain").remove();
  watch(document.getElementById("camber"));
}

start().catch(() => {
  document.documentElement.className = "";
  document.getElementById("camber-apology").hidden = false;
});
