// The reader's files: files that are saved, files that are read back, and files that are rejected with a reason.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { story, stored, text, until } from './lib.mjs';
import { GOLDEN, PRACTICES, answersFile, assertResult, openWith, press, readIn } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const { answers } = GOLDEN.G_one_missing;
const downloads = await mkdtemp(join(tmpdir(), 'camber-saved-'));

/** Presses a button that saves a file, and returns the file once it is whole. */
async function save({ page, browser }, message, name) {
  const cdp = await browser.target().createCDPSession();
  const finished = new Promise((resolve, reject) => {
    cdp.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
      if (state === 'canceled') reject(new Error(`${name} was not saved`));
    });
  });
  const suggested = new Promise((resolve) => {
    cdp.once('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  const folder = await mkdtemp(join(downloads, 'one-'));
  const browserContextId = page.browserContext().id;
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', browserContextId, downloadPath: folder, eventsEnabled: true });
  await press(page, message);
  assert.equal(await suggested, name);
  await finished;
  await cdp.detach();
  assert.deepEqual(await readdir(folder), [name]);
  return readFile(join(folder, name), 'utf8');
}

const folder = (language) => (language === 'en' ? '' : `${language}/`);

for (const [language, role] of [['en', 'seller'], ['es', 'leader']]) {
  const say = words(language);

  story(`what is saved in ${language} is true: a table, a day in the calendar, and a file that gives the same result in another browser`, { languages: language }, async (reader) => {
    const { page, open } = reader;
    await openWith(reader, `${folder(language)}result/`, role, answers);
    const table = await save(reader, 'export-csv', 'camber.csv');
    assert.ok(table.startsWith('\ufeff'), 'a mark for spreadsheets');
    const rows = table.slice(1).trimEnd().split('\r\n').map(cells);
    const heads = ['practice', 'wheel', 'text', 'outside', 'inside', 'gap', 'wording'].map((name) => say(`csv-${name}`));
    const body = PRACTICES.map(({ id, wheel }) => {
      const said = [id, say(`wheel-${wheel}`), say(`practice-${id.toLowerCase()}`, { role })];
      const left = say('not-applicable');
      const [outside, inside] = answers[id] ?? [];
      return [...said, ...(answers[id] ? [outside, inside, outside - inside] : [left, left, '']), 2].map(String);
    });
    assert.deepEqual(rows, [heads, ...body]);

    await press(page, 'try-yes');
    await until(page, () => document.querySelector('.tries li'));
    const chosen = await text(page, '.tries li p');
    await page.type('#intention', 'Año; 1, «mañana»');
    const calendar = await save(reader, 'remind-button', 'camber.ics');

    assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
    for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
    const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
    const value = (name) => lines.find((line) => line.startsWith(name))?.slice(name.length + 1);
    const day = await page.evaluate(() => {
      const day = new Date();
      day.setDate(day.getDate() + 30);
      return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
    });
    assert.equal(value('DTSTART;VALUE=DATE'), day);
    assert.equal(value('SUMMARY'), say('remind-summary'));
    const description = value('DESCRIPTION').replaceAll('\\n', '\n').replace(/\\([,;\\])/g, '$1');
    assert.equal(description, `${say('remind-description')}\n– ${chosen}\n– Año; 1, «mañana»`);
    assert.ok(!/\b54\b/.test(description), 'no score');

    const saved = await save(reader, 'export-json', 'camber.json');
    const { format, version, role: chair, answers: kept, result } = JSON.parse(saved);
    assert.deepEqual({ format, version, chair }, { format: 'camber-answers', version: 2, chair: role });
    assert.deepEqual(kept, answers);
    assert.equal(result.overall.score.toFixed(9), GOLDEN.G_one_missing.result.overall.score.toFixed(9));

    // Nothing of it is left in either store, and no page is open that would keep it anew.
    const { origin } = new URL(page.url());
    await page.goto('about:blank');
    const browser = await page.createCDPSession();
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
    await open(`${folder(language)}result/`);
    assert.equal(await text(page, '.lede'), say('result-empty'), 'a browser that knows nothing');
    assert.equal(await readIn(page, saved), say('import-done'));
    await assertResult(page, language, 'G_one_missing');
    await page.reload();
    await assertResult(page, language, 'G_one_missing');
    assert.ok((await text(page, '.table')).includes(say('practice-c1', { role })), 'the words of the chair');
  });
}

/** The cells of a line of CSV. */
function cells(line) {
  const found = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell]) => cell);
  // At the end of the line the pattern also matches the empty string.
  if (!line.endsWith(',')) found.pop();
  return found.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const huge = JSON.stringify({ format: 'camber-answers', version: 2, role: 'seller', answers: {}, more: 'x'.repeat(5 << 20) });
const REFUSED = [
  ['no JSON', 'answers: none', 'import-not-json'],
  ['an empty file', '', 'import-not-json'],
  ['JSON of another program', '{"hello":[1,2,3]}', 'import-not-ours'],
  ['JSON that only looks like ours', '{"format":"camber-answers"}', 'import-not-ours'],
  ['a file of a newer version', answersFile('seller', answers, { version: 3 }), 'import-newer'],
  ['an answer outside the scale', answersFile('seller', { F1: [2, 7] }), 'import-bad-answer'],
  ['a practice nobody knows', answersFile('seller', { Z9: [2, 2] }), 'import-bad-answer'],
  ['a file of 5 MB', huge, 'import-too-large'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'import-not-json'],
];

for (const language of LANGUAGES) {
  story(`files that are none of ours are refused with the reason in ${language}, and change nothing`, { languages: language }, async ({ page, open }) => {
    const say = words(language);
    await open(`${folder(language)}result/`);
    assert.equal(await readIn(page, answersFile('seller', answers)), say('import-done'));
    await assertResult(page, language, 'G_one_missing');
    const before = await stored(page);
    for (const [name, content, message] of REFUSED) {
      assert.equal(await readIn(page, content), say(message), name);
      assert.equal(await page.$eval('main > .notice[role]', (notice) => notice.role), 'alert', name);
      await assertResult(page, language, 'G_one_missing');
      assert.equal(await stored(page), before, name);
    }
  });
}

story('a file with a few answers is read in as far as it goes', async ({ page, open }) => {
  const say = words('en');
  await open('result/');
  assert.equal(await readIn(page, answersFile('leader', { F1: [2, 3], C1: [4, null], K1: null })), say('import-done'));
  assert.equal(await text(page, '.lede'), say('result-incomplete', { settled: 2, total: 16 }));
  await open('check/leader/coaching/');
  assert.ok(await page.$eval('#C1-outside-4', (radio) => radio.checked));
});

story('a file about the older wording goes to the earlier checks, and today’s answers stay', async ({ page, open }) => {
  const say = words('en');
  await open('result/');
  await readIn(page, answersFile('seller', answers));
  assert.equal(await readIn(page, answersFile('seller', GOLDEN.C_maximum_gap.answers, { version: 1 })), say('import-older'));
  await assertResult(page, 'en', 'G_one_missing');
  assert.ok((await text(page, '.history')).includes(say('history-older')));
});

story('the same file can be read in twice', async ({ page, open }) => {
  await open('result/');
  const file = answersFile('seller', answers);
  await readIn(page, file);
  await readIn(page, file);
  await assertResult(page, 'en', 'G_one_missing');
  // The same answers do not count as an earlier check.
  assert.equal(await page.$('.history'), null);
  await until(page, () => document.querySelector('#import').value === '');
});
