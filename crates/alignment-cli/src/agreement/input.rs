//! Reading the input of a case. Every fault says where it is and what was expected there.

use std::collections::BTreeMap;

use alignment::agreement::Table;
use serde_json::{Map, Value};

/// The object `input` of a case.
pub struct Input<'a>(pub &'a Map<String, Value>);

/// What the rows of a table may be called, for an index that wants one of the two kinds as rows.
pub struct Rows {
    /// The table is read as it stands.
    pub as_they_are: &'static [&'static str],
    /// Rows and columns change places.
    pub turned: &'static [&'static str],
}

/// Raters, for indices of agreement.
pub const RATERS_IN_ROWS: Rows =
    Rows { as_they_are: &["raters", "coders", "people"], turned: &["items", "units"] };

/// People, for indices of scales.
pub const PEOPLE_IN_ROWS: Rows = Rows { as_they_are: &["people"], turned: &["items"] };

/// What is judged, for indices with targets in rows.
pub const TARGETS_IN_ROWS: Rows = Rows { as_they_are: &["targets"], turned: &["raters", "judges"] };

impl Input<'_> {
    /// What stands under this key, unless it is null.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key).filter(|value| !value.is_null())
    }

    /// The number under this key; NaN for null.
    pub fn number(&self, key: &str) -> Result<f64, String> {
        let value = self.0.get(key).ok_or_else(|| format!("there is no number {key:?}"))?;
        number(value).ok_or_else(|| format!("{key:?}: {value} is neither a number nor null"))
    }

    /// The word under this key, in lower case and with underscores.
    pub fn word(&self, key: &str) -> Result<Option<String>, String> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let word = value.as_str().ok_or_else(|| format!("{key:?}: {value} is no word"))?;
        Ok(Some(word.trim().to_lowercase().replace([' ', '-'], "_")))
    }

    /// A number of answer options: a whole number of at least one.
    pub fn options(&self) -> Result<Option<u32>, String> {
        self.get("options").map(options).transpose()
    }

    /// Refuses every way of treating missing values but these.
    pub fn check_missing(&self, known: &[&str]) -> Result<(), String> {
        match self.word("missing")? {
            Some(way) if !known.contains(&way.as_str()) => {
                Err(format!("\"missing\": there is no {way:?} here, only {known:?}"))
            }
            _ => Ok(()),
        }
    }

    /// The one table of the input: under a key that ends in `_rows_are_` and what they are.
    pub fn table(&self, rows: &Rows) -> Result<Table, String> {
        self.read_table(rows, |key, rows| Ok(Table::from_rows(&numbers(key, rows)?)))
    }

    /// The same, with any words or numbers as values, which are told apart and no more.
    pub fn table_of_names(&self, rows: &Rows) -> Result<Table, String> {
        self.read_table(rows, |key, rows| Ok(Table::from_rows(&names(key, rows)?)))
    }

    fn read_table(
        &self,
        rows: &Rows,
        read: impl Fn(&str, &Value) -> Result<Table, String>,
    ) -> Result<Table, String> {
        let mut tables = self.0.iter().filter_map(|(key, value)| {
            let (_, what) = key.split_once("_rows_are_")?;
            Some((key, what, value))
        });
        let (key, what, value) = tables.next().ok_or_else(|| {
            let example = rows.as_they_are.first().unwrap_or(&"raters");
            format!("there is no table, such as \"ratings_rows_are_{example}\"")
        })?;
        if let Some((other, ..)) = tables.next() {
            return Err(format!("there are two tables, {key:?} and {other:?}"));
        }
        let table = read(key, value)?;
        if rows.as_they_are.contains(&what) {
            Ok(table)
        } else if rows.turned.contains(&what) {
            Ok(table.transposed())
        } else {
            Err(format!(
                "{key:?}: rows are {} or, the other way round, {}",
                rows.as_they_are.join(", "),
                rows.turned.join(", ")
            ))
        }
    }

    /// Two lists of the same length, whatever they are called; or the two rows of `profiles`, or a table of two people.
    pub fn profiles(&self) -> Result<[Vec<f64>; 2], String> {
        let profiles = if let Some(rows) = self.get("profiles") {
            numbers("profiles", rows)?
        } else if self.0.keys().any(|key| key.contains("_rows_are_")) {
            let table = self.table(&RATERS_IN_ROWS)?;
            table.rows().map(<[f64]>::to_vec).collect()
        } else {
            let lists = self.0.iter().filter(|(_, value)| value.is_array());
            let lists: Result<Vec<_>, _> = lists.map(|(key, value)| list(key, value)).collect();
            lists?
        };
        let count = profiles.len();
        let [one, other]: [Vec<f64>; 2] = profiles
            .try_into()
            .map_err(|_| format!("there are {count} lists, and not two such as \"x\" and \"y\""))?;
        if one.len() != other.len() {
            return Err(format!(
                "one profile has {} values and the other {}",
                one.len(),
                other.len()
            ));
        }
        Ok([one, other])
    }

    /// Groups of people: lists of values under `groups`, or a list of values with one of labels.
    pub fn groups(&self) -> Result<Vec<Vec<f64>>, String> {
        let lists = (self.0.iter()).find(|(key, _)| key.ends_with("_rows_are_groups"));
        let (key, value) = (self.get("groups").map(|value| ("groups", value)))
            .or(lists.map(|(key, value)| (key.as_str(), value)))
            .ok_or("there are no \"groups\"")?;
        match (self.get("values"), value) {
            (Some(values), Value::Array(labels)) => {
                let values = list("values", values)?;
                if values.len() != labels.len() {
                    return Err(format!(
                        "\"values\" has {} values and {key:?} {} labels",
                        values.len(),
                        labels.len()
                    ));
                }
                let mut groups: BTreeMap<String, Vec<f64>> = BTreeMap::new();
                for (label, value) in labels.iter().zip(values) {
                    match label {
                        // Who is in no group that is known is left out, as R does it.
                        Value::Null => {}
                        Value::Number(_) | Value::String(_) => {
                            groups.entry(name(label)).or_default().push(value);
                        }
                        _ => return Err(format!("{key:?}: {label} is no label")),
                    }
                }
                Ok(groups.into_values().collect())
            }
            (None, Value::Array(groups)) => {
                let group = |(index, group)| list(&format!("{key} {}", index + 1), group);
                groups.iter().enumerate().map(group).collect()
            }
            (None, Value::Object(groups)) => {
                groups.iter().map(|(name, group)| list(&format!("{key} {name}"), group)).collect()
            }
            _ => Err(format!("{key:?} is neither lists of values nor labels beside \"values\"")),
        }
    }
}

