//! The private alignment score: one person's sixteen gaps, by wheel and overall.
//!
//! All arithmetic uses whole quarter steps as long as possible, and every band and pole state is decided in whole
//! numbers. Only the last step is a division and, for errors, a square root. Both are correctly rounded by IEEE 754
//! (the root by `libm`), so every platform agrees to the last bit.
//!
//! The model is section 3.4 of measurement.md; the names m, W, F, t, u and A below are its names.

use crate::answers::{CompleteAnswers, Rating};
use crate::instrument::{FIRST_TOPICS, ITEM_COUNT, ItemId, Wheel};

/// Scores one person. Total: complete answers always have a profile, though it may contain no numbers.
pub fn score(answers: &CompleteAnswers) -> Profile {
    let mut tallies = [Tally::default(); 4];
    let (wheels, _) = answers.0.as_chunks::<4>();
    for (tally, ratings) in tallies.iter_mut().zip(wheels) {
        *tally = Tally::of(*ratings);
    }
    let variance = Variance::pooled(&tallies);
    let errors = Errors::of(&variance);
    let answered: u8 = tallies.iter().map(Tally::answered).sum();
    let [focus, coaching, insight, order] = &tallies;
    Profile {
        wheels: [
            focus.profile(Wheel::Focus, &errors),
            coaching.profile(Wheel::Coaching, &errors),
            insight.profile(Wheel::Insight, &errors),
            order.profile(Wheel::Order, &errors),
        ],
        overall: overall(&tallies, &variance),
        missing: ITEM_COUNT as u8 - answered,
        notes: notes(answers, &tallies),
    }
}

/// Whether a person's score changed by more than its error between two checks.
///
/// Only if |A₂ − A₁| > 1.96·√(SE₁² + SE₂²) (measurement.md 3.4, "Change"): smaller changes are within the error of
/// both.
pub fn change(before: &Overall, after: &Overall) -> Change {
    let difference = after.score - before.score;
    let variance =
        before.standard_error * before.standard_error + after.standard_error * after.standard_error;
    Change { difference, real: difference.abs() > 1.96 * libm::sqrt(variance) }
}

/// The result of one person's complete answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// The four wheels in their order.
    pub wheels: [WheelProfile; 4],
    /// The alignment score, if at least three wheels have one.
    pub overall: Option<Overall>,
    /// How many practices do not apply.
    pub missing: u8,
    /// Notes on answers the person may want to check again. They never lower the score.
    pub notes: [Option<QualityNote>; 3],
}

impl Profile {
    /// This wheel's part of the profile.
    pub const fn wheel(&self, wheel: Wheel) -> &WheelProfile {
        let [focus, coaching, insight, order] = &self.wheels;
        match wheel {
            Wheel::Focus => focus,
            Wheel::Coaching => coaching,
            Wheel::Insight => insight,
            Wheel::Order => order,
        }
    }
}

/// One wheel of a profile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WheelProfile {
    /// Which wheel.
    pub wheel: Wheel,
    /// How many of its four practices apply.
    pub answered: u8,
    /// The numbers, if at least three practices apply (measurement.md 3.4, "Missing").
    pub result: Option<WheelResult>,
}

/// The numbers of one wheel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WheelResult {
    /// A_d = 100·(1 − m_d/6): 100 if everything happens as often as it should.
    pub score: f64,
    /// The band of the unrounded score.
    pub band: Band,
    /// The score ± t(.975, df)·SE.
    pub range: Range,
    /// SE(A_d) = (100/6)·s·½·√(1/n_R + 1/n_P).
    pub standard_error: f64,
    /// W_d, F_d and m_d, exactly.
    pub quarter_steps: QuarterSteps,
    /// The practices of care.
    pub relationship: PoleResult,
    /// The practices of push.
    pub pressure: PoleResult,
}

impl WheelResult {
    /// m_d = ½·(mean_R|g| + mean_P|g|) in steps, 0 to 6: how far outside is from inside.
    pub fn distance(&self) -> f64 {
        f64::from(self.quarter_steps.distance) / 4.0
    }

