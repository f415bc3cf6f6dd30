// The element `camber-lesson`: a thin shell around the app. The host configures it through attributes and learns of
// progress through events. Its content is in a shadow root.
//
// custom-elements.json and camber.d.ts describe it for tools; described.test.mjs compares the three.

import init, { connect, load_page, load_rest, mount, setSource, unmount, update } from '../static/start/glue.js';
import style from 'camber:style';
import { LANGUAGES, SCENES } from 'camber:words';
import { VERSION } from 'camber:build';
import { carried } from './carried.js';
import { NOWHERE, grow, keepClicks, lament, outline, say } from './panel.js';
import { isOn, loadRest, start, wishes } from './start.js';
import { isDarkAround, onSurroundings } from './surroundings.js';
import { showLicenses } from '../static/start/packed.js';

/** Named one by one, because a bundler's namespace object inherits what a host has put into `Object.prototype`. */
const glue = { default: init, connect, load_page, load_rest, mount, setSource, unmount, update };
/** The site's folder, if the host names none: that of this script. */
const SITE = BUNDLED ? NOWHERE : new URL('./', import.meta.url).href;
/** The folder that `setBase` has named. */
let base;
const FIRST = Object.keys(LANGUAGES)[0];
/** How close to the viewport an element loads its app. */
const NEAR = '600px';

/** The addresses of the scenes. Not made with `Array.from`, which some old libraries replace. */
const scenes = [];
while (scenes.length < SCENES) scenes.push(`lesson/${scenes.length + 1}`);

/** The allowed values of each attribute. The first is the default. */
const KNOWN = {
  start: ['', 'course', 'check', 'lesson', ...scenes],
  chair: ['', 'seller', 'leader'],
  storage: ['local', 'session', 'none'],
  theme: ['auto', 'light', 'dark'],
};
/** The value taken for an unknown word, if not the default: a host that asked to keep less must not keep more. */
const STRICTEST = { storage: 'none' };

/**
 * A constructed style sheet, because a host's policy would block a style element. Where no tree can adopt one, as in
 * jsdom, or where there is no tree, as on a server, this script defines nothing.
 */
const SHEET = 'adoptedStyleSheets' in (globalThis.ShadowRoot?.prototype ?? {}) && new CSSStyleSheet();
if (SHEET) SHEET.replaceSync(style);

/** The elements on this page, for a failure that stops all of them; `stopped` is set after one. */
const lessons = new Set();
let stopped = false;
globalThis.addEventListener?.('camber-broken', () => {
  stopped = true;
  for (const lesson of lessons) lesson.fail({ cause: 'stopped' });
});

/** Pages that lock things away, and old browsers, lack some of what observes. Then nothing is observed. */
const NOTHING = { observe() {}, disconnect() {}, register() {} };
/** Unmounts the app of an element that has been garbage-collected. */
const gone = globalThis.FinalizationRegistry ? new FinalizationRegistry((handle) => glue.unmount(handle)) : NOTHING;

