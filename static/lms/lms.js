// Beside the app inside a learning platform. It knows of the app only the address behind the `#` and the events
// `camber-complete` and `camber-result`. It tells the platform that the reader has begun and is done; the score only
// where the packager wants it and the reader agrees; an answer never.

import { claim, settle } from "./kept.js";
import { connect } from "./platform.js";

const root = document.getElementById("camber");
const panel = document.getElementById("lms");
/** The start page's address in every language; English has none in its addresses. */
const starts = ["", ...Array.from(panel.children, ({ lang }) => `${lang}/`)];
/** A place that the platform may keep: a scene, or where a way begins. A rating page would name the chair. */
const PLACE = /^(?:([\w-]+)\/)?(lesson\/\d+|course|check)\/index\.html$/;

const asksForScore = panel.querySelector("[data-ask]") !== null;

let platform = connect(panel.dataset.version);
/** Whether the platform takes down what it is told: not where the course is only looked at. */
let isTold = false;
let isDone = false;
/** Whether the reader has come to the end of the lesson or of the check, told or not. */
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
  isTold = !["browse", "review"].includes(platform.read("mode"));
  isDone = ["completed", "passed", "failed"].includes(platform.read("status"));
  if (!isTold) return;
  if (asksForScore) score = platform.read("score");
  if (!isDone) platform.write("status", "incomplete");
  // Whoever comes back finds the place again, and what was completed stays completed.
  platform.write("exit", "suspend");
  platform.save();
}

/** Tells the platform what has become true since; what it does not take is told again next time. */
function tell() {
  if (!isDone && isComplete) isDone = platform.write("status", "completed") && platform.save();
  if (choice === "yes" && shown && shown !== score && platform.writeScore(Number(shown)) && platform.save()) {
    score = shown;
  }
  if (!keeps) {
    const [, language, page] = /^(?:([\w-]+)\/)?(lesson\/\d+|course|check|result)\//.exec(path()) ?? [];
    // Where the answers are gone, a check begins at its beginning.
    const here = page && `${language ? `${language}/` : ""}${page.replace("result", "check")}/index.html`;
    if (here && here !== place && platform.write("place", here)) place = here;
  }
}

function show() {
  const here = path();
  first ??= here;
  const isStart = starts.includes(here.replace("index.html", ""));
  const asks = choice === undefined || isStart;
  const state = score ? "reported" : { yes: "agreed", no: "declined" }[choice] ?? "undecided";
  const isFirst = isStart || here === first || /(^|\/)(privacy|result)\//.test(here);
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
  // The app then says so, and offers to save the answers to a file.
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
// Erasing takes this away too; leaving puts it back where something was answered since.
root.addEventListener("camber-drop", () => keeps && claim(""));
// The window's title changes with the page, so the head is watched too.
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ["data-live"] });
document.addEventListener("visibilitychange", () => document.hidden && isTold && platform?.save());
// Never `unload`, which learning platforms switch off. What has ended is over for the platform: a page that comes back
// whole goes on, and tells nothing more.
addEventListener("pagehide", leave);
