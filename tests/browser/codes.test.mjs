// The locked pair codes of docs/codes.md, decrypted by WebCrypto as any other program would do it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { test } from 'node:test';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hex = (bytes) => Buffer.from(bytes).toString('hex');

const text = readFileSync(new URL('../../docs/codes.md', import.meta.url), 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)` \| ([0-9a-f]{32}) \| ([0-9a-f]{24}) \| ([0-9a-f]{28}) \| `([^`]+)` \|$/gm)];

/** The whole bytes in a sequence of five-bit symbols. */
function bytesOf(code) {
  const bits = [...code.replaceAll('-', '')].map((symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g), (byte) => parseInt(byte, 2));
}

async function unseal(passphrase, code) {
  const bytes = bytesOf(code);
  const [version, salt, nonce, sealed] = [bytes.slice(0, 1), bytes.slice(1, 17), bytes.slice(17, 29), bytes.slice(29, 59)];
  const typed = new TextEncoder().encode(passphrase.normalize('NFC').trim());
  const raw = await webcrypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
  const key = await webcrypto.subtle.deriveKey(derivation, raw, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const plain = await webcrypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: version }, key, sealed);
  return { salt: hex(salt), nonce: hex(nonce), plain: hex(plain) };
}

test('the published locked codes open with their passphrase and with no other', async () => {
  assert.equal(rows.length, 2);
  for (const [, passphrase, salt, nonce, plain, code] of rows) {
    assert.deepEqual(await unseal(passphrase, code), { salt, nonce, plain });
    await assert.rejects(unseal(`${passphrase}x`, code), { name: 'OperationError' });
  }
});