export class CamberLesson extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['lang', 'start', 'chair', 'role', 'storage', 'theme', 'share-result', 'base'];
  static version = VERSION;

  /** Names the site's folder for all elements without the attribute `base`. */
  static setBase(url) {
    base = url;
    for (const lesson of lessons) lesson.#heed();
  }

  /** The element that contains the app. */
  #root = document.createElement('div');
  /** The app's handle once it is mounted, otherwise 0. */
  #handle = 0;
  /** The app's language once it is mounted. */
  #language = '';
  /** The configuration from the attributes. */
  #wanted = {};
  /** Why the app could not start; cleared by another attempt. */
  #failure;
  /** Invalid values that were already reported. */
  #named = new Set();
  #near = globalThis.IntersectionObserver
    ? new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), { rootMargin: NEAR })
    : { ...NOTHING, observe: () => this.#load() };
  /** The page's own language may change while it is open. */
  #around = globalThis.MutationObserver ? new MutationObserver(() => this.#heed()) : NOTHING;
  /** Ends the watch over the host's background. */
  #leave = () => {};

  constructor() {
    super();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [SHEET];
    for (const [name, value] of [['class', 'camber'], ['part', 'app'], ['role', 'region']]) {
      this.#root.setAttribute(name, value);
    }
    if (BUNDLED) showLicenses(this.#root, async () => (await carried('licenses')).text());
  }

  connectedCallback() {
    lessons.add(this);
    if (!this.#root.parentNode) this.shadowRoot.replaceChildren(this.#root);
    this.#around.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#leave = onSurroundings(() => this.#blend());
    this.#heed();
    if (stopped) this.fail({ cause: 'stopped' });
    else if (!this.#handle) this.#near.observe(this);
  }

  disconnectedCallback() {
    lessons.delete(this);
    this.#near.disconnect();
    this.#around.disconnect();
    this.#leave();
    // An element that was only moved is connected again at this point. Otherwise detach the app's element: the app
    // references it, and an element with no other references should be garbage-collected together with its app.
    queueMicrotask(() => this.isConnected || this.#root.remove());
  }

  attributeChangedCallback(name, before, value) {
    if (name === 'role' && value && KNOWN.chair.includes(value)) {
      // Authors may write role="seller". But `role` belongs to ARIA, which has neither seller nor leader: checkers
      // would report it, and assistive technology would guess. So the attribute is called `chair`, and this value is
      // accepted and moved there. Real ARIA roles are left alone.
      this.removeAttribute('role');
      this.setAttribute('chair', value);
    } else if (this.isConnected && before !== value) {
      this.#heed();
    }
  }

  /** Shows why the app did not start, and tells the host. */
  fail(failure) {
    this.#failure = failure;
    this.#lament();
    const { words } = LANGUAGES[this.#wanted.language];
    console.error(`camber-lesson: ${say(words[failure.cause], failure.values ?? {})}`, failure.error ?? '');
    const detail = { cause: failure.cause };
    this.dispatchEvent(new CustomEvent('camber-error', { bubbles: true, composed: true, detail }));
  }

  #lament() {
    const { site, language } = this.#wanted;
    const { words, folder } = LANGUAGES[language];
    const lesson = site !== NOWHERE && `${site}${folder}lesson/1/index.html`;
    const again = this.#failure.cause !== 'stopped' && (() => this.#load());
    this.#root.removeAttribute('aria-busy');
    this.#root.replaceChildren(lament(words, this.#failure, lesson, again));
  }

  /** Takes the theme of the attribute, or the host's. */
  #blend() {
    const theme = this.#word('theme');
    this.#root.dataset.theme = theme !== 'auto' ? theme : isDarkAround(this) ? 'dark' : 'light';
  }

  /** Applies the current attributes. */
  #heed() {
    this.#blend();
    const wanted = {
      site: this.#folder(),
      language: this.#spoken(),
      start: this.#word('start'),
      chair: this.#word('chair'),
      storage: this.#word('storage'),
      share: isOn(this.getAttribute('share-result'), 'share-result'),
    };
    const before = this.#wanted;
    if (Object.keys(wanted).every((name) => wanted[name] === before[name])) return;
    this.#wanted = wanted;
    const { dir, words } = LANGUAGES[wanted.language];
    this.#root.setAttribute('aria-label', words.name);
    if (this.#failure) {
      Object.assign(this.#root, { lang: wanted.language, dir });
      this.#lament();
    } else if (this.#handle) {
      this.#tell();
    } else if (['site', 'language', 'start'].some((name) => before[name] !== wanted[name])) {
      Object.assign(this.#root, { lang: wanted.language, dir });
      this.#wait();
    }
  }

  /** Passes the configuration to the app. If the words of a language do not load, the app keeps its language. */
  async #tell() {
    const wanted = this.#wanted;
    const here = await glue.load_page(wanted.start, wanted.language);
    if (wanted !== this.#wanted) return;
    if (here) this.#language = wanted.language;
    else console.error(`camber-lesson: ${say(LANGUAGES[wanted.language].words.unreachable, { origin: new URL(wanted.site, location).origin })}`);
    glue.update(this.#handle, ...wishes({ ...wanted, language: this.#language }));
  }

  /** The address of the site's folder. Links lead there, so it cannot be one that is run, such as javascript:. */
  #folder() {
    const said = this.getAttribute('base') || base;
    if (!said) return SITE;
    const folder = `${said}`.replace(/\/*$/, '/');
    if (URL.canParse(folder, document.baseURI)) {
      const { protocol, href } = new URL(folder, document.baseURI);
      if (/^https?:$/.test(protocol)) return href;
    }
    this.#name('base', said, ['https://…/'], SITE);
    return SITE;
  }

  /** The value of an attribute: the default if there is none, the strictest if it is unknown. */
  #word(attribute) {
    const known = KNOWN[attribute];
    const [normal] = known;
    const value = this.getAttribute(attribute)?.trim().toLowerCase() ?? normal;
    if (known.includes(value)) return value;
    const taken = STRICTEST[attribute] ?? normal;
    this.#name(attribute, value, known, taken);
    return taken;
  }

  /** The language of the attribute, the surroundings, or the reader, in that order; English if none is available. */
  #spoken() {
    const ours = (tag) => Object.keys(LANGUAGES).find((code) => code === String(tag).toLowerCase().split('-')[0]);
    const own = this.getAttribute('lang');
    const around = [];
    for (let node = this.parentNode; node; node = node.parentNode ?? node.host) {
      const lang = node.getAttribute?.('lang');
      // Only the nearest counts. Those further out describe other text.
      if (lang) { around.push(lang); break; }
    }
    const language = [own, ...around, ...(navigator.languages ?? [])].map(ours).find(Boolean) ?? FIRST;
    if (own && !ours(own)) this.#name('lang', own, Object.keys(LANGUAGES), language, language);
    return language;
  }

  /** Reports an invalid value on the console, once. */
  #name(attribute, value, known, taken, language = this.#spoken()) {
    const key = `${attribute} ${value}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    const quoted = known.map((word) => `“${word}”`).join(', ');
    console.warn(say(LANGUAGES[language].words.bad, { attribute, value, known: quoted, taken }));
  }

  /** Shows the first page of the app, or an outline if that page is long. */
  #wait() {
    const { pages, words } = LANGUAGES[this.#wanted.language];
    const { start, chair } = this.#wanted;
    const tree = (!(start && chair) && pages[start]) || [outline(words)];
    this.#root.setAttribute('aria-busy', 'true');
    this.#root.replaceChildren(...grow(tree, this.#wanted.site));
  }

  async #load() {
    this.#near.disconnect();
    if (this.#failure) {
      this.#failure = undefined;
      this.#wait();
    }
    const clicks = keepClicks(this.#root);
    try {
      let wanted;
      // The host may have changed the configuration in the meantime.
      do {
        wanted = this.#wanted;
        await start(wanted.site, () => glue, wanted);
      } while (wanted !== this.#wanted);
    } catch (failure) {
      clicks.release();
      this.fail(failure);
      return;
    }
    if (this.#handle) return;
    this.#root.addEventListener('camber-ready', clicks.follow, { once: true });
    this.#root.removeAttribute('aria-busy');
    this.#language = this.#wanted.language;
    this.#handle = glue.mount(this.#root, this.#wanted.site, ...wishes(this.#wanted));
    gone.register(this, this.#handle);
    loadRest(glue, this.#root);
  }
}

// The first copy of this script defines the element; any other does nothing.
if (SHEET && !customElements.get('camber-lesson')) customElements.define('camber-lesson', CamberLesson);

export const { setBase } = CamberLesson;
