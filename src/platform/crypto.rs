//! Sealing with a passphrase by the browser's own ciphers: PBKDF2 and AES-GCM. A page without HTTPS has none.

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Crypto, CryptoKey, SubtleCrypto, Window};

/// What a key is made of, and how it is used.
#[derive(Debug, Clone)]
pub struct Lock {
    /// What somebody typed; it is brought into Unicode's composed form here.
    pub passphrase: String,
    /// How often the passphrase is turned over.
    pub rounds: u32,
    /// What makes the same passphrase another key each time.
    pub salt: Vec<u8>,
    /// What must never be used twice with one key.
    pub nonce: Vec<u8>,
    /// What is not sealed, but must be the same on both sides.
    pub additional: Vec<u8>,
}

/// Whether this browser has ciphers for this page.
pub fn is_there() -> bool {
    crypto().is_some()
}

/// Bytes that nobody can guess.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let filled = crypto()?.get_random_values_with_u8_array(&mut bytes);
    filled.is_ok().then_some(bytes)
}

/// Seals bytes and calls back with them; `None` if the browser cannot.
pub fn seal(lock: Lock, plain: Vec<u8>, call: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move { call(turn(&lock, &plain, true).await.ok()) });
}

/// Opens what was sealed, and calls back with `None` if the passphrase is another one.
pub fn open(lock: Lock, sealed: Vec<u8>, call: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move { call(turn(&lock, &sealed, false).await.ok()) });
}

async fn turn(lock: &Lock, bytes: &[u8], seals: bool) -> Result<Vec<u8>, JsValue> {
    let subtle = crypto().ok_or(JsValue::NULL)?.subtle();
    let key = key(&subtle, lock, if seals { "encrypt" } else { "decrypt" }).await?;
    let cipher = object(&[
        ("name", "AES-GCM".into()),
        ("iv", array(&lock.nonce).into()),
        ("additionalData", array(&lock.additional).into()),
    ]);
    let bytes = array(bytes);
    let turned = if seals {
        subtle.encrypt_with_object_and_buffer_source(&cipher, &key, &bytes)?
    } else {
        subtle.decrypt_with_object_and_buffer_source(&cipher, &key, &bytes)?
    };
    Ok(Uint8Array::new(&JsFuture::from(turned).await?).to_vec())
}

async fn key(subtle: &SubtleCrypto, lock: &Lock, usage: &str) -> Result<CryptoKey, JsValue> {
    let typed: String = JsString::from(lock.passphrase.as_str()).normalize("NFC").into();
    let typed = array(typed.as_bytes());
    let may = Array::of1(&"deriveKey".into());
    let raw = subtle.import_key_with_str("raw", &typed, "PBKDF2", false, &may)?;
    let raw: CryptoKey = JsFuture::from(raw).await?.unchecked_into();
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", array(&lock.salt).into()),
        ("iterations", lock.rounds.into()),
    ]);
    let wanted = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let may = Array::of1(&usage.into());
    let key = subtle.derive_key_with_object_and_object(&derivation, &raw, &wanted, false, &may)?;
    Ok(JsFuture::from(key).await?.unchecked_into())
}

fn crypto() -> Option<Crypto> {
    // Where the page is no secure context there is half of it only, though the type says that it is whole.
    let window = web_sys::window().filter(Window::is_secure_context)?;
    window.crypto().ok()
}

fn array(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}
