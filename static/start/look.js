// Light or dark and large, as the reader has chosen in the menu: before the app has come. The words are those of
// src/reading.rs.

try {
  for (const word of (localStorage.getItem("camber.reading") ?? "").split(" ")) {
    if (word === "light" || word === "dark") document.documentElement.dataset.theme = word;
    if (word === "large") document.documentElement.dataset.text = word;
  }
} catch {
  // Without storage, nothing was chosen.
}
