// The SQL of docs/codes.md, run as it is written in every database that it names and that is on this machine: over
// random codes it gives what the page for a team would show, and everywhere the same.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const PAGE = readFileSync(new URL('../../docs/codes.md', import.meta.url), 'utf8');
const RECIPES = [...PAGE.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql);
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const WHEELS = ['focus', 'coaching', 'insight', 'order'];

/** The first eighteen symbols of a wheel code as the page describes them; the SQL does not look at the other two. */
function encode({ role = 0, agrees = 0, round = 0, nonce = 0, wheels }) {
  const packed = wheels.map((wheel) => (wheel ? 1 + (wheel.w + 12) + 25 * (wheel.f + 12) + 625 * wheel.m : 0));
  const bits = [[2, 4], [role, 1], [agrees, 1], [nonce, 16], [packed[0], 14], [packed[1], 14], [round, 12], [packed[2], 14], [packed[3], 14]];
  const text = bits.map(([value, size]) => value.toString(2).padStart(size, '0')).join('');
  return text.match(/.{5}/g).map((five) => SYMBOLS[parseInt(five, 2)]).join('');
}

const isPossible = ({ w, f, m }) => Math.abs(w - f) <= m && Math.abs(w + f) <= 24 - m && (m - w + f) % 2 === 0;

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Rounds of people as they answer, and what tries a recipe: few people, no numbers, leaders, codes that cannot be. */
function people() {
  const roll = dice(7);
  const all = [];
  for (let round = 0; round < 60; round++) {
    const wheel = () => {
      for (;;) {
        const one = { w: roll(25) - 12, f: roll(25) - 12, m: roll(25) };
        if (isPossible(one)) return roll(12) === 0 ? undefined : one;
      }
    };
    for (let person = 0, count = 3 + roll(12); person < count; person++) {
      all.push({ round: round === 59 ? 4095 : round, role: roll(5) === 0 ? 1 : 0, nonce: roll(65536), wheels: WHEELS.map(wheel) });
    }
  }
  return all;
}

/** A fraction as a whole number, halves away from zero, as the page rounds; nothing here is a binary fraction. */
const rounded = (numerator, denominator) => {
  const size = (2n * (numerator < 0n ? -numerator : numerator) + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -size : size);
};

/** What the page would show of these people, by the rules of docs/codes.md. */
function expected(all) {
  const rows = [];
  for (const round of [...new Set(all.map(({ round }) => round))]) {
    for (const [place, wheel] of WHEELS.entries()) {
      const seen = all.filter((one) => one.round === round && one.role === 0 && one.wheels[place]).map(({ wheels }) => wheels[place]);
      if (seen.length < 5) continue;
      const n = BigInt(seen.length);
      const sum = (of) => BigInt(seen.reduce((sum, one) => sum + of(one), 0));
      rows.push({ round, wheel, people: seen.length, score: 5 * rounded(20n * (24n * n - sum(({ m }) => m)), 24n * n), toe_steps: rounded(sum(({ w, f }) => w - f), 2n * n) / 2 });
    }
  }
  return rows.sort((one, other) => one.round - other.round || (one.wheel < other.wheel ? -1 : 1));
}

