// Chromium as the tests and the benchmarks start it.

import puppeteer from 'puppeteer-core';

/** Headless Chromium with a profile of its own, unless told otherwise. Without these flags it contacts Google at every start. */
export function launch(more = [], options = {}) {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Fewer processes that talk to each other: a tenth of the CPU time of opening a page.
    '--enable-features=NetworkServiceInProcess2',
    '--in-process-gpu',
    ...more,
  ];
  const executablePath = process.env.CHROME || '/usr/bin/chromium';
  // The shell is Chromium without a window: the same engine, with a sixth less CPU time.
  const headless = executablePath.includes('headless-shell') ? 'shell' : true;
  return puppeteer.launch({ executablePath, headless, pipe: true, args, ...options });
}
