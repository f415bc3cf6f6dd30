// Writes the whole site as one file that runs from a disk, and holds it to its budget:
//
//   node xtask/single.mjs ROOT STAGE OUT

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';

/** What the file may weigh with two languages, in KiB. */
const BUDGET = 420;

const [root, stage, out] = process.argv.slice(2);
const page = Buffer.from(await alone(root, stage, { page: ['alone'], script: 'alone/start.js', keeps: 'none', styles: ['alone/plain.css'] }));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'camber.html'), page);
const size = (page.length / 1024).toFixed(1);
console.log(`dist-single/camber.html, ${size} of ${BUDGET} KiB`);
if (page.length > BUDGET * 1024) {
  console.error(`dist-single/camber.html has ${size} KiB, at most ${BUDGET} are allowed`);
  process.exitCode = 1;
}
