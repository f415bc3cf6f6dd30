//! Folders that are made anew.

use std::{fs, path::Path};

use crate::failure::Failure;

/// Makes a folder that is empty.
pub fn empty(folder: &Path) -> Result<(), Failure> {
    let emptied = match folder.exists() {
        true => fs::remove_dir_all(folder),
        false => Ok(()),
    };
    let made = emptied.and_then(|()| fs::create_dir_all(folder));
    made.map_err(|error| Failure::of_file(folder, &error))
}
