// Collects what a release gives away, each file with its version in its name, and their checksums; and makes the site to
// publish, which is dist/ with those files beside it:
//
//   node xtask/release.mjs ROOT STAGE OUT
//
// The folders dist/, dist-single/ and dist-scorm/ have been built just before.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { npmPackage } from './npm.mjs';
import { archive, DOWNLOADS, filesOf, SUMS, sumsOf, tarball, versionOf } from './packing.mjs';
import { seal } from './seal.mjs';
import { wordpress } from './wordpress.mjs';

const [root, stage, out] = process.argv.slice(2);
const version = versionOf(root);
const read = (...path) => readFileSync(join(root, ...path));
if (!read('CHANGELOG.md').includes(`\n## ${version}\n`)) throw new Error(`CHANGELOG.md says nothing of version ${version}`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const put = (name, content) => writeFileSync(join(out, name), content);
const site = filesOf(join(root, 'dist')).map((name) => [`camber/${name}`, read('dist', name)]);
site.push(['README.txt', read('content/hosting/README.txt').toString().replace('{version}', version)]);
// Under the name that hosts read; the site itself cannot have it, because some leave out what begins with an underscore.
site.push(['_headers', read('dist/hosting/headers.txt')]);
put(`camber-${version}-site.zip`, archive(root, Object.fromEntries(site)));
put(`camber-${version}.html`, read('dist-single/camber.html'));
for (const edition of ['1.2', '1.2-score', '2004', '2004-score']) put(`camber-${version}-scorm-${edition}.zip`, read(`dist-scorm/camber-scorm-${edition}.zip`));
put(`camber-lesson-${version}.tgz`, tarball(await npmPackage(root, stage), ['copy.js']));
put(`camber-${version}-wordpress.zip`, wordpress(root, stage));
for (const name of ['sbom.cdx.json', 'licenses.txt', 'LICENSE-APACHE']) put(name, read('dist', name));
put('CHANGELOG.md', read('CHANGELOG.md'));
const sums = sumsOf(out);
put(SUMS, sums);
publish(join(root, 'dist-site'), readdirSync(out));
console.log(sums.trim().split('\n').map((line) => line.split('  ')[1]).join(', '));

/** The site with these files beside it; where a page names one, it links to it. */
function publish(folder, given) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const names = given.filter((name) => name.includes(version) || name === SUMS);
  const named = new RegExp(`(?<![\\w.-])(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\w-])`, 'g');
  const rewrite = (page, text) => {
    writeFileSync(join(folder, page), text);
    for (const end of ['br', 'gz']) rmSync(join(folder, `${page}.${end}`), { force: true });
  };
  for (const page of filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(join(folder, page), 'utf8');
    const up = posix.relative(posix.dirname(page), DOWNLOADS);
    const linked = text.replace(named, `<a href="${up}/$1" download>$1</a>`);
    if (linked !== text) rewrite(page, linked);
  }
  rewrite('sw.js', readFileSync(join(folder, 'sw.js')));
  cpSync(out, join(folder, DOWNLOADS), { recursive: true });
  seal(folder);
}
