// What the page for hosts tells each server to send, run in that server where it is on this machine: the headers of
// every file, nothing of an error kept, and files shared with the origins on a list.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { freePort } from './engines.mjs';
import { DIST } from './serve.mjs';

const PAGE = readFileSync(join(process.env.CAMBER_DIST || DIST, 'intranet/index.html'), 'utf8');

/** The files for a server as the page shows them, to be copied. */
const filesOf = (server) => {
  const [, part] = new RegExp(`<summary>${server.replace(/[+.]/g, '\\$&')}</summary>([\\s\\S]*?)</details>`).exec(PAGE);
  const plain = (html) => html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp|#39|#x27);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'");
  return [...part.matchAll(/<code>([\s\S]*?)<\/code>/g)].map(([, html]) => plain(html));
};

const LASTING = 'public, max-age=31536000, immutable';
const MODULE = 'camber-0123456789abcdef_bg.wasm';
const FILES = {
  'index.html': '<!doctype html><title>Start</title>',
  'embed.html': '<!doctype html><title>Frame</title>',
  'es/embed.html': '<!doctype html><title>Marco</title>',
  'login.html': '<!doctype html><title>Who are you?</title>',
  'manifest.webmanifest': '{}',
  'sw.js': '0',
  'camber.js': '0',
  'camber-0123456789abcdef.js': '0',
  'camber-en-0123456789abcdef.txt': 'words',
  [MODULE]: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]),
  // A page may have such a name too, and the place of a file may be taken by one.
  'page-0123456789abcdef.html': '<!doctype html><title>A page</title>',
};

/** A folder with the files of a small site, under each of these names. */
async function sites(...names) {
  const folder = await mkdtemp(join(tmpdir(), 'camber-servers-'));
  // A server that gives up root's rights has to read it.
  chmodSync(folder, 0o755);
  for (const name of names) {
    for (const [file, body] of Object.entries(FILES)) {
      const path = join(folder, 'site', name, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, body);
    }
  }
  return folder;
}

