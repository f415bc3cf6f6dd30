// Debian's nginx with the lines of docs/hosting.md, under a sub-path: the headers, a walk, and going on without the server.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { freePort } from './engines.mjs';
import { FOLDER, follow, live, story, text } from './lib.mjs';
import { CSP } from './serve.mjs';
import { PAGES } from './site.mjs';
import { GOLDEN, assertResult, takeCheck } from './walk.mjs';

const DOCS = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8').replaceAll('POLICY', CSP);
const { answers } = GOLDEN.E_mixed_realistic;
const { stderr, error } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
const skip = error ? 'not on this machine: nginx (the name of Debian’s package)' : undefined;
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(BROTLI);

/** Starts nginx with the lines of docs/hosting.md in the blocks they are meant for. */
async function nginx() {
  const [, lines] = /```nginx\n([^`]+)```/.exec(DOCS);
  const [inHttp, inServer] = lines.split('# in server { … }');
  const folder = await mkdtemp(join(tmpdir(), 'camber-nginx-'));
  await cp(FOLDER, join(folder, 'site'), { recursive: true });
  const port = await freePort();
  const own = (text) => text.replace('/srv/camber/', `${folder}/site/`).replace('brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  await writeFile(join(folder, 'nginx.conf'), `
${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${inHttp}
server {
listen 127.0.0.1:${port};
${own(inServer)}
}
}
`);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => { said += data; });
  const gone = new Promise((done) => child.once('exit', done));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (await fetch(`${origin}/learn/camber/sw.js`).then(({ ok }) => ok, () => false)) break;
    if (child.exitCode !== null || tries > 200) throw new Error(`nginx: ${said}${readFileSync(join(folder, 'error.log'))}`);
    await new Promise((done) => setTimeout(done, 25));
  }
  return {
    origin,
    url: `${origin}/learn/camber/`,
    close: async () => {
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The response for an address, without decompressing it. */
function ask(url, encoding = 'identity') {
  return new Promise((done, failed) => {
    get(url, { headers: { 'accept-encoding': encoding } }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
    }).once('error', failed);
  });
}

test('every file is sent as it is, with the documented headers', { skip, timeout: 60_000 }, async (context) => {
  context.diagnostic(`${/nginx version: (\S+)/.exec(stderr)[1]}${hasBrotli ? ', with brotli_static' : ', without brotli_static: its module is not on this machine'}`);
  const site = await nginx();
  try {
    const lines = (name) => Array.from(DOCS.matchAll(new RegExp(`^${name}: (.+)$`, 'gm')), ([, value]) => value);
    const [policy, forFrames, ...more] = lines('Content-Security-Policy');
    assert.ok(policy.endsWith("frame-ancestors 'none'") && forFrames.includes('frame-ancestors https:') && more.length === 0);
    const others = { 'referrer-policy': lines('Referrer-Policy')[0], 'x-content-type-options': lines('X-Content-Type-Options')[0] };
    assert.ok(Object.values(others).every(Boolean));
    const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => relative(FOLDER, join(entry.parentPath ?? entry.path, entry.name)));
    const kinds = { html: 'text/html', js: 'application/javascript', css: 'text/css', wasm: 'application/wasm', json: 'application/json', png: 'image/png' };
    for (const name of names) {
      for (const [encoding, end] of [['identity', ''], ['gzip', '.gz'], ...(hasBrotli ? [['br', '.br']] : [])]) {
        const packed = end && existsSync(join(FOLDER, name + end));
        const { status, headers, body } = await ask(site.url + name, encoding);
        assert.equal(status, 200, name);
        assert.equal(headers['content-encoding'], packed ? encoding : undefined, `${name} ${encoding}`);
        assert.ok(body.equals(readFileSync(join(FOLDER, packed ? name + end : name))), `${name} ${encoding}`);
        const documented = { 'content-security-policy': /(^|\/)embed\.html$/.test(name) ? forFrames : policy, ...others };
        for (const [header, value] of Object.entries(documented)) assert.equal(headers[header], value, `${name} ${header}`);
        const hashed = /-[0-9a-f]{16}/.test(name);
        assert.equal(headers['cache-control'], hashed ? 'public, max-age=31536000, immutable' : 'no-cache', name);
        const kind = kinds[name.split('.').pop()];
        if (kind) assert.equal(headers['content-type'], kind, name);
      }
    }
    for (const gone of ['nowhere/', 'camber-0123456789abcdef_bg.wasm', 'camber-0123456789abcdef.js']) {
      const { status, headers } = await ask(site.url + gone);
      assert.deepEqual([status, headers['cache-control']], [404, 'no-cache'], gone);
    }
  } finally {
    await site.close();
  }
});

if (!skip) {
  story('the site walks behind nginx, and goes on when nginx has ended', { host: nginx, copy: true }, async (reader) => {
    const { page, site, open } = reader;
    await open('');
    await follow(page, '.way[href*="check/"]');
    await takeCheck(page, 'seller', answers);
    await assertResult(page, 'en', 'E_mixed_realistic');
    await page.reload();
    await live(page);
    await assertResult(page, 'en', 'E_mixed_realistic');
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done));
    });
    await site.close();
    for (const { folder, heading } of PAGES.filter((_, place) => place % 5 === 1)) {
      await open(`${folder}index.html`);
      assert.equal(await text(page, 'h1'), heading);
    }
    await open('es/result/index.html');
    await assertResult(page, 'es', 'E_mixed_realistic');
  });
}