    /// W_d = ½·(mean_P outside − mean_R outside) in steps, −3 to 3: above zero, pressure prevails.
    pub fn outside_balance(&self) -> f64 {
        f64::from(self.quarter_steps.outside_balance) / 4.0
    }

    /// F_d, the same for the inside ratings. Above zero, the person's own wish leans toward pressure.
    pub fn inside_balance(&self) -> f64 {
        f64::from(self.quarter_steps.inside_balance) / 4.0
    }

    /// t_d = W_d − F_d in steps, −6 to 6: above zero, the outside pulls toward pressure.
    pub fn pull(&self) -> f64 {
        f64::from(self.quarter_steps.pull()) / 4.0
    }

    /// θ_d = 5°·t_d, plus is toe-out. For the drawing only; on real cars the angles are tenths of a degree.
    pub fn toe_degrees(&self) -> f64 {
        5.0 * self.pull()
    }

    /// m_d − |t_d| in steps: gaps that cancel each other. Drawn as a blur, not as an angle.
    pub fn wobble(&self) -> f64 {
        f64::from(self.quarter_steps.distance - self.quarter_steps.pull().abs()) / 4.0
    }
}

/// The exact measures of a wheel in quarters of a step.
///
/// With one or two practices per pole, every mean is a whole number of halves and every measure a whole number of
/// quarters, so nothing is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuarterSteps {
    /// 4·W_d, −12 to 12.
    pub outside_balance: i8,
    /// 4·F_d, −12 to 12.
    pub inside_balance: i8,
    /// 4·m_d, 0 to 24.
    pub distance: i8,
}

impl QuarterSteps {
    /// 4·t_d, −24 to 24. Its magnitude never exceeds the distance.
    pub const fn pull(self) -> i8 {
        self.outside_balance - self.inside_balance
    }
}

/// One pole of a wheel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PoleResult {
    /// u, the mean gap of the pole's practices, −6 to 6.
    pub gap: f64,
    /// The interpretation of that mean.
    pub state: PoleState,
}

keyed! {
    /// The interpretation of the gaps of one pole.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PoleState {
        /// u ≤ −1: less happens than feels right.
        Short = "short",
        /// Between the two; nothing stands out.
        Near = "near",
        /// Near on average, but with gaps in both directions: mean|g| ≥ 1.5.
        Uneven = "uneven",
        /// u ≥ 1: more happens than feels right.
        Extra = "extra",
    }
}

/// The alignment score over all scored wheels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overall {
    /// A, the mean of the scored wheels.
    pub score: f64,
    /// The band of the unrounded score.
    pub band: Band,
    /// SE(A) = √ΣSE(A_d)² / number of wheels.
    pub standard_error: f64,
    /// Practices minus cells (wheel × pole) of the scored wheels: 8 if all apply.
    pub degrees_of_freedom: u8,
    /// A ± t(.975, df)·SE(A).
    pub range: Range,
    /// Every band the range touches, best first: "if the range crosses an edge, name both".
    pub bands_in_range: Bands,
    /// Whether a wheel is missing.
    pub partial: bool,
}

/// The range in which the score may be, clamped to 0..=100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Range {
    fn around(score: f64, half: f64) -> Self {
        Self { low: (score - half).max(0.0), high: (score + half).min(100.0) }
    }
}

keyed! {
    /// A named part of the scale. Conventions, not norms. The best comes first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Band {
        /// 87.5 and more: a mean gap of at most ¾ step.
        Straight = "straight",
        /// 75 and more: at most 1½ steps.
        Light = "light",
        /// 60 and more: at most 2.4 steps.
        Clear = "clear",
        /// Below that.
        Strong = "strong",
    }
}

impl Band {
    /// The band of a mean distance of `quarters / wheels` quarter steps, decided in whole numbers:
    /// 87.5, 75 and 60 points are 3, 6 and 9.6 quarter steps.
    const fn of_distance(quarters: u32, wheels: u32) -> Self {
        Self::below_edges([
            quarters > 3 * wheels,
            quarters > 6 * wheels,
            5 * quarters > 48 * wheels,
        ])
    }

