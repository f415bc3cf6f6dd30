//! How the texts read, in figures: the voice sheet of `locales/README.md`, counted.
//!
//! `cargo test --test locales -- --nocapture` prints the report. Each limit is the figure reached; it only goes down
//! (contractions: up). The goal beside it is what the texts are written toward.

use crate::catalogue::{Language, REFERENCE};
use crate::{languages, say, words_of};

/// More words than that are a second breath.
const LONG: usize = 25;

/// A figure that may not get worse. The goal is the storyboard's.
struct Limit {
    what: &'static str,
    found: f64,
    limit: f64,
    goal: f64,
    /// Whether more is better.
    rises: bool,
}

#[test]
fn the_figures_of_the_voice_get_no_worse() {
    let languages = languages();
    let english = languages.iter().find(|own| own.code == REFERENCE).unwrap();
    let spanish = languages.iter().find(|own| own.code == "es").unwrap();
    let figures = Figures::of(english);
    let most = |what, found, limit, goal| Limit { what, found, limit, goal, rises: false };
    let limits = [
        Limit {
            rises: true,
            ..most("contractions per 1,000 words", figures.contractions, CONTRACTIONS, 15.0)
        },
        most("semicolons per 1,000 words", figures.semicolons, SEMICOLONS, 1.0),
        most("sentences over 25 words", figures.long, LONG_SENTENCES, 0.0),
        most("clauses as subject", figures.clauses, CLAUSES, 0.0),
        most("\"find right\"", figures.find_right, FIND_RIGHT, 0.0),
        most("% of Spanish messages built as in English", alike(english, spanish), ALIKE, 65.0),
    ];
    let mut worse = Vec::new();
    for Limit { what, found, limit, goal, rises } in limits {
        let line = format!("{found:8.1}  {what} (limit {limit}, goal {goal})");
        say(&line);
        let is_worse = if rises { found < limit } else { found > limit };
        if is_worse {
            worse.push(line);
        }
    }
    for (file, text) in &english.files {
        say(&format!("{file}: {:?}", Figures::of_text(text)));
    }
    assert!(worse.is_empty(), "\n{}\n", worse.join("\n"));
}

// What is reached; see above.
const CONTRACTIONS: f64 = 28.0;
const SEMICOLONS: f64 = 0.5;
const LONG_SENTENCES: f64 = 2.0;
const CLAUSES: f64 = 5.0;
const FIND_RIGHT: f64 = 0.0;
const ALIKE: f64 = 52.0;

/// What is counted in English.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Figures {
    contractions: f64,
    semicolons: f64,
    long: f64,
    clauses: f64,
    find_right: f64,
}

impl Figures {
    fn of(language: &Language) -> Figures {
        let texts: Vec<&str> = language.messages.values().map(|it| it.text.as_str()).collect();
        Figures::of_text(&texts.join("\n"))
    }

    /// Lines of a file that say nothing to a reader are left aside.
    fn of_text(text: &str) -> Figures {
        let said: Vec<&str> =
            text.lines().filter(|line| !line.starts_with('#')).map(value).collect();
        let sentences: Vec<&str> = said.iter().flat_map(|line| sentences(line)).collect();
        let words: usize = sentences.iter().map(|it| words_of(it).len()).sum();
        let per_thousand = |count: usize| 1000.0 * count as f64 / words.max(1) as f64;
        let count = |is: &dyn Fn(&str) -> bool| sentences.iter().filter(|it| is(it)).count() as f64;
        Figures {
            contractions: per_thousand(sentences.iter().map(|it| contractions(it)).sum()),
            semicolons: per_thousand(sentences.iter().map(|it| it.matches(';').count()).sum()),
            long: count(&|it| words_of(it).len() > LONG),
            clauses: count(&has_clause_as_subject),
            find_right: count(&|it| it.to_lowercase().contains("find right")),
        }
    }
}

#[test]
fn each_figure_counts_what_it_is_named_after() {
    let figures = Figures::of_text(
        "# A comment; it’s not said.\na = Who watches only revenue hears of it late. It’s late; don’t wait.\n\
         b = What do you find right? That’s the client’s deal.\n",
    );
    assert_eq!((figures.clauses, figures.find_right, figures.long), (1.0, 1.0, 0.0));
    let words = 8 + 4 + 5 + 4;
    assert_eq!(figures.contractions, 1000.0 * 3.0 / f64::from(words));
    assert_eq!(figures.semicolons, 1000.0 / f64::from(words));
    let long = vec!["word"; LONG + 1].join(" ");
    assert_eq!(Figures::of_text(&format!("a = {long}.")).long, 1.0);
    assert_eq!(skeleton("One, two: three. Four?"), skeleton("Uno: dos, tres. ¿Cuatro?"));
    assert_ne!(skeleton("One. Two."), skeleton("Uno, dos."));
}

/// What a line says: the part after its id or its variant's key.
fn value(line: &str) -> &str {
    line.split_once(" = ").or_else(|| line.split_once("] ")).map_or(line, |(_, said)| said)
}

fn sentences(text: &str) -> Vec<&str> {
    let ends = text.split_inclusive(['.', '?', ':', '\n']);
    ends.map(str::trim).filter(|it| !words_of(it).is_empty()).collect()
}

/// "It’s", "don’t", "we’ll"; "the client’s" is none.
fn contractions(sentence: &str) -> usize {
    const WHO: [&str; 13] = [
        "it", "that", "there", "here", "he", "she", "what", "who", "how", "where", "let", "nobody",
        "one",
    ];
    let words = sentence.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
    let is_one = |word: &&str| {
        let word = word.to_lowercase().replace('\'', "’");
        word.split_once('’').is_some_and(|(before, after)| match after {
            "s" => WHO.contains(&before),
            "t" | "re" | "ve" | "ll" | "d" | "m" => !before.is_empty(),
            _ => false,
        })
    };
    words.filter(is_one).count()
}

/// "Who watches only revenue hears of it": a sentence that begins with a clause and asks nothing.
fn has_clause_as_subject(sentence: &str) -> bool {
    const BEGINNINGS: [&str; 9] = [
        "Who ",
        "What ",
        "Whoever ",
        "Whatever ",
        "Whether ",
        "How ",
        "That you ",
        "That I ",
        "That Camber ",
    ];
    let begins = BEGINNINGS.iter().any(|it| sentence.starts_with(it));
    begins && sentence.ends_with('.') && words_of(sentence).len() >= 6
}

/// The marks of a text, in order.
fn skeleton(text: &str) -> String {
    text.chars().filter(|c| ".;:?".contains(*c)).collect()
}

/// Of the messages of eight words and more, the share with the same marks in both languages, in percent.
fn alike(english: &Language, other: &Language) -> f64 {
    let pairs = english.messages.iter().filter_map(|(id, own)| {
        let is_long = words_of(&own.text).len() >= 8;
        is_long.then_some((own, other.messages.get(id)?))
    });
    let same: Vec<bool> =
        pairs.map(|(own, other)| skeleton(&own.text) == skeleton(&other.text)).collect();
    100.0 * same.iter().filter(|same| **same).count() as f64 / same.len() as f64
}
