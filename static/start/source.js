// Where the app gets its parts from: the site and the widget fetch them, the one file has them already.

/** Takes a key and returns a promise of a response. */
let source;
export const setSource = (get) => { source = get; };

/** A part of the app by its key, for the loader that wasm-split has written: fetched at once, and run once what it needs is there. */
export function part(key) {
  const coming = source(key);
  coming.catch(() => {});
  return async (imports) => {
    const response = await coming;
    // Some hosts know no type for WebAssembly, and the quick way insists on it.
    return response.headers.get("content-type") === "application/wasm"
      ? WebAssembly.instantiateStreaming(response, imports)
      : WebAssembly.instantiate(await response.arrayBuffer(), imports);
  };
}

/** The small modules that parts share, one behind the other. */
let shared;

/** One of them: it is from `start` to `end`. */
export function piece(start, end) {
  shared ??= source("shared").then((response) => response.arrayBuffer());
  shared.catch(() => { shared = undefined; });
  const coming = shared;
  return async (imports) => WebAssembly.instantiate((await coming).slice(start, end), imports);
}

/**
 * A file that has exactly this content. What is in the browser's cache may be a network's login page or half a file,
 * so a failure is tried once more without it.
 */
export async function get(url, integrity) {
  const ask = async (cache) => {
    const response = await fetch(url, { integrity, cache });
    if (!response.ok) throw new Error(`${response.status}: ${url}`);
    return response;
  };
  return ask("default").catch(() => ask("reload"));
}
