//! A team's or a whole company's answers in one pass, from value counts.
//!
//! Every index below is a function of how often each pair of ratings was given to each practice and how often each
//! distance came out, so a million answers are counted, not kept. Each pass costs a few dozen nanoseconds per person.
//! Computing the indices costs the same for ten people as for a million.
//!
//! A person is [`ROW_LENGTH`] bytes: the sixteen practices in the shown order, how often each happens (0 to 6), and
//! then how often each should. [`NOT_APPLICABLE`] means "doesn't apply". If it is used for one of the two ratings of
//! a practice, the practice counts for neither.
//!
//! Missing answers are left out one by one, not together with the person, because with sixteen practices most people
//! would be lost otherwise. Without missing answers, each index equals the one of the same name in the neighboring
//! modules.

use super::counts::Counts;
use super::krippendorff::{Level, Units};
use super::null_variance::uniform_null_variance;
use super::within_group::{r_star_wg_j_of_variances, r_wg_j_of_variances};
use crate::answers::{CompleteAnswers, Frequency, Question};
use crate::instrument::{ITEM_COUNT, ItemId, Wheel};
use crate::score::{QuarterSteps, points};
use alloc::vec::Vec;

/// How many bytes a person's answers are: outside, then inside.
pub const ROW_LENGTH: usize = 2 * ITEM_COUNT;

/// The byte for a practice that does not apply: one more than the last step of the scale.
pub const NOT_APPLICABLE: u8 = Frequency::ALL.len() as u8;

/// One person's answers as a row of bytes.
pub fn row(answers: &CompleteAnswers) -> [u8; ROW_LENGTH] {
    let mut row = [NOT_APPLICABLE; ROW_LENGTH];
    let (outside, inside) = row.split_at_mut(ITEM_COUNT);
    for (((_, rating), outside), inside) in answers.iter().zip(outside).zip(inside) {
        if let Some(rating) = rating {
            *outside = rating.outside.step();
            *inside = rating.inside.step();
        }
    }
    row
}

/// The scores of every row, identical to those of [`score`](crate::score), for callers that need them one by one.
///
/// # Errors
///
/// A [`TeamFault`] if the bytes are not rows of answers.
pub fn row_scores(answers: &[u8]) -> Result<impl Iterator<Item = RowScore> + '_, TeamFault> {
    let rows = rows(answers)?;
    Ok(rows.iter().map(|row| RowScore {
        wheels: cells(row).map(|wheel| WheelSum::of(wheel).quarter_steps()),
    }))
}

/// The scores of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowScore {
    /// W, F and m of each wheel with at least three practices that apply.
    pub wheels: [Option<QuarterSteps>; 4],
}

impl RowScore {
    /// The alignment score, if at least three wheels have one.
    pub fn overall(&self) -> Option<f64> {
        let (mut wheels, mut quarters) = (0, 0);
        for steps in self.wheels.iter().flatten() {
            wheels += 1;
            quarters += u32::from(steps.distance.unsigned_abs());
        }
        (wheels >= 3).then(|| points(quarters, wheels))
    }
}

/// Why bytes are not rows of answers. Rows and practices count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamFault {
    /// The last row is incomplete.
    Length {
        /// The number of bytes after the last complete row.
        left_over: usize,
    },
    /// A byte is neither a step of the scale nor [`NOT_APPLICABLE`].
    Value {
        /// Its row.
        row: usize,
        /// Its practice.
        item: ItemId,
        /// Its question.
        question: Question,
        /// The byte.
        value: u8,
    },
}

/// The counts of a team's answers. Rows can be added in any order and in several batches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamCounts {
    people: u64,
    wheels: [WheelCounts; 4],
    /// How often each sum of distances occurred, among people with four scored wheels and among those with three.
    of_four: [u64; 128],
    of_three: [u64; 128],
}

impl Default for TeamCounts {
    fn default() -> Self {
        Self {
            people: 0,
            wheels: [const { WheelCounts::NONE }; 4],
            of_four: [0; 128],
            of_three: [0; 128],
        }
    }
}

impl TeamCounts {
    /// Counts more rows.
    ///
    /// # Errors
    ///
    /// A [`TeamFault`] if the bytes are not rows of answers. In that case none of them is counted.
    pub fn add(&mut self, answers: &[u8]) -> Result<(), TeamFault> {
        let rows = rows(answers)?;
        self.people += rows.len() as u64;
        for row in rows {
            let (mut scored, mut quarters) = (0_u8, 0_usize);
            for (wheel, cells) in self.wheels.iter_mut().zip(cells(row)) {
                let sum = wheel.count(cells);
                scored += u8::from(sum.scored);
                quarters += sum.distance();
            }
            let sums = match scored {
                4 => &mut self.of_four,
                3 => &mut self.of_three,
                _ => continue,
            };
            if let Some(times) = sums.get_mut(quarters) {
                *times += 1;
            }
        }
        Ok(())
    }

