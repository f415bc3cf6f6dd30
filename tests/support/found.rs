//! What the browser has found out of a page that was just opened by a new reader.

use alignment::{Role, Session};
use camber::device::Device;
use camber::i18n;
use camber::reading::Reading;
use camber::route::Route;
use camber::state::{Area, Found};
use camber::together::team_table::StoredTeam;

pub fn found(route: Route) -> Found {
    Found {
        session: Session::default(),
        storage_status: Area::Local.storage_status(0),
        area: Area::Local,
        team: StoredTeam { shown: Some(None), ..StoredTeam::default() },
        route,
        language: i18n::reference(),
        reading: Reading::default(),
        first: Role::Seller,
        device: Device::default(),
        fragment: String::new(),
        ticked: Vec::new(),
        focused: None,
        options: None,
    }
}
