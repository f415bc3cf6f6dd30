// Runs next to the app inside a learning platform. It knows only the address after the `#` and the events
// `camber-complete` and `camber-result`. It tells the platform that the learner has started and finished, the score
// only if the package asks for it and the learner agrees, and never an answer.

import { claim, settle } from "./kept.js";
import { connect } from "./platform.js";

const root = document.getElementById("camber");
const panel = document.getElementById("lms");
/** The start page's address in every language. English addresses have no prefix. */
const starts = ["", ...Array.from(panel.children, ({ lang }) => `${lang}/`)];
/** A place that the platform may store: a scene, or the start of a way. A rating page would reveal the chair. */
const PLACE = /^(?:([\w-]+)\/)?(lesson\/\d+|course|check)\/index\.html$/;

const asksForScore = panel.querySelector("[data-ask]") !== null;

let platform = connect(panel.dataset.version);
/** Whether the platform records anything: not in browse or review mode. */
let isTold = false;
let isDone = false;
let isBegun = false;
/** Whether the learner has finished the lesson or the check, reported or not. */
let isComplete = false;
/** The score on the page, if one is shown. */
let shown = "";
let keeps = true;
let place = "";
let choice;
let score = "";
let first;

const path = () => location.hash.slice(1);

function begin() {
  if (!platform) return;
  const mode = platform.read("mode");
  isTold = !["browse", "review"].includes(mode);
  isDone = ["completed", "passed", "failed"].includes(platform.read("status"));
  if (mode === "browse") platform.browse();
  if (!isTold) return;
  if (asksForScore) score = platform.read("score");
  if (!isDone) isBegun = platform.write("status", "incomplete");
  // Learners who return resume where they stopped, and a completed course stays completed.
  platform.write("exit", "suspend");
  platform.save();
}

/** Tells the platform what has changed. Anything it does not accept is sent again next time. */
function tell() {
  if (!isDone && !isComplete && !isBegun) isBegun = platform.write("status", "incomplete");
  if (!isDone && isComplete) isDone = platform.write("status", "completed") && platform.save();
  if (choice === "yes" && shown && shown !== score && platform.writeScore(Number(shown)) && platform.save()) {
    score = shown;
  }
  if (!keeps) {
    const [, language, page] = /^(?:([\w-]+)\/)?(lesson\/\d+|course|check|result|finish)\//.exec(path()) ?? [];
    // Without the answers, a check restarts at its first page.
    const here = page && `${language ? `${language}/` : ""}${page.replace(/result|finish/, "check")}/index.html`;
    if (here && here !== place && platform.write("place", here)) place = here;
  }
}

function show() {
  const here = path();
  first ??= here;
  const isStart = starts.includes(here.replace("index.html", ""));
  const asks = choice === undefined || isStart;
  const state = score ? "reported" : { yes: "agreed", no: "declined" }[choice] ?? "undecided";
  const isFirst = isStart || here === first || /(^|\/)(privacy|result|finish)\//.test(here);
  for (const part of panel.children) {
    const question = part.querySelector("[data-ask]");
    part.hidden = part.lang !== document.documentElement.lang || !(isFirst || (question && asks));
    part.querySelector("[data-place]").hidden = keeps;
    if (!question) continue;
    question.hidden = !asks;
    for (const button of question.querySelectorAll("button")) button.ariaPressed = String(button.dataset.choice === choice);
    for (const words of part.querySelectorAll("[data-state]")) words.hidden = words.dataset.state !== state;
    const number = part.querySelector("[data-score]");
    if (number.textContent !== score) number.textContent = score;
  }
}

function look() {
  if (!platform || !isTold || root.dataset.live === undefined) return;
  tell();
  show();
}

function leave() {
  look();
  platform?.end();
  platform = undefined;
  if (keeps) claim(learner);
}

begin();
const learner = platform?.read("learner") ?? "";
keeps = settle(learner);
if (!keeps) {
  // The app then tells the reader, and offers to save the answers to a file.
  root.dataset.alone = "none";
  place = platform?.read("place") ?? "";
  if (PLACE.test(place) && !location.hash) history.replaceState(null, "", `#${place}`);
}
panel.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-choice]");
  if (!button) return;
  choice = button.dataset.choice;
  look();
});
root.addEventListener("camber-complete", () => {
  isComplete = true;
  look();
});
root.addEventListener("camber-result", ({ detail }) => {
  shown = String(detail.score ?? "");
  look();
});
// Erasing removes the mark too. Leaving restores it if something was answered since.
root.addEventListener("camber-drop", () => keeps && claim(""));
// The window's title changes with the page, so the head is watched too.
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ["data-live"] });
document.addEventListener("visibilitychange", () => document.hidden && isTold && platform?.save());
// Never `unload`, which learning platforms disable. The attempt is then over for the platform: a page restored from
// the back/forward cache goes on without reporting.
addEventListener("pagehide", leave);
