// What a release gives away (`cargo xtask release`): one version everywhere, and nothing that was not built and tested.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(ROOT + path);
const [, VERSION] = /^version = "(.+)"$/m.exec(read('Cargo.toml').toString());
const given = (name) => read(`release/${name}`);
const filesOf = (folder) => readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(ROOT + folder, join(entry.parentPath ?? entry.path, entry.name)));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const EDITIONS = ['1.2', '1.2-score', '2004', '2004-score'];

test('the folder holds each file once, with the version in its name, and their checksums', () => {
  const named = ['site.zip', 'wordpress.zip', ...EDITIONS.map((edition) => `scorm-${edition}.zip`)].map((name) => `camber-${VERSION}-${name}`);
  const names = [...named, `camber-${VERSION}.html`, `camber-lesson-${VERSION}.tgz`, 'CHANGELOG.md', 'LICENSE-APACHE', 'SHA256SUMS', 'licenses.txt', 'sbom.cdx.json'];
  assert.deepEqual(readdirSync(`${ROOT}release`).sort(), names.sort());
  const sums = names.filter((name) => name !== 'SHA256SUMS').map((name) => `${sha256(given(name))}  ${name}\n`);
  assert.equal(given('SHA256SUMS').toString(), sums.join(''));
});

test('what is given away is what was built', () => {
  const site = unzipSync(given(`camber-${VERSION}-site.zip`));
  const { 'README.txt': steps, _headers: headers, ...folder } = site;
  assert.ok(Buffer.from(steps).toString().startsWith(`Camber ${VERSION}\n`));
  assert.ok(read('dist/hosting/headers.txt').equals(headers));
  assert.equal(Object.keys(folder).length, filesOf('dist').length);
  for (const [name, content] of Object.entries(folder)) assert.ok(read(name.replace(/^camber\//, 'dist/')).equals(content), name);
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

test('the settings for each server have the policy of this build, and name every page for a frame', () => {
  const policy = read('dist/hosting/policy.txt').toString().trim();
  const hashes = policy.match(/'sha256-[^']+'/g);
  assert.equal(hashes.length, 3);
  for (const name of ['nginx.conf', 'apache.htaccess', 'Caddyfile', 'web.config', 'cloudfront.js']) {
    const text = read(`dist/hosting/${name}`).toString();
    assert.ok(text.includes(policy), name);
    assert.doesNotMatch(text, /\{[a-z]+-policy\}/);
  }
  const frames = filesOf('dist').filter((name) => name.endsWith('embed.html'));
  assert.ok(frames.length > 1);
  for (const name of frames) assert.ok(read('dist/hosting/web.config').includes(`<location path="${name}">`), name);
});

const named = new RegExp(`SHA256SUMS|\\bcamber(-lesson)?-${VERSION.replaceAll('.', '\\.')}[\\w.-]*?\\.(zip|html|tgz)`, 'g');
const namesIn = (page) => read(page).toString().match(named) ?? [];
/** The pages that name a file of the release. */
const NAMING = filesOf('dist').filter((name) => name.endsWith('.html') && namesIn(`dist/${name}`).length > 0);

test('where the files of the release are beside the site its pages for hosts link to each, and elsewhere they name them', () => {
  const files = readdirSync(`${ROOT}release`);
  assert.deepEqual(filesOf('dist-site').filter((name) => name.startsWith('downloads/')).sort(), files.map((name) => `downloads/${name}`).sort());
  for (const name of files) assert.ok(read(`dist-site/downloads/${name}`).equals(given(name)), name);
  const known = [...files.filter((name) => name.includes(VERSION)), 'SHA256SUMS'].sort();
  for (const page of ['intranet/index.html', 'es/intranet/index.html']) assert.deepEqual([...new Set(namesIn(`dist/${page}`))].sort(), known);
  for (const page of NAMING) {
    const [bare, linked] = ['dist', 'dist-site'].map((folder) => read(`${folder}/${page}`).toString());
    assert.doesNotMatch(bare, /downloads\//);
    for (const name of bare.match(named)) assert.ok(known.includes(name), `${page}: ${name}`);
    assert.equal(linked.replace(/<a href="[./]+\/downloads\/[^"]+" download="">([^<]+)<\/a>/g, '$1'), bare);
    const links = [...linked.matchAll(/<a href="([^"]+)" download="">([^<]+)<\/a>/g)];
    assert.equal(links.length, bare.match(named).length);
    for (const [, href, text] of links) assert.equal(join(page, '..', href), `downloads/${text}`);
  }
});

test('the site with its downloads is as whole as without: its copy for offline use, its twins, its checksums', () => {
  const site = filesOf('dist-site').filter((name) => !name.startsWith('downloads/')).sort();
  assert.deepEqual(site, filesOf('dist').sort());
  const changed = site.filter((name) => !read(`dist/${name}`).equals(read(`dist-site/${name}`)));
  const expected = ['SHA256SUMS', ...['sw.js', ...NAMING].flatMap((name) => [name, `${name}.br`, `${name}.gz`])];
  assert.deepEqual(changed, expected.sort());
  for (const name of changed.filter((name) => name.endsWith('.br'))) {
    assert.ok(brotliDecompressSync(read(`dist-site/${name}`)).equals(read(`dist-site/${name.slice(0, -3)}`)), name);
  }
  const [kept, kept2] = ['dist', 'dist-site'].map((folder) => /"[0-9a-f]{16} ([^"]*)"/.exec(read(`${folder}/sw.js`))[1].split(' '));
  assert.deepEqual(kept2.filter((_, place) => place % 2 === 0), kept.filter((_, place) => place % 2 === 0));
  for (let at = 0; at < kept2.length; at += 2) assert.equal(kept2[at + 1], sha256(read(`dist-site/${kept2[at]}`)), kept2[at]);
  const sums = read('dist-site/SHA256SUMS').toString().trim().split('\n').map((line) => line.split('  '));
  assert.equal(sums.length, filesOf('dist-site').length - 1);
  for (const [sum, name] of sums) assert.equal(sum, sha256(read(`dist-site/${name}`)), name);
});
