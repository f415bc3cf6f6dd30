// Draws the PNG icons from the SVG ones, and from the start page in dist/ what a link to it shows in a chat, after a
// change to those: node tests/browser/icons.mjs

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';
import { DIST, serve } from './serve.mjs';
import { LANGUAGES } from './words.mjs';

const FOLDER = new URL('../../static/icons/', import.meta.url);
const browser = await launch();
const page = await browser.newPage();
for (const [name, source, size] of [['icon-192', 'icon', 192], ['icon-512', 'icon', 512], ['maskable-512', 'maskable', 512]]) {
  await page.setViewport({ width: size, height: size });
  const picture = readFileSync(new URL(`${source}.svg`, FOLDER), 'utf8').replace('<svg', '<svg style="display:block;width:100%"');
  await page.setContent(`<body style="margin:0">${picture}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, FOLDER)), optimizeForSpeed: false });
}

/** The road, the question and a thought of each chair. */
const PREVIEW = `
  .top > :not(.wordmark), .main > :not(.begin), .ways, .stings .small, .stings li + li, .foot, body > p { display: none !important }
  .top { justify-content: center }
  .wordmark { margin: 0 }
  .road { --unit: .55px }
  .camber .main { padding: 0 20px; font-size: 1.1em }
  .begin h2 { margin: 0 0 8px; font-size: 1em; text-align: center }
  .stings { grid-template-columns: 1fr 1fr; gap: 12px }
  .sting { height: 104px; font-size: .88em }`;
const site = await serve({ folder: DIST });
await page.setBypassCSP(true);
await page.setJavaScriptEnabled(false);
await page.setViewport({ width: 600, height: 315, deviceScaleFactor: 2 });
for (const language of LANGUAGES) {
  await page.goto(`${site.url}${language === 'en' ? '' : `${language}/`}index.html`);
  await page.addStyleTag({ content: PREVIEW });
  await page.screenshot({ path: fileURLToPath(new URL(`../../docs/preview-${language}.png`, import.meta.url)) });
}
await browser.close();
await site.close();
