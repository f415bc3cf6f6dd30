// Reading settings: two languages side by side, or read aloud. They last from page to page, and disappear if the
// reader wants nothing stored.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SLOW_DRIVE } from './ends.mjs';
import { DESKTOP, NARROW, PHONE, denied, follow, live, setting, shifts, story, text, until } from './lib.mjs';
import { SCENES, root } from './site.mjs';
import { deviceVoices } from './states.mjs';
import { PRACTICES, tick } from './walk.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

const other = (language) => LANGUAGES.find((one) => one !== language);
const habits = (page) => page.evaluate(() => localStorage.getItem('camber.reading'));

/** Turns the other language on or off. */
async function flip(page) {
  const was = await page.$('.pair') !== null;
  await setting(page, 'beside');
  await until(page, (was) => (document.querySelector('.pair') !== null) !== was, was);
}

/** The pairs of a page: { languages, texts, tops }. */
const pairs = (page) =>
  page.$$eval('.pair', (pairs) => pairs.map((pair) => {
    const cells = [...pair.children];
    return {
      languages: cells.map((cell) => cell.lang),
      texts: cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      tops: cells.map((cell) => Math.round(cell.firstChild.getBoundingClientRect?.().top ?? cell.getBoundingClientRect().top)),
    };
  }));

// Both languages stand on either screen, so on each one of them is the first.
for (const [language, viewport] of [['en', PHONE], ['es', DESKTOP]]) {
  story(`every scene in two languages, ${language} first, ${viewport.width} px`, { languages: language, viewport }, async ({ page, open }) => {
    await open(`${root(language)}lesson/1/`);
    assert.equal(await page.$('.pair'), null, 'one language, until somebody wants both');
    await flip(page);
    for (const [place, scene] of SCENES.entries()) {
      const [own, beside] = [language, other(language)].map(words);
      await until(page, (title) => document.querySelector('h1').textContent === title, own(`scene-${scene}-title`));
      const shown = await pairs(page);
      for (const { languages, texts, tops } of shown) {
        assert.deepEqual(languages, [language, other(language)]);
        assert.ok(texts.every((text) => text.length > 1), texts.join(' | '));
        if (viewport === DESKTOP && tops.every((top) => top > 0)) assert.equal(tops[0], tops[1], `not level: ${texts[0]}`);
      }
      for (const part of ['title', 'question']) {
        const texts = [own, beside].map((say) => plain(say(`scene-${scene}-${part}`)));
        assert.ok(shown.some((pair) => texts.every((text, cell) => pair.texts[cell] === text)), `${part} of ${scene}`);
      }
      assert.equal(await page.$$eval('h1', (all) => all.length), 1);
      // The other language repeats no heading, and its text is marked with its language.
      const echoed = await page.$$eval(`[lang=${other(language)}] :is(h1, h2, h3):not([role=presentation])`, (all) => all.length);
      assert.equal(echoed, 0);
      if (place < SCENES.length - 1) await follow(page, '.onward .go');
    }
  });
}

story('the other language comes and goes, and nothing done is lost', { viewport: PHONE }, async ({ page, open }) => {
  const [en, es] = LANGUAGES.map(words);
  await open('lesson/2/');
  for (const step of SLOW_DRIVE) await page.click(step);
  await page.focus('#pull-left');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  const stands = () => page.$$eval('.play input', (inputs) => inputs.map((input) => input.value));
  const before = await stands();
  await page.click('.menu summary');
  await page.click('[name=beside]');
  await until(page, () => document.querySelector('.pair'));
  assert.equal(await page.evaluate(() => document.activeElement.name), 'beside', 'the switch keeps the focus');
  const menu = () => page.$eval('.menu details', (menu) => [menu.open, document.activeElement.localName]);
  await page.keyboard.press('Escape');
  assert.deepEqual(await menu(), [false, 'summary'], 'the focus is on what opens it');
  await page.keyboard.press('Enter');
  assert.deepEqual(await menu(), [true, 'summary']);
  await page.mouse.click(20, 500);
  assert.deepEqual(await menu(), [false, 'summary'], 'a press beside it closes it');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.deepEqual(await menu(), [false, 'a'], 'it does not lie over what the keyboard has reached');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await menu(), [true, 'summary'], 'and one press opens it again');
  await page.keyboard.press('Escape');
  assert.deepEqual(await menu(), [false, 'summary']);
  assert.deepEqual(await stands(), before);
  // The board's reply is shown in both languages, and announced in one.
  const said = await text(page, '.play [role=status]');
  assert.equal(said, plain(en('pull-apart')));
  assert.equal(await text(page, '.answer-beside'), plain(es('pull-apart')));
  assert.equal(await page.$eval('.answer-beside', (answer) => answer.closest('[role=status]')), null);

  // Another page, another language, a reload: both languages stay, and so does the work.
  await follow(page, '.onward .go');
  assert.ok(await page.$('.pair'));
  await follow(page, '.onward a:not(.go)');
  await follow(page, '.languages [hreflang=es]');
  assert.deepEqual((await pairs(page))[0].languages, ['es', 'en']);
  await page.reload();
  await live(page);
  assert.deepEqual((await pairs(page))[0].languages, ['es', 'en']);
  assert.deepEqual(await stands(), before);
  await flip(page);
  assert.equal(await habits(page), '');
  assert.deepEqual(await stands(), before);
  await page.reload();
  await live(page);
  assert.equal(await page.$('.pair'), null);
});

