//! The time, the calendar and the way numbers are written, which the core does not have.

use js_sys::Date;
use wasm_bindgen::{JsCast, JsValue};

/// Milliseconds since the Unix epoch.
pub fn now() -> u64 {
    // Before 1970 or NaN becomes 0; the cast saturates.
    Date::now() as u64
}

/// How many minutes the reader's clock is ahead of UTC.
pub fn minutes_ahead() -> i16 {
    // At most 14 hours either way; the cast saturates.
    -Date::new_0().get_timezone_offset() as i16
}

/// A day in the words of a language: `23 November 2026`.
pub fn day_in_words(milliseconds: u64, language: &str) -> String {
    let date = Date::new(&JsValue::from_f64(milliseconds as f64));
    let options = js_sys::Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    date.to_locale_date_string(language, &options).into()
}

/// The mark between 1 and 5 in "1.5", as the reader's own region writes it, whatever the language of the page.
pub fn decimal_mark() -> char {
    let number: js_sys::Object = JsValue::from_f64(1.5).unchecked_into();
    let text = String::from(number.to_locale_string());
    text.chars().nth(1).unwrap_or('.')
}
