// What runs next to the app once it is in charge: counting what the page asks for, watching the network, and the copy
// of the site for use without one (sw.js). It tells the app in attributes of the app's element, with an event
// `camber-fact` after each change, and hears the app's wishes as events of that element. The prerenderer puts this
// into the module that starts the app; the one-file build (static/alone/) takes the counting alone.
function watch(root, keep) {
  const fact = (name, value) => {
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    root.dispatchEvent(new Event("camber-fact"));
  };

  const begun = performance.now();
  let asked = 0;
  fact("asked", asked);
  new PerformanceObserver((list) => {
    // What was asked for before may arrive now.
    asked += list.getEntries().filter((entry) => entry.startTime > begun).length;
    fact("asked", asked);
  }).observe({ type: "resource" });

  const network = () => fact("offline", navigator.onLine ? undefined : "");
  addEventListener("online", network);
  addEventListener("offline", network);
  network();

  // Refused in some frames and private windows, and where a host changes our files; then there is no copy.
  keep?.(root, fact).catch(() => {});
}

async function keepCopy(root, fact) {
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
    // The first copy of all replaces nothing.
    if (registration.waiting && registration.active) fact("newer", "");
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  let wanted = false;
  workers.addEventListener("controllerchange", () => wanted && location.reload());
  root.addEventListener("camber-renew", () => {
    wanted = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    // Another tab was quicker.
    else location.reload();
  });
  root.addEventListener("camber-later", () => fact("newer"));
}
