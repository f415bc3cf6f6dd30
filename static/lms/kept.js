// Stored answers belong to one learner, but several people may open the same course on one computer. The platform
// provides the learner's ID. Another learner's answers are set aside, under a short hash of their ID, until they
// return.

const SESSION = "camber.session";
const LEARNER = "camber.learner";

/** 32 bits of FNV-1a: enough to distinguish a few people, too little to identify them. */
function hash(text) {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return bits.toString(16);
}

/** Makes the stored answers those of this learner, whose ID may be empty. False if nothing can be stored. */
export function settle(number) {
  const learner = number && hash(number);
  try {
    const kept = localStorage;
    const before = kept.getItem(LEARNER) ?? "";
    // Answers that cannot be set aside would be shown to someone else. Treat that as if nothing could be stored.
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

/** Marks stored answers as this learner's again, because erasing removes the mark. Without answers there is no mark. */
export function claim(number) {
  mark(number && localStorage.getItem(SESSION) !== null ? hash(number) : "");
}
