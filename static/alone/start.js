// Starts the one-file build: unpacks style, module, parts and words from the page itself, so that nothing is requested, and
// hands over to the app. If that fails, the text of the lesson is shown again.

import * as glue from "camber:glue";
import { watch } from "../device.js";
import { setSource } from "../start/source.js";

/** Four bytes in five letters, as xtask/alone.mjs has written them. */
function decode(text, size) {
  const view = new DataView(new ArrayBuffer((text.length * 4) / 5));
  for (let at = 0, four = 0; at < text.length; ) {
    const letter = text.charCodeAt(at);
    four = (at++ % 5 ? four * 85 : 0) + (letter === 125 ? 20 : letter - 40);
    if (at % 5 === 0) view.setUint32((at * 4) / 5 - 4, four);
  }
  return new Uint8Array(view.buffer, 0, size);
}

async function start() {
  const packed = document.getElementById("module");
  const stream = new Blob([decode(packed.textContent, packed.dataset.size)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const all = await new Response(stream).arrayBuffer();
  // Each file with its length: "style 42091 module 290000 first-en 6000 …".
  const files = {};
  let end = 0;
  for (const [, key, length] of packed.dataset.parts.matchAll(/(\S+) (\d+)/g)) {
    files[key] = all.slice(end, (end += Number(length)));
  }
  packed.remove();
  const languages = Object.keys(files).flatMap((key) => key.match(/^first-(.+)/)?.[1] ?? []);
  const text = (key) => new TextDecoder().decode(files[key]);
  const style = new CSSStyleSheet();
  style.replaceSync(text("style"));
  document.adoptedStyleSheets = [style];
  setSource(async (key) => new Response(files[key], { headers: { "content-type": "application/wasm" } }));
  await glue.default({ module_or_path: files.module });
  glue.connect(async (key) => text(key));
  await glue.begin();
  await glue.load_rest(false, languages);
  document.getElementById("plain").remove();
  // It was only slow.
  document.getElementById("camber-apology").hidden = true;
  const root = document.getElementById("camber");
  // In a tree of their own: what stands in the app's is the app's.
  root.addEventListener("toggle", ({ target }) => {
    const place = target.querySelector("[data-licenses]");
    if (place && !place.shadowRoot) place.attachShadow({ mode: "open" }).textContent = text("licenses");
  }, true);
  watch(root);
}

start().catch(() => {
  document.documentElement.className = "";
  document.getElementById("camber-apology").hidden = false;
});
