// The result on a phone: the widest gap by its name, and something to do, before anybody scrolls; and the page at the end.

import assert from 'node:assert/strict';
import { follow, live, path, prefer, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { GOLDEN, PRACTICES, answersFile, daysLater, openWith, press, readIn, session } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const POCKET = { width: 360, height: 740 };
const { answers } = GOLDEN.E_mixed_realistic;

/** Where an element begins on the page, and how high the page is. */
const top = (page, selector) => page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top + scrollY));
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const language of LANGUAGES) {
  for (const role of ['seller', 'leader']) {
    story(`every widest gap has its name, and the first act is in the first screen, in ${language} as ${role}`, { languages: language, viewport: POCKET }, async ({ page, open }) => {
      const near = Object.fromEntries(PRACTICES.map(({ id }) => [id, [3, 3]]));
      const far = [];
      const names = new Set();
      await openWith({ page, open }, `${root(language)}result/`, role, near);
      for (const { id } of PRACTICES) {
        for (const [gap, pair] of [['less', [1, 6]], ['more', [6, 1]]]) {
          const before = await text(page, 'h1');
          // As another tab would give these answers.
          await page.evaluate((session) => {
            localStorage.setItem('camber.session', session);
            dispatchEvent(new StorageEvent('storage', { key: 'camber.session', newValue: session, storageArea: localStorage }));
          }, session(role, { ...near, [id]: pair }));
          await until(page, (before) => document.querySelector('h1').textContent.replace(/\s+/g, ' ').trim() !== before, before);
          names.add(await text(page, 'h1'));
          const y = await top(page, '.slip .go');
          if (y > 560) far.push(`${id} ${gap}: ${y}`);
        }
      }
      assert.deepEqual(far, []);
      // Each has a name of its own.
      assert.equal(names.size, 32);
    });
  }

  story(`the result is at most five screens high, in ${language}`, { languages: language, viewport: POCKET }, async ({ page, open }) => {
    await open(`${root(language)}result/`);
    const shown = async () => {
      await readIn(page, answersFile('seller', answers));
      await page.click('main > .notice button');
      await until(page, () => !document.querySelector('main > .notice[role]'));
      const high = await height(page);
      console.log(`result in ${language} at 360 px: ${high} px high, first act at ${await top(page, '.slip .go')} px`);
      return high;
    };
    const first = await shown();
    assert.ok(first <= 3700, `${first} px`);
    // The line of earlier checks comes on top.
    await readIn(page, answersFile('seller', GOLDEN.C_maximum_gap.answers));
    const later = await shown();
    assert.ok(later <= 3900, `${later} px`);
    // A message about what was tried stays over the page, so it is low, with a text to copy too.
    await press(page, 'export-json');
    await until(page, () => document.querySelector('#notice textarea'));
    const low = await page.$eval('#notice', (notice) => notice.getBoundingClientRect().height);
    assert.ok(low <= 740 / 5, `${low} px`);
  });
}

story('equal gaps are said to be equal, and nothing wide is called a pull', async ({ page, open }) => {
  const say = words('en');
  const near = Object.fromEntries(PRACTICES.map(({ id }) => [id, [3, 3]]));
  await openWith({ page, open }, 'result/', 'seller', { ...near, C3: [6, 2], O1: [0, 4] });
  const statement = say('practice-c3', { role: 'seller' });
  assert.ok((await text(page, '.opening-screen')).includes(say('opening-tied', { statement })));
  // What is tried decides which of them comes first.
  const first = await text(page, 'h1');
  await press(page, 'try-other');
  await press(page, 'try-yes');
  await until(page, (first) => document.querySelector('h1').textContent !== first, first);
  assert.ok((await text(page, '.opening-screen')).includes(say('practice-o1', { role: 'seller' })));
  await readIn(page, answersFile('seller', { ...near, C3: [4, 3] }));
  assert.equal(await text(page, 'h1'), say('widest-none'));
});