/** Starts a server and waits until it answers. */
async function run(command, given, { folder, port, env = {} }) {
  const child = spawn(command, given, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  child.stderr.on('data', (data) => { said += data; });
  const gone = new Promise((done) => child.once('exit', done));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (await ask(`${origin}/`).then(() => true, () => false)) break;
    if (child.exitCode !== null || tries > 400) throw new Error(`${command}: ${said}`);
    await new Promise((done) => setTimeout(done, 25));
  }
  return {
    origin,
    close: async () => {
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is sent for an address: no redirect is followed and nothing is unpacked. */
function ask(url, headers = {}) {
  return new Promise((done, failed) => {
    get(url, { headers }, async (answer) => {
      answer.resume().once('end', () => done({ status: answer.statusCode, headers: answer.headers }));
    }).once('error', failed);
  });
}

const find = (...files) => files.find(existsSync);
const onPath = (name) => (spawnSync(name, ['--version']).error ? undefined : name);

/**
 * The servers. Each is started with the page's lines for /camber/, and with what its administrators may have beside
 * them: /spa/ answers for unknown addresses with a page, /wrong/ has a page for errors and calls it a success. Behind
 * a `?` every address can be led to a login, refused, or be out of order.
 */
const SERVERS = [
  { name: 'nginx', program: find('/usr/sbin/nginx', '/usr/local/sbin/nginx'), start: nginx, package: 'nginx' },
  { name: 'Apache', program: find('/usr/sbin/apache2'), start: apache, package: 'apache2-bin' },
  { name: 'Caddy', program: onPath('caddy'), start: caddy, package: 'caddy' },
];

async function nginx(program) {
  const [lines] = filesOf('nginx');
  const [http, server] = lines.split('# server');
  const folder = await sites('camber', 'spa', 'wrong', 'behind');
  const port = await freePort();
  // Somebody's program behind the server, which answers for everything with a page of its own.
  const behind = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Who are you?'));
  await new Promise((done) => behind.listen(0, '127.0.0.1', done));
  const faults = 'if ($arg_login) { return 302 /login; } if ($arg_down) { return 503; } if ($arg_secret) { return 403; } if ($arg_page) { rewrite wasm$ /camber/login.html last; }';
  const place = (name, more) => server.replace('location /camber/ {', `location /${name}/ { ${more}`);
  writeFileSync(join(folder, 'nginx.conf'), `
    pid ${folder}/pid; daemon off; worker_processes 1; ${process.getuid() === 0 ? 'user root;' : ''}
    events {}
    http { include /etc/nginx/mime.types; access_log off;
      client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      ${http}
      server { listen 127.0.0.1:${port}; root ${folder}/site;
        ${place('camber', faults)}
        ${place('spa', 'try_files $uri /spa/index.html;')}
        ${place('wrong', 'error_page 404 =200 /wrong/index.html;')}
        ${place('behind', `proxy_pass http://127.0.0.1:${behind.address().port};`)}
      }
    }`);
  const started = await run(program, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { folder, port });
  return { ...started, more: [`behind/${MODULE}`], close: async () => { await started.close(); behind.close(); } };
}

async function apache(program) {
  const [lines] = filesOf('Apache');
  const folder = await sites('camber', 'spa', 'wrong');
  const port = await freePort();
  const faults = ['RewriteEngine on', ...[['login', '/login [R=302,L]'], ['down', '- [R=503]'], ['secret', '- [F]'], ['page', 'login.html [L]']].flatMap(([name, rule]) => [`RewriteCond %{QUERY_STRING} ^${name}`, `RewriteRule ^ ${rule}`])].join('\n');
  for (const [name, more] of [['camber', faults], ['spa', 'FallbackResource /spa/index.html'], ['wrong', 'ErrorDocument 404 /wrong/index.html']]) {
    writeFileSync(join(folder, 'site', name, '.htaccess'), `${lines}\n${more}\n`);
  }
  writeFileSync(join(folder, 'types'), 'text/html html\ntext/javascript js\ntext/plain txt\n');
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'rewrite', 'alias', 'setenvif', 'deflate', 'filter'];
  writeFileSync(join(folder, 'apache.conf'), `
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
TypesConfig ${folder}/types
${process.getuid() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`);
  return run(program, ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'], { folder, port });
}

async function caddy(program) {
  const [lines] = filesOf('Caddy');
  const folder = await sites('camber', 'spa');
  const port = await freePort();
  const first = '@login query login=*\nredir @login /login 302\n@page query page=*\nrewrite @page /login.html';
  const last = '@down query down=*\nerror @down 503\n@secret query secret=*\nerror @secret 403\nfile_server {';
  const [place] = /handle_path [\s\S]*?\n}\n/.exec(lines);
  const at = (name, more) => place.replace('/camber/*', `/${name}/*`).replace('/srv/camber', `${folder}/site/${name}`).replace('{\n', `{\n${more}\n`);
  const rest = lines.replace(place, '');
  writeFileSync(join(folder, 'Caddyfile'), `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\n${at('camber', first).replace('file_server {', last)}\n${at('spa', 'try_files {path} /index.html')}\n${rest}\n}\n`);
  return run(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { folder, port, env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
}

for (const { name, program, start, package: debian } of SERVERS) {
  const skip = program ? undefined : `not on this machine: ${debian} (the name of Debian’s package)`;
  test(`${name} sends what it is told, keeps no error, and shares with the listed origins`, { skip, timeout: 60_000 }, async () => {
    const server = await start(program);
    try {
      const at = (path, headers) => ask(`${server.origin}/${path}`, headers);
      const caching = async (path, headers) => {
        const answer = await at(path, headers);
        return [answer.status, answer.headers['cache-control']];
      };

      // What is there.
      for (const file of Object.keys(FILES)) {
        const { status, headers } = await at(`camber/${file}`);
        const lasts = /-[0-9a-f]{16}/.test(file) && !file.endsWith('.html');
        assert.deepEqual([file, status, headers['cache-control']], [file, 200, lasts ? LASTING : 'no-cache']);
        assert.deepEqual([headers['x-content-type-options'], headers['referrer-policy']], ['nosniff', 'no-referrer'], file);
        const policy = headers['content-security-policy'];
        if (file.endsWith('embed.html')) assert.match(policy, /trusted-types 'none'; frame-ancestors https:\/\/intranet\.example\.com$/, file);
        else assert.match(policy, /trusted-types camber camber-team; frame-ancestors 'none'$/, file);
      }
      const module = await at(`camber/${MODULE}`);
      assert.equal(module.headers['content-type'], 'application/wasm');
      // Asked whether it has changed, and for a part of it.
      const known = module.headers.etag ? { 'if-none-match': module.headers.etag } : { 'if-modified-since': module.headers['last-modified'] };
      const [unchanged, unchangedFor] = await caching(`camber/${MODULE}`, known);
      assert.equal(unchanged, 304);
      assert.ok([LASTING, undefined].includes(unchangedFor), unchangedFor);
      const [part, partFor] = await caching(`camber/${MODULE}`, { range: 'bytes=0-3' });
      assert.ok([200, 206].includes(part), String(part));
      assert.ok([LASTING, 'no-cache'].includes(partFor), partFor);

      // What is not, in every way that a server may say so.
      const gone = MODULE.replace('0', 'f');
      const wrong = [`camber/${gone}`, `camber/es/${gone}`, `camber/${MODULE}/`, ...['login', 'down', 'secret', 'page'].map((fault) => `camber/${MODULE}?${fault}=1`), `spa/${gone}`, `wrong/${gone}`, ...(server.more ?? [])];
      const seen = {};
      for (const path of wrong) {
        const [status, kept = ''] = await caching(path);
        seen[path] = status;
        assert.doesNotMatch(kept, /immutable|max-age=[1-9]/, `${path}: ${status}`);
      }
      const [status, kept = ''] = await caching(`camber/${MODULE}`, { range: 'bytes=900-' });
      if (status !== 200) assert.doesNotMatch(kept, /immutable|max-age=[1-9]/, `${status}`);
      // They did answer as they were made to.
      assert.deepEqual(['login', 'down', 'secret', 'page'].map((fault) => seen[`camber/${MODULE}?${fault}=1`]), [302, 503, 403, 200]);
      assert.deepEqual([seen[`camber/${gone}`], seen[`spa/${gone}`]], [404, 200]);

      // Who may use the files: one of a list, each by its own name, and caches are told that it depends on who asks.
      for (const file of [MODULE, 'camber.js']) {
        for (const origin of ['https://intranet.example.com', 'https://www.example.com']) {
          const { headers } = await at(`camber/${file}`, { origin });
          assert.deepEqual([headers['access-control-allow-origin'], /\bOrigin\b/i.test(headers.vary)], [origin, true], file);
        }
        for (const origin of ['https://example.com', 'https://intranet.example.com.evil.example', 'https://xintranet.example.com', 'http://intranet.example.com', 'null', undefined]) {
          const { headers } = await at(`camber/${file}`, origin ? { origin } : {});
          assert.deepEqual([headers['access-control-allow-origin'], /\bOrigin\b/i.test(headers.vary)], [undefined, true], `${file} ${origin}`);
        }
      }
    } finally {
      await server.close();
    }
  });
}

test('what CloudFront is told is a function that does it', () => {
  const [code] = filesOf('S3 + CloudFront');
  const answer = (uri, { status = 200, type = 'application/wasm', origin, vary } = {}) => {
    const event = { request: { uri, headers: origin ? { origin: { value: origin } } : {} }, response: { statusCode: status, headers: { 'content-type': { value: type }, ...(vary ? { vary: { value: vary } } : {}) } } };
    return runInNewContext(`${code}; handler(${JSON.stringify(event)})`).headers;
  };
  const module = `/camber/${MODULE}`;
  assert.match(answer('/camber/index.html')['content-security-policy'].value, /trusted-types camber camber-team; frame-ancestors 'none'$/);
  assert.match(answer('/camber/es/embed.html')['content-security-policy'].value, /trusted-types 'none'; frame-ancestors https:/);
  assert.equal(answer('/camber/camber.js')['cache-control'].value, 'no-cache');
  for (const status of [200, 206, 304, '200']) assert.equal(answer(module, { status })['cache-control'].value, LASTING);
  for (const status of [301, 302, 307, 400, 403, 404, 416, 500, 503]) assert.equal(answer(module, { status })['cache-control'].value, 'no-cache', String(status));
  // A page for errors, sent as a success.
  assert.equal(answer(module, { type: 'text/html; charset=utf-8' })['cache-control'].value, 'no-cache');
  assert.equal(answer(module, { origin: 'https://www.example.com' })['access-control-allow-origin'].value, 'https://www.example.com');
  assert.equal(answer(module, { origin: 'https://evil.example' })['access-control-allow-origin'], undefined);
  assert.deepEqual([answer(module).vary.value, answer(module, { vary: 'Accept-Encoding' }).vary.value], ['Origin', 'Accept-Encoding, Origin']);
});

// Their lines cannot tell an error from a file, so they let nothing be kept without asking again.
for (const name of ['IIS', 'Netlify, Cloudflare Pages']) {
  test(`what ${name} is told keeps nothing without asking`, () => {
    const [file] = filesOf(name);
    assert.match(file, /Cache-Control(: |" value=")no-cache/);
    assert.doesNotMatch(file, /immutable|max-age|ExpiresDefault|clientCache/i);
    // One value and no list of them.
    assert.deepEqual(Array.from(file.matchAll(/Access-Control-Allow-Origin(?:: |" value=")([^"\n]*)/g), ([, value]) => value), ['*']);
  });
}

test('the rules for Netlify and Cloudflare Pages name each header once for an address', () => {
  const [file] = filesOf('Netlify, Cloudflare Pages');
  const rules = file.split(/\n(?=\/)/).map((rule) => rule.split('\n  '));
  const sent = (path) => rules.filter(([pattern]) => new RegExp(`^${pattern.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+').replace(/\./g, '\\.').replace(/\\\.\*/g, '.*')}$`).test(path)).flatMap(([, ...headers]) => headers.map((header) => header.split(': ')[0]));
  assert.deepEqual(sent('/camber/index.html'), ['Cache-Control', 'X-Content-Type-Options', 'Referrer-Policy', 'Access-Control-Allow-Origin']);
  for (const path of ['/camber/embed.html', '/camber/es/embed.html', '/camber/es/embed']) assert.equal(sent(path).filter((name) => name === 'Content-Security-Policy').length, 1, path);
  for (const line of file.trimEnd().split('\n')) assert.match(line, /^(\/\S+|  [A-Za-z-]+: \S.*)$/);
});

test('no other file of the page lets anything be kept', () => {
  for (const name of ['GitHub Pages', 'SharePoint', 'WordPress']) for (const file of filesOf(name)) assert.doesNotMatch(file, /immutable|max-age/);
  assert.doesNotMatch(filesOf('S3 + CloudFront')[1], /--cache-control|immutable/);
});
