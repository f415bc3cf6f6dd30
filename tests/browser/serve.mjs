// A static server for the browser tests, and for viewing dist/ as a careful host would serve it:
//
//   node tests/browser/serve.mjs [FOLDER] [--port 8080] [--prefix /some/folder/] [--no-csp]
//
// From a test:
//
//   const site = await serve({ prefix: '/dept/tools/camber/' });
//   await page.goto(site.url);           // ends in a slash
//   site.requests                        // every request so far: { method, path, status, bytes, encoding }
//   await site.close();
//
// It has no fallback: an address without a file gives a 404, as on the simplest host.

import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The policy that the release tells a host to send. A page's <meta> cannot say frame-ancestors; a header can. */
const policyOf = (folder) => readFile(join(folder, 'hosting/policy.txt'), 'utf8').then((policy) => policy.trim(), () => '');
export const CSP = await policyOf(process.env.CAMBER_DIST || DIST);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Starts a server on 127.0.0.1.
 *
 * folder   what to serve
 * prefix   the sub-path under which to serve it, with a slash at both ends
 * port     0 picks a free one
 * csp      the Content-Security-Policy to send; false or '' sends none
 * headers  further headers of every response
 * brotli   send NAME.br in place of NAME where there is one and the browser accepts it
 * before   called with every path inside the folder, awaited before the response: to delay or count;
 *          it may return a response of its own, { status, type, body, headers }, in place of the file
 */
export async function serve({
  folder = DIST,
  prefix = '/',
  port = 0,
  csp = CSP,
  headers = {},
  brotli = true,
  before = async () => undefined,
} = {}) {
  const root = resolve(folder);
  const requests = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500, { 'content-type': TYPES['.txt'] });
      response.end(`${error.stack}\n`);
    });
  });

  async function answer(request, response) {
    const address = new URL(request.url, 'http://127.0.0.1');
    const record = { method: request.method, path: address.pathname, status: 0, bytes: 0, encoding: 'identity' };
    requests.push(record);

    const send = (status, type, body, more = {}) => {
      record.status = status;
      record.bytes = body.length;
      response.writeHead(status, {
        'content-type': type,
        'content-length': body.length,
        'x-content-type-options': 'nosniff',
        ...(csp ? { 'content-security-policy': csp } : {}),
        ...headers,
        ...more,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const refuse = (status, text, more) => send(status, TYPES['.txt'], Buffer.from(`${text}\n`), more);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'only GET and HEAD');
    if (!address.pathname.startsWith(prefix)) return refuse(404, 'outside the prefix');
    const path = decode(address.pathname.slice(prefix.length));
    if (path === undefined) return refuse(400, 'not an address');

    const own = await before(path, request);
    if (own) return send(own.status ?? 200, own.type ?? TYPES['.txt'], Buffer.from(own.body ?? ''), own.headers);

    let file = resolve(root, path);
    if (file !== root && !file.startsWith(root + sep)) return refuse(404, 'outside the folder');
    let found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      if (!address.pathname.endsWith('/')) {
        return refuse(301, 'with a slash', { location: `${address.pathname}/${address.search}` });
      }
      file = join(file, 'index.html');
      found = await stat(file).catch(() => undefined);
    }
    if (!found?.isFile() || (path.endsWith('/') && !file.endsWith('index.html'))) return refuse(404, 'no such file');

    const extension = extname(file);
    const type = TYPES[extension] ?? 'application/octet-stream';
    // A hash in the name makes the file immutable; everything else is revalidated.
    const caching = { 'cache-control': /-[0-9a-f]{8,}/.test(file) ? 'max-age=31536000, immutable' : 'no-cache' };
    const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const twin = brotli && accepts && (await readFile(`${file}.br`).catch(() => undefined));
    if (twin) {
      record.encoding = 'br';
      return send(200, type, twin, { ...caching, 'content-encoding': 'br', vary: 'accept-encoding' });
    }
    return send(200, type, await readFile(file), caching);
  }

  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + prefix,
    /** Every request since the start, or since this array was last emptied. */
    requests,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function decode(path) {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = { port: 8080 };
  const words = process.argv.slice(2);
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--port') options.port = Number(words.shift());
    else if (word === '--prefix') options.prefix = words.shift();
    else if (word === '--no-csp') options.csp = false;
    else options.folder = word;
  }
  const site = await serve(options);
  console.log(`${options.folder ?? DIST} is at ${site.url} (Ctrl-C ends it)`);
}
