// Starts the app once per page, and finds out why if it does not start.

import { FILES } from 'camber:build';
import { LANGUAGES } from 'camber:words';
import { get } from '../static/start/source.js';
import { carried } from './carried.js';
import { NOWHERE } from './panel.js';

let app;
/** Promises of the word files' texts, by part and language. */
const texts = {};
/** The file that could not be had last. */
let missing;

/**
 * Resolves to the glue's exports once the module runs. Further calls get the same; after a failure, the next call
 * tries again. Rejects with `{ cause, values, error }`: the name of a message, its variables, and the browser's
 * error.
 *
 * base      the address of the site's root
 * glue      gets what static/start/glue.js exports
 * wanted    the language that the app speaks first and the page it begins with; the first words come beside the module
 */
export async function start(base, glue, { language, start }) {
  const text = async (key) => (await load(base, key)).text();
  const words = async (key) => {
    try {
      return await (texts[key] ??= text(key));
    } catch (error) {
      delete texts[key];
      throw error;
    }
  };
  words(`first-${language}`).catch(() => {});
  app ??= begin(base, glue).catch((failure) => {
    app = undefined;
    throw failure;
  });
  const module = await app;
  module.connect(words);
  module.setSource((key) => load(base, key));
  if (!(await module.load_page(start, language))) throw await diagnose(base, missing ?? 'module', []);
  return module;
}

/** Loads all that is left, so that nothing is asked for any more, and tells the app in `root`, whose menu then offers more. */
export async function loadRest(module, root) {
  await module.load_rest(false, Object.keys(LANGUAGES));
  // What has failed meanwhile says so, and nothing is drawn over that.
  if (!root.querySelector('.failure')) root.dispatchEvent(new Event('camber-fact'));
}

async function load(base, key) {
  try {
    return await file(base, key);
  } catch (error) {
    missing = key;
    throw error;
  }
}

/** The hashes pin the files, so that whoever pins this script pins everything. */
const file = (base, key) => (BUNDLED && base === NOWHERE ? carried(key) : get(new URL(FILES[key][0], base), FILES[key][1]));

async function begin(base, glue) {
  const refused = [];
  const listen = (event) => refused.push(event);
  document.addEventListener('securitypolicyviolation', listen);
  try {
    const [response, module] = await Promise.all([file(base, 'module'), glue()]);
    await module.default({ module_or_path: response });
    return module;
  } catch (error) {
    throw { ...(await diagnose(base, 'module', refused)), error };
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}

/**
 * Whether a switch is on. Frameworks write a false value as the word "false", and something that hands data over is on
 * only if that is said: an unknown value means off.
 */
export const isOn = (value, name) => ['', 'true', '1', name].includes(value?.trim().toLowerCase());

/** The host's configuration, in the order of the app's parameters. */
export const wishes = ({ language, start, chair, storage, share }) => [language, start, chair, storage, share];

/** The first eight bytes of every module, which are themselves the smallest valid module. */
const SMALLEST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Finds out why a file is not the app or its words. Browsers phrase their errors differently and change them, so this
 * requests the file again and examines the response, its first bytes, and what the policy blocked.
 */
async function diagnose(base, key, refused) {
  const [file, integrity] = FILES[key];
  const url = new URL(file, new URL(base, location));
  // Not the origin of the address: a sandbox removes it, and then only `*` can be allowed.
  const { origin } = globalThis;
  const values = { file, origin: url.origin, page: origin === 'null' ? '*' : origin };
  const because = (cause) => ({ cause, values });

  if (typeof WebAssembly !== 'object') return because('browser');
  try {
    // WebKit compiles whatever the policy says, and refuses only to let it run.
    new WebAssembly.Instance(new WebAssembly.Module(SMALLEST));
  } catch {
    return because('policy');
  }
  // The violation event is fired one task later.
  await new Promise((done) => setTimeout(done));
  const refusesFile = ({ effectiveDirective, blockedURI }) =>
    effectiveDirective === 'connect-src' && url.href.startsWith(blockedURI);
  if (refused.some(refusesFile)) return because('connect');
  if (BUNDLED && base === NOWHERE) return because(globalThis.DecompressionStream ? 'unreachable' : 'browser');
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
  const isModule = file.endsWith('.wasm');
  if (isModule && SMALLEST.some((byte, place) => bytes[place] !== byte)) return because('wrong');
  if (!(await ask({ integrity }))) return because('changed');
  return because(isModule && !WebAssembly.validate(bytes) ? 'browser' : 'unknown');
}
