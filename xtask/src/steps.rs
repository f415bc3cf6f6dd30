//! A numbered plan, carried out in order: `[3/6] Trunk: installed (95.0 s)`.

use std::time::Instant;

use crate::{failure::Failure, project::Project};

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

/// What the reader hears from the step that is under way.
pub struct Progress {
    /// What every line begins with: `[3/6] NAME`.
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
        let progress = Progress { place: format!("[{}/{count}] {}", index + 1, step.name) };
        let step_begun = Instant::now();
        let outcome = (step.action)(project, &progress).map_err(|failure| {
            let left = count - index - 1;
            progress.say("failed");
            println!("\nsteps: {index} passed, 1 failed, {left} skipped");
            failure.at(&progress.place)
        })?;
        let seconds = step_begun.elapsed().as_secs_f64();
        progress.say(&format!("{outcome} ({seconds:.1} s)"));
    }
    println!("\nall {count} steps done in {:.0?}", begun.elapsed());
    Ok(())
}