story('the place on the page is kept over a reload, also in two languages', { viewport: PHONE }, async ({ page, open }) => {
  await open('lesson/6/');
  for (const both of [false, true]) {
    if (both) await flip(page);
    // The words of the second language may still come, and move the page.
    const y = await page.evaluate(async () => {
      document.querySelector('.how').scrollIntoView();
      await new Promise((done) => setTimeout(done, 300));
      return scrollY;
    });
    await page.reload();
    await live(page);
    await until(page, (y) => Math.abs(scrollY - y) <= 1, y);
  }
});

story('nothing moves while the app comes to a reader of one language', { viewport: PHONE }, async ({ page, open }) => {
  await open('lesson/3/');
  assert.deepEqual(await shifts(page), []);
});

story('where nothing can be stored, both languages can be read all the same', { prepare: (page) => denied(page, ['localStorage', 'sessionStorage']) }, async ({ page, open }) => {
  await open('lesson/1/');
  await flip(page);
  await follow(page, '.onward .go');
  assert.ok(await page.$('.pair'));
  await page.reload();
  await live(page);
  assert.equal(await page.$('.pair'), null);
});

let come;
const scripts = new Promise((resolve) => { come = resolve; });
story('dark and large, as chosen, are there before the first script has come', { dark: false, server: { before: (file) => (/start-[^/]*\.js$/.test(file) ? scripts : undefined) } }, async ({ page, site }) => {
  await page.evaluateOnNewDocument(() => localStorage.setItem('camber.reading', 'dark large'));
  const arrives = page.goto(`${site.url}lesson/1/`).catch((error) => error);
  try {
    // Styled, which is when it can be painted.
    await until(page, () => document.querySelector('#camber footer') && getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)');
    const [paper, size] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('#camber')).fontSize]);
    assert.deepEqual([paper, size], ['rgb(24, 22, 17)', '22.4px']);
  } finally {
    come();
    await arrives;
  }
  await live(page);
});

story('a shared computer forgets how one likes to read', async ({ page, open }) => {
  await open('lesson/1/');
  await flip(page);
  assert.equal(await habits(page), 'beside-es');
  await open('check/seller/focus/');
  await page.click('#F1-outside-1');
  await open('result/');
  await tick(page);
  await until(page, () => localStorage.getItem('camber.reading') === null);
  await open('lesson/1/');
  assert.equal(await page.$('.pair'), null);
  await flip(page);
  assert.equal(await habits(page), null);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['camber.shared-computer']);
});

// ---- Read aloud ----

const withVoices = (...names) => ({ prepare: (page) => page.evaluateOnNewDocument(deviceVoices, names) });
const spoken = (page) => page.evaluate(() => window.spoken);
const marked = (page) => page.$$eval('[data-now]', (all) => all.map((one) => one.textContent));
const label = (page) => text(page, '.aloud button');

/** Finishes the current utterance. The next sentence follows, or silence. */
async function finish(page) {
  const before = await page.evaluate(() => [window.spoken.length, document.querySelector('.aloud button').textContent]);
  await page.evaluate(() => window.finish());
  await until(page, ([count, label]) => window.spoken.length > count || document.querySelector('.aloud button').textContent !== label, before);
}

/** Turns reading aloud on. */
async function voiceOn(page) {
  // On the lesson as a text, the voice comes with a later part.
  await until(page, () => document.querySelector('.menu [name=aloud]'));
  await setting(page, 'aloud');
  await until(page, () => document.querySelector('.aloud button'));
}

