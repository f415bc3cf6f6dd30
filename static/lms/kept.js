// What the browser keeps belongs to whoever answered, and on one computer several people may open the same course.
// The platform says who is here: answers of somebody else are put aside, under a short hash of their number, until
// they come back.

const SESSION = "camber.session";
const LEARNER = "camber.learner";

/** 32 bits of FNV-1a: enough to tell some people apart, too little to say who they are. */
function hash(text) {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return bits.toString(16);
}

/** Makes what is kept that of the learner with this number, which may be empty; false where nothing can be kept. */
export function settle(number) {
  const learner = number && hash(number);
  try {
    const kept = localStorage;
    const before = kept.getItem(LEARNER) ?? "";
    // What cannot be put aside would be shown to somebody else: then it is as if nothing were kept.
    kept.setItem(LEARNER, before);
    if (before !== learner) {
      const theirs = kept.getItem(SESSION);
      if (theirs !== null) kept.setItem(`${SESSION} ${before}`, theirs);
      const own = kept.getItem(`${SESSION} ${learner}`);
      kept.removeItem(SESSION);
      if (own !== null) kept.setItem(SESSION, own);
      kept.removeItem(`${SESSION} ${learner}`);
    }
    mark(learner);
    return true;
  } catch {
    return false;
  }
}

function mark(learner) {
  if (learner) localStorage.setItem(LEARNER, learner);
  else localStorage.removeItem(LEARNER);
}

/** Says again whose it is, after the reader may have erased everything; where nothing is kept, nothing is said. */
export function claim(number) {
  mark(number && localStorage.getItem(SESSION) !== null ? hash(number) : "");
}