story('the wheels are tabs for the keyboard, and only a drawn wheel is one for a finger', async ({ page, open }) => {
  await openWith({ page, open }, 'result/', 'seller', answers);
  const shown = () => page.$$eval('[role=tabpanel]:not([hidden])', (all) => all.map(({ id }) => id));
  const selected = () => page.$$eval('[role=tab][aria-selected=true]', (all) => all.map(({ id, tabIndex }) => [id, tabIndex]));
  assert.equal((await shown()).length, 1);
  await page.focus('[role=tab][aria-selected=true]');
  await page.keyboard.press('Home');
  await until(page, () => document.activeElement.id === 'tab-focus');
  assert.deepEqual([await shown(), await selected()], [['wheel-focus'], [['tab-focus', 0]]]);
  for (const [key, wheel] of [['ArrowRight', 'coaching'], ['ArrowDown', 'insight'], ['ArrowLeft', 'coaching'], ['ArrowUp', 'focus'], ['ArrowLeft', 'order'], ['ArrowRight', 'focus'], ['End', 'order']]) {
    await page.keyboard.press(key);
    await until(page, (id) => document.activeElement.id === id, `tab-${wheel}`);
    assert.deepEqual(await shown(), [`wheel-${wheel}`], key);
  }
  // One stop of the Tab key, and from there into the panel.
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'wheel-order');
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 800 });
    const taps = () => page.evaluate(() => {
      const car = document.querySelector('.hero .car > svg');
      car.scrollIntoView({ block: 'center' });
      // In the units of the drawing, whose middle is that of the car.
      const place = car.getScreenCTM();
      const at = (x, y) => document.elementFromPoint(place.a * x + place.e, place.d * y + place.f)?.closest('[role=tab]')?.id;
      return [[0, 0], [0, -94], [0, 98], [40, 0], [-68, -94], [68, -94], [-68, 98], [68, 98]].map(([x, y]) => at(x, y) ?? '');
    });
    assert.deepEqual(await taps(), ['', '', '', '', 'tab-focus', 'tab-coaching', 'tab-insight', 'tab-order'], `${width} px`);
  }
});

story('thirty days later the page asks whether it happened, and keeps the answer', async ({ page, open }) => {
  const say = words('en');
  await openWith({ page, open }, 'result/', 'leader', answers);
  await press(page, 'try-yes');
  await until(page, () => document.querySelector('.tries li'));
  assert.equal(await page.$('.happened'), null, 'not yet');
  await daysLater(page, 31);
  await page.reload();
  await live(page);
  assert.ok((await text(page, '.happened')).startsWith(say('happened-ask')));
  await press(page, 'happened-partly');
  await page.reload();
  await live(page);
  assert.equal(await text(page, '.happened [aria-pressed=true]'), say('happened-partly'));
  // One tap to the first statement of a new check, in the same chair.
  await press(page, 'again-button');
  await until(page, () => document.querySelector('h1').textContent !== '' && location.pathname.includes('check/leader/focus/'));
  // From the second check on, the flag stands on the chart.
  await open('result/');
  await readIn(page, answersFile('leader', GOLDEN.A_all_in_line.answers));
  const { before, after } = { before: '53', after: '100' };
  assert.ok((await text(page, '[aria-labelledby=history-title]')).includes(say('change-real', { before, after })));
  assert.equal(await page.$$eval('.timeline circle.d-ring', (points) => points.length), 2);
  assert.equal(await text(page, '.timeline text.mid'), '~');
});

for (const language of LANGUAGES) {
  story(`the page at the end hands over a text, an invitation and a picture, in ${language}`, { languages: language }, async ({ page, open }) => {
    const say = words(language);
    await page.evaluateOnNewDocument(() => {
      window.copied = [];
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied.push(text); } } });
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true, writable: true });
      delete Navigator.prototype.share;
      window.saved = [];
      HTMLAnchorElement.prototype.click = function () { window.saved.push([this.download, this.href]); };
    });
    await openWith({ page, open }, `${root(language)}result/`, 'seller', answers);
    await press(page, 'try-yes');
    await page.type('#intention', 'Ana, el lunes.');
    const chosen = await text(page, '.tries li p');
    await open(`${root(language)}finish/`);
    assert.equal(await text(page, 'h1'), say('finish-title'));
    assert.equal(await text(page, '.slip blockquote'), 'Ana, el lunes.');
    for (const [message, expected] of [
      ['copy-button', `Ana, el lunes.\n\n${say('try-chosen')}\n– ${chosen}`],
      ['send-button', `Ana, el lunes.\n\n${say('try-chosen')}\n– ${chosen}`],
      ['invite-button', `${say('invite-text')} ${page.url().replace('finish/index.html', 'index.html').replace(/finish\/$/, 'index.html')}`],
    ]) {
      await press(page, message);
      // Beside the button.
      const place = message === 'copy-button' ? '.slip' : '#main > .section';
      const done = say(message === 'copy-button' ? 'copy-done' : 'send-done');
      await until(page, ({ place, done }) => document.querySelector(`${place} [role=status]`).textContent === done, { place, done });
      assert.equal(await page.evaluate(() => window.copied.pop()), expected);
    }
    const sizes = [];
    for (const score of [false, true]) {
      if (score) await page.click('main .switch');
      await press(page, 'picture-button');
      await until(page, (done) => document.querySelector('#main > .section [role=status]').textContent === done, say('picture-done'));
      const [file, url] = await page.evaluate(() => window.saved.pop());
      assert.equal(file, 'camber.png');
      assert.ok(url.startsWith('data:image/png;base64,'));
      const drawn = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        return [image.width, image.height, new Set(new Uint32Array(data.buffer)).size];
      }, url);
      assert.equal(drawn[0], 1080);
      assert.ok(drawn[1] >= 1350 && drawn[2] > 20, drawn);
      sizes.push(url.length);
    }
    assert.notEqual(sizes[0], sizes[1], 'the score is on the second picture alone');
  });
}

