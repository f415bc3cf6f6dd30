// What xtask/packed.mjs has packed into a text: files without a request for them, unpacked with the browser's own means.

/** Thirteen bits in two of 91 letters. */
function decode(text, size) {
  const bytes = new Uint8Array(size);
  const digit = (at, letter = text.charCodeAt(at)) => (letter > 123 ? [1, 27, 59][letter - 124] : letter - 33);
  for (let at = 0, bits = 0, kept = 0, to = 0; at < text.length; at += 2) {
    bits = (bits << 13) | (digit(at) * 91 + digit(at + 1));
    for (kept += 13; kept > 7; ) bytes[to++] = bits >> (kept -= 8);
  }
  return bytes;
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
