//! Numbers as a drawing's attributes say them.

/// A number to the hundredth: `37.50`, `-6.00`.
pub fn drawn(value: f64) -> String {
    // In whole numbers, for the reason given at `I18n::decimal`.
    let hundredths = (value.abs() * 100.0).round() as u32;
    let sign = if value < 0.0 && hundredths > 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A share of the width, from 0: `37.50%`.
pub fn percent(value: f64) -> String {
    // Places are never negative.
    drawn(value.max(0.0)) + "%"
}

/// Turned by some degrees: `rotate(-6.00)`.
pub fn rotate(degrees: f64) -> String {
    format!("rotate({})", drawn(degrees))
}

#[cfg(test)]
mod tests;
