//! Tables as Rust source, and the kinds of values that several content files hold.

use crate::fault::Source;
use toml::Spanned;
use toml::de::DeValue;

/// A table of the core: `head` is how it begins, such as `const BY_CODE`, and `of` the type of its entries.
pub fn table(head: &str, of: &str, entries: impl IntoIterator<Item = String>) -> String {
    let entries = entries.into_iter().map(|entry| format!("    {entry},\n"));
    let entries: Vec<String> = entries.collect();
    let (count, entries) = (entries.len(), entries.concat());
    format!("pub(crate) {head}: [{of}; {count}] = [\n{entries}];\n")
}

/// A whole number from `low` to `high`; anything else is a fault.
pub fn number(
    source: &mut Source,
    value: &Spanned<DeValue>,
    key: &str,
    (low, high): (i64, i64),
) -> Option<i64> {
    let number = value.get_ref().as_integer();
    let number = number.and_then(|own| i64::from_str_radix(own.as_str(), own.radix()).ok());
    let number = number.filter(|number| (low..=high).contains(number));
    if number.is_none() {
        let what = format!("`{key}` must be a whole number from {low} to {high}");
        source.fault(value.span().start, &what);
    }
    number
}

/// Notes an id that is not made of small letters and hyphens.
pub fn check_id(source: &mut Source, at: usize, id: &str) {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    if id.is_empty() || !id.bytes().all(is_plain) {
        let what = format!("the id \"{id}\" may hold small letters and hyphens only");
        source.fault(at, &what);
    }
}
