// The harness of the browser tests: one server and one browser for each test file, a fresh private window for each
// test, and a record of everything that must not happen on any page.
//
//   story('what a reader does', async ({ page, open }) => { await open('about/'); … });
//   story('the same at night', { dark: true }, async (reader) => { … });

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { DIST, serve } from './serve.mjs';

/** A folder several levels deep, because the site must run from any sub-path. */
const PREFIX = '/dept/tools/camber/';
/** The release folder. CAMBER_DIST can name a copy, to test while the original is being rebuilt. */
export const FOLDER = process.env.CAMBER_DIST || DIST;

export const PHONE = { width: 360, height: 640 };
export const NARROW = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };

/** Timeout in milliseconds. */
const PATIENCE = 5_000;

let browser;
let common;

before(async () => {
  [common, browser] = await Promise.all([startServer(), launch()]);
});

after(async () => {
  await browser?.close();
  await common?.close();
});

/** A server of the release folder, with the strict policy on. Options are those of serve.mjs. */
function startServer(options = {}) {
  // Only speed.mjs measures compressed files; a copy of dist/ may lack them.
  return serve({ folder: FOLDER, prefix: PREFIX, brotli: false, ...options });
}

/** A server that can hold back the app's WebAssembly, so that a page stays as it was prerendered. */
export function gate() {
  let opened = Promise.resolve();
  const own = { open: () => {} };
  own.close = () => { opened = new Promise((resolve) => { own.open = resolve; }); };
  own.server = { before: (file) => (file.endsWith('.wasm') ? opened : undefined) };
  return own;
}

/**
 * One test with a reader in a fresh private window. It fails if the body fails, and also if anything was written to
 * the console, blocked by the policy, failed to load, or went to another host.
 *
 * server     options of serve.mjs, for a server of this story's own
 * host       starts a server other than serve.mjs; returns { url, close }
 * viewport   size of the window
 * dark       whether the reader's system is dark
 * languages  the browser's preferred languages, as in the header: 'es-MX,es'
 * script     false switches scripts off
 * copy       true: the browser keeps a copy for offline use. By default it refuses, as some private windows do,
 *            because the copy costs as much as opening a page
 * browser    a browser other than the file's own, such as one with a camera
 * prepare    called with every new tab before it loads anything
 */
export function story(name, options, body) {
  if (body === undefined) return story(name, {}, options);
  test(name, { timeout: 150_000 }, async () => {
    const reader = await arrive(options);
    try {
      await body(reader);
      assert.deepEqual(reader.faults, [], 'what no page may do');
    } catch (error) {
      // The page's faults are often the reason why the body failed.
      if (reader.faults.length > 0 && !error.message.includes('what no page may do')) {
        error.message += `\non the page: ${reader.faults.join('\n')}`;
      }
      throw error;
    } finally {
      await reader.leave();
    }
  });
}

/** A reader: a private window with one tab, and the record of its faults. */
export async function arrive(options = {}) {
  const site = options.host ? await options.host() : options.server ? await startServer(options.server) : common;
  const own = options.browser ?? browser;
  const context = await own.createBrowserContext();
  const reader = { context, site, browser: own, faults: [], questions: 0, places: [site.url] };
  /** Faults that this test provokes on purpose. */
  const expected = [];
  reader.expect = (pattern) => expected.push(pattern);
  const blame = (fault) => {
    if (!expected.some((pattern) => pattern.test(fault))) reader.faults.push(fault);
  };

  reader.newTab = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(options.viewport ?? DESKTOP);
    await record(page, reader, blame);
    if (options.dark !== undefined) await prefer(page, options.dark);
    if (options.languages) await wish(page, options.languages);
    if (options.script === false) await page.setJavaScriptEnabled(false);
    if (!options.copy) await page.evaluateOnNewDocument(refuseCopies);
    // The lot over the chairs falls alike for all, so that two readers see the same.
    await page.evaluateOnNewDocument(() => { Math.random = () => 0.9; });
    await options.prepare?.(page);
    return page;
  };
  /** Opens an address below the site's root and waits until the app is in charge. */
  reader.open = async (path = '', page = reader.page) => {
    await page.goto(site.url + path);
    if (options.script !== false) await live(page);
    return page;
  };
  reader.leave = async () => {
    await context.close();
    if (site !== common) await site.close();
  };
  reader.page = await reader.newTab();
  return reader;
}

