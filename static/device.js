// Runs next to the app once it is in charge: counts the page's requests, watches the network, and manages the copy of
// the site for offline use (sw.js). It reports to the app through attributes of the app's element and an event
// `camber-fact` after each change, and receives the app's commands as events on that element. The single-file build
// (static/alone/) uses only the counting.
//
// `keep` and `rest` are the site's: the copy, and the moment from which nothing more is loaded.
export function watch(root, keep, rest) {
  const fact = (name, value) => {
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    root.dispatchEvent(new Event("camber-fact"));
  };

  const count = () => {
    const begun = performance.now();
    let asked = 0;
    try {
      new PerformanceObserver((list) => {
        // Requests made earlier may finish now.
        asked += list.getEntries().filter((entry) => entry.startTime > begun).length;
        fact("asked", asked);
      }).observe({ type: "resource" });
    } catch {
      // Some browsers have none, or had it taken away. Then nobody counts, and nothing is said of a count.
      return;
    }
    fact("asked", asked);
  };

  const network = () => fact("offline", navigator.onLine ? undefined : "");
  addEventListener("online", network);
  addEventListener("offline", network);
  network();

  if (!keep) {
    count();
    return;
  }
  root.addEventListener("camber-persist", () => navigator.storage?.persist?.().catch(() => {}));
  const tell = (kind, value) => root.dispatchEvent(new CustomEvent("camber-second", { detail: { kind, value } }));
  // Answers do not wait for the rest.
  const dropAnswers = keepAnswers(tell);
  const copy = rest.then(() => {
    try {
      return keep(root, fact);
    } catch {
      // Some frames and private windows refuse it. Then there is no copy.
      return undefined;
    } finally {
      // The app answers the first count at once by asking for the copy, which must be listening by then.
      count();
    }
  });
  copy.catch(() => {});
  // "Erased" is said once all of it is gone. A browser that does not answer has not erased.
  const drop = async () => {
    const late = new Promise((done) => setTimeout(done, 5000));
    const gone = Promise.all([dropAnswers(), copy.then((drop) => drop?.() ?? true)]).catch(() => [false]);
    const all = await Promise.race([gone, late]);
    tell("erased", all?.every(Boolean) ? "yes" : undefined);
  };
  root.addEventListener("camber-drop", drop);
  // It was said before anybody listened.
  if (root.hasAttribute("data-drop")) drop();
}

// The second store: browsers write local storage seconds later, and a browser that is ended at once loses those
// seconds. A transaction of IndexedDB with strict durability is over when it is on the disk. It keeps the text of the
// session that local storage has, and nothing else. Returns what empties it.
function keepAnswers(tell) {
  const read = (key) => {
    try {
      return localStorage.getItem(`camber.${key}`);
    } catch {
      return undefined;
    }
  };
  const own = () => {
    const text = read("session");
    return typeof text === "string" && text !== "erased" ? text : undefined;
  };
  let known;
  let erased = false;
  let database;
  let opening;
  const open = () => opening ??= new Promise((done, failed) => {
    const request = indexedDB.open("camber", 1);
    request.onupgradeneeded = () => {
      // Whoever has answered nothing leaves no trace.
      if (own()) request.result.createObjectStore("kept");
      else request.transaction.abort();
    };
    request.onsuccess = () => {
      database = request.result;
      // Another tab erases.
      database.onversionchange = close;
      tell("there");
      done();
    };
    request.onerror = request.onblocked = failed;
  });
  const close = () => {
    database?.close();
    database = opening = undefined;
  };
  const sync = async () => {
    await open();
    const transaction = database.transaction("kept", "readwrite", { durability: "strict" });
    const store = transaction.objectStore("kept");
    const found = store.get("session");
    let text;
    found.onsuccess = () => {
      if (erased) return;
      // The app joins what only this store has with what local storage has, before that takes its place.
      if (found.result && found.result !== known) tell("found", found.result);
      text = own();
      if (text) store.put(text, "session");
    };
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = failed;
    });
    if (text) tell("kept", (known = text));
  };
  const start = () => sync().catch(() => {
    close();
    tell("failed");
  });
  addEventListener("camber-kept", () => {
    erased = false;
    start();
  });
  addEventListener("camber-erased", () => { erased = true; });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    known = undefined;
    start();
  });
  const drop = async () => {
    erased = true;
    const was = database;
    close();
    try {
      await new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase("camber");
        request.onsuccess = done;
        request.onerror = failed;
      });
    } catch {
      // Where there never was a store, nothing is left in it.
      return !was;
    }
    try {
      localStorage.removeItem("camber.erased");
    } catch {
      // The mark stays, and holds no answer.
    }
    return true;
  };
  // An erase leaves a mark until this store is empty too: its page may be left before.
  if (read("shared-computer") === "yes") drop();
  else if (read("erased") === "yes") {
    drop().then(() => {
      erased = false;
      start();
    });
  } else start();
  return drop;
}

// The copy of the site for use without a network. Returns what takes it away.
export function keepCopy(root, fact) {
  const workers = navigator.serviceWorker;
  if (top !== self || !isSecureContext || !workers) return undefined;
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
  let dropped = false;
  const drop = async () => {
    dropped = true;
    const registration = await workers.getRegistration(scope);
    // The first copy may be on its way.
    registration?.installing?.postMessage("stop");
    await registration?.unregister();
    for (const name of await own()) await caches.delete(name);
    look();
    return (await own()).length === 0;
  };

  const register = async () => {
    if (localStorage.getItem("camber.shared-computer") === "yes") return;
    const script = `${scope}sw.js`;
    const policy = globalThis.trustedTypes?.createPolicy("camber", { createScriptURL: () => script });
    const registration = await workers.register(policy?.createScriptURL("") ?? script, { updateViaCache: "none" });
    if (dropped) {
      drop();
      return;
    }
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
  };
  // Fails if the host alters our files. Then there is no copy.
  register().catch(() => {});
  return drop;
}
