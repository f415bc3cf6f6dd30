//! The messages that `content/interactions.toml` names: each entry of a list has its own.

use crate::fault::Source;
use toml::de::DeTable;

/// An entry of a list, such as a card of the chain.
pub struct Entry {
    /// Where it stands: `content/interactions.toml:31`.
    place: String,
    /// What its messages begin with: `chain-card-leader`.
    message: String,
    /// The list it is in: `chain-card`.
    pub list: String,
    /// The entry's own name: `leader`.
    pub id: String,
    /// What further messages end with: `fallen`.
    endings: Vec<String>,
}

impl Entry {
    /// The ids of its messages, each with the place that names it.
    pub fn message_ids(&self) -> Vec<(String, String)> {
        let further = self.endings.iter();
        let further = further.map(|ending| format!("{}-{ending}", self.message));
        [self.message.clone()]
            .into_iter()
            .chain(further)
            .map(|id| (self.place.clone(), id))
            .collect()
    }
}

/// All entries of the file. What cannot be read is left out here, because the core names those faults.
pub fn read(source: &mut Source) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (name, table) in source.parse().iter() {
        let Some(table) = table.get_ref().as_table() else {
            continue;
        };
        for (list, values) in table.iter() {
            let (in_list, values) = (list.get_ref(), values.get_ref().as_array());
            for entry in values.into_iter().flat_map(|values| values.iter()) {
                let id = entry.get_ref().as_table().and_then(|entry| entry.get("id"));
                let Some(id) = id.and_then(|id| id.get_ref().as_str()) else {
                    continue;
                };
                let list = format!("{}-{in_list}", name.get_ref());
                entries.push(Entry {
                    place: source.place(entry.span().start),
                    message: format!("{list}-{id}"),
                    list,
                    id: id.to_owned(),
                    endings: endings(table, in_list),
                });
            }
        }
    }
    entries
}

/// What `words = { list = ["ending"] }` says of this list.
fn endings(table: &DeTable, list: &str) -> Vec<String> {
    let words = table.get("words").and_then(|words| words.get_ref().as_table());
    let endings =
        words.and_then(|words| words.get(list)).and_then(|endings| endings.get_ref().as_array());
    let endings = endings.into_iter().flat_map(|endings| endings.iter());
    endings.filter_map(|ending| ending.get_ref().as_str().map(str::to_owned)).collect()
}
