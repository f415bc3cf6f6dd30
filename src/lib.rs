//! Camber: a bilingual lesson and a private self-assessment on selling philosophical misalignment.
//!
//! The layering, held by `tests/layering.rs`:
//! - [`pages`] and [`ui`] are functions of their input: they never import `platform`, and emit
//!   [`intent::Intent`]s; [`state`] says what follows, and only the shell (`app`, `runtime`, `jobs`) does it;
//! - [`ui`] knows neither pages nor words: text arrives as properties;
//! - `platform` is the browser in strings and bytes and imports none of our modules;
//! - only [`i18n`] names i18n-embed.
//!
//! The target decides what is built: for wasm32 the app in the browser, natively the prerenderer and
//! the tests. There are no Cargo features.

pub mod deck;
pub mod device;
pub mod export;
pub mod frame;
pub mod i18n;
pub mod inline_markup;
pub mod intent;
pub mod journey;
pub mod lesson;
pub mod msg;
pub mod notice;
pub mod pages;
pub mod part;
pub mod parts;
pub mod pen;
pub mod reading;
pub mod route;
pub mod sentences;
pub mod state;
pub mod store;
pub mod together;
pub mod ui;
pub mod view;
pub mod voices;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod driving;
#[cfg(target_arch = "wasm32")]
mod hand;
#[cfg(target_arch = "wasm32")]
mod jobs;
#[cfg(target_arch = "wasm32")]
pub mod loader;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
mod runtime;
#[cfg(target_arch = "wasm32")]
pub mod surface;

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
/// Lighter than the one of Rust for WebAssembly.
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
