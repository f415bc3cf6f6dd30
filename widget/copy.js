#!/usr/bin/env node
// `npx camber-lesson copy DIR` copies the site's folder to where a server finds it. Name its address with `setBase`, or
// load its camber.js without a bundler. A folder that was filled like this before is brought up to date.

import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('site', import.meta.url));
/** The names in the folder's list of checksums; none without one. */
const listed = (folder) => {
  const list = join(folder, 'SHA256SUMS');
  const lines = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  return lines.map((line) => line.split('  ')[1]).filter((name) => name && !name.split('/').includes('..'));
};
const stop = (why) => {
  console.error(why);
  process.exit(1);
};

const [command, folder, ...more] = process.argv.slice(2);
if (command !== 'copy' || !folder || more.length > 0) stop('npx camber-lesson copy DIR');
const before = listed(folder);
if (before.length === 0 && existsSync(folder) && readdirSync(folder).length > 0) {
  stop(`${folder} has other files in it. Name a folder that is empty or not there yet.`);
}
cpSync(SITE, folder, { recursive: true });
const now = new Set(listed(SITE));
const old = before.filter((name) => !now.has(name));
for (const name of old) rmSync(join(folder, name), { force: true });
console.log(`${folder} has the ${now.size} files of the site${old.length > 0 ? `, and ${old.length} old ones are gone` : ''}.`);
