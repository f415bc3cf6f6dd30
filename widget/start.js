// Starts the app once for a whole page, and finds out why where it does not start.

import { FILE, INTEGRITY, WORDS } from 'camber:build';

let app;
/** The texts of the files of words, or promises of them, by part and language. */
const texts = {};

/**
 * The app: what the glue exports, once the module runs. A second call gets the same; after a failure it begins
 * anew. Rejects with `{ cause, values, error }`: a message's name, what it is about, and what the browser threw.
 *
 * base      the address of the site's root
 * glue      gets wasm-bindgen's glue
 * language  the one that the app speaks first; its words come beside the module
 */
export async function start(base, glue, language) {
  const words = (name) => texts[name] ??= text(base, WORDS[name]).catch((error) => {
    delete texts[name];
    throw error;
  });
  const own = Object.keys(WORDS).filter((name) => languageOf(name) === language);
  own.forEach((name) => words(name).catch(() => {}));
  app ??= begin(base, glue).catch((failure) => {
    app = undefined;
    throw failure;
  });
  const module = await app;
  module.connect(words);
  if (!(await module.bring(language))) throw await diagnose(base, WORDS[own.find((name) => !(name in texts))], []);
  return module;
}

/** Brings the words of all languages, so that changing the language asks for nothing any more. */
export const bringAll = (module) => new Set(Object.keys(WORDS).map(languageOf)).forEach((code) => module.bring(code));

const languageOf = (name) => name.slice(name.indexOf('-') + 1);

const text = async (base, { file, integrity }) => (await fetch(new URL(file, base), { integrity })).text();

async function begin(base, glue) {
  const refused = [];
  const listen = (event) => refused.push(event);
  document.addEventListener('securitypolicyviolation', listen);
  try {
    // The hash pins the file, so that whoever pins this script pins everything.
    const [response, module] = await Promise.all([fetch(new URL(FILE, base), { integrity: INTEGRITY }), glue()]);
    await module.default({ module_or_path: response });
    return module;
  } catch (error) {
    throw { ...(await diagnose(base, { file: FILE, integrity: INTEGRITY }, refused)), error };
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}

/** What a host wants, in the order in which the app takes it. */
export const wishes = ({ language, start, chair, storage, share }) => [language, start, chair, storage, share];

/** The first eight bytes of every module are a module too, the smallest one. */
const SMALLEST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * What keeps a file from being the app or its words. Browsers word their errors as they like and change the words, so this asks
 * again and looks: at the answer, its first bytes, what the policy has refused.
 */
async function diagnose(base, { file, integrity }, refused) {
  const url = new URL(file, base);
  // Not the address's origin: a sandbox takes that away, and then only everybody can be allowed.
  const { origin } = globalThis;
  const values = { file, origin: url.origin, page: origin === 'null' ? '*' : origin };
  const because = (cause) => ({ cause, values });

  if (typeof WebAssembly !== 'object') return because('browser');
  try {
    new WebAssembly.Module(SMALLEST);
  } catch {
    return because('policy');
  }
  // Told one task after the refusal.
  await new Promise((done) => setTimeout(done));
  const refusesFile = ({ effectiveDirective, blockedURI }) =>
    effectiveDirective === 'connect-src' && url.href.startsWith(blockedURI);
  if (refused.some(refusesFile)) return because('connect');
  if (url.protocol === 'file:') return because('disk');

  const ask = (options) => fetch(url, { cache: 'no-store', ...options }).catch(() => undefined);
  const response = await ask();
  if (!response) {
    const answers = url.origin !== origin && (await ask({ mode: 'no-cors' }));
    return because(answers ? 'cors' : 'unreachable');
  }
  values.status = response.status;
  if (!response.ok) return because('missing');
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('<')) return because('html');
  const isModule = file === FILE;
  if (isModule && SMALLEST.some((byte, place) => bytes[place] !== byte)) return because('wrong');
  if (!(await ask({ integrity }))) return because('changed');
  return because(isModule && !WebAssembly.validate(bytes) ? 'browser' : 'unknown');
}
