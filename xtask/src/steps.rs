//! A numbered plan, carried out in order: `[3/6] Trunk: installed, 95 s`.

use std::time::Instant;

pub use crate::progress::Progress;
use crate::{failure::Failure, progress::minutes, project::Project};

/// What a step does. It answers with what it found or did ("already there").
pub type Action = fn(&Project, &Progress) -> Result<String, Failure>;

/// One step of a plan.
#[derive(Clone, Copy)]
pub struct Step {
    /// What the reader sees: `[3/6] NAME`.
    pub name: &'static str,
    /// Does it.
    pub action: Action,
}

impl Step {
    /// A step with what the reader sees and what it does.
    pub const fn new(name: &'static str, action: Action) -> Self {
        Self { name, action }
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
