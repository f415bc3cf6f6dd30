// Each card of a wheel fits one phone screen: the statement, both strips, and the way on.

import assert from 'node:assert/strict';
import { ofPage, turnTo } from './cards.mjs';
import { WHEELS, practicesOf } from './instrument.mjs';
import { forEach, story } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES } from './words.mjs';

const VIEWPORT = { width: 360, height: 740 };

for (const language of LANGUAGES) {
  for (const role of ['seller', 'leader']) {
    story(`every card fits one phone screen, in ${language} as ${role}`, { languages: language, viewport: VIEWPORT, dark: false }, async ({ page, open }) => {
      for (const wheel of WHEELS) {
        await open(`${root(language)}check/${role}/${wheel}/`);
        await forEach([...practicesOf(wheel), 'breath'], (id) => id, async (id) => {
          await turnTo(ofPage(page), id);
          const card = await page.$eval(`#${id}`, (card) => {
            const size = (element) => parseFloat(getComputedStyle(element).fontSize);
            const all = [...card.querySelectorAll('*')].filter((element) => element.checkVisibility() && !element.closest('svg, .hidden, .full'));
            return {
              top: scrollY,
              bottom: Math.max(...all.map((element) => element.getBoundingClientRect().bottom)),
              statement: size(card.querySelector('h2')),
              largest: Math.max(...[...document.querySelectorAll('#camber *')].filter((element) => element.checkVisibility()).map(size)),
              first: card.querySelector('label, a').getBoundingClientRect().top,
            };
          });
          assert.equal(card.top, 0);
          assert.ok(card.bottom <= VIEWPORT.height, `reaches down to ${card.bottom}`);
          assert.equal(card.statement, card.largest, 'the statement is the largest thing');
          if (id !== 'breath') assert.ok(card.first <= 420, `the first control stands at ${card.first}`);
        });
      }
    });
  }
}
