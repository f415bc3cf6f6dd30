// The element `camber-lesson`: a thin shell around the app. What it knows of its host it knows from attributes,
// what it tells it are events, and what it shows stands in a shadow root of its own.
//
// custom-elements.json and camber.d.ts describe it to tools; described.test.mjs holds the three together.

import * as glue from 'camber:glue';
import style from 'camber:style';
import { LANGUAGES, SCENES } from 'camber:words';
import { VERSION } from 'camber:build';
import { grow, keepClicks, lament, outline, say } from './panel.js';
import { bringAll, start, wishes } from './start.js';

/** The site's root is where this script lies. */
const SITE = new URL('./', import.meta.url).href;
const FIRST = Object.keys(LANGUAGES)[0];
/** How near to the reader's window an element loads its app. */
const NEAR = '600px';

/** What an attribute may say; the first is taken where it says nothing or something else. */
const KNOWN = {
  start: ['', 'course', 'check', 'lesson', ...Array.from({ length: SCENES }, (_, scene) => `lesson/${scene + 1}`)],
  chair: ['', 'seller', 'leader'],
  storage: ['local', 'session', 'none'],
  theme: ['auto', 'light', 'dark'],
};

/** A sheet made by script and not an element, which a host's policy would refuse. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(style);

/** The elements on this page, for a failure that stops them all; `stopped` once there was one. */
const lessons = new Set();
let stopped = false;
addEventListener('camber-broken', () => {
  stopped = true;
  for (const lesson of lessons) lesson.fail({ cause: 'stopped' });
});

/** Takes the app from an element that nobody can put back any more. */
const gone = new FinalizationRegistry((handle) => glue.unmount(handle));

class CamberLesson extends HTMLElement {
  static observedAttributes = ['lang', 'start', 'chair', 'role', 'storage', 'theme', 'share-result'];
  static version = VERSION;

