//! The command on the published examples, on every way to write an input, and on what it has to refuse.

#![allow(clippy::restriction)] // A test may panic.

use alignment_cli::agreement::{FUNCTIONS, HELP, lines};
use serde_json::{Value, json};

const EXAMPLES: &str = include_str!("../../alignment/tests/golden/agreement-examples.json");

fn line(function: &str, input: Value) -> Value {
    let case = json!([{ "id": "a", "fn": function, "input": input }]);
    let lines = lines(&case.to_string()).unwrap();
    serde_json::from_str(&lines[0]).unwrap()
}

fn value(function: &str, input: Value) -> Value {
    line(function, input)["value"].clone()
}

fn fault(function: &str, input: Value) -> String {
    lines(&json!([{ "id": "a", "fn": function, "input": input }]).to_string()).unwrap_err()
}

#[test]
fn the_published_examples_are_met_in_their_order() {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap();
    let cases = examples["cases"].as_array().unwrap();
    let lines = lines(EXAMPLES).unwrap();
    assert_eq!(lines.len(), cases.len());
    for (line, case) in lines.iter().zip(cases) {
        assert!(!line.contains('\n'));
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["id"], case["id"]);
        let tolerance = case["abs_tol"].as_f64().unwrap();
        for (name, expected) in case["expect"].as_object().unwrap() {
            // As printed, rounded or of an input that is not given; the core's own test looks at those.
            if ["published", "ci95_feldt", "ci_abs_tol", "cutoff_c_over_6"].contains(&name.as_str())
            {
                continue;
            }
            let found = line.get(name).unwrap_or(&line["value"][name]);
            assert_near(&format!("{} {name}", case["id"]), found, expected, tolerance);
        }
        let single = ["value", "alpha"].iter().find_map(|name| case["expect"].get(*name));
        if let Some(single) = single {
            assert_near(&case["id"].to_string(), &line["value"], single, tolerance);
        }
    }
}

fn assert_near(place: &str, found: &Value, expected: &Value, tolerance: f64) {
    match expected {
        Value::Object(parts) => {
            for (name, part) in parts {
                assert_near(&format!("{place} {name}"), &found[name], part, tolerance);
            }
        }
        Value::Array(parts) => {
            for (index, part) in parts.iter().enumerate() {
                assert_near(&format!("{place} {index}"), &found[index], part, tolerance);
            }
        }
        Value::Number(number) => {
            let difference = found.as_f64().unwrap() - number.as_f64().unwrap();
            assert!(difference.abs() <= tolerance, "{place}: {found}, not {number}");
        }
        _ => assert_eq!(found, expected, "{place}"),
    }
}