/// A list of numbers; NaN for null.
pub fn list(key: &str, value: &Value) -> Result<Vec<f64>, String> {
    let values = value.as_array().ok_or_else(|| format!("{key:?}: {value} is no list"))?;
    let read = |(index, value)| {
        number(value).ok_or_else(|| {
            format!("{key:?}, value {}: {value} is neither a number nor null", index + 1)
        })
    };
    values.iter().enumerate().map(read).collect()
}

/// Rows of numbers, all of one length; NaN for null. A list of numbers is a column.
pub fn numbers(key: &str, value: &Value) -> Result<Vec<Vec<f64>>, String> {
    cells(key, value)?
        .into_iter()
        .map(|(index, row)| list(&format!("{key} row {index}"), &Value::Array(row)))
        .collect()
}

/// One number of answer options.
pub fn options(value: &Value) -> Result<u32, String> {
    value
        .as_f64()
        .filter(|options| options.fract() == 0.0 && (1.0..=1e6).contains(options))
        .map(|options| options as u32)
        .ok_or_else(|| format!("\"options\": {value} is no whole number of at least 1"))
}

/// Rows of words or numbers as numbers that are equal where those are.
fn names(key: &str, value: &Value) -> Result<Vec<Vec<f64>>, String> {
    let rows = cells(key, value)?;
    let mut codes: BTreeMap<String, f64> = BTreeMap::new();
    let mut coded = Vec::new();
    for (index, row) in rows {
        let mut values = Vec::new();
        for value in row {
            values.push(match &value {
                Value::Null => f64::NAN,
                Value::Number(_) | Value::String(_) | Value::Bool(_) => {
                    let next = codes.len() as f64;
                    *codes.entry(name(&value)).or_insert(next)
                }
                _ => return Err(format!("{key:?} row {index}: {value} is no value")),
            });
        }
        coded.push(values);
    }
    Ok(coded)
}

/// The rows with their numbers from 1, all of one length.
fn cells(key: &str, value: &Value) -> Result<Vec<(usize, Vec<Value>)>, String> {
    let rows = value.as_array().ok_or_else(|| format!("{key:?}: {value} is no table"))?;
    let flat = !rows.is_empty() && rows.iter().all(|row| !row.is_array());
    let mut table: Vec<(usize, Vec<Value>)> = Vec::new();
    for (index, row) in (1..).zip(rows) {
        let row = match row {
            Value::Array(row) => row.clone(),
            value if flat => vec![value.clone()],
            other => return Err(format!("{key:?} row {index}: {other} is no row")),
        };
        if let Some((_, first)) = table.first().filter(|(_, first)| first.len() != row.len()) {
            return Err(format!(
                "{key:?} row {index} has {} values, row 1 has {}",
                row.len(),
                first.len()
            ));
        }
        table.push((index, row));
    }
    Ok(table)
}

/// The number, or NaN for null.
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Null => Some(f64::NAN),
        _ => value.as_f64(),
    }
}

/// What a label or a category is called. 1 and 1.0 are the same.
fn name(value: &Value) -> String {
    match (value.as_f64(), value.as_str()) {
        (Some(number), _) => (number + 0.0).to_string(),
        (_, Some(text)) => format!("\"{text}\""),
        _ => value.to_string(),
    }
}
