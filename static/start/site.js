// Starts the app on a page of the site.

import "../look.js";
import * as glue from "camber:glue";
import { FILES, MODULE, PARTS, STYLES, WISH } from "camber:files";
import { keepCopy, watch } from "../device.js";
import { get, setSource } from "./source.js";

const root = document.getElementById("camber");
const here = (name) => new URL(name, import.meta.url);

/** Answers that nobody has taken yet, by the keys of the files. */
const asked = {};
const ask = (key) => {
  asked[key] ??= get(here(FILES[key][0]), FILES[key][1]);
  asked[key].catch(() => delete asked[key]);
  return asked[key];
};
const take = (key) => {
  const answer = ask(key);
  delete asked[key];
  return answer;
};

// Beside the app comes what this page needs of it.
const { part, words: spoken = "first" } = document.querySelector("script[data-part]")?.dataset ?? {};
const language = document.documentElement.lang;
const speaks = spoken.split(" ").map((name) => `${name}-${language}`);
for (const key of [...speaks, ...(PARTS[part] ?? [])]) if (FILES[key]) ask(key);

setSource(take);
/** The words that have come or are coming. */
const texts = {};
const words = (key) => {
  texts[key] ??= take(key).then((answer) => answer.text());
  texts[key].catch(() => delete texts[key]);
  return texts[key];
};
const app = glue.default({ module_or_path: get(here(MODULE)) }).then(() => {
  glue.connect(words);
  return glue.begin();
});
const rest = app.finally(addStyles).then(loadRest);
rest.catch(() => {});
app.then(() => watch(root, keepCopy, rest), () => { document.getElementById("camber-apology").hidden = false; });
// One of the two is said in its place.
app.catch(() => {}).then(() => document.getElementById("camber-late").remove());

/** All that is left is brought now, so that the page asks for nothing any more; only then it is watched that this is so. */
async function loadRest() {
  await new Promise((idle) => (globalThis.requestIdleCallback ?? setTimeout)(idle));
  const others = [...document.querySelectorAll("link[hreflang]:not([hreflang=x-default])")].map((link) => link.hreflang);
  await glue.load_rest(/together|team/.test(part), [language, ...others]);
}

/** The sheets that this page has not waited for, each behind the one before it: of two rules the later counts. */
function addStyles() {
  let last;
  for (const name of STYLES) {
    const there = document.querySelector(`link[rel=stylesheet][href$="${name}"]`) ?? (name === STYLES[0] && isStyled ? style : null);
    const sheet = there ?? Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(name) });
    if (!there && last) last.after(sheet);
    else if (!there) document.head.append(sheet);
    last = sheet;
  }
}

// A host whose own policy forbids what stands in the page gets it as files.
const style = document.querySelector("style");
const isStyled = style?.sheet;
if (style && !isStyled) {
  addStyles();
  if (document.querySelector(".stings")) import(here(WISH));
}

// An answer waits for the app: who has ticked something and goes on before the app is there goes on a moment later,
// once the answer is saved.
addEventListener("click", (event) => {
  const link = event.target.closest("#camber:not([data-live]) a[href]");
  const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link && plain && document.querySelector("#camber input:checked")) {
    event.preventDefault();
    const go = () => { location.href = link.href; };
    app.then(() => setTimeout(go, 100), go);
  }
});
