// The copy of the site on the reader's device. It contains exactly the files of one version, rejects a file that
// differs in a single byte, contacts no other host, and touches no other copy.
//
// `cargo xtask dist` fills in the list: a version, then alternating paths and SHA-256 hashes. Without a list, as
// under `cargo xtask serve`, the worker unregisters itself and deletes its copies.
"use strict";
const [version, ...list] = "@kept@".split(" ");
const scope = registration.scope;
// One host may have Camber in two folders, so the folder is part of the name.
const mine = `camber ${scope} `;
const kept = new Map();
for (let at = 0; at < list.length; at += 2) kept.set(list[at], list[at + 1]);

/** Stops the copying: the reader has erased everything, or shares this computer. */
const stop = new AbortController();

addEventListener("install", (event) => event.waitUntil(kept.size ? fill() : skipWaiting()));

async function fill() {
  const cache = await caches.open(mine + version);
  try {
    await Promise.all(Array.from(kept, ([path, hash]) => put(cache, path, hash)));
    stop.signal.throwIfAborted();
  } catch (error) {
    // A file is missing or belongs to another version, or nothing is wanted. No copy is better than half of one.
    await caches.delete(mine + version);
    throw error;
  }
}

async function put(cache, path, hash) {
  const bytes = hash.match(/../g).map((pair) => parseInt(pair, 16));
  const response = await fetch(scope + path, {
    integrity: `sha256-${btoa(String.fromCharCode(...bytes))}`,
    signal: stop.signal,
    // Files with a hash in their names may come from the browser's cache, filled by the first visit.
    cache: /-[0-9a-f]{16}/.test(path) ? "default" : "reload",
  });
  if (!response.ok) throw new Error(`${response.status}: ${path}`);
  const headers = new Headers(response.headers);
  headers.delete("vary");
  // A new response, because browsers refuse to open a page from a redirected one.
  await cache.put(scope + path, new Response(response.body, { headers }));
}

addEventListener("activate", (event) => event.waitUntil(settle()));

async function settle() {
  for (const name of await caches.keys()) {
    if (name.startsWith(mine) && !(kept.size && name === mine + version)) await caches.delete(name);
  }
  if (!kept.size) await registration.unregister();
}

// A new version waits until the reader agrees, or has closed every page of the old one.
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "stop") stop.abort();
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  let path = url.slice(scope.length).split(/[?#]/)[0];
  if (path === "" || path.endsWith("/")) path += "index.html";
  if (kept.has(path)) {
    event.respondWith(answer(path, event.request));
  } else if (kept.has(`${path}/index.html`)) {
    // Redirects as hosts do, because the page's relative links need the slash.
    event.respondWith(Response.redirect(`${scope}${path}/`, 301));
  }
});

async function answer(path, request) {
  const cache = await caches.open(mine + version);
  return (await cache.match(scope + path)) ?? fetch(request);
}
