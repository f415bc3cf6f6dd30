// The address of the bare start page names no language. Readers who prefer another available language are taken there
// before anything is painted. A choice from an earlier visit takes precedence over the browser's languages.
(function () {
  "use strict";
  if (location.hash) return; // "#en": this very language was chosen
  var wishes = Array.prototype.slice.call(navigator.languages || []);
  try {
    wishes.unshift(localStorage.getItem("camber.language") || "");
  } catch (denied) {
    // Without storage, the browser's languages decide.
  }
  for (var i = 0; i < wishes.length; i++) {
    var code = wishes[i].toLowerCase().split("-")[0];
    var page = code && document.querySelector('link[rel="alternate"][hreflang="' + CSS.escape(code) + '"]');
    if (!page) continue;
    if (code !== document.documentElement.lang) location.replace(page.href);
    return;
  }
})();
