// Makes packages for learning platforms, SCORM 1.2 and SCORM 2004 4th edition:
//
//   node xtask/scorm.mjs ROOT STAGE OUT [asks]
//
// A package holds one page with the whole site in it and the manifest that the platform reads. Nothing is loaded from
// the platform but that page, so it does not matter which kinds of files it knows. By default it reports that the
// learner is done; with `asks` it asks the learner whether the score may be reported.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { archive, SUMS, sumsOf } from './packing.mjs';

const [root, stage, out, ...asks] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const version of ['1.2', '2004']) {
  const page = await alone(root, stage, { ascii: true,
    page: ['alone', version, ...asks], script: 'lms/start.js', keeps: 'local', styles: ['alone/plain.css', 'lms/lms.css'],
  });
  const title = /<title>(.*?)<\/title>/s.exec(page)[1];
  const manifest = readFileSync(join(root, `static/lms/scorm-${version}.xml`), 'utf8').replaceAll('{title}', title);
  const name = `camber-scorm-${version}${asks.length ? '-score' : ''}.zip`;
  const packed = archive(root, { 'imsmanifest.xml': manifest, 'index.html': page });
  writeFileSync(join(out, name), packed);
  console.log(`${name} ${(packed.length / 1024).toFixed(1)} KiB`);
}
writeFileSync(join(out, SUMS), sumsOf(out));
