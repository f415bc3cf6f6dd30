// The bare start page says no language: a reader who wishes for another one of ours is taken there
// before anything is painted. The wish of an earlier visit counts before the browser's.
(function () {
  "use strict";
  if (location.hash) return; // "#en": this very language was chosen
  var wishes = Array.prototype.slice.call(navigator.languages || []);
  try {
    wishes.unshift(localStorage.getItem("camber.language") || "");
  } catch (denied) {
    // Without storage the browser's wish counts.
  }
  for (var i = 0; i < wishes.length; i++) {
    var code = wishes[i].toLowerCase().split("-")[0];
    var page = code && document.querySelector('link[rel="alternate"][hreflang="' + CSS.escape(code) + '"]');
    if (!page) continue;
    if (code !== document.documentElement.lang) location.replace(page.href);
    return;
  }
})();
