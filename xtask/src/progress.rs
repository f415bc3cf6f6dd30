//! What the reader hears while a step is going on.

/// The voice of the step that is under way.
pub struct Progress {
    /// What every line begins with: `[3/6] NAME`.
    pub place: String,
}

impl Progress {
    /// Says something while the step is still going on.
    pub fn say(&self, text: &str) {
        println!("{}: {text}", self.place);
    }
}

/// "48 s" or "3 min 05 s".
pub fn minutes(seconds: u64) -> String {
    if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn time_is_told_in_words() {
        assert_eq!(minutes(0), "0 s");
        assert_eq!(minutes(59), "59 s");
        assert_eq!(minutes(185), "3 min 05 s");
    }
}
