// The npm package of the release, in the apps of tests/npm/: built by what others build with, imported on a server and in
// jsdom, and used in a browser.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { lesson, rateAll, takeCheck } from './hosts.mjs';
import { story, until } from './lib.mjs';
import { serve } from './serve.mjs';
import { GOLDEN, WHEELS } from './walk.mjs';
import { words } from './words.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const APPS = join(ROOT, 'tests/npm');
const { resolve } = createRequire(join(APPS, 'package.json'));
/** What tests/npm/ has installed. */
const load = (name) => import(pathToFileURL(resolve(name)).href);
const [, VERSION] = /^version = "(.+)"$/m.exec(readFileSync(join(ROOT, 'Cargo.toml'), 'utf8'));
const PACKAGE = join(APPS, 'node_modules/camber-lesson');
const OUT = mkdtempSync(join(tmpdir(), 'camber-npm-'));
const run = (program, ...options) => promisify(execFile)(process.execPath, [program, ...options], { cwd: APPS });
/** Where an app is built to. */
const built = (name) => join(OUT, name);

// As npm installs it.
rmSync(PACKAGE, { recursive: true, force: true });
mkdirSync(PACKAGE);
execFileSync('tar', ['-xzf', join(ROOT, `release/camber-lesson-${VERSION}.tgz`), '-C', PACKAGE, '--strip-components=1']);
after(() => rmSync(OUT, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

test('the package says what is in it, in the version of everything', () => {
  assert.equal(manifest.version, VERSION);
  const top = readdirSync(PACKAGE).filter((name) => name !== 'package.json').sort();
  assert.deepEqual(manifest.files, top);
  const named = JSON.stringify([manifest.exports, manifest.types, manifest.customElements, manifest['web-types'], manifest.sideEffects, manifest.bin]);
  const paths = [...named.matchAll(/"(\.\/[^"*]+)"/g)].map(([, path]) => path).filter((path) => /\.\w+$/.test(path));
  assert.ok(paths.length > 8);
  for (const path of paths) assert.ok(existsSync(join(PACKAGE, path)), path);
  for (const entry of Object.values(manifest.exports).filter((entry) => entry.types)) assert.equal(Object.keys(entry)[0], 'types');
  const { version, contributions } = JSON.parse(readFileSync(join(PACKAGE, 'web-types.json'), 'utf8'));
  assert.equal(version, VERSION);
  assert.deepEqual(contributions.html.elements.map(({ name }) => name), ['camber-lesson']);
});

test('imported on a server and in jsdom it does nothing, and the tag is rendered', async () => {
  const server = `
    import { CamberLesson, setBase } from 'camber-lesson';
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    setBase('/camber/');
    console.log(CamberLesson.version, typeof customElements, renderToString(createElement('camber-lesson', { start: 'check', 'share-result': false }, 'Wait')));`;
  const said = await run('--input-type=module', '--eval', server);
  assert.deepEqual(said, { stdout: `${VERSION} undefined <camber-lesson start="check">Wait</camber-lesson>\n`, stderr: '' });
  // As Jest and Vitest do: what the window has becomes global.
  const jsdom = `
    import { JSDOM } from 'jsdom';
    const { window } = new JSDOM('<camber-lesson>Wait</camber-lesson>', { url: 'http://localhost/' });
    for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
    await import('camber-lesson');
    document.body.append(document.createElement('camber-lesson'));
    console.log(customElements.get('camber-lesson'), document.body.textContent);`;
  assert.deepEqual(await run('--input-type=module', '--eval', jsdom), { stdout: 'undefined Wait\n', stderr: '' });
});

// One program for all three: the types of the language and the DOM are read once.
test('the types fit React, Preact and Vue, and refuse what the element would', () => run(join(APPS, 'node_modules/vue-tsc/bin/vue-tsc.js'), '--project', '.'));

test('`npx camber-lesson copy` brings the site, and brings it up to date, but touches no other folder', async () => {
  const copy = (folder) => run(join(PACKAGE, manifest.bin['camber-lesson']), 'copy', folder);
  const [own, other] = ['copy', 'other'].map(built);
  await copy(own);
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: own });
  writeFileSync(join(own, 'old.js'), '');
  writeFileSync(join(own, 'kept.txt'), 'somebody else’s');
  writeFileSync(join(own, 'SHA256SUMS'), `${readFileSync(join(own, 'SHA256SUMS'))}0  old.js\n0  ../copy/kept.txt\n`);
  await copy(own);
  assert.deepEqual(['old.js', 'kept.txt'].map((name) => existsSync(join(own, name))), [false, true]);
  mkdirSync(other);
  writeFileSync(join(other, 'mine.txt'), '');
  await assert.rejects(copy(other), /other files/);
  assert.deepEqual(readdirSync(other), ['mine.txt']);
});

