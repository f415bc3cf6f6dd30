// What is decided on the start page before anything is painted, so that nothing changes under a reader's eyes.

// The address of the bare start page, the one beside which nothing else lies, names no language. Readers who prefer
// another available language are taken there. A choice from an earlier visit takes precedence over the browser's
// languages. "#en": this very one was chosen.
if (document.querySelector('[hreflang=x-default][href="index.html"]') && !location.hash) {
  let kept = "";
  try {
    kept = localStorage.getItem("camber.language") ?? "";
  } catch {
    // Without storage, the browser's languages decide.
  }
  for (const wish of [kept, ...navigator.languages]) {
    const there = document.querySelector(`[hreflang="${CSS.escape(wish.split("-")[0].toLowerCase())}"]`);
    if (!there) continue;
    if (there.hreflang !== document.documentElement.lang) location.replace(there.href);
    break;
  }
}

// Which chair's thoughts stand first on the start page is drawn by lot. They change places as soon as they are read
// and before they are painted, so that the Tab key meets them in the order in which they are seen. The app goes on
// with it.
if (document.readyState === "loading" && Math.random() < 0.5) {
  new MutationObserver((changes, observer) => {
    const [first, second] = document.querySelectorAll(".stings > div");
    if (second) {
      document.getElementById("camber").dataset.first = "leader";
      second.after(first);
    }
    if (second || document.readyState !== "loading") observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
