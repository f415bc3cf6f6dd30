//! The functions that a case may name. Each reads its input, asks the core and puts the answer into words of the file.

use alignment::agreement::{
    About, Icc, Level, NullDistribution, Omega, OneWay, ProfileDistance, Table, TwoWay, ad_cutoff,
    average_deviation, cronbach_alpha, double_entry_icc, krippendorff_alpha, mcdonald_omega,
    mcdonald_omega_of_covariances, null_variance, q_correlation, r_star_wg_j, r_wg, r_wg_j,
    uniform_null_variance, variance_of_distribution,
};
use serde_json::{Map, Value, json};

use super::input::{
    Input, PEOPLE_IN_ROWS, RATERS_IN_ROWS, TARGETS_IN_ROWS, list, numbers, options,
};

/// From the input to the line that is printed, without its `id`.
type Function = fn(&Input) -> Indices;

/// What `fn` may say, and what it runs.
pub const FUNCTIONS: [(&str, Function); 19] = [
    ("rwg", rwg),
    ("rwg_j", rwg_j),
    ("r_star_wg_j", r_star),
    ("ad", |input| ad(input, None)),
    ("ad_mean", |input| ad(input, Some(About::Mean))),
    ("ad_median", |input| ad(input, Some(About::Median))),
    ("ad_cutoff", cutoffs),
    ("uniform_null_variance", uniform),
    ("null_variance", null_variances),
    ("variance_of_distribution", variances),
    ("icc", icc),
    ("icc_groups", icc_groups),
    ("icc_groups_from_ms", icc_groups_from_ms),
    ("d_squared", d_squared),
    ("q_correlation", |input| pair(input, q_correlation)),
    ("icc_double_entry", |input| pair(input, double_entry_icc)),
    ("krippendorff_alpha", krippendorff),
    ("cronbach_alpha", cronbach),
    ("mcdonald_omega", omega),
];

/// The indices by their names, as a JSON object.
pub(super) type Indices = Result<Value, String>;

fn rwg(input: &Input) -> Indices {
    let (ratings, null) = ratings_and_null(input)?;
    let complete: Vec<&[f64]> = ratings.complete_rows().collect();
    let complete = Table::from_rows(&complete);
    let items: Vec<_> =
        complete.columns().map(|item| r_wg(&item.collect::<Vec<f64>>(), null)).collect();
    let values = |part: fn(&alignment::agreement::RWg) -> f64| {
        let values: Vec<Option<f64>> = items.iter().map(|item| item.as_ref().map(part)).collect();
        // Of several items each has its own; of one, or of none that is left, there is one value.
        match values.as_slice() {
            [] if ratings.width() > 1 => json!(vec![None::<f64>; ratings.width()]),
            [] => Value::Null,
            [value] => json!(value),
            values => json!(values),
        }
    };
    Ok(json!({
        "value": values(|item| item.value),
        "untruncated": values(|item| item.untruncated),
        "n_used": ratings.complete_rows().count(),
        "items": ratings.width(),
        "null_variance": known(null),
    }))
}

fn rwg_j(input: &Input) -> Indices {
    let (ratings, null) = ratings_and_null(input)?;
    Ok(json!({
        "value": r_wg_j(&ratings, null),
        "r_star_wgj_lindell": r_star_wg_j(&ratings, null),
        "n_used": ratings.complete_rows().count(),
        "items": ratings.width(),
        "null_variance": known(null),
    }))
}

fn r_star(input: &Input) -> Indices {
    let (ratings, null) = ratings_and_null(input)?;
    Ok(json!({
        "value": r_star_wg_j(&ratings, null),
        "n_used": ratings.complete_rows().count(),
        "items": ratings.width(),
        "null_variance": known(null),
    }))
}

/// The ratings, and the variance to measure them against: the one that is given, or that of the distribution. NaN where the
/// table has none for so many options; the index is then undefined.
fn ratings_and_null(input: &Input) -> Result<(Table, f64), String> {
    input.check_missing(&["listwise"])?;
    let ratings = input.table(&RATERS_IN_ROWS)?;
    if input.get("null_variance").is_some() {
        return Ok((ratings, input.number("null_variance")?));
    }
    let distribution = distribution(input)?.unwrap_or(NullDistribution::Uniform);
    let options = input.options()?.ok_or("there is neither \"null_variance\" nor \"options\"")?;
    let variance = null_variance(distribution, options).unwrap_or(f64::NAN);
    Ok((ratings, variance))
}

