// The last touch to the release folder: the parts list and the licenses, the service worker's list, compressed twins for
// hosts that send them as they are, and the checksums of all files. It fails where something is in it that must not be published.
//
//   node xtask/pack.mjs ROOT STAGE OUT CRATE@VERSION…     each CRATE a tool that cargo has installed

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenses } from './licenses.mjs';
import { filesOf } from './packing.mjs';
import { bill, sources } from './sbom.mjs';
import { seal } from './seal.mjs';
import { faultsOf, pathsOf } from './verify.mjs';

const [root, stage, out, ...tools] = process.argv.slice(2);
const write = (name, content) => writeFileSync(join(out, name), content);

const from = sources(root, tools);
const parts = bill(from);
write('sbom.cdx.json', `${JSON.stringify(parts, null, 2)}\n`);
cpSync(join(root, 'LICENSE-APACHE'), join(out, 'LICENSE-APACHE'));
// Once more in the stage, from which the packages take it.
for (const folder of [out, stage]) writeFileSync(join(folder, 'licenses.txt'), licenses(root, from, parts));

const { copied, weight, sums } = seal(out);
console.log(`a copy has ${copied} files, ${Math.floor(weight / 1024)} KiB`);
console.log(`${sums} checksums`);
console.log(`${parts.components.length} parts in sbom.cdx.json`);

const faults = filesOf(out).flatMap((name) => faultsOf(name, readFileSync(join(out, name)), pathsOf(root)));
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