    /// The band of an end of a range. No end falls exactly on an edge, so rounding cannot change the band: t·SE would
    /// have to be a ratio of small whole numbers, which the t table rules out. A test checks all of them.
    const fn of_score(score: f64) -> Self {
        Self::below_edges([score < 87.5, score < 75.0, score < 60.0])
    }

    /// Counts edges instead of branching on one after the other, because branches on answers are unpredictable.
    const fn below_edges([straight, light, clear]: [bool; 3]) -> Self {
        match straight as u8 + light as u8 + clear as u8 {
            0 => Band::Straight,
            1 => Band::Light,
            2 => Band::Clear,
            _ => Band::Strong,
        }
    }
}

/// One band, or several adjacent ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bands {
    best: Band,
    worst: Band,
}

impl Bands {
    fn of(range: Range) -> Self {
        Self { best: Band::of_score(range.high), worst: Band::of_score(range.low) }
    }

    /// The bands, best first. There is always at least one.
    pub fn iter(self) -> impl Iterator<Item = Band> {
        Band::ALL.into_iter().filter(move |band| self.contains(*band))
    }

    /// Whether this band is one of them.
    pub fn contains(self, band: Band) -> bool {
        self.best <= band && band <= self.worst
    }

    /// The worst of them; the only one if there are not several.
    pub const fn worst(self) -> Band {
        self.worst
    }
}

keyed! {
    /// Something in the answers that the person may want to check again. "That can be right. Look again?"
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum QualityNote {
        /// Eight or more equal outside ratings in a row in the shown order, skipping practices that do not apply.
        SameAnswerRun = "same_answer_run",
        /// No gap in any practice: answering everything alike scores 100.
        NoGapAnywhere = "no_gap_anywhere",
        /// Two practices that can hardly both come first are both rated as happening almost always.
        TwoFirstTopics = "two_first_topics",
    }
}

/// The difference between two checks of one person in one role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The later score minus the earlier.
    pub difference: f64,
    /// Whether it exceeds the error of both.
    pub real: bool,
}

fn notes(answers: &CompleteAnswers, tallies: &[Tally; 4]) -> [Option<QualityNote>; 3] {
    let any = tallies.iter().any(|tally| tally.answered() > 0);
    let is_even = tallies.iter().all(|tally| tally.distance_quarters() == 0);
    let is_often = |rating: Rating| rating.outside.step() >= 5;
    let comes_first = |item: &ItemId| answers.rating(*item).is_some_and(is_often);
    let both_first = FIRST_TOPICS.iter().all(comes_first);
    [
        (longest_run(answers) >= 8).then_some(QualityNote::SameAnswerRun),
        (any && is_even).then_some(QualityNote::NoGapAnywhere),
        both_first.then_some(QualityNote::TwoFirstTopics),
    ]
}

fn longest_run(answers: &CompleteAnswers) -> u8 {
    let (mut longest, mut run, mut last) = (0, 0, u8::MAX);
    for rating in &answers.0 {
        // A practice that does not apply repeats the last answer but does not lengthen the run.
        let step = rating.map_or(last, |rating| rating.outside.step());
        run = run * u8::from(step == last) + u8::from(rating.is_some());
        last = step;
        longest = longest.max(run);
    }
    longest
}

fn overall(tallies: &[Tally; 4], variance: &Variance) -> Option<Overall> {
    let (mut wheels, mut quarters, mut half_shares) = (0_u32, 0_u32, 0_u32);
    for tally in tallies.iter().filter(|tally| tally.is_scored()) {
        wheels += 1;
        quarters += tally.distance_quarters();
        half_shares += tally.half_shares();
    }
    if wheels < 3 {
        return None;
    }
    let score = points(quarters, wheels);
    let standard_error = variance.standard_error(half_shares, wheels);
    let range = Range::around(score, student_t(variance.degrees_of_freedom) * standard_error);
    Some(Overall {
        score,
        band: Band::of_distance(quarters, wheels),
        standard_error,
        degrees_of_freedom: variance.degrees_of_freedom,
        range,
        bands_in_range: Bands::of(range),
        partial: wheels < 4,
    })
}

