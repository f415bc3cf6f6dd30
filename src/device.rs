//! What is known of the device: whether there is a network, whether a new version waits, what the page
//! has asked for. `static/device.js` finds it out, the shell reads it, pages show it.

use yew::AttrValue;

/// The state of the device around the app. All unknown while prerendering, and in a widget.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Device {
    /// The browser knows that it has no network.
    pub offline: bool,
    /// A new version of Camber is here and waits for the reader's word.
    pub newer: bool,
    /// How many requests the page has made since the app took charge, where they are counted.
    pub asked: Option<usize>,
    /// The copy of these pages for use without a network, if there is one.
    pub copy: Option<OfflineCopy>,
    /// The Content-Security-Policy that the page carries; empty where it is somebody else's page.
    pub policy: AttrValue,
}

/// The copy of the site on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfflineCopy {
    /// Number of files.
    pub files: usize,
    /// Their size together, in bytes.
    pub bytes: usize,
}

impl OfflineCopy {
    /// Reads what `device.js` says: both numbers, with a blank between them.
    pub fn read(text: &str) -> Option<OfflineCopy> {
        let (files, bytes) = text.split_once(' ')?;
        Some(OfflineCopy { files: files.parse().ok()?, bytes: bytes.parse().ok()? })
    }
}

/// What the reader wants of what runs next to the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceCommand {
    /// Load the new version now.
    Renew,
    /// Not now.
    Later,
    /// Look how large the copy is.
    Look,
    /// Take away the copy, and what the second store has.
    Drop,
    /// Ask the browser not to clear away what is stored.
    Persist,
}

impl DeviceCommand {
    /// The event by which `device.js` hears of it.
    pub fn event(self) -> &'static str {
        match self {
            DeviceCommand::Renew => "camber-renew",
            DeviceCommand::Later => "camber-later",
            DeviceCommand::Look => "camber-look",
            DeviceCommand::Drop => "camber-drop",
            DeviceCommand::Persist => "camber-persist",
        }
    }
}

#[cfg(test)]
mod tests;