    /// The indices of everything counted so far.
    pub fn indices(&self) -> TeamIndices {
        let questions: [Vec<ItemCounts>; 2] = Question::ALL.map(|question| {
            let practices = self.wheels.iter().flat_map(|wheel| &wheel.practices);
            practices.map(|pairs| ItemCounts::of(marginal(pairs, question))).collect()
        });
        let [outside, inside] = &questions;
        let wheel = |wheel: Wheel, counts: &WheelCounts| {
            let first = 4 * wheel.index();
            let part = |items: &Vec<ItemCounts>| {
                QuestionIndices::of(items.get(first..first + 4).unwrap_or_default())
            };
            WheelIndices {
                wheel,
                distance: quarter_steps(&counts.distances, 0),
                outside_balance: quarter_steps(&counts.outside_balances, BALANCE_BIAS),
                inside_balance: quarter_steps(&counts.inside_balances, BALANCE_BIAS),
                outside: part(outside),
                inside: part(inside),
            }
        };
        let [focus, coaching, insight, order] = &self.wheels;
        TeamIndices {
            people: self.people,
            score: self.score(),
            wheels: [
                wheel(Wheel::Focus, focus),
                wheel(Wheel::Coaching, coaching),
                wheel(Wheel::Insight, insight),
                wheel(Wheel::Order, order),
            ],
            outside: QuestionIndices::of(outside),
            inside: QuestionIndices::of(inside),
        }
    }

    /// The scores in 72nds of a point, which makes them whole numbers for both three and four wheels.
    fn score(&self) -> Option<Distribution> {
        let scores = |sums, wheels: i32, points: i32| {
            let distances = (0..).zip(sums).take_while(move |(sum, _)| *sum <= 24 * wheels);
            distances.map(move |(sum, times): (i32, &u64)| (points * (24 * wheels - sum), *times))
        };
        let all = scores(&self.of_four, 4, 75).chain(scores(&self.of_three, 3, 100));
        Distribution::of(&Counts::of(all), 72.0)
    }
}

/// The indices of a team's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamIndices {
    /// How many people answered.
    pub people: u64,
    /// The alignment scores of those who have one, 0 to 100.
    pub score: Option<Distribution>,
    /// The four wheels in their order.
    pub wheels: [WheelIndices; 4],
    /// Agreement on how often the sixteen practices happen.
    pub outside: QuestionIndices,
    /// Agreement on how often they should.
    pub inside: QuestionIndices,
}

/// One wheel of a team.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WheelIndices {
    /// Which wheel.
    pub wheel: Wheel,
    /// m_d of those with at least three practices, in steps, 0 to 6. The wheel's mean score is 100·(1 − mean/6).
    pub distance: Option<Distribution>,
    /// W_d of the same people, in steps, −3 to 3.
    pub outside_balance: Option<Distribution>,
    /// F_d of the same people, in steps, −3 to 3. The team's pull is the difference of the two means.
    pub inside_balance: Option<Distribution>,
    /// Agreement on how often the four practices happen.
    pub outside: QuestionIndices,
    /// Agreement on how often they should.
    pub inside: QuestionIndices,
}

/// The distribution of a number over people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    /// How many people have it.
    pub people: u64,
    /// Its mean.
    pub mean: f64,
    /// Its sample standard deviation; `None` for one person.
    pub standard_deviation: Option<f64>,
    /// Mean |x − mean|, the AD from which the words for a team's spread are chosen.
    pub average_deviation: f64,
}

impl Distribution {
    fn of(
        counts: &Counts<impl Iterator<Item = (i32, u64)> + Clone>,
        per_unit: f64,
    ) -> Option<Self> {
        Some(Self {
            people: counts.count(),
            mean: counts.mean()? / per_unit,
            standard_deviation: counts.variance().map(|variance| libm::sqrt(variance) / per_unit),
            average_deviation: counts.deviation_about_mean()? / per_unit,
        })
    }
}

/// How far people agree on one question over several practices, on a scale of seven steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuestionIndices {
    /// How many practices have at least two answers. The others are ignored by every index except alpha.
    pub items: usize,
    /// r_WG(J) against the uniform null variance.
    pub r_wg_j: Option<f64>,
    /// r*_WG(J) against the same.
    pub r_star_wg_j: Option<f64>,
    /// AD_M(J), in steps.
    pub about_mean: Option<f64>,
    /// AD_Md(J), in steps.
    pub about_median: Option<f64>,
    /// Krippendorff's ordinal alpha, with people as raters and practices as units.
    pub ordinal_alpha: Option<f64>,
}