  /** The element that the app lives in. */
  #root = document.createElement('div');
  /** The app's number, once it lives there. */
  #handle = 0;
  /** The language that the app speaks, once it lives there. */
  #language = '';
  /** What the host wants. */
  #wanted = {};
  /** Why the app could not start, until another try. */
  #failure;
  /** Bad values that were named already. */
  #named = new Set();
  #near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), {
    rootMargin: NEAR,
  });
  /** The page's own language may be switched while the page stays. */
  #around = new MutationObserver(() => this.#heed());

  constructor() {
    super();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [SHEET];
    for (const [name, value] of [['class', 'camber'], ['part', 'app'], ['role', 'region']]) {
      this.#root.setAttribute(name, value);
    }
  }

  connectedCallback() {
    lessons.add(this);
    if (!this.#root.parentNode) this.shadowRoot.replaceChildren(this.#root);
    this.#around.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#heed();
    if (stopped) this.fail({ cause: 'stopped' });
    else if (!this.#handle) this.#near.observe(this);
  }

  disconnectedCallback() {
    lessons.delete(this);
    this.#near.disconnect();
    this.#around.disconnect();
    // Who is moved is connected again by then. Who stays away lets go of the app's element, because the app holds
    // on to that, and an element that nobody else holds is to be forgotten with its app.
    queueMicrotask(() => this.isConnected || this.#root.remove());
  }

  attributeChangedCallback(name, before, value) {
    if (name === 'role' && value && KNOWN.chair.includes(value)) {
      // One would like to write role="seller". But `role` is a word of ARIA's, which knows neither seller nor leader:
      // left there, checkers report it, and assistive technology takes the element for what it guesses. So the
      // attribute is called `chair`, and this one is understood and moved. A role of ARIA's own stays the host's.
      this.removeAttribute('role');
      this.setAttribute('chair', value);
    } else if (this.isConnected && before !== value) {
      this.#heed();
    }
  }

  /** Shows why there is no app, and tells the host. */
  fail(failure) {
    this.#failure = failure;
    this.#lament();
    const { words } = LANGUAGES[this.#wanted.language];
    console.error(`camber-lesson: ${say(words[failure.cause], failure.values ?? {})}`, failure.error ?? '');
    const detail = { cause: failure.cause };
    this.dispatchEvent(new CustomEvent('camber-error', { bubbles: true, composed: true, detail }));
  }

  #lament() {
    const { words, folder } = LANGUAGES[this.#wanted.language];
    const lesson = `${SITE}${folder}lesson/1/index.html`;
    const again = this.#failure.cause !== 'stopped' && (() => this.#load());
    this.#root.removeAttribute('aria-busy');
    this.#root.replaceChildren(lament(words, this.#failure, lesson, again));
  }

  /** Does what the attributes say by now. */
  #heed() {
    const theme = this.#word('theme');
    if (theme === 'auto') delete this.#root.dataset.theme;
    else this.#root.dataset.theme = theme;
    const wanted = {
      language: this.#spoken(),
      start: this.#word('start'),
      chair: this.#word('chair'),
      storage: this.#word('storage'),
      share: this.hasAttribute('share-result'),
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
    } else if (before.language !== wanted.language || before.start !== wanted.start) {
      Object.assign(this.#root, { lang: wanted.language, dir });
      this.#wait();
    }
  }

  /** Tells the app what the host wants by now; where the words of a language do not come, it goes on in its own. */
  async #tell() {
    const wanted = this.#wanted;
    const here = await glue.bring(wanted.language);
    if (wanted !== this.#wanted) return;
    if (here) this.#language = wanted.language;
    else console.error(`camber-lesson: ${say(LANGUAGES[wanted.language].words.unreachable, { origin: new URL(SITE).origin })}`);
    glue.update(this.#handle, ...wishes({ ...wanted, language: this.#language }));
  }

  /** The word of an attribute, or the default where it is not known. */
  #word(attribute) {
    const [normal, ...others] = KNOWN[attribute];
    const value = this.getAttribute(attribute)?.trim().toLowerCase() ?? normal;
    if (KNOWN[attribute].includes(value)) return value;
    this.#name(attribute, value, [normal, ...others], normal);
    return normal;
  }

  /** The language of the attribute, else of what is around, else of the reader; English where we speak none. */
  #spoken() {
    const ours = (tag) => Object.keys(LANGUAGES).find((code) => code === tag?.toLowerCase().split('-')[0]);
    const own = this.getAttribute('lang');
    const around = [];
    for (let node = this.parentNode; node; node = node.parentNode ?? node.host) {
      const lang = node.getAttribute?.('lang');
      // Only the nearest counts: beyond it something else is said of another text.
      if (lang) { around.push(lang); break; }
    }
    const language = [own, ...around, ...navigator.languages].map(ours).find(Boolean) ?? FIRST;
    if (own && !ours(own)) this.#name('lang', own, Object.keys(LANGUAGES), language, language);
    return language;
  }

  /** Names a bad value on the console, once. */
  #name(attribute, value, known, taken, language = this.#spoken()) {
    const key = `${attribute} ${value}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    const quoted = known.map((word) => `“${word}”`).join(', ');
    console.warn(say(LANGUAGES[language].words.bad, { attribute, value, known: quoted, taken: `“${taken}”` }));
  }

  /** Shows the page that the app begins with, or where that is a long one, its outline. */
  #wait() {
    const { pages, words } = LANGUAGES[this.#wanted.language];
    const { start, chair } = this.#wanted;
    const tree = (!(start && chair) && pages[start]) || [outline(words)];
    this.#root.setAttribute('aria-busy', 'true');
    this.#root.replaceChildren(...grow(tree, SITE));
  }

  async #load() {
    this.#near.disconnect();
    if (this.#failure) {
      this.#failure = undefined;
      this.#wait();
    }
    const clicks = keepClicks(this.#root);
    try {
      let language;
      // The host may want another one by the time it is there.
      do {
        ({ language } = this.#wanted);
        await start(SITE, () => glue, language);
      } while (language !== this.#wanted.language);
    } catch (failure) {
      clicks.release();
      this.fail(failure);
      return;
    }
    if (this.#handle) return;
    this.#root.addEventListener('camber-ready', clicks.follow, { once: true });
    this.#root.removeAttribute('aria-busy');
    this.#language = this.#wanted.language;
    this.#handle = glue.mount(this.#root, SITE, ...wishes(this.#wanted));
    gone.register(this, this.#handle);
    bringAll(glue);
  }
}

// Whoever comes first is the element; a second copy of this script does nothing.
if (!customElements.get('camber-lesson')) customElements.define('camber-lesson', CamberLesson);
