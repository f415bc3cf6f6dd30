// The parts list (SBOM) of the release folder, as CycloneDX 1.6: every crate in the module, and every tool that built it.
// `tests/browser/release.test.mjs` validates it against the schema.
//
// Written here instead of by cargo-cyclonedx, because cargo already has all the data and another tool would take minutes
// to compile. It contains no time and no machine name, so two builds of one commit are identical.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './packing.mjs';

const LICENSE = 'MIT OR Apache-2.0';
/** The npm packages that produce published files, or are published themselves: qr reads QR codes from the camera. */
const NPM = { binaryen: false, esbuild: false, qr: true };

/** What the list is made from; `tools` are the crates that cargo has installed as programs, as NAME@VERSION. */
export function sources(root, tools) {
  const ask = (program, ...options) => execFileSync(program, options, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  const read = (name) => readFileSync(join(root, name), 'utf8');
  const target = ['--filter-platform', 'wasm32-unknown-unknown'];
  return {
    metadata: JSON.parse(ask('cargo', 'metadata', '--format-version', '1', '--locked', '--offline', ...target)),
    lock: read('Cargo.lock'),
    npm: JSON.parse(read('tests/browser/package-lock.json')),
    rust: ask('rustc', '--version').split(' ')[1],
    tools: tools.map((tool) => tool.split('@')),
  };
}

/** The parts list as JSON. */
export function bill({ metadata, lock, npm, rust, tools }) {
  const packages = new Map(metadata.packages.map((own) => [own.id, own]));
  const dependencies = new Map(metadata.resolve.nodes.map(({ id, deps }) => [id, deps]));
  const main = metadata.packages.find(({ name }) => name === 'camber').id;
  const isMacro = (id) => packages.get(id).targets[0].kind[0] === 'proc-macro';
  const uses = (id, ...kinds) => dependencies.get(id)
    .filter(({ dep_kinds: own }) => own.some(({ kind }) => kinds.includes(kind)))
    .map(({ pkg }) => pkg);
  // Build scripts, procedural macros and what they use run only while compiling; everything else is in the module.
  const running = reach(main, (id) => uses(id, null).filter((used) => !isMacro(used)));
  const compiling = (id) => uses(id, null, 'build');
  const all = [...reach(main, compiling)];
  const reference = (id) => referenceOf('pkg:cargo/', packages.get(id).name, packages.get(id).version);
  const crate = (id) => cratePart(packages.get(id), running.has(id), lock);

  const parts = all.filter((id) => id !== main).map(crate).concat(toolParts(npm, rust, tools));
  const list = (serialNumber) => ({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber,
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: crate(main) },
    components: parts.sort((one, other) => order(one['bom-ref'], other['bom-ref'])),
    dependencies: all
      .map((id) => ({ ref: reference(id), dependsOn: [...new Set(compiling(id).map(reference))].sort() }))
      .sort((one, other) => order(one.ref, other.ref)),
  });
  return list(serial(sha256(JSON.stringify(list('')))));
}

const order = (one, other) => (one < other ? -1 : Number(one > other));
const referenceOf = (registry, name, version) => `${registry}${name}@${version}`;

/** Everything reachable from a start, including the start. */
function reach(start, next) {
  const found = new Set([start]);
  // A set that grows is walked to its end.
  for (const id of found) for (const used of next(id)) found.add(used);
  return found;
}

/** One part, its fields in the order of the specification. CycloneDX calls parts that only build the files `excluded`. */
function part(type, registry, name, version, { runs = false, license = LICENSE, description, isPublished = true, hash }) {
  const reference = referenceOf(registry, name, version);
  return {
    type,
    'bom-ref': reference,
    name,
    version,
    scope: runs ? 'required' : 'excluded',
    licenses: license ? [{ expression: license }] : undefined,
    description: description || undefined,
    purl: registry && isPublished ? reference : undefined,
    hashes: hash && [{ alg: hash.length > 64 ? 'SHA-512' : 'SHA-256', content: hash }],
  };
}

function cratePart({ name, version, license, description, source }, runs, lock) {
  const entry = lock.split('[[package]]\n').find((own) => own.startsWith(`name = "${name}"\nversion = "${version}"\n`));
  return part(name === 'camber' ? 'application' : 'library', 'pkg:cargo/', name, version, {
    runs,
    // The old notation for "or".
    license: license?.replaceAll('/', ' OR ') ?? '',
    description: description?.trim().replace(/\s+/g, ' '),
    // Crates in this repository are not on a registry.
    isPublished: Boolean(source),
    hash: source ? /^checksum = "(.*)"$/m.exec(entry)?.[1] : undefined,
  });
}

/** Rust's own library, which is in the module, and the programs that made the files, which are not. */
function toolParts(npm, rust, tools) {
  return [
    part('library', '', 'rust-std', rust, { runs: true }),
    part('application', '', 'rustc', rust, {}),
    ...tools.map(([name, version]) => part('application', 'pkg:cargo/', name, version, {})),
    ...Object.entries(NPM).map(([name, runs]) => {
      const { version, license, integrity } = npm.packages[`node_modules/${name}`];
      const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
      return part(runs ? 'library' : 'application', 'pkg:npm/', name, version, { runs, license, hash });
    }),
  ];
}

/** A unique number derived from the content: a UUID of version 8, whose bits are free to choose. */
const serial = (hash) => hash.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, 'urn:uuid:$1-$2-8$3-8$4-$5');
