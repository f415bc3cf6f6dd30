// The three engines behind one small interface, so that one walk (walk.mjs) drives them all: Chromium and Firefox
// through puppeteer, WebKitGTK's MiniBrowser through the WebDriver protocol on its own virtual screen.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { TimeoutError } from 'puppeteer-core';
import { launch } from './chromium.mjs';

/** Timeout in milliseconds. A slow machine starts three browsers here. */
const PATIENCE = 60_000;

/** The file of a program on PATH, or one of these files. */
function find(name, ...files) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.map((folder) => join(folder, name)), ...files].find((file) => existsSync(file));
}

/**
 * The engines. `missing` names what is not on this machine, if anything. `open` starts one with a storage of its own, and
 * gives its page, which has
 *
 *   goto(url)  click(selector)  evaluate(function, ...values)  waitForFunction(function, options, ...values)  url()
 *   version    as reported by the browser
 *   faults     errors of the pages and the console; WebDriver, and therefore WebKit, does not report them
 *   close()    ends the engine
 */
export const ENGINES = [
  { name: 'Chromium', missing: () => undefined, open: openChromium },
  { name: 'Firefox', missing: () => absent({ 'firefox-esr': firefox() }), open: openFirefox },
  { name: 'WebKit', missing: () => absent({ 'webkit2gtk-driver': driver() && miniBrowser(), xvfb: find('Xvfb') }), open: openWebKit },
];

/** The Debian packages whose programs are missing. */
function absent(programs) {
  const names = Object.entries(programs).filter(([, file]) => !file).map(([name]) => name);
  return names.length > 0 ? `not on this machine: ${names.join(', ')} (the names of Debian's packages)` : undefined;
}

async function openChromium() {
  return openPuppeteer(await launch());
}

const firefox = () => process.env.FIREFOX || find('firefox-esr') || find('firefox');

async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox(),
    headless: true,
    // Puppeteer lets local files access each other; a reader's Firefox does not.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  return openPuppeteer(browser);
}

async function openPuppeteer(browser) {
  const version = await browser.version();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1280, height: 800 });
  page.on('dialog', (dialog) => dialog.accept());
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return {
    faults,
    goto: (url) => page.goto(url, { timeout: 15_000 }).catch((error) => {
      if (!(error instanceof TimeoutError)) throw error;
      // Firefox now and then never says that a page has come.
      return page.goto(url);
    }),
    click: (selector) => page.click(selector),
    evaluate: (...given) => page.evaluate(...given),
    waitForFunction: (...given) => page.waitForFunction(...given),
    url: () => page.url(),
    version,
    close: () => browser.close(),
  };
}

const driver = () => find('WebKitWebDriver');

function miniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec', '/usr/lib'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return find('MiniBrowser', ...folders.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser'))));
}

async function openWebKit() {
  const home = await mkdtemp(join(tmpdir(), 'camber-webkit-'));
  const children = [];
  const start = (file, args, more = {}) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'ignore', ...(more.pipe ? ['pipe'] : [])], env: { ...process.env, ...more.env } });
    children.push(child);
    return child;
  };
  const end = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
    }
    // What they leave behind may still be written.
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    // Xvfb picks a free display number and prints it.
    const screen = start(find('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { pipe: true });
    const number = await new Promise((done, failed) => {
      screen.stdio[3].once('data', (data) => done(String(data).trim()));
      screen.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
    });
    const port = await freePort();
    start(driver(), [`--port=${port}`], {
      env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1', HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home, NO_AT_BRIDGE: '1' },
    });
    const call = callsOf(`http://127.0.0.1:${port}`);
    await patiently(async () => (await call('GET', '/status')).ready);
    return { ...await pageOfWebKit(call), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Calls of the WebDriver at this address. */
const callsOf = (origin) => async (method, path, body) => {
  const answer = await fetch(origin + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebKit: ${path}: ${value.error}: ${value.message}`);
  return value;
};

async function pageOfWebKit(call) {
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  let address = '';
  const evaluate = (what, ...args) => call('POST', `${session}/execute/sync`, { script: `return (${what}).apply(null, arguments)`, args });
  const look = async () => { address = await evaluate(() => location.href); };
  return {
    faults: [],
    goto: async (url) => {
      await call('POST', `${session}/url`, { url });
      await look();
    },
    // The driver refuses to click what something still lies over, such as a card that is coming in.
    click: (selector) => patiently(async () => {
      const element = await call('POST', `${session}/element`, { using: 'css selector', value: selector });
      await call('POST', `${session}/element/${Object.values(element)[0]}/click`, {});
      return true;
    }),
    evaluate,
    waitForFunction: async (what, _, ...args) => {
      await patiently(() => evaluate(what, ...args));
      await look();
    },
    // Synchronous, like puppeteer's: the address as of the last wait.
    url: () => address,
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
  };
}

/** Repeats a question until the answer is yes. */
export async function patiently(ask) {
  const until = Date.now() + PATIENCE;
  let why;
  while (Date.now() < until) {
    try {
      if (await ask()) return;
      why = undefined;
    } catch (error) {
      why = error;
    }
    await new Promise((done) => setTimeout(done, 30));
  }
  throw why ?? new Error(`never came true: ${ask}`);
}

/** A port that is free at the moment. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
