//! Controls and pictures. Text arrives as properties; nothing here knows a page, a language or a flow.

pub mod across;
pub mod car;
pub mod card;
pub mod chart;
pub mod face;
pub mod icon;
pub mod input;
pub mod link;
pub mod number;
pub mod opening;
pub mod pencil;
pub mod plot;
pub mod qr;
pub mod road;
pub mod span;
pub mod tabs;
pub mod timeline;
