// Two people compare: one hands over a code, open or locked, the other reads it, and both see the same two gaps.

import assert from 'node:assert/strict';
import { arrive, live, path, story, text, until } from './lib.mjs';
import { LOCKED, PASSPHRASE, scanned } from './pair.mjs';
import { root } from './site.mjs';
import { typeInto } from './team.mjs';
import { GOLDEN, answersFile, openWith, press, readIn, tabTo } from './walk.mjs';
import { words } from './words.mjs';

const SELLER = GOLDEN.E_mixed_realistic.answers;
const LEADER = GOLDEN.C_maximum_gap.answers;
/** A leader's open code, from docs/codes.md. */
const OPEN = '531NA-M63AN-8C6NA-GRDAN-0NMJ2';

/** Opens the page for two as a person with these answers. */
const sits = (reader, language, role, answers) => openWith(reader, `${root(language)}pair/`, role, answers);

async function hands(page, code) {
  await typeInto(page, '#theirs', code);
  await press(page, 'pair-read');
}

async function unlocks(page, passphrase) {
  await until(page, () => document.querySelector('#unlock'));
  await typeInto(page, '#unlock', passphrase);
  await press(page, 'pair-open');
}

/** Locks the own code; returns it with its passphrase. */
async function locks(page) {
  await page.click('#lock');
  await until(page, () => document.querySelector('#passphrase'));
  const passphrase = await page.$eval('#passphrase', (field) => field.value);
  await press(page, 'pair-lock-now');
  await until(page, () => document.querySelector('.code'));
  return { passphrase, code: await text(page, '.code') };
}

const compared = (page) => until(page, () => document.querySelector('#pair-compare-title'));
const refused = (page, expected) =>
  until(page, (expected) => document.querySelector('[role=alert] .notice, [role=alert].notice')?.textContent.trim() === expected, expected);
const pictures = ({ page }) => page.$$eval('.facing', (all) => all.map((one) => one.getAttribute('aria-label')));

/** Shows every answer, as both have to for a whole comparison. */
async function showsAll(page) {
  await page.click('.rest summary');
  await press(page, 'pair-show-all');
  await until(page, (said) => document.querySelector('#show-count').textContent.trim() === said, words(await page.evaluate(() => document.documentElement.lang))('pair-show-count', { count: 16 }));
}

/** Everything that the browser stores for this page, as one text. */
const keptBy = (page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => url)));
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href, caches, await indexedDB.databases()]);
  });

story('two profiles exchange codes and see the same', { languages: 'en' }, async (seller) => {
  const leader = await arrive({ languages: 'en' });
  try {
    await sits(seller, 'en', 'seller', SELLER);
    await sits(leader, 'en', 'leader', LEADER);
    for (const { page } of [seller, leader]) await showsAll(page);
    const [own, theirs] = await Promise.all([seller, leader].map(({ page }) => text(page, '.code')));
    assert.match(own, /^4[0-9A-Z]{4}(-[0-9A-Z]{5}){4}$/);
    assert.equal(await scanned(seller.page, seller.browser), own);
    await hands(seller.page, theirs.toLowerCase().replaceAll('-', ' '));
    await hands(leader.page, own);
    for (const { page } of [seller, leader]) await compared(page);
    assert.deepEqual(await pictures(seller), await pictures(leader));
    assert.equal((await pictures(seller)).length, 3, 'the three widest gaps');
    assert.equal(await seller.page.evaluate(() => document.activeElement.id), 'pair-compare-title');
    const widest = Math.max(...Object.entries(SELLER).flatMap(([id, one]) => [0, 1].map((at) => Math.abs(one[at] - LEADER[id][at]))));
    const first = await seller.page.$eval('.begin .facing', (strip) => strip.getAttribute('aria-label'));
    const steps = [0, 1, 2, 3, 4, 5, 6].flatMap((a) => [a + widest, a - widest].filter((b) => b >= 0 && b <= 6).map((b) => [a, b]));
    const say = words('en');
    assert.ok(steps.some(([a, b]) => ['pair-outside', 'pair-inside'].some((question) => first === say('pair-facing',
      { question: say(question), seller: say(`frequency-${a}.times`), leader: say(`frequency-${b}.times`) }))), `${first}: ${widest} steps`);
    assert.equal(await seller.page.$$eval('.table tbody tr', (rows) => rows.length), 16);
    await press(seller.page, 'pair-forget');
    await until(seller.page, () => document.querySelector('#theirs'));
    const kept = await keptBy(seller.page);
    for (const code of [own, theirs]) assert.ok(!kept.includes(code) && !kept.includes(code.replaceAll('-', '')));
  } finally {
    await leader.leave();
  }
});