/** What builds each app, with the settings that an app would have anyway. */
const BUILDERS = {
  react: () => vite('react'),
  vue: async () => {
    const { default: vue } = await load('@vitejs/plugin-vue');
    return vite('vue', [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'camber-lesson' } } })]);
  },
  webpack: async () => {
    const { default: webpack } = await load('webpack');
    const options = { mode: 'production', context: APPS, entry: './plain/main.js', output: { path: built('webpack') }, performance: { hints: false } };
    const said = await promisify(webpack)(options);
    assert.equal(said.toString('errors-warnings').split('\n').filter((line) => /error|warning/i.test(line)).join('\n'), '');
    return plain('webpack');
  },
  esbuild: async () => {
    const entry = join(APPS, 'plain/main.js');
    const { warnings } = await esbuild({ entryPoints: [entry], bundle: true, splitting: true, format: 'esm', outdir: built('esbuild'), logLevel: 'silent' });
    assert.deepEqual(warnings, []);
    return plain('esbuild');
  },
  rollup: async () => {
    const { rollup } = await load('rollup');
    const installed = { name: 'installed', resolveId: (name) => (name === 'camber-lesson' ? join(PACKAGE, 'camber.js') : null) };
    const bundle = await rollup({ input: join(APPS, 'plain/main.js'), plugins: [installed], onLog: (_, log) => assert.fail(log.message) });
    await bundle.write({ dir: built('rollup'), format: 'es' });
    return plain('rollup');
  },
};

