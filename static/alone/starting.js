// Before anything is painted: where script runs, the text of the lesson makes room for the app.
document.documentElement.className = "starting";
