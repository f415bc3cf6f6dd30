// A learning platform for the tests: scorm-again behind a strict checker, because scorm-again tolerates errors that
// some platforms do not. Its address may contain
//
//   version  1.2 or 2004
//   as       the learner's ID
//   way      frame (default), nested (two frames deep, with an unrelated one in between), popup
//   mode     normal (default), review, browse
//   fault    none (default), throws (every call throws), late (accepts only the first call until told otherwise)
//   had      the status from an earlier attempt, if any
//
// The data of a learner's attempt is stored under their ID, as on a real platform.

const { version = "1.2", as = "1", way = "frame", mode = "normal", fault = "none", had } = Object.fromEntries(new URLSearchParams(location.search));
const is12 = version === "1.2";
const key = `lms ${version} ${as}`;
const VERBS = is12
  ? { begin: "LMSInitialize", read: "LMSGetValue", write: "LMSSetValue", save: "LMSCommit", end: "LMSFinish", error: "LMSGetLastError" }
  : { begin: "Initialize", read: "GetValue", write: "SetValue", save: "Commit", end: "Terminate", error: "GetLastError" };
const STATES = { "cmi.core.lesson_status": mode === "browse" ? ["browsed"] : ["incomplete", "completed"], "cmi.completion_status": ["incomplete", "completed"], "cmi.core.exit": ["suspend"], "cmi.exit": ["suspend"] };

/** Every call as [verb, ...arguments], and the calls a strict platform would have rejected. */
const record = { calls: [], faults: [], isLate: fault === "late", isOpen: false };
window.record = record;

// Like Moodle, it takes the end of an attempt that has said nothing for its completion.
const settings = { autocommit: false, logLevel: 5, autoCompleteLessonStatus: true };
const inner = is12 ? new Scorm12API(settings) : new Scorm2004API(settings);
const attempt = had ? { status: had } : JSON.parse(localStorage.getItem(key) ?? "{}");
const given = is12
  ? { suspend_data: attempt.place ?? "", core: { student_id: as, lesson_mode: mode, lesson_status: attempt.status ?? "not attempted", entry: attempt.status ? "resume" : "ab-initio", score: { raw: attempt.score ?? "" } } }
  : { suspend_data: attempt.place ?? "", learner_id: as, mode, completion_status: attempt.status ?? "unknown", entry: attempt.status ? "resume" : "ab-initio", score: { raw: attempt.score ?? "" } };
inner.loadFromJSON(given, "cmi");

function keep() {
  const { cmi } = inner.renderCMIToJSONObject();
  const score = is12 ? cmi.core.score.raw : cmi.score.raw;
  localStorage.setItem(key, JSON.stringify({
    status: is12 ? cmi.core.lesson_status : cmi.completion_status,
    success: is12 ? undefined : cmi.success_status,
    place: cmi.suspend_data,
    score,
    interactions: Object.keys(cmi.interactions.childArray ?? cmi.interactions).length,
  }));
}

function judge(verb, ...given) {
  record.calls.push([verb, ...given]);
  if (fault === "throws") throw new Error("this platform is out of order");
  const blame = (what) => record.faults.push(`${verb}(${given}): ${what}`);
  if (given.some((value) => typeof value !== "string")) blame("takes strings only");
  if (verb === "begin" ? record.isOpen : !record.isOpen) blame("not at this time");
  if (["begin", "save", "end"].includes(verb) && given.join() !== "") blame("takes an empty string");
  if (verb === "write") {
    const [name, value] = given;
    if (STATES[name] && !STATES[name].includes(value)) blame("no such state");
    if (name === "cmi.suspend_data" && value.length > 4096) blame("longer than 4096");
  }
  if (record.isLate && (verb === "write" || verb === "save")) return "false";
  const answer = inner[VERBS[verb]](...given);
  const error = inner[VERBS.error]();
  // 403: nothing has been written there yet. Asking is allowed.
  if (!["0", 0].includes(error) && !(verb === "read" && String(error) === "403")) blame(`error ${error}`);
  if (verb === "begin") record.isOpen = true;
  if (verb === "save" || verb === "end") keep();
  if (verb === "end") record.isOpen = false;
  return answer;
}

window[is12 ? "API" : "API_1484_11"] = Object.fromEntries(
  Object.entries(VERBS).map(([verb, name]) => [name, verb === "error" ? () => inner[name]() : (...given) => judge(verb, ...given)]),
);

const course = "course/index.html";
if (way === "popup") {
  open(course, "course");
} else {
  const frame = document.createElement("iframe");
  frame.title = "Course";
  frame.style.cssText = "width: 100%; height: 640px; border: 0";
  frame.src = way === "nested" ? "between.html" : course;
  document.querySelector("main").append(frame);
}
