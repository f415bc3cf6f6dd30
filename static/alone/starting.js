// Before anything is painted: if scripts run, hide the text of the lesson in favor of the app. Where the app does not come
// after all, for whatever reason, the text is shown again; so this must run in the oldest browsers.
document.documentElement.className = "starting";
setTimeout(function () {
  if (document.querySelector("[data-live]")) return;
  document.documentElement.className = "";
  document.getElementById("camber-apology").hidden = false;
}, 10000);
