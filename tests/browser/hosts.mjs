// Other people's pages with Camber in them. They are in hosts/ and are served from an origin of their own, with the
// policy that a test specifies. `{camber}` in them is the address of Camber's folder on its own server.
//
//   host('what a host sees', { csp: "default-src 'self' {camber}" }, async ({ page, visit, lesson }) => { … });

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rateAtOnce, rateWheel } from './cards.mjs';
import { FOLDER, story } from './lib.mjs';
import { serve } from './serve.mjs';
import { GOLDEN, WHEELS, session } from './walk.mjs';

const HOSTS = fileURLToPath(new URL('hosts', import.meta.url));

/** The hash that pins camber.js, from dist/. */
export const INTEGRITY = JSON.parse(readFileSync(join(FOLDER, 'integrity.json'), 'utf8'));

/** The header with which Camber's server shares its files. */
export const SHARED = { 'access-control-allow-origin': '*' };

/** The name of the app's module in the release folder. */
export const isModule = (file) => /_bg\.wasm$/.test(file);

/**
 * A test with a reader on somebody else's page.
 *
 * csp      the policy of the host's pages, with `{camber}` for Camber's origin. None by default
 * shares   whether Camber's server lets other origins use its files; true by default
 * camber   further options of Camber's server
 * site     the name of the host's server; localhost is a different site than 127.0.0.1
 */
export function host(name, options, body) {
  if (body === undefined) return host(name, {}, options);
  const { csp, shares = true, camber = {}, site = '127.0.0.1', ...rest } = options;
  const server = { csp: false, headers: shares ? SHARED : {}, ...camber };
  story(name, { ...rest, server }, async (reader) => {
    const own = await serve({ folder: HOSTS, csp: false, brotli: false, before: (path) => page(path) });
    const page = async (path) => {
      const file = join(HOSTS, path);
      if (extname(file) !== '.html') return undefined;
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      const body = text.replaceAll('{camber}', reader.site.url).replaceAll('{integrity}', INTEGRITY['camber.js']).replaceAll('{integrity-frame}', INTEGRITY['camber-frame.js']);
      const headers = csp ? { 'content-security-policy': csp.replaceAll('{camber}', reader.site.origin) } : {};
      return { type: 'text/html; charset=utf-8', body, headers };
    };
    const url = `${own.origin.replace('127.0.0.1', site)}/`;
    reader.places.push(url);
    try {
      await body({
        ...reader,
        url,
        /** Opens a page of the host. */
        visit: (path) => reader.page.goto(url + path),
        lesson: (which = 0) => lesson(reader.page, which),
        framed: (part) => framed(reader.page, part),
      });
    } finally {
      await own.close();
    }
  });
}

/** One `camber-lesson` element on a page, seen from inside its shadow root. */
export const lesson = (page, which = 0) =>
  inside(() => page.evaluateHandle((which) => document.querySelectorAll('camber-lesson')[which]?.shadowRoot, which), `lesson ${which}`);

/** The content of a Camber frame, seen the same way. */
export function framed(page, part = 'embed.html') {
  const frame = () => page.frames().find((frame) => frame.url().includes(part));
  const own = inside(async () => frame()?.evaluateHandle(() => document), `the frame ${part}`);
  return { ...own, frame };
}

/** Operates and inspects one instance of Camber. `root` returns its node once it exists. */
function inside(root, name) {
  const see = async (look, ...values) => {
    const found = await root().catch(() => undefined);
    try {
      return found?.asElement() ? await found.evaluate(look, ...values) : undefined;
    } finally {
      // A handle would keep an otherwise unreferenced element alive.
      await found?.dispose();
    }
  };
  const own = {
    see,
    /** Waits until a condition holds. Polls from here, because a host's policy may block waiting inside the page. */
    until: async (condition, ...values) => {
      for (const end = Date.now() + 10_000; Date.now() < end; ) {
        if (await see(condition, ...values)) return;
        await new Promise((done) => setTimeout(done, 20));
      }
      throw new Error(`never came true in ${name}: ${condition} ${JSON.stringify(values)}`);
    },
    /** Waits until the app is in charge of it. */
    live: () => own.until((root) => root.querySelector('.camber[data-live] h1')),
    text: (selector) => see((root, selector) => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim(), selector),
    count: (selector) => see((root, selector) => root.querySelectorAll(selector).length, selector),
    click: async (selector) => {
      const base = await root();
      const found = (await base.evaluateHandle((root, selector) => root.querySelector(selector), selector)).asElement();
      assert.ok(found, `nothing is ${selector} in ${name}`);
      await found.evaluate((link) => link.closest('details:not([open])')?.setAttribute('open', ''));
      await found.click();
      await Promise.all([found.dispose(), base.dispose()]);
    },
    /**
     * Clicks a link in it and waits until another page is shown. A frame that is just being resized may move away
     * from the pointer, which then clicks again.
     */
    follow: async (selector) => {
      const before = await own.text('h1');
      for (let press = 1; press <= 5; press++) {
        await own.click(selector);
        for (const end = Date.now() + 2_000; Date.now() < end; ) {
          const now = await own.text('h1');
          // A page is drawn from its top, and its foot comes last.
          if (now !== undefined && now !== before) return own.until((root) => root.querySelector('.foot'));
          await new Promise((done) => setTimeout(done, 20));
        }
      }
      throw new Error(`${selector} leads nowhere in ${name}`);
    },
  };
  return own;
}

/** Has the whole check taken before the page opens, in each of its frames too, which is quicker than to take it. */
export const answered = (page) => page.evaluateOnNewDocument((session) => {
  try {
    localStorage.setItem('camber.session', session);
  } catch {
    // A frame that may not store anything.
  }
}, session('seller', GOLDEN.E_mixed_realistic.answers));

/** Takes the whole check in an element or a frame. */
export async function takeCheck(own, given = GOLDEN.E_mixed_realistic.answers) {
  await own.follow('.way[href*="check/"]');
  if (await own.count('.chair')) await own.follow('.chair[href*="seller"]');
  await rateAll(own, given);
}

/** Rates these wheels, from the page of the first to the page after the last; the first by pointer, the others at once. */
export async function rateAll(own, given = GOLDEN.E_mixed_realistic.answers, wheels = WHEELS) {
  for (const [place, wheel] of wheels.entries()) {
    await (place === 0 ? rateWheel : rateAtOnce)(own, wheel, given);
    await own.follow('.onward .go');
  }
}

/** Records Camber's events on a page, as a host would receive them. */
export const listen = (page) =>
  page.evaluateOnNewDocument(() => {
    window.heard = [];
    for (const name of ['ready', 'progress', 'complete', 'moved', 'error', 'result']) {
      addEventListener(`camber-${name}`, (event) => {
        window.heard.push({ name, from: event.target.localName, bubbles: event.bubbles, composed: event.composed, detail: event.detail });
      });
    }
  });

export const heard = (page) => page.evaluate(() => window.heard);