#[test]
fn an_array_is_as_good_as_an_object_with_one() {
    let cases = r#"[{"id": 7, "fn": "ad_cutoff", "input": {"options": 6}}]"#;
    let expected = r#"{"id":7,"value":{"c_over_6":1.0,"published_rounded":null}}"#;
    assert_eq!(lines(cases).unwrap(), [expected]);
    let object = format!(r#"{{"meta": {{}}, "cases": {cases}}}"#);
    assert_eq!(lines(&object).unwrap(), [expected]);
    assert_eq!(lines("[]").unwrap(), [""; 0]);
}

#[test]
fn what_is_no_file_of_cases_is_refused() {
    for (text, reason) in [
        ("{", "line 1"),
        ("5", "neither an array"),
        ("{}", "without an array"),
        (r#"{"cases": {}}"#, "without an array"),
        ("[5]", "case number 1: there is no \"id\""),
        (r#"[{"id": null}]"#, "case number 1: there is no \"id\""),
        (r#"[{"id": "a"}]"#, "case \"a\": there is no \"fn\""),
        (r#"[{"id": "a", "fn": 5}]"#, "case \"a\": there is no \"fn\""),
        (r#"[{"id": "a", "fn": "rwg"}]"#, "case \"a\": there is no object \"input\""),
        (
            r#"[{"id": "a", "fn": "rvg", "input": {}}]"#,
            "case \"a\": there is no index \"rvg\"; there are rwg, ",
        ),
        (
            r#"[{"id": "a", "fn": "ad_cutoff", "input": {"options": [5]}}, {"id": "b", "fn": "rwg", "input": []}]"#,
            "case \"b\": ",
        ),
    ] {
        let fault = lines(text).unwrap_err();
        assert!(fault.contains(reason), "{text}: {fault}");
    }
}

#[test]
fn a_fault_says_where_it_is() {
    let ratings = |rows: Value| json!({ "ratings_rows_are_raters": rows, "options": 5 });
    for (function, input, reason) in [
        ("rwg_j", ratings(json!([[1, 2], [3]])), "row 2 has 1 values, row 1 has 2"),
        ("rwg_j", ratings(json!([[1, 2], [3, "4"]])), "row 2\", value 2: \"4\" is neither"),
        ("rwg_j", ratings(json!([[1, 2], 3])), "row 2: 3 is no row"),
        ("rwg_j", ratings(json!({"a": 1})), "is no table"),
        ("rwg", json!({ "options": 5 }), "there is no table, such as \"ratings_rows_are_raters\""),
        (
            "rwg",
            json!({ "ratings_rows_are_raters": [[1]] }),
            "neither \"null_variance\" nor \"options\"",
        ),
        ("rwg", json!({ "ratings_rows_are_lions": [[1]], "options": 5 }), "rows are raters, "),
        (
            "rwg",
            json!({ "ratings_rows_are_raters": [[1]], "ratings_rows_are_items": [[1]], "options": 5 }),
            "two tables",
        ),
        ("rwg", json!({ "ratings_rows_are_raters": [[1]], "options": 2.5 }), "no whole number"),
        (
            "rwg",
            json!({ "ratings_rows_are_raters": [[1]], "options": 5, "null": "lean" }),
            "there is no distribution \"lean\"",
        ),
        (
            "rwg",
            json!({ "ratings_rows_are_raters": [[1]], "null_variance": "2" }),
            "neither a number nor null",
        ),
        (
            "rwg",
            json!({ "ratings_rows_are_raters": [[1]], "options": 5, "missing": "mean" }),
            "\"missing\": there is no \"mean\"",
        ),
        (
            "ad",
            json!({ "ratings_rows_are_raters": [[1]], "about": "mode" }),
            "neither mean nor median",
        ),
        (
            "ad_mean",
            json!({ "ratings_rows_are_raters": [[1]], "about": "median" }),
            "neither mean nor median here",
        ),
        (
            "icc",
            json!({ "ratings_rows_are_targets": [[1, 2], [2, 1]], "kind": "ICC(4,1)" }),
            "is none of ICC(1,1), ",
        ),
        ("icc_groups", json!({ "groups": 5 }), "neither lists of values"),
        (
            "icc_groups",
            json!({ "groups": ["a"], "values": [1, 2] }),
            "2 values and \"groups\" 1 labels",
        ),
        (
            "icc_groups_from_ms",
            json!({ "MSB": 1, "MSW": 1 }),
            "there is no number \"mean_group_size\"",
        ),
        ("d_squared", json!({ "x": [1, 2] }), "there are 1 lists, and not two"),
        ("d_squared", json!({ "x": [1, 2], "y": [1] }), "has 2 values and the other 1"),
        ("d_squared", json!({ "profiles": [[1], [2], [3]] }), "there are 3 lists"),
        ("d_squared", json!({}), "there are 0 lists"),
        (
            "krippendorff_alpha",
            json!({ "ratings_rows_are_coders": [[1]] }),
            "there is no \"level\"",
        ),
        (
            "krippendorff_alpha",
            json!({ "ratings_rows_are_coders": [[1]], "level": "cardinal" }),
            "none of nominal",
        ),
        (
            "krippendorff_alpha",
            json!({ "ratings_rows_are_coders": [["a"]], "level": "ordinal" }),
            "neither a number",
        ),
        ("mcdonald_omega", json!({ "covariance": [[1, 2], [2, 1]] }), "not three rows of three"),
        (
            "mcdonald_omega",
            json!({ "covariance": [[1, 0.5, 0.5], [0.4, 1, 0.5], [0.5, 0.5, 1]] }),
            "not symmetric",
        ),
        ("mcdonald_omega", json!({ "scores_rows_are_people": [[1, 2, 3, 4]] }), "there are 4"),
        ("variance_of_distribution", json!({ "proportions": "even" }), "is no list"),
        ("null_variance", json!({}), "there are no \"options\""),
    ] {
        let fault = fault(function, input.clone());
        assert!(fault.starts_with("case \"a\": "), "{fault}");
        assert!(fault.contains(reason), "{function} {input}: {fault}");
    }
}

#[test]
fn a_null_variance_is_given_or_looked_up() {
    let rwg = |more: Value| {
        let mut input = json!({ "ratings_rows_are_raters": [[4], [5], [4], [5]] });
        let more = more.as_object().unwrap().clone();
        input.as_object_mut().unwrap().extend(more);
        let line = line("rwg", input);
        [line["null_variance"].clone(), line["value"].clone()]
    };
    assert_eq!(rwg(json!({ "options": 7 }))[0], 4.0);
    assert_eq!(rwg(json!({ "options": 7, "null": null }))[0], 4.0);
    assert_eq!(rwg(json!({ "options": 5, "null": "slight_skew" }))[0], 1.34);
    assert_eq!(rwg(json!({ "options": 5, "null": "Slight skew" }))[0], 1.34);
    assert_eq!(rwg(json!({ "options": 5, "null": "slight_skew", "null_variance": 1.5 }))[0], 1.5);
    assert_eq!(rwg(json!({ "null": "anything", "null_variance": 1 }))[1], 1.0 - 1.0 / 3.0);
    // No table has it, and so there is no index.
    assert_eq!(rwg(json!({ "options": 3, "null": "normal" })), [Value::Null, Value::Null]);
    assert_eq!(rwg(json!({ "options": 1 }))[1], Value::Null);
    assert_eq!(rwg(json!({ "null_variance": 0 })), [json!(0.0), Value::Null]);
}

#[test]
fn a_rater_with_a_gap_is_left_out() {
    let input = json!({
        "ratings_rows_are_raters": [[4, 4], [null, 1], [5, 4], [2, null]],
        "options": 5, "missing": "listwise",
    });
    let line = line("rwg_j", input.clone());
    assert_eq!((line["n_used"].clone(), line["items"].clone()), (json!(2), json!(2)));
    assert_eq!(line["value"], 14.0 / 15.0);
    assert_eq!(line["r_star_wgj_lindell"], 0.875);
    assert_eq!(value("r_star_wg_j", input.clone()), 0.875);
    assert_eq!(value("ad_mean", input.clone()), 0.25);
    assert_eq!(value("ad_median", input), 0.25);
}

#[test]
fn rows_and_columns_may_change_places() {
    for (function, one, other) in [
        ("rwg_j", "ratings_rows_are_raters", "ratings_rows_are_items"),
        ("icc", "ratings_rows_are_targets", "ratings_rows_are_judges"),
        ("krippendorff_alpha", "ratings_rows_are_coders", "ratings_rows_are_units"),
        ("cronbach_alpha", "scores_rows_are_people", "scores_rows_are_items"),
        ("mcdonald_omega", "scores_rows_are_people", "scores_rows_are_items"),
    ] {
        let more = json!({ "options": 7, "level": "interval" });
        let with = |key: &str, table: Value| {
            let mut input = more.clone();
            input[key] = table;
            value(function, input)
        };
        let found = with(one, json!([[1, 2, 1], [2, 4, 3], [4, 5, 6], [7, 7, 5]]));
        assert!(!found.is_null(), "{function}");
        assert_eq!(found, with(other, json!([[1, 2, 4, 7], [2, 4, 5, 7], [1, 3, 6, 5]])));
    }
}

#[test]
fn one_item_may_be_a_list_and_several_give_one_r_wg_each() {
    let of = |rows: Value| value("rwg", json!({ "ratings_rows_are_raters": rows, "options": 5 }));
    assert_eq!(of(json!([4, 4, 5, 4])), 0.875);
    assert_eq!(of(json!([[4, 1], [4, 1], [5, 1], [4, 1]])), json!([0.875, 1.0]));
    assert_eq!(of(json!([[4, null], [null, 1]])), json!([null, null]));
}

#[test]
fn undefined_is_null_and_never_a_fault() {
    let raters = |rows: Value| json!({ "ratings_rows_are_raters": rows, "options": 5 });
    for rows in [json!([]), json!([[]]), json!([[], []]), json!([[3]]), json!([[null], [null]])] {
        for function in ["rwg", "rwg_j", "r_star_wg_j", "ad", "ad_median"] {
            assert_eq!(value(function, raters(rows.clone())), Value::Null, "{function} {rows}");
        }
        for level in ["nominal", "ordinal", "interval", "ratio"] {
            let input = json!({ "ratings_rows_are_coders": rows, "level": level });
            assert_eq!(value("krippendorff_alpha", input), Value::Null);
        }
        let iccs = value("icc", json!({ "ratings_rows_are_targets": rows }));
        assert_eq!(iccs["ICC(1,1)"], Value::Null);
        assert_eq!(iccs["ICC(3,k)"], Value::Null);
        let people = json!({ "scores_rows_are_people": rows });
        assert_eq!(value("cronbach_alpha", people.clone()), Value::Null);
        assert_eq!(value("mcdonald_omega", people), Value::Null);
    }
    let equal = value("icc", json!({ "ratings_rows_are_targets": [[0.1, 0.1], [0.1, 0.1]] }));
    assert_eq!(equal["ICC(2,1)"], Value::Null);
    assert_eq!(equal["mean_squares"]["MSB"], 0.0);
    for (x, y) in [(json!([]), json!([])), (json!([null]), json!([2]))] {
        for function in ["d_squared", "q_correlation", "icc_double_entry"] {
            assert_eq!(value(function, json!({ "x": x, "y": y })), Value::Null);
        }
    }
    let none = json!({ "ICC1": null, "ICC2": null });
    assert_eq!(value("icc_groups", json!({ "groups": [[1, 2]] })), none);
    assert_eq!(
        value("icc_groups_from_ms", json!({ "MSB": 0, "MSW": 0, "mean_group_size": 5 })),
        none
    );
    assert_eq!(
        value("icc_groups_from_ms", json!({ "MSB": null, "MSW": 1, "mean_group_size": 5 })),
        none
    );
}

#[test]
fn one_icc_may_be_asked_for() {
    let table = json!([
        [9, 2, 5, 8],
        [6, 1, 3, 2],
        [8, 4, 6, 8],
        [7, 1, 2, 6],
        [10, 5, 6, 9],
        [6, 2, 4, 7]
    ]);
    let all = value("icc", json!({ "ratings_rows_are_targets": table }));
    for (kind, name) in [
        ("ICC(1,1)", "ICC(1,1)"),
        ("ICC(A,1)", "ICC(2,1)"),
        ("ICC2k", "ICC(2,k)"),
        ("icc(c,k)", "ICC(3,k)"),
        ("3,1", "ICC(3,1)"),
        ("ICC1k", "ICC(1,k)"),
    ] {
        let line = line("icc", json!({ "ratings_rows_are_targets": table, "kind": kind }));
        assert_eq!((&line["value"], &line["kind"]), (&all[name], &json!(name)));
        assert_eq!(line["ci95"], all["ci95"][name]);
    }
}

#[test]
fn groups_are_lists_or_labels() {
    let lists = value("icc_groups", json!({ "groups": [[1, 2, 3], [4, 6], [null]] }));
    let named = value("icc_groups", json!({ "groups": { "b": [4, 6], "a": [1, 2, 3] } }));
    let labels = value(
        "icc_groups",
        json!({ "values": [1, 4, 2, 6, 3, 9], "groups": ["a", "b", "a", "b", "a", null] }),
    );
    let numbers = value(
        "icc_groups",
        json!({ "values": [1, 4, 2, 6, 3, null], "groups": [10, 9, 10.0, 9, 10, 9] }),
    );
    let rows = value("icc_groups", json!({ "scores_rows_are_groups": [[1, 2, 3], [4, 6]] }));
    assert!(lists["ICC1"].as_f64().unwrap() > 0.0);
    for other in [named, labels, numbers, rows] {
        assert_eq!(other, lists);
    }
}

#[test]
fn profiles_have_several_shapes() {
    let expected = line("d_squared", json!({ "x": [1, 2, 3], "y": [3, null, 5] }));
    assert_eq!(expected["value"], 8.0);
    assert_eq!((&expected["level"], &expected["shape"]), (&json!(8.0), &json!(0.0)));
    assert_eq!((&expected["correlation"], &expected["n_used"]), (&json!(1.0), &json!(2)));
    for input in [
        json!({ "profiles": [[1, 2, 3], [3, null, 5]] }),
        json!({ "seller": [1, 2, 3], "leader": [3, null, 5], "note": "by hand" }),
        json!({ "ratings_rows_are_people": [[1, 2, 3], [3, null, 5]] }),
        json!({ "ratings_rows_are_items": [[1, 3], [2, null], [3, 5]] }),
    ] {
        assert_eq!(line("d_squared", input), expected);
    }
    assert_eq!(value("icc_double_entry", json!({ "x": [1, 1], "y": [2, 2] })), -1.0);
}

#[test]
fn nominal_values_may_be_words() {
    let of = |rows: Value| {
        value("krippendorff_alpha", json!({ "ratings_rows_are_coders": rows, "level": "nominal" }))
    };
    let words = of(json!([["yes", "no", null, "no"], ["yes", "yes", "no", "no"]]));
    assert_eq!(words, of(json!([[1, 0.0, null, 0], [1.0, 1, -0.0, 0]])));
    assert!(words.as_f64().unwrap() > 0.0);
}

#[test]
fn omega_takes_covariances_too() {
    let scores = json!({ "scores_rows_are_people": [[1, 1, 1], [2, 3, 2], [3, 2, 3]] });
    let covariance = json!({ "covariance": [[1, 0.5, 1], [0.5, 1, 0.5], [1, 0.5, 1]] });
    let expected = 6.25 / 7.0;
    for input in [scores, covariance] {
        let found = value("mcdonald_omega", input).as_f64().unwrap();
        assert!((found - expected).abs() < 1e-14, "{found}");
    }
}

#[test]
fn options_may_be_one_number() {
    assert_eq!(value("uniform_null_variance", json!({ "options": 7 }))["values"], 4.0);
    assert_eq!(value("null_variance", json!({ "options": 7, "null": "normal" })), 1.4);
    assert_eq!(
        value("null_variance", json!({ "options": [4, 5], "null": "normal" })),
        json!([null, 1.04])
    );
    assert_eq!(value("variance_of_distribution", json!({ "proportions": [1, 1, 1, 1, 1] })), 2.0);
}

#[test]
fn the_page_shows_what_is_printed() {
    let page = include_str!("../../../docs/agreement.md");
    let blocks: Vec<&str> =
        page.split("```json\n").skip(1).filter_map(|block| block.split("```").next()).collect();
    let [file, printed] = blocks[..] else {
        panic!("the page has other than two blocks of JSON");
    };
    assert_eq!(lines(file).unwrap(), printed.lines().collect::<Vec<_>>());
}

#[test]
fn every_function_is_explained_where_it_is_looked_for() {
    let page = include_str!("../../../docs/agreement.md");
    for (name, _) in FUNCTIONS {
        assert!(HELP.contains(&format!("\n{name} ")), "{name}");
        assert!(page.contains(&format!("| `{name}`")), "{name}");
    }
}
