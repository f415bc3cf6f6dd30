// Starts the one-file build: unpacks style, module, parts and words from the page itself, so that nothing is requested, and
// hands over to the app. If that fails, the text of the lesson is shown again.

import * as glue from "camber:glue";
import { watch } from "../device.js";
import { showLicenses, unpack } from "../start/packed.js";
import { setSource } from "../start/source.js";

async function start() {
  const packed = document.getElementById("module");
  const files = await unpack({ text: packed.textContent, ...packed.dataset });
  packed.remove();
  const languages = Object.keys(files).flatMap((key) => key.match(/^first-(.+)/)?.[1] ?? []);
  const text = (key) => new TextDecoder().decode(files[key]);
  const style = new CSSStyleSheet();
  style.replaceSync(text("style"));
  document.adoptedStyleSheets = [style];
  setSource(async (key) => new Response(files[key], { headers: { "content-type": "application/wasm" } }));
  await glue.default({ module_or_path: files.module });
  glue.connect(async (key) => text(key));
  // Which chair's thoughts stand first is drawn by lot; the pages of the site do so in wish.js.
  const root = document.getElementById("camber");
  if (Math.random() < 0.5) root.dataset.first = "leader";
  await glue.begin();
  await glue.load_rest(false, languages);
  document.getElementById("plain").remove();
  // It was only slow.
  document.getElementById("camber-apology").hidden = true;
  showLicenses(root, () => text("licenses"));
  watch(root);
}

start().catch(() => {
  document.documentElement.className = "";
  document.getElementById("camber-apology").hidden = false;
});
