// Collects what a release gives away, each file with its version in its name, and their checksums:
//
//   node xtask/release.mjs ROOT STAGE OUT
//
// The folders dist/, dist-single/ and dist-scorm/ have been built just before.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './npm.mjs';
import { archive, filesOf, SUMS, sumsOf, tarball, versionOf } from './packing.mjs';
import { wordpress } from './wordpress.mjs';

const [root, stage, out] = process.argv.slice(2);
const version = versionOf(root);
const read = (...path) => readFileSync(join(root, ...path));
if (!read('CHANGELOG.md').includes(`\n## ${version}\n`)) throw new Error(`CHANGELOG.md says nothing of version ${version}`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const put = (name, content) => writeFileSync(join(out, name), content);
const site = filesOf(join(root, 'dist')).map((name) => [`camber/${name}`, read('dist', name)]);
put(`camber-${version}-site.zip`, archive(root, Object.fromEntries(site)));
put(`camber-${version}.html`, read('dist-single/camber.html'));
for (const edition of ['1.2', '1.2-score', '2004', '2004-score']) put(`camber-${version}-scorm-${edition}.zip`, read(`dist-scorm/camber-scorm-${edition}.zip`));
put(`camber-lesson-${version}.tgz`, tarball(await npmPackage(root, stage), ['copy.js']));
put(`camber-${version}-wordpress.zip`, wordpress(root, stage));
for (const name of ['sbom.cdx.json', 'licenses.txt', 'LICENSE-APACHE']) put(name, read('dist', name));
put('CHANGELOG.md', read('CHANGELOG.md'));
const sums = sumsOf(out);
put(SUMS, sums);
console.log(sums.trim().split('\n').map((line) => line.split('  ')[1]).join(', '));