story('a locked code goes over as a link and by hand, with the network gone', { server: {}, languages: 'es', dark: true }, async (seller) => {
  const leader = await arrive({ server: {}, languages: 'es', copy: true });
  const say = words('es');
  try {
    await sits(seller, 'es', 'seller', SELLER);
    await sits(leader, 'es', 'leader', LEADER);
    await seller.site.close();
    const { code, passphrase } = await locks(seller.page);
    assert.match(code, /^0[4-7][0-9A-Z]{3}(-[0-9A-Z]{5}){19}-[0-9A-Z]$/);
    assert.match(passphrase, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    const link = await scanned(seller.page, seller.browser);
    assert.equal(link, `${seller.site.url}es/pair/index.html#pair-${code.replaceAll('-', '')}`);

    // The leader's own page, opened from a mail program.
    const { page } = leader;
    const fragment = link.slice(link.indexOf('#'));
    await page.goto('about:blank');
    await leader.open(`es/pair/index.html${fragment}`);
    await leader.site.close();
    assert.equal(path(page, leader.site), 'es/pair/index.html');
    assert.ok(!(await keptBy(page)).includes(fragment.slice(6)));
    await unlocks(page, 'another one');
    await refused(page, say('pair-wrong-passphrase'));
    await unlocks(page, passphrase.toLowerCase().replaceAll('-', ' '));
    await compared(page);
    const seen = await pictures(leader);

    // The same code typed, after the link was discarded.
    await press(page, 'pair-forget');
    await until(page, () => document.querySelector('#theirs'));
    await hands(page, code);
    await unlocks(page, passphrase);
    await compared(page);
    assert.deepEqual(await pictures(leader), seen);
    const kept = await keptBy(page);
    for (const secret of [code, code.replaceAll('-', ''), passphrase]) assert.ok(!kept.includes(secret));
  } finally {
    await leader.leave();
  }
});

story('what is kept back is in neither code nor comparison', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  const say = words('en');
  const counts = (count) => until(page, (expected) => document.querySelector('#show-count').textContent.trim() === expected, say('pair-show-count', { count }));
  await counts(3);
  const three = await text(page, '.code');
  // The three are the widest gaps of one's own.
  const gap = ([outside, inside]) => Math.abs(outside - inside);
  const shown = await page.$$eval('.group > div input', (all) => all.map(({ id, checked }) => [id.replace('show-', ''), checked]));
  assert.deepEqual(shown.map(([, checked]) => checked), [true, true, true]);
  const least = Math.min(...shown.map(([id]) => gap(SELLER[id])));
  assert.ok(Object.entries(SELLER).every(([id, one]) => shown.some(([own]) => own === id) || gap(one) <= least));
  await showsAll(page);
  const whole = await text(page, '.code');
  assert.notEqual(whole, three);
  await page.click('#show-F1');
  await counts(15);
  assert.notEqual(await text(page, '.code'), whole);
  await hands(page, OPEN);
  await compared(page);
  await press(page, 'pair-table-title');
  assert.ok((await text(page, '.table tbody tr')).includes(say('pair-withheld')));
  // More can be shown from here, and the code on this page follows.
  await press(page, 'pair-more');
  await page.click('.rest summary');
  await page.click('#show-F1');
  await until(page, (code) => document.querySelector('.code').textContent.trim() === code, whole);
  assert.ok(!(await text(page, '.table tbody tr')).includes(say('pair-withheld')));
});

story('two who show nothing in common are told so, and how to go on', async (reader) => {
  const { page } = reader;
  const say = words('en');
  await sits(reader, 'en', 'seller', SELLER);
  for (const id of await page.$$eval('.group > div input:checked', (all) => all.map(({ id }) => id))) await page.click(`#${id}`);
  await hands(page, OPEN);
  await compared(page);
  assert.equal(await text(page, '#pair-compare-title'), say('pair-truth-none'));
  assert.ok((await text(page, 'main')).includes(say('pair-few')));
  assert.equal(await page.$('.facing'), null);
});