story('where the device has a share sheet, it gets the text', async ({ page, open }) => {
  await page.evaluateOnNewDocument(() => {
    window.shared = [];
    Navigator.prototype.share = async (data) => { window.shared.push(data.text); };
  });
  await open('finish/');
  await press(page, 'invite-button');
  await until(page, () => window.shared.length === 1);
  assert.ok((await page.evaluate(() => window.shared[0])).startsWith(words('en')('invite-text')));
});

story('the scene that puts a sentence together leads back to the page that led there', async ({ page, open }) => {
  await openWith({ page, open }, 'result/', 'seller', answers);
  for (const folder of ['result/', 'finish/']) {
    await open(folder);
    assert.equal(await text(page, 'main a.button[href*="lesson/8/"]'), words('en')('say-compose', { number: 8 }));
    await follow(page, 'main a.button[href*="lesson/8/"]');
    await until(page, () => document.querySelector('.onward .button'));
    await follow(page, '.onward .button');
    assert.equal(path(page), `${folder}index.html`);
  }
});

story('what was chosen to try is not spoken of as past before a day has gone', async ({ page, open }) => {
  const say = words('en');
  await openWith({ page, open }, 'result/', 'seller', answers);
  await press(page, 'try-yes');
  await open('');
  assert.equal(await text(page, '.back h2'), say('try-chosen'));
  await daysLater(page, 1);
  await page.reload();
  await live(page);
  assert.equal(await text(page, '.back h2'), say('back-try'));
});

story('the page at the end offers one scene that was not finished, and the check to who has no result', async ({ page, open }) => {
  const say = words('en');
  await prefer(page, true);
  await open('lesson/1/');
  await open('finish/');
  const main = await text(page, 'main');
  assert.ok(main.includes(say('more-two-chairs')) && !main.includes(say('more-the-pull')));
  assert.ok(main.includes(say('finish-more', { count: 7 })) && main.includes(say('result-start-check')));
});

for (const language of LANGUAGES) {
  story(`an address that names a place on the result leads there, in ${language}`, { languages: language, viewport: { width: 360, height: 740 } }, async ({ page, open }) => {
    await openWith({ page, open }, `${root(language)}result/#say-title`, 'seller', answers);
    const top = () => page.$eval('#say-title', (title) => title.getBoundingClientRect().top);
    await until(page, () => scrollY > 0);
    assert.ok((await top()) >= 0 && (await top()) < 200, `it stands at ${await top()}`);
    // What is no place leaves the page where it is.
    await open(`${root(language)}result/index.html?again#nowhere`);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
}

story('who comes back to the result from the page for two is where they left', { viewport: POCKET }, async ({ page, open }) => {
  const say = words('en');
  await openWith({ page, open }, 'result/', 'seller', answers);
  await page.$eval('main a[href*="pair/"]', (door) => door.scrollIntoView());
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 0);
  await open('pair/');
  assert.equal(await text(page, 'h1'), say('pair-title'));
  // The other page stands somewhere else.
  await page.evaluate(() => scrollTo(0, 40));
  await page.goBack();
  await live(page);
  await until(page, (y) => Math.abs(scrollY - y) <= 1, y);
});