fn distribution(input: &Input) -> Result<Option<NullDistribution>, String> {
    let Some(word) = input.word("null")? else {
        return Ok(None);
    };
    let distribution = NullDistribution::from_key(&word);
    distribution.map(Some).ok_or_else(|| {
        let keys = NullDistribution::ALL.map(NullDistribution::key);
        format!("\"null\": there is no distribution {word:?}; there are {}", keys.join(", "))
    })
}

fn ad(input: &Input, about: Option<About>) -> Indices {
    input.check_missing(&["listwise"])?;
    let ratings = input.table(&RATERS_IN_ROWS)?;
    let about = match (about, input.word("about")?.as_deref()) {
        (Some(about), None) => about,
        (None | Some(About::Mean), None | Some("mean")) => About::Mean,
        (None | Some(About::Median), Some("median")) => About::Median,
        (_, Some(word)) => {
            return Err(format!("\"about\": {word:?} is neither mean nor median here"));
        }
    };
    let word = match about {
        About::Mean => "mean",
        About::Median => "median",
    };
    let mut line = json!({
        "value": average_deviation(&ratings, about),
        "about": word,
        "n_used": ratings.complete_rows().count(),
        "items": ratings.width(),
    });
    if let (Some(options), Some(line)) = (input.options()?, line.as_object_mut()) {
        line.insert("cutoff_c_over_6".to_owned(), json!(ad_cutoff(options)));
    }
    Ok(line)
}

fn cutoffs(input: &Input) -> Indices {
    // Burke & Dunlap print four of them, to one decimal.
    let printed = |options| {
        let cutoff = (ad_cutoff(options) * 10.0).round() / 10.0;
        [5, 7, 9, 11].contains(&options).then_some(cutoff)
    };
    value(json!({
        "c_over_6": for_options(input, |options| Some(ad_cutoff(options)))?,
        "published_rounded": for_options(input, printed)?,
    }))
}

fn uniform(input: &Input) -> Indices {
    let variances = for_options(input, |options| Some(uniform_null_variance(options)))?;
    value(json!({ "values": variances }))
}

fn null_variances(input: &Input) -> Indices {
    let of = |distribution| for_options(input, |options| null_variance(distribution, options));
    if let Some(distribution) = distribution(input)? {
        return value(of(distribution)?);
    }
    let all: Result<Map<String, Value>, String> = NullDistribution::ALL
        .into_iter()
        .map(|distribution| Ok((distribution.key().to_owned(), of(distribution)?)))
        .collect();
    value(all?.into())
}

/// The function of each number of options, as a number if there is one and as a list if there is a list.
fn for_options(input: &Input, of: impl Fn(u32) -> Option<f64>) -> Result<Value, String> {
    match input.get("options").ok_or("there are no \"options\"")? {
        Value::Array(all) => {
            let values: Result<Vec<_>, _> = all.iter().map(|one| Ok(of(options(one)?))).collect();
            values.map(|values| json!(values)).map_err(|fault: String| fault)
        }
        one => Ok(json!(of(options(one)?))),
    }
}

fn variances(input: &Input) -> Indices {
    let variance = |name: &str, proportions| {
        Ok::<_, String>(json!(variance_of_distribution(&list(name, proportions)?)))
    };
    match input.get("proportions").ok_or("there are no \"proportions\"")? {
        Value::Object(all) => {
            let variances: Result<Map<String, Value>, String> =
                all.iter().map(|(name, one)| Ok((name.clone(), variance(name, one)?))).collect();
            value(json!({ "variance": variances? }))
        }
        one => value(variance("proportions", one)?),
    }
}

