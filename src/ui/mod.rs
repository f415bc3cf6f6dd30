//! Controls and pictures. Text arrives as properties; nothing here knows a page, a language or a flow.

pub mod car;
pub mod chart;
pub mod input;
pub mod link;
