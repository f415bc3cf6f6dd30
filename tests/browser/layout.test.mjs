// One practice with its two questions fits one phone screen.

import assert from 'node:assert/strict';
import { PHONE, story } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES } from './words.mjs';

for (const language of LANGUAGES) {
  for (const role of ['seller', 'leader']) {
    story(`the longest practice fits one phone screen, in ${language} as ${role}`, { languages: language, viewport: PHONE }, async ({ page, open }) => {
      await open(`${root(language)}check/${role}/insight/`);
      // Two chosen steps show their full names as well.
      await page.click('#K1-outside-3');
      await page.click('#K1-inside-6');
      const practice = await page.$eval('#K1', (practice) => {
        practice.scrollIntoView();
        const { top, bottom } = practice.getBoundingClientRect();
        return { height: bottom - top, bottom, screen: innerHeight };
      });
      assert.equal(practice.screen, PHONE.height);
      assert.ok(practice.height <= PHONE.height, `K1 is ${practice.height} px high`);
      assert.ok(practice.bottom <= PHONE.height, 'and stands within the screen');
      for (const id of ['K1-text', 'K1-outside-0', 'K1-inside-6', 'K1-na']) {
        assert.ok(await page.$eval(`#${id}`, (part) => part.getBoundingClientRect().bottom <= innerHeight), id);
      }
    });
  }
}
