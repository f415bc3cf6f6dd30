// The published test vectors of docs/codes.md for two people, and what a camera sees.

import decodeQR from 'qr/decode.js';

/** The first locked code there, a seller's, and its passphrase. */
export const LOCKED = '04002-0G30G-2GC1R-81450-P30D1-R7H04-8J2CA-1A5GQ-30CHM-6Z8NF-MN05K-XBGJQ-3E3JW-69V0E-N7K78-1VCNZ-MECE0-KJBXE-TQ6D8-DNFSS-R';
export const PASSPHRASE = 'K7QM-2XTA-9RHC';

/** The text that a camera would scan from the screen. */
export async function scanned(page, browser) {
  const png = await (await page.$('.qr')).screenshot({ encoding: 'base64' });
  const blank = await browser.newPage();
  const image = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { width, height, data } = canvas.getImageData(0, 0, image.width, image.height);
    return { width, height, data: [...data] };
  }, `data:image/png;base64,${png}`);
  await blank.close();
  return decodeQR({ ...image, data: Uint8Array.from(image.data) });
}
