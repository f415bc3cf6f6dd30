// Collects what a release gives away, each file with its version in its name, and their checksums; and makes the site to
// publish, which is dist/ with those files beside it:
//
//   node xtask/release.mjs ROOT STAGE OUT
//
// The folders dist/, dist-single/ and dist-scorm/ have been built just before.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
publish(join(root, 'dist-site'));
console.log(sums.trim().split('\n').map((line) => line.split('  ')[1]).join(', '));

/** The site with these files beside it, to which its pages for hosts then link. */
function publish(folder) {
  rmSync(folder, { recursive: true, force: true });
  // What is written anew loses its twins.
  cpSync(join(root, 'dist'), folder, { recursive: true, filter: (name) => !/(\.html|sw\.js)\.(br|gz)$/.test(name) });
  cpSync(out, join(folder, DOWNLOADS), { recursive: true });
  execFileSync('cargo', ['run', '--quiet', '--bin', 'camber', '--', 'pages', stage, folder], { cwd: root });
  seal(folder);
}
