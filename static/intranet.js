// The page for people who embed Camber: fills in the folder's address, copies lines, and checks what the server
// sends. All its words are in the page.

const root = document.getElementById("camber");
const site = new URL(root.dataset.up || "./", location.href);
for (const mark of root.querySelectorAll("[data-site]")) mark.textContent = site.href;
for (const mark of root.querySelectorAll("[data-origin]")) mark.textContent = site.origin;

const said = root.querySelector(".said");
for (const button of root.querySelectorAll(".copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const lines = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(lines.textContent);
      tell(button, said.dataset.copied);
    } catch {
      // Not allowed in a frame, or without https.
      getSelection().selectAllChildren(lines);
      tell(button, said.dataset.selected);
    }
  });
}

/** Shows a text next to the button and announces it to screen readers. */
function tell(button, text) {
  button.after(said);
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = text; });
}

const look = root.querySelector(".look");
const list = root.querySelector(".findings");
look.hidden = false;
look.addEventListener("click", async () => {
  const found = await findings();
  for (const item of list.children) item.hidden = true;
  for (const [name, value] of found) {
    const item = list.querySelector(`[data-finding="${name}"]`);
    if (value) item.querySelector("code").textContent = value;
    item.hidden = false;
  }
});

/** The findings, as names, some with a value. */
async function findings() {
  const found = [connection(), [wasm()], [storage()]];
  let page, frame, script, module;
  try {
    // HEAD, because the service worker answers every GET from its copy.
    [page, frame, script, module] = await Promise.all(
      [location.href, "embed.html", "camber.js", list.dataset.module].map((name) =>
        fetch(new URL(name, site), { method: "HEAD", cache: "no-store" })),
    );
  } catch {
    return [...found, ["unreachable"]];
  }
  const type = module.headers.get("content-type") || "–";
  if (!module.ok) found.push(["module-missing"]);
  else if (type.startsWith("text/html")) found.push(["module-html"]);
  else {
    found.push(type === "application/wasm" ? ["module"] : ["module-type", type]);
    const packed = module.headers.get("content-encoding");
    found.push(packed ? ["packed", packed] : ["unpacked"]);
  }
  found.push([page.headers.get("content-security-policy") ? "header" : "header-none"]);

  const old = frame.headers.get("x-frame-options");
  const may = /frame-ancestors ([^;,]*)/.exec(frame.headers.get("content-security-policy"))?.[1].trim();
  // If both are sent, browsers use the newer one.
  if (may) found.push(may === "'none'" ? ["frame-none"] : ["frame-some", may]);
  else found.push(old ? ["frame-old", old] : ["frame-any"]);

  const shared = script.headers.get("access-control-allow-origin");
  found.push(shared ? ["cors", shared] : ["cors-none"]);
  return found;
}

/** Browsers trust a machine's own addresses like https, which says nothing of how others reach the page. */
function connection() {
  if (location.protocol === "https:") return ["secure"];
  return isSecureContext ? ["loopback", location.origin] : ["insecure"];
}

function wasm() {
  if (typeof WebAssembly !== "object") return "wasm-none";
  try {
    // WebKit compiles whatever the policy says, and refuses only to let it run.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
    return "wasm";
  } catch {
    return "wasm-policy";
  }
}

function storage() {
  const key = "camber.check";
  try {
    localStorage.setItem(key, key);
    const isKept = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    return isKept ? "storage" : "storage-denied";
  } catch {
    return "storage-denied";
  }
}
