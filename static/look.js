// Light or dark and large, as chosen in the menu, before anything is painted: in the head of every page, and once more in
// the start script, for a host whose policy forbids what stands in the page. The words are those of src/reading.rs.
try {
  const look = document.documentElement.dataset;
  for (const word of localStorage["camber.reading"].split(" ")) {
    if (/^(light|dark)$/.test(word)) look.theme = word;
    if (word === "large") look.text = word;
  }
} catch {
  // Nothing was chosen, or there is no storage.
}
