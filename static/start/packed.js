// What xtask/packed.mjs has packed into a text: files without a request for them, unpacked with the browser's own means.

/** Four bytes in five letters. */
function decode(text, size) {
  const view = new DataView(new ArrayBuffer((text.length * 4) / 5));
  for (let at = 0, four = 0; at < text.length; ) {
    const letter = text.charCodeAt(at);
    four = (at++ % 5 ? four * 85 : 0) + (letter === 125 ? 20 : letter - 40);
    if (at % 5 === 0) view.setUint32((at * 4) / 5 - 4, four);
  }
  return new Uint8Array(view.buffer, 0, size);
}

/** The files by their keys. `parts` names each with its length: "style 42091 module 290000 first-en 6000 …". */
export async function unpack({ text, size, parts }) {
  const stream = new Blob([decode(text, size)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const all = await new Response(stream).arrayBuffer();
  const files = {};
  let end = 0;
  for (const [, key, length] of parts.matchAll(/(\S+) (\d+)/g)) {
    files[key] = all.slice(end, (end += Number(length)));
  }
  return files;
}

/** Shows the licenses where a page asks for them once they are unfolded, because no file lies beside it. */
export const showLicenses = (root, licenses) => root.addEventListener("toggle", async ({ target }) => {
  const place = target.querySelector("[data-licenses]");
  // In a tree of their own: what stands in the app's is the app's.
  if (place && !place.shadowRoot) place.attachShadow({ mode: "open" }).textContent = await licenses();
}, true);