const sheet = {
  prepare: (page) => page.evaluateOnNewDocument(() => {
    window.shared = [];
    Navigator.prototype.share = async ({ text }) => {
      window.shared.push(text);
      if (window.closes) throw new DOMException('closed', 'AbortError');
    };
  }),
};
story('the invitation goes to the share sheet with the address of this page', sheet, async (reader) => {
  const { page } = reader;
  const say = words('es');
  await reader.open('es/pair/');
  await press(page, 'pair-share');
  await until(page, () => window.shared.length === 1);
  assert.equal(await page.evaluate(() => window.shared[0]), `${say('pair-invite')}\n${new URL('index.html', page.url()).href}`);
  await page.evaluate(() => { window.closes = true; });
  await press(page, 'pair-share');
  await until(page, () => window.shared.length === 2);
  assert.equal((await text(page, '[aria-labelledby=pair-invite-title] .status')), '', 'who closes the sheet is told nothing');
});

story('without a share sheet the invitation is copied', async (reader) => {
  const { page } = reader;
  const say = words('en');
  await reader.open('pair/');
  await page.evaluate(() => {
    delete Navigator.prototype.share;
    navigator.clipboard.writeText = async (text) => { window.copied = text; };
  });
  await press(page, 'pair-share');
  await until(page, (said) => document.querySelector('[aria-labelledby=pair-invite-title] .status').textContent === said, say('pair-copied'));
  assert.equal(await page.evaluate(() => window.copied), `${say('pair-invite')}\n${new URL('index.html', page.url()).href}`);
});

story('a locked code is gone once something else is to be shown', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  const { code } = await locks(page);
  await page.click('.rest summary');
  await press(page, 'pair-show-all');
  await until(page, () => !document.querySelector('.code') && !document.querySelector('.qr'));
  await press(page, 'pair-lock-now');
  await until(page, () => document.querySelector('.code'));
  assert.notEqual(await text(page, '.code'), code);
});

story('a mistyped code is named and corrected only when somebody says so, by keyboard alone', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  await page.focus('#theirs');
  await page.keyboard.type('531NA-M63AN-8C6NA-GRDAP-0NMJ2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('[role=alert] .notice button'));
  const say = words('en');
  assert.ok((await text(page, '[role=alert] .notice')).startsWith(say('code-slip', { place: 20, code: OPEN })));
  assert.equal(await page.$('#pair-compare-title'), null);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await compared(page);
});

story('a code is locked and unlocked by keyboard alone', async (reader) => {
  const { page } = reader;
  const say = words('en');
  await sits(reader, 'en', 'leader', LEADER);
  await tabTo(page, '#lock');
  await page.keyboard.press('Space');
  await until(page, () => document.querySelector('#passphrase'));
  await page.keyboard.press('Tab');
  // Eight digits of one's own are guessed in hours, so nobody can choose them.
  await page.keyboard.type('12345678');
  assert.match(await page.$eval('#passphrase', (field) => field.value), /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('.code'));
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), say('pair-lock-now'), 'nobody loses their place');

  await tabTo(page, '#theirs');
  await page.keyboard.type(LOCKED);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(page, () => document.activeElement.id === 'pair-arrived-title');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await compared(page);
});

story('foreign texts, damaged codes and the same chair are refused with the reason', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  const say = words('en');
  for (const [typed, id, values] of [
    ['<img src=x onerror=alert(1)>', 'code-foreign'],
    ['4BXVW-3SMGQ-38AX5-KVSH5', 'code-other-kind'],
    ['331NA-M63AN-8C6NA-GRDAN-0QN4H', 'code-older'],
    ['331NA', 'code-length', { found: 5, wanted: 25 }],
    ['4AV8W-HAK5W-HZ5GS-532TJ-068BV', 'pair-same-chair'],
    [LOCKED.replace('30CHM', '30CHN'), 'code-damaged'],
    [LOCKED.slice(2), 'code-length', { found: 99, wanted: 101 }],
  ]) {
    await hands(page, typed);
    await refused(page, say(id, values));
  }
  await hands(page, LOCKED);
  await unlocks(page, `${PASSPHRASE}X`);
  await refused(page, say('pair-wrong-passphrase'));
  await unlocks(page, PASSPHRASE);
  await refused(page, say('pair-same-chair'));
  await press(page, 'pair-put-away');
  await until(page, () => !document.querySelector('#unlock') && document.querySelector('#theirs').value === '');
});

