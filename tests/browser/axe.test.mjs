// Axe finds nothing, in any state, by day and by night, on a narrow phone and on a desktop.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import { DESKTOP, NARROW, forEach, prefer, story } from './lib.mjs';
import { STATES } from './states.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every state is met four times; the languages take turns. */
const LOOKS = [
  { dark: false, viewport: NARROW },
  { dark: true, viewport: DESKTOP },
  { dark: true, viewport: NARROW },
  { dark: false, viewport: DESKTOP },
];

for (const [place, [name, reach]] of Object.entries(STATES).entries()) {
  const language = place % 2 === 0 ? 'en' : 'es';
  story(`axe finds nothing: ${name} (${language})`, { languages: language, ...LOOKS[0] }, async (reader) => {
    const { page } = reader;
    await reach(reader, language);
    await page.evaluate(axe.source);
    await forEach(LOOKS, ({ dark, viewport }) => `${dark ? 'dark' : 'light'}, ${viewport.width} px`, async ({ dark, viewport }) => {
      await prefer(page, dark);
      await page.setViewport(viewport);
      assert.deepEqual(await look(page), []);
    });
  });
}

/** What axe finds, one line for each element. */
function look(page) {
  return page.evaluate(async (rules) => {
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  }, RULES);
}

story('axe does find what is wrong', async ({ page, open }) => {
  await open('about/');
  await page.evaluate(axe.source);
  await page.$eval('.lede', (lede) => lede.setAttribute('role', 'nonsense'));
  await page.$eval('html', (html) => html.removeAttribute('lang'));
  const found = (await look(page)).map((line) => line.split(':')[0]);
  assert.deepEqual([...new Set(found)].sort(), ['aria-roles', 'html-has-lang']);
});
