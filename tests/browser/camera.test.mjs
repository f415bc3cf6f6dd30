// A facilitator scans codes with the camera, which is simulated by a film of a QR code.

import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from './chromium.mjs';
import { arrive, story, text, until } from './lib.mjs';
import { GOLDEN, openWith, press } from './walk.mjs';
import { words } from './words.mjs';

/** The brightness of a code on the page, pixel by pixel, as a film of a single frame in YUV4MPEG2. */
async function filmOf(page, selector) {
  const size = [640, 480];
  const light = await page.$eval(selector, async (svg, [width, height]) => {
    const side = svg.viewBox.baseVal.width;
    const scale = Math.floor(400 / side);
    const dark = new Set();
    for (const [, x, y, run] of svg.querySelector('path').getAttribute('d').matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      for (let at = 0; at < Number(run); at++) dark.add(`${Number(x) + at} ${y}`);
    }
    const left = Math.floor((width - side * scale) / 2);
    const top = Math.floor((height - side * scale) / 2);
    const pixels = new Array(width * height).fill(200);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (dark.has(`${Math.floor((x - left) / scale)} ${Math.floor((y - top) / scale)}`)) pixels[y * width + x] = 30;
      }
    }
    return pixels;
  }, size);
  const [width, height] = size;
  const grey = Buffer.alloc((width * height) / 2, 128);
  const picture = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(light), grey]);
  const film = Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), picture, picture]);
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), 'code.y4m');
  await writeFile(file, film);
  return file;
}

test('a code is made on one screen and seen by the camera of another', { timeout: 60_000 }, async () => {
  const seller = await arrive();
  let film;
  try {
    await openWith(seller, 'team/code/', 'seller', GOLDEN.E_mixed_realistic.answers);
    await press(seller.page, 'team-code-look');
    await until(seller.page, () => document.querySelector('.qr'));
    film = await filmOf(seller.page, '.qr');
  } finally {
    await seller.leave();
  }
  const browser = await launch(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]);
  const facilitator = await arrive({ browser });
  const { page } = facilitator;
  try {
    await facilitator.open('team/');
    // All that the page loads by itself has come.
    await until(page, () => document.querySelector('#camber').dataset.asked !== undefined);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').slice(-2).join('/')));
    await press(page, 'team-camera');
    const say = words('en');
    const one = say('team-in', { sellers: say('team-in-sellers', { count: 1 }), leaders: say('team-in-leaders', { count: 0 }) });
    await until(page, (one) => document.querySelector('.who').textContent.trim() === one, one);
    // The decoder is ours, and is loaded only now.
    assert.deepEqual(asked.sort(), ['qr/decode.js', 'qr/index.js']);
    await press(page, 'team-camera-off');
    await until(page, () => !document.querySelector('#camera'));
    assert.deepEqual(facilitator.faults, []);
  } finally {
    await facilitator.leave();
    await browser.close();
  }
});

story('who does not give the camera is told what else there is', {
  prepare: (page) => page.evaluateOnNewDocument(() => {
    navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError'); };
  }),
}, async ({ page, open }) => {
  await open('team/');
  await press(page, 'team-camera');
  await until(page, (said) => document.querySelector('main').textContent.includes(said), words('en')('team-camera-refused'));
  assert.equal(await page.$('#camera'), null);
  assert.equal(await text(page, '.acts .button'), words('en')('team-camera'));
});

story('where there is no camera, the page says so', async ({ page, open }) => {
  await open('team/');
  await press(page, 'team-camera');
  await until(page, (said) => document.querySelector('main').textContent.includes(said), words('en')('team-camera-absent'));
});