const find = (...files) => files.find(existsSync);
/** A program's answer; fails with what it says. */
function call(program, given, input, options = {}) {
  const { stdout, stderr, status, error } = spawnSync(program, given, { input, encoding: 'utf8', ...options });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? ''}${stderr}${stdout}`);
  return stdout;
}
/** The lines of a table with a bar between the cells. */
const cells = (text) => text.trim().split('\n').filter(Boolean).map((line) => {
  const [round, wheel, people, score, toe] = line.split('|');
  return { round: Number(round), wheel, people: Number(people), score: Number(score), toe_steps: Number(toe) };
});
const table = (codes) => `CREATE TABLE codes (code varchar(40));\n${codes.map((code) => `INSERT INTO codes VALUES ('${code}');`).join('\n')}\n`;

/** The newest PostgreSQL of Debian's, whose server runs for nobody but the user who owns its folder, and never for root. */
const postgres = (name) => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => other - one) : [];
  return find(...versions.map((version) => join(root, version, 'bin', name)));
};

async function inPostgres(sql, codes) {
  const folder = await mkdtemp(join(tmpdir(), 'camber-postgres-'));
  const asOwner = process.getuid() === 0 ? (program, given) => ['runuser', ['-u', 'postgres', '--', program, ...given]] : (program, given) => [program, given];
  const data = join(folder, 'data');
  try {
    chmodSync(folder, 0o777);
    call(...asOwner(postgres('initdb'), ['-D', data, '-U', 'camber', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']), '', { cwd: folder });
    // No port: it listens to a socket in the folder alone.
    call(...asOwner(postgres('pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-c listen_addresses='' -k ${folder}`, 'start']), '', { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
    try {
      return cells(call(postgres('psql'), ['-h', folder, '-U', 'camber', '-d', 'postgres', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'], table(codes) + sql));
    } finally {
      call(...asOwner(postgres('pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']), '', { cwd: folder });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const duckdb = await import('@duckdb/node-api').catch(() => undefined);
async function inDuckDb(sql, codes) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run(table(codes));
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  return rows.map(({ round, wheel, people, score, toe_steps: toe }) => ({ round: Number(round), wheel, people: Number(people), score: Number(score), toe_steps: Number(toe) }));
}

const ENGINES = [
  { name: 'SQLite', missing: spawnSync('sqlite3', ['--version']).error && 'sqlite3 (the name of Debian’s package)', run: (sql, codes) => cells(call('sqlite3', ['-batch', '-bail', ':memory:'], table(codes) + sql)) },
  { name: 'PostgreSQL', missing: !postgres('initdb') && 'postgresql (the name of Debian’s package)', run: inPostgres },
  { name: 'DuckDB', missing: !duckdb && '@duckdb/node-api (the name of npm’s package)', run: inDuckDb },
];

test('the codes made here are those of the page', () => {
  const rows = [...PAGE.matchAll(/^\| `([0-9A-Z-]{23})` \| (seller|leader) \| (yes|no) \| (\d+) \| (\d+) \| (.*) \|$/gm)];
  assert.ok(rows.length >= 4);
  for (const [, code, role, agrees, round, nonce, rest] of rows) {
    const wheels = rest.split(' | ').map((cell) => (cell === 'none' ? undefined : Object.fromEntries(cell.split(' ').map((number, place) => [['w', 'f', 'm'][place], Number(number)]))));
    const made = encode({ role: Number(role === 'leader'), agrees: Number(agrees === 'yes'), round: Number(round), nonce: Number(nonce), wheels });
    assert.equal(made, code.replaceAll('-', '').slice(0, 18));
  }
});

for (const { name, missing, run } of ENGINES) {
  const skip = missing ? `not on this machine: ${missing}` : false;
  test(`the SQL of the page gives in ${name} what the page for a team shows`, { skip, timeout: 120_000 }, async () => {
    const all = people();
    const codes = all.map((one) => `${encode(one)}00`);
    const group = (code) => code.match(/.{5}/g).join('-');
    const written = [
      ...codes.map((code, place) => [code, group(code), group(code).toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o'), code.match(/.{4}/g).join(' '), code.match(/.{10}/g).join('._')][place % 5]),
      // Twice, in another way of writing.
      ...codes.slice(0, 40).map((code) => group(code).replaceAll('V', 'U')),
      // Impossible: by the limits, by parity, by a number too large, by the version, by length, by a letter; each whole.
      ...[{ w: 12, f: 12, m: 24 }, { w: 1, f: 0, m: 0 }, { w: 0, f: 0, m: 1 }, { w: 0, f: 0, m: 25 }].flatMap((wheel) => [0, 1, 2, 3].map((place) => `${encode({ round: 3, nonce: 9, wheels: WHEELS.map((_, at) => (at === place ? wheel : { w: 0, f: 0, m: 0 })) })}00`)),
      `2${codes[0].slice(1)}`, codes[0].slice(1), `${codes[0]}0`, `${codes[0].slice(0, 19)}Ñ`, '', 'not a code at all',
    ];
    assert.equal(RECIPES.length, 1, 'each recipe of the page is run');
    const [sql] = RECIPES;
    const rows = await run(sql, written);
    const wanted = expected(all);
    assert.ok(wanted.length > 150 && wanted.some(({ toe_steps: toe }) => toe < 0) && wanted.some(({ toe_steps: toe }) => toe > 0));
    assert.deepEqual(rows, wanted);
    // Halves on both sides of nought, and one that no binary fraction is: 0.6 of 24.
    const many = Array.from({ length: 100 }, (_, nonce) => ({ round: 1, role: 0, nonce, wheels: [{ w: 1, f: 0, m: 1 }, { w: 0, f: 1, m: 1 }, { w: 12, f: -12, m: 24 }, { w: 0, f: 0, m: nonce % 20 === 0 ? 12 : 0 }] }));
    assert.deepEqual(expected(many).map(({ score, toe_steps: toe }) => [score, toe]), [[95, -0.5], [95, 0.5], [0, 6], [100, 0]]);
    assert.deepEqual(await run(sql, many.map((one) => `${encode(one)}00`)), expected(many));
  });
}
