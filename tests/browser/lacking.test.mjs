// What an old browser, an app's own browser or a careful host may lack: everything else works, and nothing is said that
// is not so.

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host } from './hosts.mjs';
import { story, until } from './lib.mjs';
import { CODES, ROUND } from './team.mjs';
import { GOLDEN, answersFile, erase, readIn } from './walk.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;
const before = (prepare) => ({ prepare: (page) => page.evaluateOnNewDocument(prepare) });

for (const [what, prepare] of Object.entries({
  'observers': () => { delete window.IntersectionObserver; delete window.MutationObserver; },
  'word of what was collected': () => { delete window.FinalizationRegistry; delete window.WeakRef; },
  'voices': () => { Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => undefined } }); },
})) {
  host(`the element starts without ${what}`, before(prepare), async ({ visit, lesson }) => {
    await visit('plain.html');
    await lesson().live();
  });
  story(`the site starts without ${what}`, { ...before(prepare) }, async ({ open }) => {
    await open('lesson/1/');
  });
}

story('where requests cannot be counted, no count is told, and erasing is no less', before(() => { delete window.PerformanceObserver; }), async ({ page, open }) => {
  await open('privacy/');
  await until(page, (said) => document.querySelector('.asked').textContent.trim() === said, words('en')('privacy-not-counted'));
  await open('result/');
  await readIn(page, answersFile('seller', answers));
  await erase(page);
  await until(page, (said) => document.querySelector('#notice p')?.textContent === said, words('en')('erase-done'));
});

/** A file of the disk, chosen in the page. */
async function opens(page, content) {
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'codes.txt');
  await writeFile(file, content);
  await (await page.$('#file')).uploadFile(file);
}
const wide = (text, swap) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
for (const [what, swap] of [['a spreadsheet of Windows', false], ['a terminal of another kind', true]]) {
  story(`codes are found in a text of two bytes a letter, as of ${what}`, async ({ page, open }) => {
    await open('team/');
    await page.type('#round', String(ROUND));
    await opens(page, wide(`código\tnota\r\n${CODES.join('\tñ\r\n')}\r\n`, swap));
    await until(page, (said) => document.querySelector('.who').textContent.trim().startsWith(said), words('en')('team-in-sellers', { count: 9 }));
  });
}

for (const [what, pattern] of [['script', /codes-[^/]+\.js$/], ['module', /codefile-[^/]+\.wasm$/]]) {
  const own = { broken: true };
  const server = { before: (file) => (own.broken && pattern.test(file) ? { status: 503, body: 'later' } : undefined) };
  story(`a file is not blamed where the ${what} that reads it is missing, and another try reads it`, { server }, async (reader) => {
    const { page, open } = reader;
    reader.expect(/503|Failed to load|Worker|codes-[^/]+\.js net::ERR_FAILED/);
    await open('team/');
    await page.type('#round', String(ROUND));
    await opens(page, CODES.join('\n'));
    await until(page, (said) => document.querySelector('[role=status] > .notice')?.textContent === said, words('en')('team-file-unreadable'));
    own.broken = false;
    await opens(page, CODES.join('\n'));
    await until(page, () => /9/.test(document.querySelector('.who').textContent));
  });
}
