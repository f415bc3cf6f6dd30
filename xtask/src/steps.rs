//! A numbered plan, carried out in order: `[3/6] Trunk: installed, 95 s`.

use std::time::Instant;

use crate::{failure::Failure, project::Project};

/// One step of a plan.
#[derive(Clone, Copy)]
pub struct Step {
    /// What the reader sees: `[3/6] NAME`.
    pub name: &'static str,
    /// Does it, and answers with what it found or did ("already there").
    pub action: fn(&Project, &Progress) -> Result<String, Failure>,
}

/// The voice of the step that is under way.
pub struct Progress {
    place: String,
}

impl Progress {
    /// Says something while the step is still going on.
    pub fn say(&self, text: &str) {
        println!("{}: {text}", self.place);
    }
}

/// Carries out the steps in order and stops at the first that fails, naming it.
pub fn carry_out(project: &Project, steps: &[Step]) -> Result<(), Failure> {
    let count = steps.len();
    let begun = Instant::now();
    for (index, step) in steps.iter().enumerate() {
        let progress = Progress {
            place: format!("[{}/{count}] {}", index + 1, step.name),
        };
        let step_begun = Instant::now();
        match (step.action)(project, &progress) {
            Ok(outcome) => progress.say(&format!(
                "{outcome} ({:.1} s)",
                step_begun.elapsed().as_secs_f64()
            )),
            Err(failure) => {
                println!("{}: failed", progress.place);
                println!(
                    "\nsteps: {index} passed, 1 failed, {} skipped",
                    count - index - 1
                );
                return Err(failure.at(&progress.place));
            }
        }
    }
    println!(
        "\nall {count} steps done in {}",
        minutes(begun.elapsed().as_secs())
    );
    Ok(())
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
