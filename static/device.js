// Runs next to the app once it is in charge: counts the page's requests, watches the network, and manages the copy of
// the site for offline use (sw.js). It reports to the app through attributes of the app's element and an event
// `camber-fact` after each change, and receives the app's commands as events on that element. The single-file build
// (static/alone/) uses only the counting.
export function watch(root, keep) {
  const fact = (name, value) => {
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    root.dispatchEvent(new Event("camber-fact"));
  };

  const begun = performance.now();
  let asked = 0;
  fact("asked", asked);
  new PerformanceObserver((list) => {
    // Requests made earlier may finish now.
    asked += list.getEntries().filter((entry) => entry.startTime > begun).length;
    fact("asked", asked);
  }).observe({ type: "resource" });

  const network = () => fact("offline", navigator.onLine ? undefined : "");
  addEventListener("online", network);
  addEventListener("offline", network);
  network();

  // Fails in some frames and private windows, and if the host alters our files. Then there is no copy.
  keep?.(root, fact).catch(() => {});
}

export async function keepCopy(root, fact) {
  const workers = navigator.serviceWorker;
  if (top !== self || !isSecureContext || !workers) return;
  const scope = new URL("./", import.meta.url).href;
  const own = async () => (await caches.keys()).filter((name) => name.startsWith(`camber ${scope} `));

  let looks = false;
  const look = async () => {
    let files = 0;
    let bytes = 0;
    for (const name of await own()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files += 1;
        bytes += (await (await cache.match(request)).blob()).size;
      }
    }
    fact("copy", files ? `${files} ${bytes}` : undefined);
  };
  root.addEventListener("camber-look", () => {
    looks = true;
    look();
  });
  root.addEventListener("camber-drop", async () => {
    await (await workers.getRegistration(scope))?.unregister();
    for (const name of await own()) await caches.delete(name);
    look();
  });
  if (localStorage.getItem("camber.shared-computer") === "yes") return;

  const script = `${scope}sw.js`;
  const policy = globalThis.trustedTypes?.createPolicy("camber", { createScriptURL: () => script });
  const registration = await workers.register(policy?.createScriptURL("") ?? script, { updateViaCache: "none" });
  workers.ready.then(() => looks && look());

  const offer = () => {
    // The very first copy replaces nothing, so there is nothing to offer.
    if (registration.waiting && registration.active) fact("newer", "");
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  let wanted = false;
  workers.addEventListener("controllerchange", () => wanted && location.reload());
  root.addEventListener("camber-renew", () => {
    wanted = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    // Another tab has already activated it.
    else location.reload();
  });
  root.addEventListener("camber-later", () => fact("newer"));
}