for (const language of LANGUAGES) {
  const say = words(language);
  story(`the lesson is read aloud from its title to its last takeaway, in ${language}`, { languages: language, ...withVoices('en-GB', 'es-MX') }, async ({ page, open }) => {
    await open(`${root(language)}handout/`);
    await voiceOn(page);
    assert.deepEqual(await spoken(page), [], 'nothing is spoken unasked');
    // The controls that were switched on have moved the rest of the page.
    await page.evaluate(() => { window.shifts = []; });
    assert.equal(await label(page), say('aloud-start'));
    await page.click('.aloud button');
    // One question a sentence: there are more than a hundred.
    const now = () => page.evaluate(() => ({
      marked: [...document.querySelectorAll('[data-now]')].map((one) => one.textContent),
      seen: [...document.querySelectorAll('[data-now]')].every((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom < innerHeight),
      label: document.querySelector('.aloud button').textContent.trim(),
      count: window.spoken.length,
      last: window.spoken.at(-1)?.text,
    }));
    for (let state = await now(); state.label !== say('aloud-start'); state = await now()) {
      assert.deepEqual(state.marked, [state.last], 'the sentence that is spoken is marked, and no other');
      assert.ok(state.seen, 'and in sight');
      assert.equal(state.label, say('aloud-pause'));
      assert.ok(state.count < 400, 'no end');
      await page.evaluate(() => window.finish());
      await until(page, (count, label) => window.spoken.length > count || document.querySelector('.aloud button').textContent.trim() !== label, state.count, state.label);
    }
    assert.deepEqual(await marked(page), []);
    const said = await spoken(page);
    assert.ok(said.length >= 100, `${said.length} sentences`);
    for (const { lang, voice, rate } of said) assert.deepEqual([lang.slice(0, 2), voice.slice(0, 2), rate], [language, language, 1]);
    // The whole text in order, and nothing else: no label of a control.
    const all = said.map(({ text }) => text).join(' ').replace(/\s+/g, ' ');
    let from = 0;
    for (const scene of SCENES) {
      for (const part of ['title', 'question', 'takeaway']) {
        const text = plain(say(`scene-${scene}-${part}`));
        const at = all.indexOf(text.trim(), from);
        assert.ok(at >= from, `${part} of ${scene} is not read, or in another place: ${text}`);
        from = at;
      }
    }
    assert.ok(!all.includes(say('print-button')));
    assert.deepEqual(await shifts(page), [], 'marking moves nothing');
  });
}

story('pause, go on, stop and speed', withVoices('en-US'), async ({ page, open }) => {
  const say = words('en');
  await open('lesson/1/');
  await voiceOn(page);
  const [, stop, slower, faster] = await page.$$('.aloud button');
  const disabled = (button) => button.evaluate((button) => button.getAttribute('aria-disabled') === 'true');
  assert.ok(await disabled(stop));
  // With the keyboard only: the same button starts and pauses, without moving the focus.
  await page.focus('.aloud button');
  await page.keyboard.press('Enter');
  await until(page, () => window.spoken.length === 1);
  await finish(page);
  await page.keyboard.press('Space');
  await until(page, (label) => document.querySelector('.aloud button').textContent.trim() === label, say('aloud-go-on'));
  const [, second] = await spoken(page);
  assert.deepEqual(await marked(page), [second.text], 'the place stays marked');
  assert.equal(await page.evaluate(() => speechSynthesis.current), null, 'and it is silent');
  await page.keyboard.press('Enter');
  await until(page, () => window.spoken.length === 3);
  assert.deepEqual((await spoken(page))[2], second, 'the sentence is begun again');
  // A change of speed takes effect at once.
  await faster.click();
  await until(page, () => window.spoken.length === 4);
  assert.deepEqual((await spoken(page))[3], { ...second, rate: 1.3 });
  assert.ok(await disabled(faster) && !(await disabled(slower)));
  await finish(page);
  assert.equal((await spoken(page))[4].rate, 1.3);
  await stop.click();
  await until(page, (label) => document.querySelector('.aloud button').textContent.trim() === label, say('aloud-start'));
  assert.deepEqual(await marked(page), []);
  assert.equal(await page.evaluate(() => speechSynthesis.current), null);
  // The speed and the visibility of the controls are remembered, but not that it was reading.
  assert.equal(await habits(page), 'aloud fast');
  await page.reload();
  await live(page);
  await until(page, () => document.querySelector('.aloud button'));
  await page.click('.aloud button');
  assert.deepEqual((await spoken(page)).map(({ rate }) => rate), [1.3]);
});

story('it is silent wherever the reader goes', withVoices('en-US', 'es-ES'), async ({ page, open }) => {
  await open('lesson/1/');
  await voiceOn(page);
  const start = async () => {
    const before = (await spoken(page)).length;
    await page.click('.aloud button');
    await until(page, (before) => window.spoken.length === before + 1 && speechSynthesis.current, before);
  };
  const silent = async (what) => {
    await until(page, () => speechSynthesis.current === null && document.querySelectorAll('[data-now]').length === 0);
    const before = (await spoken(page)).length;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.equal((await spoken(page)).length, before, what);
  };
  await start();
  await follow(page, '.onward .go');
  await silent('another page');
  await start();
  await follow(page, '.languages [hreflang=es]');
  await silent('another language');
  await start();
  assert.equal((await spoken(page)).at(-1).lang, 'es-ES');
  await page.goBack();
  await silent('back');
  await start();
  await setting(page, 'aloud');
  await silent('turned off');
  assert.equal(await page.$('.aloud'), null);
  assert.equal(await page.$('.sentence'), null);
  await voiceOn(page);
  await start();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await silent('the window is left');
});

story('further down, the lesson is read from there', { ...withVoices('en-US'), viewport: PHONE }, async ({ page, open }) => {
  await open('handout/');
  await voiceOn(page);
  const told = await page.$$eval('.sheet:nth-child(4) .sentence', (all) => all.map((one) => one.textContent));
  await page.$eval('.sheet:nth-child(4)', (sheet) => sheet.scrollIntoView());
  await page.$eval('.aloud button', (button) => button.click());
  await until(page, () => window.spoken.length > 0);
  assert.ok(told.slice(0, 4).includes((await spoken(page))[0].text), 'begins where the reader is');
});

for (const [name, options] of [
  ['no voice at all', withVoices()],
  ['a voice for another language only', withVoices('es-MX', 'fr-FR')],
  ['a voice that a server would speak with', withVoices('(en-US)')],
  ['no speech at all', { prepare: (page) => page.evaluateOnNewDocument(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined })) }],
]) {
  story(`no controls where there is ${name}`, options, async ({ page, open }) => {
    await open('lesson/1/');
    await page.evaluate(() => localStorage.setItem('camber.reading', 'aloud'));
    await open('lesson/1/');
    await until(page, () => document.querySelector('.menu .tools'));
    assert.equal(await page.$('[name=aloud]'), null);
    assert.equal(await page.$('.aloud'), null);
    assert.equal(await page.$('.sentence'), null);
  });
}