/// 100·(1 − m/6) of a mean distance of `quarters / wheels` quarter steps, in one rounding.
pub(crate) fn points(quarters: u32, wheels: u32) -> f64 {
    f64::from(25 * (24 * wheels - quarters)) / f64::from(6 * wheels)
}

/// The sums of one wheel's ratings.
#[derive(Clone, Copy, Default)]
struct Tally {
    relationship: PoleTally,
    pressure: PoleTally,
}

impl Tally {
    /// The ratings in the shown order, which the build script ensures is R, P, P, R for every wheel.
    fn of([first, second, third, fourth]: [Option<Rating>; 4]) -> Self {
        Self {
            relationship: PoleTally::of([first, fourth]),
            pressure: PoleTally::of([second, third]),
        }
    }

    const fn answered(&self) -> u8 {
        self.relationship.count + self.pressure.count
    }

    /// At least three of four practices apply, and so each pole has at least one.
    const fn is_scored(&self) -> bool {
        self.answered() >= 3
    }

    const fn distance_quarters(&self) -> u32 {
        (self.relationship.halves(self.relationship.distance)
            + self.pressure.halves(self.pressure.distance)) as u32
    }

    /// 2·(1/n_R + 1/n_P): 2 when all four practices apply, 3 when one does not.
    const fn half_shares(&self) -> u32 {
        (self.relationship.halves(1) + self.pressure.halves(1)) as u32
    }

    fn profile(&self, wheel: Wheel, errors: &Errors) -> WheelProfile {
        WheelProfile {
            wheel,
            answered: self.answered(),
            result: self.is_scored().then(|| self.result(errors)),
        }
    }

    fn result(&self, errors: &Errors) -> WheelResult {
        let Self { relationship, pressure } = self;
        let quarters = self.distance_quarters();
        let score = points(quarters, 1);
        let Error { standard_error, half } =
            if self.answered() == 4 { errors.of_four } else { errors.of_three };
        WheelResult {
            score,
            band: Band::of_distance(quarters, 1),
            range: Range::around(score, half),
            standard_error,
            quarter_steps: {
                let [outside_balance, inside_balance] =
                    PoleTally::balances(*relationship, *pressure);
                QuarterSteps { outside_balance, inside_balance, distance: quarters as i8 }
            },
            relationship: relationship.result(),
            pressure: pressure.result(),
        }
    }
}

/// The sums of one cell (wheel × pole): at most two practices.
#[derive(Clone, Copy, Default)]
pub(crate) struct PoleTally {
    count: u8,
    outside: i32,
    inside: i32,
    /// Σ|g|
    distance: i32,
    /// Σg²
    squares: i32,
}

impl PoleTally {
    /// Adds up the ratings of the practices that apply.
    pub(crate) fn of(ratings: [Option<Rating>; 2]) -> Self {
        let mut tally = Self::default();
        for rating in ratings {
            let (outside, inside) = rating.map_or((0, 0), |Rating { outside, inside }| {
                (i32::from(outside.step()), i32::from(inside.step()))
            });
            let gap = outside - inside;
            tally.count += u8::from(rating.is_some());
            tally.outside += outside;
            tally.inside += inside;
            tally.distance += gap.abs();
            tally.squares += gap * gap;
        }
        tally
    }

    /// 4·W and 4·F of a wheel with these poles, each of at least one practice.
    pub(crate) const fn balances(relationship: Self, pressure: Self) -> [i8; 2] {
        let outside = pressure.halves(pressure.outside) - relationship.halves(relationship.outside);
        let inside = pressure.halves(pressure.inside) - relationship.halves(relationship.inside);
        [outside as i8, inside as i8]
    }

