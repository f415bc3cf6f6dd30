// Starts the one-file build: unpacks style and module from the page itself, so that nothing is asked for, and makes
// way for the app. Where that fails, the text of the lesson comes back.

import init from "camber:glue";
import { watch } from "camber:device";
import { bytesOf, bytesOfBase64, unpack } from "./unpack.js";

async function start() {
  const packed = document.getElementById("module");
  const styleSize = Number(packed.dataset.style);
  const read = packed.dataset.code === "base64" ? bytesOfBase64 : bytesOf;
  const bytes = unpack(read(packed.textContent), styleSize + Number(packed.dataset.wasm));
  packed.remove();
  const style = new CSSStyleSheet();
  style.replaceSync(new TextDecoder().decode(bytes.subarray(0, styleSize)));
  document.adoptedStyleSheets = [style];
  await init({ module_or_path: bytes.subarray(styleSize) });
  document.getElementById("plain").remove();
  watch(document.getElementById("camber"));
}

start().catch(() => {
  document.documentElement.className = "";
  document.getElementById("camber-apology").hidden = false;
});
