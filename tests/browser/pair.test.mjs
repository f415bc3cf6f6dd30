// Two people compare: one hands over a code, the other reads it, and both see the same two gaps.

import assert from 'node:assert/strict';
import { arrive, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { GOLDEN, answersFile, press, readIn } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const SELLER = GOLDEN.E_mixed_realistic.answers;
const LEADER = GOLDEN.C_maximum_gap.answers;

/** Somebody with these answers on the page for two. */
async function sits({ page, open }, language, role, answers) {
  await open(`${root(language)}result/`);
  await readIn(page, answersFile(role, answers));
  await open(`${root(language)}pair/`);
}

async function hands(page, code) {
  await page.type('#theirs', code);
  await press(page, 'pair-read');
}

const compared = (page) => until(page, () => document.querySelector('#pair-compare-title'));

for (const language of LANGUAGES) {
  story(`two profiles exchange codes and see the same (${language})`, { languages: language }, async (seller) => {
    const leader = await arrive({ languages: language });
    try {
      await sits(seller, language, 'seller', SELLER);
      await sits(leader, language, 'leader', LEADER);
      const [own, theirs] = await Promise.all([seller, leader].map(({ page }) => text(page, '.code')));
      assert.match(own, /^2[0-9A-Z]{4}(-[0-9A-Z]{5}){4}$/);
      await hands(seller.page, theirs.toLowerCase().replaceAll('-', ' '));
      await hands(leader.page, own);
      for (const { page } of [seller, leader]) await compared(page);
      const pictures = ({ page }) => page.$$eval('.facing', (all) => all.map((one) => one.getAttribute('aria-label')));
      assert.deepEqual(await pictures(seller), await pictures(leader));
      assert.equal((await pictures(seller)).length, 8);
      const starters = await seller.page.$$eval('.guide li', (all) => all.length);
      const far = Object.entries(SELLER).flatMap(([id, one]) => [0, 1].filter((at) => Math.abs(one[at] - LEADER[id][at]) >= 3));
      assert.equal(starters, far.length);
      assert.equal(await seller.page.$$eval('.table tbody tr', (rows) => rows.length), 16);
      await press(seller.page, 'pair-forget');
      await until(seller.page, () => document.querySelector('#theirs'));
      assert.ok(!(await seller.page.evaluate(() => JSON.stringify(localStorage))).includes(theirs));
    } finally {
      await leader.leave();
    }
  });
}

story('what is kept back is in neither code nor comparison', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  const whole = await text(page, '.code');
  await page.click('#show-F1');
  const say = words('en');
  await until(page, (expected) => document.querySelector('#show-count').textContent.trim() === expected, say('pair-show-count', { count: 15 }));
  assert.notEqual(await text(page, '.code'), whole);
  await hands(page, '331NA-M63AN-8C6NA-GRDAN-0QN4H');
  await compared(page);
  assert.ok((await text(page, '.table tbody tr')).includes(say('pair-withheld')));
});

story('a mistyped code is named and corrected only when somebody says so, by keyboard alone', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  await page.focus('#theirs');
  await page.keyboard.type('331NA-M63AN-8C6NA-GRDAP-0QN4H');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('[role=alert] .notice button'));
  const say = words('en');
  assert.ok((await text(page, '[role=alert]')).startsWith(say('code-slip', { place: 20, code: '331NA-M63AN-8C6NA-GRDAN-0QN4H' })));
  assert.equal(await page.$('#pair-compare-title'), null);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await compared(page);
});

story('foreign texts and the same chair are refused with the reason', async (reader) => {
  const { page } = reader;
  await sits(reader, 'en', 'seller', SELLER);
  const say = words('en');
  for (const [typed, id, values] of [
    ['<img src=x onerror=alert(1)>', 'code-foreign'],
    ['2BXVW-3SMGQ-38AX5-KVSZD', 'code-other-kind'],
    ['331NA', 'code-length', { found: 5, wanted: 25 }],
    ['2AV8W-HAK5W-HZ5GS-532TJ-049X8', 'pair-same-chair'],
  ]) {
    await page.$eval('#theirs', (field) => field.select());
    await page.keyboard.press('Backspace');
    await hands(page, typed);
    await until(page, (expected) => document.querySelector('[role=alert]').textContent.trim() === expected, say(id, values));
  }
});