    /// The mean of values with this sum, in halves: for one practice twice the sum, for two the sum itself.
    const fn halves(&self, sum: i32) -> i32 {
        (3 - self.count as i32) * sum
    }

    const fn gap_halves(&self) -> i32 {
        self.halves(self.outside - self.inside)
    }

    /// Twice the squared deviations of |g| from their mean in this cell: (a − b)² for two, 0 for one.
    const fn double_deviation(&self) -> u32 {
        (self.count as i32 * self.squares - self.distance * self.distance) as u32
    }

    pub(crate) const fn state(&self) -> PoleState {
        let gap = self.gap_halves();
        let wide = self.halves(self.distance) >= 3;
        // Without branches, as in `Band::below_edges`.
        let middle = gap > -2 && gap < 2;
        match (gap >= 2) as u8 * 3 + middle as u8 * (1 + wide as u8) {
            0 => PoleState::Short,
            1 => PoleState::Near,
            2 => PoleState::Uneven,
            _ => PoleState::Extra,
        }
    }

    fn result(&self) -> PoleResult {
        PoleResult { gap: f64::from(self.gap_halves()) / 2.0, state: self.state() }
    }
}

/// s², the pooled variance of |g| within the cells of the scored wheels, as a fraction.
///
/// The error it leads to is the sampling error of practices for this one person (measurement.md 3.4,
/// "Range", after an idea of Brennan 1998) and needs no norms.
struct Variance {
    numerator: u32,
    denominator: u32,
    degrees_of_freedom: u8,
}

impl Variance {
    fn pooled(tallies: &[Tally; 4]) -> Self {
        let (mut double_deviation, mut degrees_of_freedom) = (0, 0);
        for tally in tallies.iter().filter(|tally| tally.is_scored()) {
            double_deviation +=
                tally.relationship.double_deviation() + tally.pressure.double_deviation();
            // Practices minus cells. A scored wheel has both cells.
            degrees_of_freedom += tally.answered() - 2;
        }
        let divisor = 2 * u32::from(degrees_of_freedom);
        // At least 1/6, the rounding noise of a gap between two whole steps.
        if 6 * double_deviation > divisor {
            Self { numerator: double_deviation, denominator: divisor, degrees_of_freedom }
        } else {
            Self { numerator: 1, denominator: 6, degrees_of_freedom }
        }
    }

    /// √ΣSE(A_d)² / wheels with SE(A_d) = (100/6)·s·½·√(1/n_R + 1/n_P), combined under one root: √(625·s²·h /
    /// (18·wheels²)), where h is the sum of the half shares, 2·Σ(1/n_R + 1/n_P).
    fn standard_error(&self, half_shares: u32, wheels: u32) -> f64 {
        let numerator = 625 * self.numerator * half_shares;
        let denominator = 18 * self.denominator * wheels * wheels;
        libm::sqrt(f64::from(numerator) / f64::from(denominator))
    }
}

/// The errors a wheel can have: they depend only on how many of its practices apply.
struct Errors {
    of_four: Error,
    of_three: Error,
}

#[derive(Clone, Copy)]
struct Error {
    standard_error: f64,
    /// Half the width of the range, t·SE.
    half: f64,
}

impl Errors {
    fn of(variance: &Variance) -> Self {
        let error = |half_shares| {
            let standard_error = variance.standard_error(half_shares, 1);
            Error { standard_error, half: student_t(variance.degrees_of_freedom) * standard_error }
        };
        // 2·(1/2 + 1/2) and 2·(1/2 + 1/1).
        Self { of_four: error(2), of_three: error(3) }
    }
}

/// t(.975, df) to three decimals, as printed in every table; the golden examples use the same.
const fn student_t(degrees_of_freedom: u8) -> f64 {
    match degrees_of_freedom {
        // A range needs a degree of freedom, and a scored wheel always has one.
        0 | 1 => 12.706,
        2 => 4.303,
        3 => 3.182,
        4 => 2.776,
        5 => 2.571,
        6 => 2.447,
        7 => 2.365,
        _ => 2.306,
    }
}

#[cfg(test)]
mod tests;
