// Before anything is painted: if scripts run, hide the text of the lesson in favor of the app.
document.documentElement.className = "starting";