impl QuestionIndices {
    fn of(items: &[ItemCounts]) -> Self {
        let spreads = || items.iter().filter_map(|item| item.spread);
        let variances: Vec<f64> = spreads().map(|spread| spread.variance).collect();
        let null_variance = uniform_null_variance(Frequency::ALL.len() as u32);
        let mean = |of: fn(Spread) -> f64| {
            super::ratio::ratio(spreads().map(of).sum(), variances.len() as f64)
        };
        Self {
            items: variances.len(),
            r_wg_j: r_wg_j_of_variances(&variances, null_variance),
            r_star_wg_j: r_star_wg_j_of_variances(&variances, null_variance),
            about_mean: mean(|spread| spread.about_mean),
            about_median: mean(|spread| spread.about_median),
            ordinal_alpha: Units::of_counts(items).alpha(Level::Ordinal),
        }
    }
}

/// How often each step was chosen for one question of one practice, and how these answers spread.
struct ItemCounts {
    steps: [u64; 7],
    /// `None` with fewer than two answers.
    spread: Option<Spread>,
}

#[derive(Clone, Copy)]
struct Spread {
    variance: f64,
    about_mean: f64,
    about_median: f64,
}

impl ItemCounts {
    fn of(steps: [u64; 7]) -> Self {
        let counts = Counts::of((0..).zip(steps));
        let spread = || {
            Some(Spread {
                variance: counts.variance()?,
                about_mean: counts.deviation_about_mean()?,
                about_median: counts.deviation_about_median()?,
            })
        };
        Self { steps, spread: spread() }
    }
}

impl AsRef<[u64]> for ItemCounts {
    fn as_ref(&self) -> &[u64] {
        &self.steps
    }
}

/// One wheel's counts. Each array covers every possible index, so no bounds need to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
struct WheelCounts {
    /// For each practice how often each pair of ratings was given, at `8·outside + inside`.
    practices: [[u64; 64]; 4],
    /// How often each distance in quarter steps occurred. Wheels without one are counted at [`UNSCORED`].
    distances: [u64; 32],
    /// The same of each outside balance, counted from [`BALANCE_BIAS`].
    outside_balances: [u64; 32],
    /// The same of each inside balance.
    inside_balances: [u64; 32],
}

/// The place at which wheels without a score are counted: above 24, the largest distance and balance.
const UNSCORED: u32 = 31;

/// Added to a balance, so that −12 to 12 quarter steps count from 0.
const BALANCE_BIAS: i32 = 12;

impl WheelCounts {
    const NONE: Self = Self {
        practices: [[0; 64]; 4],
        distances: [0; 32],
        outside_balances: [0; 32],
        inside_balances: [0; 32],
    };

    fn count(&mut self, cells: [u8; 4]) -> WheelSum {
        let [first, second, third, fourth] = &mut self.practices;
        let [a, b, c, d] = cells;
        once_more(first, u32::from(a));
        once_more(second, u32::from(b));
        once_more(third, u32::from(c));
        once_more(fourth, u32::from(d));
        let sum = WheelSum::of(cells);
        // Branchless, because whether a practice applies is as unpredictable as an answer.
        let unscored = UNSCORED * u32::from(!sum.scored);
        once_more(&mut self.distances, sum.measures | unscored);
        once_more(&mut self.outside_balances, sum.measures >> 8 | unscored);
        once_more(&mut self.inside_balances, sum.measures >> 16 | unscored);
        sum
    }
}

/// Adds one at the lowest bits of this index. The number of bins is a power of two, so no bounds check is needed.
#[inline(always)]
fn once_more<const N: usize>(bins: &mut [u64; N], index: u32) {
    if let Some(times) = bins.get_mut(index as usize & (N - 1)) {
        *times += 1;
    }
}

/// The sums of one person's wheel.
#[derive(Clone, Copy)]
struct WheelSum {
    /// Three bytes, each 0 to 24: the distance, and the two balances counted from [`BALANCE_BIAS`], in quarter steps.
    measures: u32,
    /// Whether at least three practices apply.
    scored: bool,
}

impl WheelSum {
    /// The same sums as in `score`, three at a time: one byte each for |g|, outside and inside, and the highest byte
    /// for how many practices apply. No sum of a pole exceeds 12, so no byte overflows.
    fn of([first, second, third, fourth]: [u8; 4]) -> Self {
        // The build script ensures that the shown order of every wheel is R, P, P, R.
        let relationship = addend(first) + addend(fourth);
        let pressure = addend(second) + addend(third);
        let (r_count, p_count) = (relationship >> 24, pressure >> 24);
        let r_halves = (3 - r_count) * (relationship & 0x00FF_FFFF);
        let p_halves = (3 - p_count) * (pressure & 0x00FF_FFFF);
        let distance = (r_halves + p_halves) & 0xFF;
        let balances = (p_halves & 0x00FF_FF00) + BALANCE_BIASES - (r_halves & 0x00FF_FF00);
        Self { measures: balances | distance, scored: r_count + p_count >= 3 }
    }