fn icc(input: &Input) -> Indices {
    input.check_missing(&["listwise"])?;
    let table = input.table(&TARGETS_IN_ROWS)?;
    let analysis = TwoWay::of(&table);
    let index = |kind| json!(analysis.and_then(|analysis| analysis.icc(kind)));
    let interval = |kind| {
        let interval = analysis.and_then(|analysis| analysis.interval(kind, 0.95));
        json!(interval.map(|(low, high)| [low, high]))
    };
    let (n_used, raters) = (table.complete_rows().count(), table.width());
    if let Some(kind) = icc_kind(input)? {
        return Ok(json!({
            "value": index(kind),
            "kind": kind.key(),
            "ci95": interval(kind),
            "n_used": n_used,
            "raters": raters,
        }));
    }
    let of_all = |of: &dyn Fn(Icc) -> Value| -> Map<String, Value> {
        let all = Icc::ALL.into_iter();
        all.map(|kind| (kind.key().to_owned(), of(kind))).collect()
    };
    let squares = analysis.and_then(|analysis| analysis.mean_squares());
    let mut all = of_all(&index);
    all.insert(
        "mean_squares".to_owned(),
        json!({
            "MSB": squares.map(|squares| squares.between),
            "MSJ": squares.map(|squares| squares.raters),
            "MSE": squares.map(|squares| squares.error),
            "MSW": squares.map(|squares| squares.within),
        }),
    );
    all.insert("ci95".to_owned(), of_all(&interval).into());
    all.insert(
        "F".to_owned(),
        json!({
            "oneway": analysis.and_then(|analysis| analysis.one_way_f()),
            "twoway": analysis.and_then(|analysis| analysis.two_way_f()),
        }),
    );
    Ok(json!({ "value": all, "n_used": n_used, "raters": raters }))
}

/// One of the six, by Shrout & Fleiss's name or McGraw & Wong's: ICC(2,1), ICC2, ICC(A,1).
fn icc_kind(input: &Input) -> Result<Option<Icc>, String> {
    let Some(word) = input.word("kind")? else {
        return Ok(None);
    };
    let short: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
    match short.strip_prefix("icc").unwrap_or(&short) {
        "11" | "1" => Ok(Some(Icc::OneSingle)),
        "21" | "2" | "a1" => Ok(Some(Icc::TwoSingle)),
        "31" | "3" | "c1" => Ok(Some(Icc::ThreeSingle)),
        "1k" => Ok(Some(Icc::OneMean)),
        "2k" | "ak" => Ok(Some(Icc::TwoMean)),
        "3k" | "ck" => Ok(Some(Icc::ThreeMean)),
        _ => Err(format!("\"kind\": {word:?} is none of {}", Icc::ALL.map(Icc::key).join(", "))),
    }
}

fn icc_groups(input: &Input) -> Indices {
    input.check_missing(&["listwise"])?;
    let groups = input.groups()?;
    let known = |group: &&Vec<f64>| group.iter().any(|value| !value.is_nan());
    let people = groups.iter().flatten().filter(|value| !value.is_nan());
    let analysis = OneWay::of(&groups);
    Ok(json!({
        "value": groups_value(analysis),
        "MSB": analysis.map(|analysis| analysis.between),
        "MSW": analysis.map(|analysis| analysis.within),
        "mean_group_size": analysis.map(|analysis| analysis.mean_size),
        "groups": groups.iter().filter(known).count(),
        "n_used": people.count(),
    }))
}

fn icc_groups_from_ms(input: &Input) -> Indices {
    value(groups_value(Some(OneWay {
        between: input.number("MSB")?,
        within: input.number("MSW")?,
        mean_size: input.number("mean_group_size")?,
    })))
}

fn groups_value(analysis: Option<OneWay>) -> Value {
    json!({
        "ICC1": analysis.and_then(|analysis| analysis.icc1()),
        "ICC2": analysis.and_then(|analysis| analysis.icc2()),
    })
}

fn d_squared(input: &Input) -> Indices {
    let [x, y] = input.profiles()?;
    let distance = ProfileDistance::of(&x, &y);
    let part = |part: fn(&ProfileDistance) -> f64| json!(distance.as_ref().map(part));
    Ok(json!({
        "value": part(|distance| distance.total),
        "level": part(|distance| distance.level),
        "spread": part(|distance| distance.spread),
        "shape": part(|distance| distance.shape),
        "correlation": distance.and_then(|distance| distance.correlation),
        "n_used": answered_by_both(&x, &y),
    }))
}

