// Chromium as the tests and the benchmarks start it.

import puppeteer from 'puppeteer-core';

/** Headless Chromium with a profile of its own. Without these flags it calls home at every start. */
export function launch(more = []) {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ];
  return puppeteer.launch({ executablePath: process.env.CHROME || '/usr/bin/chromium', headless: true, pipe: true, args });
}