async function vite(name, plugins = []) {
  const { build, createLogger } = await load('vite');
  const customLogger = { ...createLogger('silent'), warn: (message) => assert.fail(message) };
  await build({ root: join(APPS, name), configFile: false, plugins, customLogger, logLevel: 'warn', build: { outDir: built(name), emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
}
const plain = (name) => cpSync(join(APPS, 'plain/index.html'), join(built(name), 'index.html'));

/** Nothing may be requested but scripts, each in the app's own folder. */
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";
const done = {};
const app = (name, options = {}) => ({
  host: async () => {
    await (done[name] ??= BUILDERS[name]());
    return serve({ folder: built(name), csp: STRICT, brotli: false, ...options });
  },
});
const score = GOLDEN.E_mixed_realistic.result.overall.score.toFixed(0);
const toggle = async (page) => {
  await page.click('button');
  await page.click('button');
};

story('Vite and React: the whole check, unmounted in the middle and mounted again, without a request', app('react'), async ({ page, site }) => {
  await page.goto(site.url);
  const own = lesson(page);
  await own.live();
  assert.equal(await page.$eval('button', (button) => button.textContent), VERSION);
  // The chair is the host's, and is asked for neither now nor later.
  await rateAll(own, undefined, WHEELS.slice(0, 2));
  const requests = site.requests.length;
  await toggle(page);
  await own.live();
  assert.equal(await own.text('h1'), words('en')('wheel-focus'));
  assert.equal(await own.count('.card :checked'), 8);
  await rateAll(own);
  assert.equal(await own.text('.number b'), score);
  await until(page, () => document.querySelector('button').textContent === 'check');
  assert.equal(await own.count('[aria-labelledby=share-title]'), 0);
  assert.equal(site.requests.length, requests);
});

story('Vite and Vue: the same, and the chair is the reader’s own choice', app('vue'), async ({ page, site }) => {
  await page.goto(site.url);
  const own = lesson(page);
  await own.live();
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="leader"]');
  await rateAll(own, undefined, WHEELS.slice(0, 3));
  await toggle(page);
  await own.live();
  await own.follow('.onward .go');
  assert.ok((await own.text('.card.shown')).includes(words('en')('practice-o1', { role: 'leader' })), await own.text('.card.shown'));
  await rateAll(own, undefined, WHEELS.slice(3));
  assert.equal(await own.text('.number b'), score);
  await until(page, () => document.querySelector('button').textContent === 'check');
  assert.equal(await own.count('[aria-labelledby=share-title]'), 0);
});

story('Vite’s development server, which bundles the package in its own way', { host: developing }, async ({ page, site }) => {
  await page.goto(site.url);
  await lesson(page).live();
});

async function developing() {
  const { createServer } = await load('vite');
  const server = await createServer({ root: join(APPS, 'react'), configFile: false, logLevel: 'warn', cacheDir: built('cache'), server: { port: 0 } });
  await server.listen();
  return { url: server.resolvedUrls.local[0], requests: [], close: () => server.close() };
}

const FETCHING = { csp: `${STRICT}; connect-src 'self'` };
story('with the site beside it, the app comes from there, and links lead there', app('webpack', FETCHING), async (reader) => {
  const { page, site } = reader;
  await run(join(PACKAGE, 'copy.js'), 'copy', join(built('webpack'), 'camber'));
  await page.goto(`${site.url}?base=camber`);
  const own = lesson(page);
  await own.live();
  assert.ok(site.requests.some(({ path }) => /^\/camber\/camber-[0-9a-f]{16}_bg\.wasm$/.test(path)));
  assert.ok(!site.requests.some(({ path }) => path.includes('module')), 'not twice');
  const links = (own) => own.see((root) => [...root.querySelectorAll('a')].map(({ href, target }) => [href, target].join(' ').trim()));
  assert.ok((await links(own)).includes(`${site.url}camber/about/index.html`));
  // An element that says it itself outweighs that, and names where its page is to be had in another tab.
  await page.evaluate(() => {
    const element = document.createElement('camber-lesson');
    element.setAttribute('base', '/elsewhere');
    document.body.prepend(element);
  });
  await own.live();
  assert.ok((await links(own)).includes(`${site.url}elsewhere/index.html _blank`), (await links(own)).join());
});

story('webpack: the whole check, in an element that is taken away and another in its place', app('webpack'), async ({ page, site }) => {
  await page.goto(site.url);
  const own = lesson(page);
  await own.live();
  await takeCheck(own);
  await page.evaluate(() => document.querySelector('camber-lesson').replaceWith(document.createElement('camber-lesson')));
  await own.live();
  await own.follow('.onward .go');
  assert.equal(await own.text('.number b'), score);
});

for (const name of ['esbuild', 'rollup']) {
  story(`${name}: the app starts, and has the licenses with it`, app(name), async ({ page, site }) => {
    await page.goto(site.url);
    const own = lesson(page);
    await own.live();
    // There is nothing beside it that another tab could show.
    assert.equal(await own.count('[target=_blank]'), 0);
    await own.follow('[href*="about/"]');
    await own.click('.licenses summary');
    await own.until((root) => root.querySelector('[data-licenses]').shadowRoot?.textContent.startsWith('Camber '));
  });
}

const lost = { before: (path) => (path.includes('module') ? { status: 404 } : undefined) };
story('a module that does not come is named, and there is no link to what is not there', app('rollup', lost), async (reader) => {
  reader.expect(/404|camber-lesson/);
  const { page, site } = reader;
  await page.goto(site.url);
  const own = lesson(page);
  await own.until((root) => root.querySelector('.failure'));
  const { origin } = new URL(site.url);
  assert.equal(await own.text('.failure p:nth-of-type(2)'), words('en')('failure-unreachable', { origin }));
  assert.equal(await own.count('.failure a'), 0);
});