fn pair(input: &Input, index: fn(&[f64], &[f64]) -> Option<f64>) -> Indices {
    let [x, y] = input.profiles()?;
    Ok(json!({
        "value": index(&x, &y),
        "n_used": answered_by_both(&x, &y),
    }))
}

fn answered_by_both(x: &[f64], y: &[f64]) -> usize {
    let both = |(x, y): &(&f64, &f64)| !x.is_nan() && !y.is_nan();
    x.iter().zip(y).filter(both).count()
}

fn krippendorff(input: &Input) -> Indices {
    // Every rating that meets another in its unit counts.
    input.check_missing(&["pairwise", "available"])?;
    let keys = Level::ALL.map(Level::key).join(", ");
    let word =
        input.word("level")?.ok_or_else(|| format!("there is no \"level\": one of {keys}"))?;
    let level =
        Level::from_key(&word).ok_or_else(|| format!("\"level\": {word:?} is none of {keys}"))?;
    let ratings = match level {
        Level::Nominal => input.table_of_names(&RATERS_IN_ROWS)?,
        _ => input.table(&RATERS_IN_ROWS)?,
    };
    let count = |unit: usize| if unit >= 2 { unit } else { 0 };
    let paired = ratings.columns().map(|unit| count(unit.filter(|value| !value.is_nan()).count()));
    let alpha = krippendorff_alpha(&ratings, level);
    Ok(json!({
        "value": alpha,
        "alpha": alpha,
        "pairable": paired.sum::<usize>(),
    }))
}

fn cronbach(input: &Input) -> Indices {
    input.check_missing(&["listwise"])?;
    let scores = input.table(&PEOPLE_IN_ROWS)?;
    let alpha = cronbach_alpha(&scores);
    let interval = alpha.and_then(|alpha| alpha.interval(0.95));
    Ok(json!({
        "value": alpha.map(|alpha| alpha.value),
        "alpha": alpha.map(|alpha| alpha.value),
        "alpha_standardized": alpha.and_then(|alpha| alpha.standardized),
        "ci95_feldt": interval.map(|(low, high)| [low, high]),
        "n_used": scores.complete_rows().count(),
        "items": scores.width(),
    }))
}

fn omega(input: &Input) -> Indices {
    input.check_missing(&["listwise"])?;
    let line = |omega: Option<Omega>| {
        json!({
            "value": omega.as_ref().map(|omega| omega.value),
            "loadings": omega.map(|omega| omega.loadings),
        })
    };
    let Some(matrix) = input.get("covariance") else {
        let scores = input.table(&PEOPLE_IN_ROWS)?;
        if scores.width() > 3 {
            return Err(format!("omega is of three items here, and there are {}", scores.width()));
        }
        let mut line = line(mcdonald_omega(&scores));
        if let Some(line) = line.as_object_mut() {
            line.insert("n_used".to_owned(), json!(scores.complete_rows().count()));
        }
        return Ok(line);
    };
    let rows = numbers("covariance", matrix)?;
    let [aa, ab, ac, ba, bb, bc, ca, cb, cc] = rows.concat()[..] else {
        return Err("\"covariance\" is not three rows of three".to_owned());
    };
    let same = |one: f64, other: f64| one == other || (one.is_nan() && other.is_nan());
    if !(same(ab, ba) && same(ac, ca) && same(bc, cb)) {
        return Err("\"covariance\" is not symmetric".to_owned());
    }
    let covariances = [[aa, ab, ac], [ba, bb, bc], [ca, cb, cc]];
    Ok(line(mcdonald_omega_of_covariances(covariances)))
}

/// A line with nothing but its value.
fn value(value: Value) -> Indices {
    Ok(json!({ "value": value }))
}

/// The number, unless it stands for none.
fn known(number: f64) -> Option<f64> {
    (!number.is_nan()).then_some(number)
}
