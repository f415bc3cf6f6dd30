// Talks to a learning platform: SCORM 1.2 and SCORM 2004, 4th edition. Nothing here throws, whatever the platform
// does. Callers learn whether the platform accepted a value, and try again if not.

const DIALECTS = {
  1.2: {
    api: "API",
    begin: "LMSInitialize",
    read: "LMSGetValue",
    write: "LMSSetValue",
    save: "LMSCommit",
    end: "LMSFinish",
    status: "cmi.core.lesson_status",
    // What the end of an attempt turns into "completed".
    untouched: "not attempted",
    mode: "cmi.core.lesson_mode",
    exit: "cmi.core.exit",
    learner: "cmi.core.student_id",
    place: "cmi.suspend_data",
    score: "cmi.core.score.raw",
    scores: (score) => [["cmi.core.score.min", 0], ["cmi.core.score.max", 100], ["cmi.core.score.raw", score]],
  },
  2004: {
    api: "API_1484_11",
    begin: "Initialize",
    read: "GetValue",
    write: "SetValue",
    save: "Commit",
    end: "Terminate",
    status: "cmi.completion_status",
    mode: "cmi.mode",
    exit: "cmi.exit",
    learner: "cmi.learner_id",
    place: "cmi.suspend_data",
    score: "cmi.score.raw",
    scores: (score) => [["cmi.score.min", 0], ["cmi.score.max", 100], ["cmi.score.raw", score], ["cmi.score.scaled", score / 100]],
  },
};

/** The most windows to search up a chain. */
const MOST = 500;

/** The platform's object: in this window or one around it, or in the window that opened one of them. */
function find(name) {
  const held = (place) => {
    try {
      return place[name] || undefined;
    } catch {
      // A window of another origin. One further up may have ours again.
      return undefined;
    }
  };
  const above = (place) => {
    for (let steps = 0; place && steps < MOST; steps++) {
      const api = held(place);
      if (api) return api;
      if (place.parent === place) return undefined;
      place = place.parent;
    }
    return undefined;
  };
  return above(window) ?? above(window.opener) ?? above(top.opener);
}

/** The initialized platform around this page; undefined if there is none, or it does not respond. */
export function connect(version) {
  const dialect = DIALECTS[version];
  const api = find(dialect.api);
  if (!api) return undefined;
  const call = (verb, ...given) => {
    try {
      return String(api[dialect[verb]](...given));
    } catch {
      return "";
    }
  };
  const set = (name, value) => call("write", name, String(value)) === "true";
  const isUntouched = () => dialect.untouched !== undefined && platform.read("status") === dialect.untouched;
  const platform = {
    read: (what) => call("read", dialect[what]),
    write: (what, value) => set(dialect[what], value),
    writeScore: (score) => dialect.scores(score).every(([name, value]) => set(name, value)),
    save: () => call("save", "") === "true",
    /** In browse mode: says so, where the platform would otherwise take the end for a completion. */
    browse: () => isUntouched() && set(dialect.status, "browsed"),
    /** Where the end would complete what nobody has finished, the attempt is left open. */
    end: () => call(isUntouched() ? "save" : "end", ""),
  };
  // It may already be initialized, if an earlier page ended without terminating.
  return call("begin", "") === "true" || platform.read("status") ? platform : undefined;
}
