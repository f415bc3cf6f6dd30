// Starts the app once per page, and finds out why if it does not start.

import { FILE, INTEGRITY, WORDS } from 'camber:build';

let app;
/** Promises of the word files' texts, by part and language. */
const texts = {};

/**
 * Resolves to the glue's exports once the module runs. Further calls get the same; after a failure, the next call
 * tries again. Rejects with `{ cause, values, error }`: the name of a message, its variables, and the browser's
 * error.
 *
 * base      the address of the site's root
 * glue      loads wasm-bindgen's glue
 * language  the app's first language, whose words load together with the module
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

/** Loads the words of all languages, so that changing the language makes no request. */
export const bringAll = (module) => new Set(Object.keys(WORDS).map(languageOf)).forEach((code) => module.bring(code));

const languageOf = (name) => name.slice(name.indexOf('-') + 1);

const text = async (base, { file, integrity }) => (await fetch(new URL(file, base), { integrity })).text();

async function begin(base, glue) {
  const refused = [];
  const listen = (event) => refused.push(event);
  document.addEventListener('securitypolicyviolation', listen);
  try {
    // The hash pins the file, so pinning this script pins everything.
    const [response, module] = await Promise.all([fetch(new URL(FILE, base), { integrity: INTEGRITY }), glue()]);
    await module.default({ module_or_path: response });
    return module;
  } catch (error) {
    throw { ...(await diagnose(base, { file: FILE, integrity: INTEGRITY }, refused)), error };
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}

/** The host's configuration, in the order of the app's parameters. */
export const wishes = ({ language, start, chair, storage, share }) => [language, start, chair, storage, share];

/** The first eight bytes of every module, which are themselves the smallest valid module. */
const SMALLEST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Finds out why a file is not the app or its words. Browsers phrase their errors differently and change them, so this
 * requests the file again and examines the response, its first bytes, and what the policy blocked.
 */
async function diagnose(base, { file, integrity }, refused) {
  const url = new URL(file, base);
  // Not the origin of the address: a sandbox removes it, and then only `*` can be allowed.
  const { origin } = globalThis;
  const values = { file, origin: url.origin, page: origin === 'null' ? '*' : origin };
  const because = (cause) => ({ cause, values });

  if (typeof WebAssembly !== 'object') return because('browser');
  try {
    new WebAssembly.Module(SMALLEST);
  } catch {
    return because('policy');
  }
  // The violation event is fired one task later.
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
