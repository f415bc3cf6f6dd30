// A result and the form on paper: at most two pages of A4 each, with all that is to be read there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { reachState } from './states.mjs';
import { ROUND } from './team.mjs';
import { GOLDEN, PRACTICES, answersFile, openWith, press, readIn } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const run = promisify(execFile);

/** The text of a PDF, if poppler's tools are installed. */
const textOf = async (file) => (await run('pdftotext', ['-layout', file, '-']).catch(() => undefined))?.stdout;

/** The page as the reader's browser would save it. */
async function print(page) {
  const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }));
  return { pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length };
}

/** The same with its words, if they can be read. */
async function printed(page) {
  const { pdf, pages } = await print(page);
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'page.pdf');
  await writeFile(file, pdf);
  return { pdf, pages, words: plainly(await textOf(file)) };
}

/** Without what a line break or a hyphen at its end changes. */
const plainly = (text) => text?.replace(/[\s\u00a0]+/g, ' ');
const holds = (words, parts) => parts.forEach((part) => assert.ok(words === undefined || words.includes(plainly(part)), `"${part}" is not in: ${words}`));
const lacks = (words, parts) => parts.forEach((part) => assert.ok(!words?.includes(plainly(part)), `"${part}" is of no use on paper`));

for (const [language, role, name, dark] of [
  ['en', 'seller', 'E_mixed_realistic', false],
  ['es', 'leader', 'E_mixed_realistic', true],
  ['es', 'seller', 'G_one_missing', false],
  ['en', 'leader', 'C_maximum_gap', false],
]) {
  story(`a result prints on two pages: ${name} in ${language} as ${role}`, { languages: language, dark }, async ({ page, open }) => {
    const say = words(language);
    await openWith({ page, open }, `${root(language)}result/`, role, GOLDEN[name].answers);
    await press(page, 'try-yes');
    await page.type('#intention', 'Ana, el lunes.');
    await open(`${root(language)}result/`);
    await until(page, () => document.querySelector('#intention').value === 'Ana, el lunes.');
    const { pdf, pages, words: sheet } = await printed(page);
    assert.ok(pages >= 1 && pages <= 2, `${pages} pages`);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString('latin1'));
    // Chromium rounds the millimetres of A4 up to whole points.
    assert.ok(Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1, `${width} x ${height} is not A4`);

    // A practice may wrap next to other columns, so only its first words are looked for.
    const practices = PRACTICES.map(({ id }) => say(`practice-${id.toLowerCase()}`, { role }).split(' ').slice(0, 3).join(' '));
    const today = await page.evaluate(() => new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }));
    holds(sheet, [GOLDEN[name].result.overall.score.toFixed(0), await text(page, 'h1'), 'Ana, el lunes.', say('result-chair', { role }), today, ...practices]);
    lacks(sheet, ['erase-button', 'export-csv', 'import-label', 'about-link', 'again-button'].map((id) => say(id)));
    await page.emulateMediaType('print');
    assert.deepEqual(await page.evaluate(overlaps), []);
  });
}

/** Drawings that lie over the letters of something else. Runs in the page. */
function overlaps() {
  const shown = (element) => element.checkVisibility();
  const drawings = [...document.querySelectorAll('main svg')].filter((svg) => shown(svg) && !svg.parentElement.closest('svg'));
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = texts.nextNode()); ) {
    if (!node.data.trim() || !shown(node.parentElement) || node.parentElement.closest('svg, .hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      for (const svg of drawings) {
        const box = svg.getBoundingClientRect();
        const [wide, high] = [Math.min(line.right, box.right) - Math.max(line.left, box.left), Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top)];
        if (wide > 2 && high > 2) found.push(`${svg.getAttribute('class')} over "${node.data.trim().slice(0, 30)}"`);
      }
    }
  }
  return found;
}

for (const [language, role] of [['en', 'leader'], ['es', 'seller']]) {
  story(`a result with all there can be prints on two pages, in ${language}`, { languages: language }, async ({ page, open }) => {
    const { answers } = GOLDEN.G_one_missing;
    await open(`${root(language)}result/`);
    // Six earlier checks, two things to try and the longest own words.
    for (let step = 0; step < 6; step++) await readIn(page, answersFile(role, { ...answers, F1: [step, 6] }));
    await readIn(page, answersFile(role, answers));
    await press(page, 'try-yes');
    await page.click('[role=tab][aria-selected=false]');
    await page.click('.wheel:not([hidden]) .try button');
    await page.focus('#intention');
    await page.keyboard.sendCharacter('Quiero empezar el lunes por Ana. '.repeat(9).slice(0, 280));
    await open(`${root(language)}result/`);
    const { pages } = await print(page);
    assert.ok(pages <= 2, `${pages} pages`);
  });
}

for (const [language, role] of [['en', 'leader'], ['es', 'seller']]) {
  story(`the form prints on two sheets, with the box and both scales of every statement: ${role} in ${language}`, { languages: language, script: false }, async ({ page, open }) => {
    await open(`${root(language)}paper/${role}/`);
    const { pages } = await print(page);
    assert.ok(pages <= 2, `${pages} pages`);
    // The size of A4 less its margins: nothing is cut off at the side, and every mark can be hit with a pen.
    await page.emulateMediaType('print');
    await page.setViewport({ width: Math.round((182 / 25.4) * 96), height: 1000 });
    const form = await page.$$eval('.items > li', (items) => items.map((item) => ({
      marks: item.querySelectorAll('.marks b').length,
      box: item.querySelectorAll('.left-out').length,
      least: Math.min(...[...item.querySelectorAll('.marks b')].map((mark) => mark.getBoundingClientRect().width)),
      right: Math.max(...[...item.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)),
    })));
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    assert.equal(form.length, 16);
    for (const { marks, box, least, right } of form) {
      assert.deepEqual([marks, box], [14, 1]);
      assert.ok(least >= 18 && right <= width + 1, `${least} px wide, right edge at ${right} of ${width}`);
    }
  });
}

for (const language of LANGUAGES) {
  story(`what two have compared prints on two sheets, and the invitation of a team on one, in ${language}`, { languages: language, dark: language === 'es' }, async (reader) => {
    const { page } = reader;
    const say = words(language);
    await reachState('pair, compared', reader, language);
    const truth = await text(page, '#pair-compare-title');
    const compared = await printed(page);
    assert.ok(compared.pages <= 2, `${compared.pages} pages`);
    holds(compared.words, [truth, await text(page, '.begin .statement'), say('pair-line-try'), say('pair-line-who')]);
    lacks(compared.words, [await text(page, '.code'), say('pair-forget'), say('print-button')]);
    // Everything begins at the left edge, the title over all.
    await page.emulateMediaType('print');
    const [title, section] = await page.$$eval('main > :is(h1, .section)', (parts) => parts.map((part) => part.getBoundingClientRect()).map(({ left, bottom, top }) => ({ left, bottom, top })));
    assert.ok(title.left === section.left && title.bottom <= section.top, JSON.stringify([title, section]));
    await page.emulateMediaType('screen');

    await reachState('team, the invitation', reader, language);
    const invitation = await printed(page);
    assert.equal(invitation.pages, 1);
    holds(invitation.words, [String(ROUND), await text(page, '.slide h1'), await text(page, '.said li')]);
    lacks(invitation.words, [say('team-slide-end')]);
  });
}