story('the voice of the device is chosen, never one of a server, and voices may come late', { ...withVoices('(es-US)'), viewport: NARROW }, async ({ page, open }) => {
  await open('es/lesson/1/');
  await until(page, () => document.querySelector('.menu .tools'));
  assert.equal(await page.$('[name=aloud]'), null);
  await page.evaluate(() => {
    const late = (lang) => ({ lang, localService: true, default: lang === 'es-ES', name: lang });
    speechSynthesis.voices = [...speechSynthesis.voices, late('es_AR'), late('es-ES'), late('en-US')];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await until(page, () => document.querySelector('[name=aloud]'));
  assert.deepEqual(await shifts(page), [], 'the switch comes without moving anything');
  await voiceOn(page);
  await page.click('.aloud button');
  assert.equal((await spoken(page))[0].voice, 'es-ES', 'the one the system prefers');
});

story('the reader chooses the voice, for each language, and it is remembered', { ...withVoices('en-US', 'en-GB', 'es-MX', '(en-AU)', 'es-ES'), viewport: NARROW }, async ({ page, open }) => {
  const options = () => page.$$eval('.tools select option', (all) => all.map((one) => one.textContent));
  const choose = (name) => page.evaluate((name) => {
    const select = document.querySelector('.tools select');
    select.value = [...select.options].find((one) => one.textContent === name).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
  const last = async () => (await spoken(page)).at(-1).voice;
  await open('lesson/1/');
  assert.equal(await page.$('.tools select'), null, 'not before somebody wants to listen');
  await voiceOn(page);
  const [best, ...all] = await options();
  assert.equal(best, words('en')('aloud-best'));
  assert.deepEqual(all.toSorted(), ['en-GB', 'en-US'], 'those of the device that speak the language');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.click('.aloud button');
  const automatic = await last();
  const other = all.find((name) => name !== automatic);
  // In the midst of a sentence: it is begun again with the other voice.
  await choose(other);
  await until(page, (other) => window.spoken.at(-1).voice === other, other);
  await open('es/lesson/1/');
  assert.deepEqual((await options()).slice(1).toSorted(), ['es-ES', 'es-MX']);
  await choose('es-ES');
  await page.click('.aloud button');
  assert.equal(await last(), 'es-ES');
  await open('lesson/1/');
  assert.equal(await page.$eval('.tools select', (select) => select.selectedOptions[0].textContent), other);
  await page.click('.aloud button');
  assert.equal(await last(), other);
  await choose(words('en')('aloud-best'));
  await until(page, (automatic) => window.spoken.at(-1).voice === automatic, automatic);
});

story('of two languages the page’s own is read', withVoices('en-US', 'es-MX'), async ({ page, open }) => {
  await open('es/lesson/1/');
  await flip(page);
  await voiceOn(page);
  assert.equal(await page.$('[lang=en] .sentence'), null);
  await page.click('.aloud button');
  assert.equal((await spoken(page))[0].text, words('es')('scene-two-chairs-title'));
});

// ---- On paper ----

const run = promisify(execFile);

/** The text of each page of a PDF, if poppler's tools are installed, and the number of pages in any case. */
async function onPaper(page, format) {
  const pdf = Buffer.from(await page.pdf({ format, printBackground: false }));
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'paper.pdf');
  await writeFile(file, pdf);
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  const text = (await run('pdftotext', ['-layout', file, '-']).catch(() => undefined))?.stdout;
  return { count, text: text?.replace(/\s+/g, ' ') };
}

for (const language of LANGUAGES) {
  for (const format of ['A4', 'Letter']) {
    story(`the handout on ${format}, in ${language} and in both`, { languages: language, dark: true }, async ({ page, open }) => {
      await open(`${root(language)}lesson/8/`);
      await follow(page, '.on-paper a');
      for (const both of [false, true]) {
        if (both) await follow(page, '.onward a[href*="both"]');
        assert.equal(await page.$$eval('.sheet', (all) => all.length), SCENES.length);
        assert.equal(await page.$('.pair') !== null, both);
        const { count, text } = await onPaper(page, format);
        assert.ok(count <= (both ? 5 : 2), `${count} pages`);
        if (!text) continue;
        for (const scene of SCENES) {
          for (const say of (both ? LANGUAGES : [language]).map(words)) {
            // Columns are interleaved in the text, so only the first words are checked.
            const start = plain(say(`scene-${scene}-takeaway`)).split(' ').slice(0, 3).join(' ');
            assert.ok(text.includes(start), `${scene}: ${start}`);
          }
        }
        for (const absent of ['print-button', 'about-link', 'private']) assert.ok(!text.includes(words(language)(absent)), absent);
      }
    });

    // Both languages are on either form, so each format is printed from one of them.
    if ((format === 'A4') === (language === LANGUAGES[0])) story(`the blank form on ${format}, ${language} first`, { languages: language }, async ({ page, open }) => {
      await open(root(language));
      await follow(page, '.on-paper a[href*="paper"]');
      for (const role of ['seller', 'leader']) {
        if (role === 'leader') await follow(page, '.onward a[href*="leader"]');
        assert.equal(await page.$$eval('.items > li', (all) => all.length), 16);
        assert.equal(await page.$$eval('.items .marks b', (all) => all.length), 16 * 2 * 7);
        const cells = await page.$$eval('.items .pair', (pairs) => pairs.map((pair) => [...pair.children].map((cell) => cell.lang).join()));
        assert.deepEqual([...new Set(cells)], [`${language},${other(language)}`]);
        const { count, text } = await onPaper(page, format);
        assert.equal(count, 2, 'two sheets');
        if (!text) continue;
        for (const say of LANGUAGES.map(words)) {
          for (const { id } of PRACTICES) {
            const start = say(`practice-${id.toLowerCase()}`, { role }).split(' ').slice(0, 3).join(' ');
            assert.ok(text.includes(start), `${id}: ${start}`);
          }
        }
      }
    });
  }
}