story('no markup of a code, a link or a passphrase reaches the page', async (reader) => {
  const { page } = reader;
  const markup = '<img src=x onerror=alert(1)><b id=foreign>x</b>';
  await sits(reader, 'en', 'seller', SELLER);
  await hands(page, `https://example.org/#pair-${markup}`);
  await until(page, () => document.querySelector('[role=alert] .notice'));
  await hands(page, LOCKED);
  await unlocks(page, markup);
  await until(page, () => document.querySelector('[role=alert] .notice'));
  await page.goto('about:blank');
  await reader.open(`pair/index.html#pair-${encodeURIComponent(markup)}`);
  await refused(page, words('en')('code-foreign'));
  assert.equal(path(page), 'pair/index.html');
  await page.goto('about:blank');
  await reader.open(`pair/index.html#pair-${markup}`);
  await refused(page, words('en')('code-foreign'));
  assert.equal(await page.$('img, #foreign'), null);
});

story('a link over the open page is read too, and waits for answers that another tab gives', async (reader) => {
  const { page, open, newTab } = reader;
  await open('pair/');
  await page.evaluate((code) => { location.hash = `pair-${code}`; }, LOCKED.replaceAll('-', ''));
  await until(page, () => document.querySelector('#pair-arrived-title') && location.hash === '');
  assert.equal(await page.$('#unlock'), null);
  assert.equal(await page.$eval('[aria-labelledby=pair-arrived-title] a', (link) => link.target), '_blank');
  const other = await newTab();
  await open('result/', other);
  await readIn(other, answersFile('leader', LEADER));
  await page.bringToFront();
  await unlocks(page, PASSPHRASE);
  await compared(page);
});

story('another language keeps what lies on the table', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  await hands(page, OPEN);
  await compared(page);
  await page.click('.languages [hreflang=es]');
  await until(page, (title) => document.querySelector('h1')?.textContent === title, words('es')('pair-title'));
  assert.ok(await page.$('#pair-compare-title'));
  assert.equal(path(page), 'es/pair/index.html');
});

story('two talk step by step, each with the own number, and nothing of it is kept', { copy: true }, async (reader) => {
  const { page } = reader;
  const say = words('en');
  await sits(reader, 'en', 'seller', SELLER);
  // The copy for offline use is still being filled, and has nothing to do with their answers.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const before = await keptBy(page);
  await press(page, 'pair-begin');
  await until(page, () => document.activeElement.id === 'step');
  await page.click('#about-F3');
  const [outside, inside] = SELLER.F3.map((step) => say(`frequency-${step}.times`));
  const said = [];
  for (let step = 1; step <= 5; step++) {
    const place = say('pair-talk-place', { step, last: 5 });
    await until(page, (place) => document.querySelector('main').textContent.includes(place), place);
    said.push(await page.$$eval('.try', (all) => all.map((one) => one.textContent).join('')));
    if (step < 5) await press(page, 'next');
  }
  assert.deepEqual(said, [
    '',
    say('pair-say') + say('pair-say-outside', { times: outside }),
    say('pair-say') + say('pair-say-inside', { times: inside }),
    '',
    '',
  ]);
  await press(page, 'back');
  await press(page, 'pair-end');
  await until(page, () => document.querySelector('#pair-side-title') && document.activeElement.id === 'page-title');
  assert.equal(await keptBy(page), before);
});

const insecure = {
  prepare: (page) => page.evaluateOnNewDocument(() => {
    // As on a page without HTTPS, where WebCrypto is not available.
    Object.defineProperty(window, 'isSecureContext', { value: false });
    delete Crypto.prototype.subtle;
  }),
};
story('without HTTPS there is no lock, and the page says so', insecure, async (reader) => {
  const { page } = reader;
  const say = words('en');
  await sits(reader, 'en', 'leader', LEADER);
  assert.equal(await page.$('#lock'), null);
  const main = () => text(page, 'main');
  assert.ok((await main()).includes(say('pair-lock-none')));
  await hands(page, LOCKED);
  await until(page, () => document.querySelector('#pair-arrived-title'));
  assert.ok((await main()).includes(say('pair-open-none')));
  await press(page, 'pair-put-away');
  await until(page, () => document.querySelector('#theirs'));
  await hands(page, '4AV8W-HAK5W-HZ5GS-532TJ-068BV');
  await compared(page);
  await live(page);
});
