// What is decided before anything is painted, so that nothing changes under a reader's eyes. It stands in the head of
// every page, and must run in the oldest browsers.
(function () {
  "use strict";
  var page = document.documentElement;
  function kept(name) {
    try {
      return localStorage.getItem(name) || "";
    } catch (denied) {
      return ""; // Without storage, nothing was chosen.
    }
  }

  // Light or dark and large, as chosen in the menu. The words are those of src/reading.rs.
  kept("camber.reading").split(" ").forEach(function (word) {
    if (word === "light" || word === "dark") page.dataset.theme = word;
    if (word === "large") page.dataset.text = word;
  });

  // The address of the bare start page, the one beside which nothing else lies, names no language. Readers who prefer another available language are taken
  // there. A choice from an earlier visit takes precedence over the browser's languages. "#en": this very one was chosen.
  if (document.querySelector('[hreflang=x-default][href="index.html"]') && !location.hash) {
    [kept("camber.language")].concat(Array.prototype.slice.call(navigator.languages || [])).some(function (wish) {
      var code = wish.toLowerCase().split("-")[0];
      var there = code && document.querySelector('link[rel="alternate"][hreflang="' + CSS.escape(code) + '"]');
      if (there && code !== page.lang) location.replace(there.href);
      return there;
    });
  }

  // Which chair's thoughts stand first on the start page is drawn by lot. They change places as soon as they are read
  // and before they are painted, so that the Tab key meets them in the order in which they are seen. The app goes on with it.
  if (document.readyState === "loading" && Math.random() < 0.5) {
    new MutationObserver(function (changes, observer) {
      var chairs = document.querySelectorAll(".stings > div");
      if (chairs.length > 1) {
        document.getElementById("camber").dataset.first = "leader";
        chairs[0].parentNode.appendChild(chairs[0]);
      } else if (document.readyState === "loading") return;
      observer.disconnect();
    }).observe(page, { childList: true, subtree: true });
  }
})();
