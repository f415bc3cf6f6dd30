// A result and the form on paper: at most two pages of A4 each, with all that is to be read there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { GOLDEN, PRACTICES, answersFile, press, readIn } from './walk.mjs';
import { words } from './words.mjs';

const run = promisify(execFile);

/** The text of a PDF, if poppler's tools are installed. */
const textOf = async (file) => (await run('pdftotext', ['-layout', file, '-']).catch(() => undefined))?.stdout;

/** The page as the reader's browser would save it. */
async function print(page) {
  const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }));
  return { pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length };
}

for (const [language, role, name, dark] of [
  ['en', 'seller', 'E_mixed_realistic', false],
  ['es', 'leader', 'E_mixed_realistic', true],
  ['es', 'seller', 'G_one_missing', false],
  ['en', 'leader', 'C_maximum_gap', false],
]) {
  story(`a result prints on two pages: ${name} in ${language} as ${role}`, { languages: language, dark }, async ({ page, open }) => {
    const say = words(language);
    await open(`${root(language)}result/`);
    await readIn(page, answersFile(role, GOLDEN[name].answers));
    await press(page, 'try-yes');
    await page.type('#intention', 'Ana, el lunes.');
    await open(`${root(language)}result/`);
    await until(page, () => document.querySelector('#intention').value === 'Ana, el lunes.');
    const { pdf, pages } = await print(page);
    assert.ok(pages >= 1 && pages <= 2, `${pages} pages`);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString('latin1'));
    // Chromium rounds the millimetres of A4 up to whole points.
    assert.ok(Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1, `${width} x ${height} is not A4`);

    const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'result.pdf');
    await writeFile(file, pdf);
    const printed = (await textOf(file))?.replace(/\s+/g, ' ');
    if (printed === undefined) return;
    const score = GOLDEN[name].result.overall.score.toFixed(0);
    assert.match(printed, new RegExp(`\\b${score}\\b`));
    for (const part of [await text(page, 'h1'), 'Ana, el lunes.']) assert.ok(printed.includes(part), `"${part}" is not in: ${printed}`);
    for (const { id } of PRACTICES) {
      // A practice may wrap next to other columns, so only its first words are checked.
      const start = say(`practice-${id.toLowerCase()}`, { role }).split(' ').slice(0, 3).join(' ');
      assert.ok(printed.includes(start), `${id} is not printed`);
    }
    for (const absent of ['erase-button', 'export-csv', 'import-label', 'about-link', 'again-button']) {
      assert.ok(!printed.includes(say(absent)), `${absent} is of no use on paper`);
    }
  });
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