    /// The distance in quarter steps; 0 without a score.
    const fn distance(self) -> usize {
        (self.measures & 31) as usize * self.scored as usize
    }

    fn quarter_steps(self) -> Option<QuarterSteps> {
        let [distance, outside, inside, _] = self.measures.to_le_bytes();
        let balance = |measure: u8| measure as i8 - BALANCE_BIAS as i8;
        self.scored.then(|| QuarterSteps {
            outside_balance: balance(outside),
            inside_balance: balance(inside),
            distance: distance as i8,
        })
    }
}

const BALANCE_BIASES: u32 = (BALANCE_BIAS as u32) << 8 | (BALANCE_BIAS as u32) << 16;

/// The contribution of each pair of ratings to its pole, at `8·outside + inside`: |g|, outside, inside, one practice;
/// nothing if it does not apply.
static ADDENDS: [u32; 64] = {
    let mut addends = [0; 64];
    let mut rest: &mut [u32] = &mut addends;
    let mut cell = 0_u32;
    while let Some((addend, others)) = rest.split_first_mut() {
        let (outside, inside) = (cell >> 3, cell & 7);
        let last = NOT_APPLICABLE as u32;
        if outside != last && inside != last {
            *addend = outside.abs_diff(inside) | outside << 8 | inside << 16 | 1 << 24;
        }
        cell += 1;
        rest = others;
    }
    addends
};

fn addend(cell: u8) -> u32 {
    // The mask avoids a bounds check; a cell never exceeds it.
    ADDENDS.get(usize::from(cell & 63)).copied().unwrap_or(0)
}

/// The rows of these bytes, if every byte is valid.
fn rows(answers: &[u8]) -> Result<&[[u8; ROW_LENGTH]], TeamFault> {
    let (rows, rest) = answers.as_chunks::<ROW_LENGTH>();
    if !rest.is_empty() {
        return Err(TeamFault::Length { left_over: rest.len() });
    }
    // Looks for bits above the lowest three, eight bytes at a time.
    let (words, _) = answers.as_chunks::<8>();
    let bits = (words.iter()).fold(0, |bits, word| bits | u64::from_ne_bytes(*word));
    if bits & u64::from_ne_bytes([!NOT_APPLICABLE; 8]) == 0 {
        return Ok(rows);
    }
    let places = (0..ROW_LENGTH).cycle().zip(answers).enumerate();
    let mut wrong = places.filter(|(_, (_, value))| **value > NOT_APPLICABLE);
    // There is one, because such a bit was found.
    let (index, (place, value)) = wrong.next().unwrap_or((0, (0, &0)));
    let item = ItemId::ALL.into_iter().nth(place % ITEM_COUNT);
    Err(TeamFault::Value {
        row: index / ROW_LENGTH,
        item: item.unwrap_or(ItemId::ALL[0]),
        question: if place < ITEM_COUNT { Question::Outside } else { Question::Inside },
        value: *value,
    })
}

/// `8·outside + inside` of each practice, wheel by wheel: eight practices in one shift.
fn cells(row: &[u8; ROW_LENGTH]) -> [[u8; 4]; 4] {
    let mut cells = [[0; 4]; 4];
    if let ([outside, outside_rest, inside, inside_rest], _) = row.as_chunks::<8>() {
        let join = |outside: &[u8; 8], inside: &[u8; 8]| {
            (u64::from_le_bytes(*outside) << 3 | u64::from_le_bytes(*inside)).to_le_bytes()
        };
        let halves = [join(outside, inside), join(outside_rest, inside_rest)];
        let wheels = halves.as_flattened().as_chunks::<4>().0;
        for (cells, wheel) in cells.iter_mut().zip(wheels) {
            *cells = *wheel;
        }
    }
    cells
}

/// How often each step was chosen for one of the two questions, among practices that apply.
fn marginal(pairs: &[u64; 64], question: Question) -> [u64; 7] {
    let mut steps = [0; 7];
    let (outside, _) = pairs.as_chunks::<8>();
    for (outside, insides) in outside.iter().take(steps.len()).enumerate() {
        for (inside, times) in insides.iter().take(steps.len()).enumerate() {
            let step = match question {
                Question::Outside => outside,
                Question::Inside => inside,
            };
            if let Some(sum) = steps.get_mut(step) {
                *sum += times;
            }
        }
    }
    steps
}

/// The distribution of a measure in quarter steps, counted from `bias`.
fn quarter_steps(bins: &[u64; 32], bias: i32) -> Option<Distribution> {
    let scored = bins.iter().take(UNSCORED as usize).copied();
    let counts = Counts::of((0..).map(|bin: i32| bin - bias).zip(scored));
    Distribution::of(&counts, 4.0)
}
