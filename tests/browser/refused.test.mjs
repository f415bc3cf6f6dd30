// Frames, apps and settings refuse to save, print, copy or open something without an error. Whatever was handed to the
// browser is offered in another way at once, unless it is known to have arrived.

import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host } from './hosts.mjs';
import { story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { CODES, ROUND, typeInto } from './team.mjs';
import { GOLDEN, answersFile, openWith, press } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

host('a sandbox that saves, prints and opens nothing', async (reader) => {
  const say = words('es');
  const { page, visit, framed, site } = reader;
  // The frame leaves its first page while parts of that are still on their way.
  reader.expect(/sandbox|allow-|Fetch API cannot load/i);
  await visit('sandbox.html');
  await page.$eval('iframe', (frame, src) => { frame.src = src; }, `${site.url}es/embed.html?start=check&chair=seller`);
  const own = framed('es/embed.html?start=check&chair=seller');
  await own.live();
  await own.follow('.foot a[href*="result/"]');
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'answers.json');
  await writeFile(file, answersFile('seller', answers));
  await own.until((root) => root.querySelector('#import'));
  await (await own.frame().$('#import')).uploadFile(file);
  await own.until((root) => root.querySelector('#notice'));

  const dismiss = async () => {
    await own.click('#notice button');
    await own.until((root) => !root.querySelector('#notice'));
  };
  /** Presses what says this, and returns what is offered then. */
  const offered = async (label, message, values) => {
    await own.see((root, label) => {
      const all = [...root.querySelectorAll('button, a')];
      const pressed = all.find((one) => one.textContent.trim() === label);
      pressed.closest('details')?.setAttribute('open', '');
      pressed.focus();
      pressed.click();
    }, say(label));
    await own.until((root) => root.querySelector('#notice textarea'));
    assert.equal(await own.text('#notice p'), say(message, values));
    // A file has most likely arrived, so its text is one tap away.
    assert.equal(await own.see((root) => root.querySelector('#notice details').open), !values);
    if (values) await own.click('#notice summary');
    const offer = await own.see((root) => {
      const field = root.querySelector('#notice textarea');
      field.select();
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    await dismiss();
    assert.equal(await own.see((root) => root.activeElement.textContent.trim()), say(label), 'the reader is where they were');
    return offer;
  };
  await dismiss();
  assert.deepEqual(JSON.parse(await offered('export-json', 'offer-file', { file: 'camber.json' })).answers, answers);
  assert.match(await offered('export-csv', 'offer-file', { file: 'camber.csv' }), /F1[^]*O4/);
  // A reminder is for what was chosen.
  await own.see((root, label) => [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === label).click(), say('try-yes'));
  await own.until((root) => root.querySelector('.tries'));
  assert.match(await offered('remind-button', 'offer-file', { file: 'camber.ics' }), /^BEGIN:VCALENDAR[^]*END:VCALENDAR/);
  assert.ok((await offered('print-button', 'offer-print')).startsWith(`${site.url}es/embed.html`));
  assert.equal(await offered('own-tab', 'offer-tab'), `${site.url}es/result/index.html`);
  assert.equal(page.frames().length, 2);
  assert.equal((await page.browserContext().pages()).length, 1);
});

/** What browsers in apps do. Each takes the place of what this browser has. */
const PRINTERS = {
  'is none': () => { delete window.print; delete Window.prototype.print; },
  'does nothing': () => { window.print = () => {}; },
  'throws': () => { window.print = () => { throw new Error('no'); }; },
};
for (const [turn, [how, prepare]] of Object.entries(PRINTERS).entries()) {
  story(`where the print dialogue ${how}, that is said`, { prepare: (page) => page.evaluateOnNewDocument(prepare) }, async ({ page, open }) => {
    const language = LANGUAGES[turn % 2];
    await open(`${root(language)}handout/`);
    await page.click('.printer');
    await until(page, () => document.querySelector('#notice textarea'));
    assert.equal(await text(page, '#notice p'), words(language)('offer-print'));
    assert.equal(await page.$eval('#notice textarea', (field) => field.value), page.url());
  });
}

story('where the print dialogue opens, nothing more is said', { prepare: (page) => page.evaluateOnNewDocument(() => { window.print = () => { dispatchEvent(new Event('beforeprint')); }; }) }, async ({ page, open }) => {
  await open('handout/');
  await page.click('.printer');
  await new Promise((done) => setTimeout(done, 1500));
  assert.equal(await page.$('#notice'), null);
});

const CLIPBOARDS = {
  'is none': () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }); },
  'takes no text': () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: {} }); },
  'throws': () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText() { throw new Error('no'); } } }); },
  'refuses': () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }); },
  'never answers': () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: () => new Promise(() => {}) } }); },
};
for (const [turn, [how, prepare]] of Object.entries(CLIPBOARDS).entries()) {
  story(`where the clipboard ${how}, the code is there to be selected`, { prepare: (page) => page.evaluateOnNewDocument(prepare) }, async ({ page, open }) => {
    const place = ['pair/', 'es/pair/'][turn % 2];
    await openWith({ page, open }, place, 'seller', answers);
    await press(page, 'pair-copy');
    await until(page, () => document.querySelector('#notice textarea'));
    assert.equal(await text(page, '#notice p'), words(place.startsWith('es') ? 'es' : 'en')('offer-copy'));
    assert.equal(await page.$eval('#notice textarea', (field) => field.value), await text(page, '.code'));
    assert.ok(!(await page.$$eval('.status', (all) => all.map((one) => one.textContent).join())).includes(words('en')('pair-copied')));
  });
}

story('a table of a team that is not saved is there as a text', async ({ page, open }) => {
  await page.evaluateOnNewDocument(() => { HTMLAnchorElement.prototype.click = () => {}; });
  await open('team/');
  await page.type('#round', String(ROUND));
  await typeInto(page, '#codes', CODES.join('\n'));
  await press(page, 'team-read');
  await press(page, 'team-close');
  await until(page, () => document.querySelector('.wall'));
  await press(page, 'team-project-end');
  await until(page, () => document.querySelector('.groups'));
  await press(page, 'team-csv');
  await until(page, () => document.querySelector('#notice textarea'));
  assert.match(await page.$eval('#notice textarea', (field) => field.value), /^\ufeff?[^\n]+\n[^]*417/);
});
