// Draws the PNG icons from the SVG ones, after a change to those: node tests/browser/icons.mjs

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FOLDER = new URL('../../static/icons/', import.meta.url);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME || '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [name, source, size] of [['icon-192', 'icon', 192], ['icon-512', 'icon', 512], ['maskable-512', 'maskable', 512]]) {
  await page.setViewport({ width: size, height: size });
  const picture = readFileSync(new URL(`${source}.svg`, FOLDER), 'utf8').replace('<svg', '<svg style="display:block;width:100%"');
  await page.setContent(`<body style="margin:0">${picture}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, FOLDER)), optimizeForSpeed: false });
}
await browser.close();
