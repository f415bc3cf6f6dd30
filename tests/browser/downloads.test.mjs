// What a release gives away (`cargo xtask release`): one version everywhere, and nothing that was not built and tested.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(ROOT + path);
const [, VERSION] = /^version = "(.+)"$/m.exec(read('Cargo.toml').toString());
const given = (name) => read(`release/${name}`);
const EDITIONS = ['1.2', '1.2-score', '2004', '2004-score'];

test('the folder holds each file once, with the version in its name, and their checksums', () => {
  const named = ['site.zip', 'wordpress.zip', ...EDITIONS.map((edition) => `scorm-${edition}.zip`)].map((name) => `camber-${VERSION}-${name}`);
  const names = [...named, `camber-${VERSION}.html`, `camber-lesson-${VERSION}.tgz`, 'CHANGELOG.md', 'LICENSE-APACHE', 'SHA256SUMS', 'licenses.txt', 'sbom.cdx.json'];
  assert.deepEqual(readdirSync(`${ROOT}release`).sort(), names.sort());
  const sums = names.filter((name) => name !== 'SHA256SUMS').map((name) => `${createHash('sha256').update(given(name)).digest('hex')}  ${name}\n`);
  assert.equal(given('SHA256SUMS').toString(), sums.join(''));
});

test('what is given away is what was built', () => {
  const site = unzipSync(given(`camber-${VERSION}-site.zip`));
  const dist = readdirSync(`${ROOT}dist`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(Object.keys(site).length, dist.length);
  for (const [name, content] of Object.entries(site)) assert.ok(read(name.replace(/^camber\//, 'dist/')).equals(content), name);
  assert.ok(given(`camber-${VERSION}.html`).equals(read('dist-single/camber.html')));
  for (const edition of EDITIONS) assert.ok(given(`camber-${VERSION}-scorm-${edition}.zip`).equals(read(`dist-scorm/camber-scorm-${edition}.zip`)), edition);
});

test('one version stands in everything, and the changes begin with it', () => {
  const says = (name, text) => assert.ok(text.includes(VERSION), name);
  for (const page of ['about/index.html', 'es/about/index.html', 'privacy/index.html', 'es/privacy/index.html', 'camber.js', 'camber.d.ts', 'custom-elements.json']) says(page, read(`dist/${page}`).toString());
  for (const edition of EDITIONS) says(edition, Buffer.from(unzipSync(given(`camber-${VERSION}-scorm-${edition}.zip`))['imsmanifest.xml']).toString());
  says('plugin', Buffer.from(unzipSync(given(`camber-${VERSION}-wordpress.zip`))['camber/camber.php']).toString());
  says('licenses.txt', given('licenses.txt').toString().split('\n')[0]);
  assert.equal(JSON.parse(given('sbom.cdx.json')).metadata.component.version, VERSION);
  assert.equal(/^## (.+)$/m.exec(given('CHANGELOG.md').toString())[1], VERSION);
});