async function record(page, reader, blame) {
  page.on('console', (message) => {
    // Warnings too: an unused preload or a misunderstood header is our fault.
    if (['error', 'warn', 'assert'].includes(message.type())) {
      blame(`console: ${message.text()} ${message.location()?.url ?? ''}`);
    }
  });
  page.on('pageerror', (error) => blame(`exception: ${error?.message ?? error}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = reader.places.some((place) => url.href.startsWith(place)) || ['blob:', 'data:'].includes(url.protocol);
    if (!own) blame(`request outside the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it was loading, and a download does not navigate.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') blame(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) blame(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    // Whether to leave a page on which something would be lost.
    if (dialog.type() === 'beforeunload') {
      reader.questions += 1;
      return dialog.accept();
    }
    blame(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.exposeFunction('blameViolation', (what) => blame(`policy: ${what}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.blameViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
    window.shifts = [];
    new PerformanceObserver((list) => {
      // Shifts after an input count too: nothing should jump under a finger.
      for (const shift of list.getEntries()) {
        window.shifts.push({ value: shift.value, of: shift.sources.map(({ node }) => node?.className || node?.nodeName) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Sets dark or light mode, and reduced motion, so that nothing is observed in mid-animation. */
export function prefer(page, dark) {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function wish(page, acceptLanguage) {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setUserAgentOverride', { userAgent: await browser.userAgent(), acceptLanguage });
}

/** The tab that the reader's page has opened. Not simply the next target, which may be the service worker. */
export async function tabBeside({ context, page }) {
  const opened = await context.waitForTarget((target) => target.type() === 'page' && target !== page.target());
  return opened.page();
}

/** Waits until the app is in charge of the page. */
export const live = (page) => until(page, () => document.querySelector('#camber[data-live] h1'));

/** Waits until a condition holds in the page. Polls often, also in background tabs. */
export async function until(page, condition, ...values) {
  // Most conditions hold already, and asking once costs a third of setting up a watch. A page that is just being left
  // does not answer.
  if (await page.evaluate(condition, ...values).catch(() => false)) return;
  try {
    await page.waitForFunction(condition, { polling: 20 }, ...values);
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    throw new Error(`never came true: ${condition} ${JSON.stringify(values)}`);
  }
}

/**
 * A device on which, after the event `slow`, every render takes so long that Yew defers effects to a timer, and no
 * timer ever fires.
 */
export const slow = (page) => page.evaluateOnNewDocument(() => {
  const { now } = Date;
  let late = 0;
  addEventListener('slow', () => {
    Date.now = () => now() + (late += 20);
    window.setTimeout = () => 0;
  });
});

/** A browser that denies access to these storage areas. */
export const denied = (page, areas = ['localStorage']) => page.evaluateOnNewDocument((areas) => {
  const deny = () => { throw new DOMException('denied', 'SecurityError'); };
  for (const area of areas) Object.defineProperty(window, area, { get: deny });
}, areas);

/** A browser whose storage is full. */
export const full = (page) => page.evaluateOnNewDocument(() => {
  Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
});

/** Runs in the page before its scripts. */
function refuseCopies() {
  // Not on the window's own container: in a sandbox there is none, and looking for it is an error.
  if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
}

/** Checks things one by one and reports all failures, not only the first. */
export async function forEach(things, name, check) {
  const failures = [];
  for (const thing of things) {
    try {
      await check(thing);
    } catch (error) {
      failures.push(`${name(thing)}: ${error.message}`);
    }
  }
  assert.ok(failures.length === 0, `${failures.length} of ${things.length} failed:\n${failures.join('\n')}`);
}

/** The text of an element, with normalized white space. */
export async function text(page, selector) {
  const found = await page.evaluate((selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim(), selector);
  assert.notEqual(found, undefined, `nothing is ${selector}`);
  return found;
}

/** The address below the site's root, with its fragment. */
export const path = (page, site = common) => page.url().slice(site.url.length);

/** Sets a switch of the menu, once it has come. */
export async function setting(page, name) {
  const open = (open) => page.$eval('.menu details', (menu, open) => { menu.open = open; }, open);
  await until(page, (name) => document.querySelector(`.menu [name=${name}]`), name);
  await open(true);
  await page.click(`.menu [name=${name}]`);
  await open(false);
}

/** Clicks a link to another page, in a fold that is opened first, and waits until that page is shown, down to its foot. */
export async function follow(page, selector) {
  const from = page.url();
  await page.evaluate((selector) => document.querySelector(selector).closest('details:not([open])')?.setAttribute('open', ''), selector);
  await page.click(selector);
  await until(page, (from) => location.href !== from, from);
  await whole(page);
}

/** Waits until a page is drawn as a whole: it is drawn from its top, and its foot comes last. */
export const whole = (page) => until(page, () => document.querySelector('.foot'));

/** The layout shifts on this page since it was loaded. A shift is reported one frame late. */
export const shifts = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 3; frames++) await frame();
    return window.shifts;
  });

/** The stored session, as text. */
export const stored = (page) => page.evaluate(() => localStorage.getItem('camber.session'));

/** Stores something under the session's key, as if left by an earlier visit. */
export async function leaveBehind(reader, value, key = 'camber.session') {
  // A page of the same origin without the app. The browser requests an icon for it.
  reader.expect(/favicon\.ico/);
  await reader.page.goto(`${reader.site.url}sw.js`);
  await reader.page.evaluate((key, value) => localStorage.setItem(key, value), key, value);
}
