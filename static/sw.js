// The copy of the site on the reader's device. It knows exactly the files of one version, takes none that differ
// in a byte, asks no other host, and touches no other copy.
//
// `cargo xtask dist` writes the list in: a version, then path and SHA-256 of each file by turns. Without a list, as
// under `cargo xtask serve`, the worker takes itself and its copies away.
"use strict";
const [version, ...list] = "@kept@".split(" ");
const scope = registration.scope;
// Two copies of Camber may lie in two folders of one host, so the folder is part of the name.
const mine = `camber ${scope} `;
const kept = new Map();
for (let at = 0; at < list.length; at += 2) kept.set(list[at], list[at + 1]);

addEventListener("install", (event) => event.waitUntil(kept.size ? fill() : skipWaiting()));

async function fill() {
  const cache = await caches.open(mine + version);
  try {
    await Promise.all(Array.from(kept, ([path, hash]) => put(cache, path, hash)));
  } catch (error) {
    // A file is missing or is another version's: better no copy than half of one.
    await caches.delete(mine + version);
    throw error;
  }
}

async function put(cache, path, hash) {
  const bytes = hash.match(/../g).map((pair) => parseInt(pair, 16));
  const response = await fetch(scope + path, {
    integrity: `sha256-${btoa(String.fromCharCode(...bytes))}`,
    // With a hash in its name a file may come from the browser's cache, where the first visit put it.
    cache: /-[0-9a-f]{16}/.test(path) ? "default" : "reload",
  });
  if (!response.ok) throw new Error(`${response.status}: ${path}`);
  const headers = new Headers(response.headers);
  headers.delete("vary");
  // A new response, because a page may not be opened with one that was redirected.
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
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  let path = url.slice(scope.length).split(/[?#]/)[0];
  if (path === "" || path.endsWith("/")) path += "index.html";
  if (kept.has(path)) {
    event.respondWith(answer(path, event.request));
  } else if (kept.has(`${path}/index.html`)) {
    // As every host does: the page's relative links need the slash.
    event.respondWith(Response.redirect(`${scope}${path}/`, 301));
  }
});

async function answer(path, request) {
  const cache = await caches.open(mine + version);
  return (await cache.match(scope + path)) ?? fetch(request);
}
