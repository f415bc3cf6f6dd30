use super::*;

fn beside(code: &str) -> Reading {
    Reading {
        beside: i18n::language(code),
        ..Reading::default()
    }
}

#[test]
fn habits_are_found_again() {
    for beside in [None, i18n::language("en"), i18n::language("es")] {
        for aloud in [false, true] {
            for pace in [Pace::Slow, Pace::Normal, Pace::Fast] {
                let reading = Reading {
                    beside,
                    aloud,
                    pace,
                };
                assert_eq!(Reading::from_text(&reading.to_text()), reading);
            }
        }
    }
    assert_eq!(Reading::default().to_text(), "");
}

#[test]
fn foreign_words_mean_nothing() {
    for text in [
        "",
        " ",
        "beside-",
        "beside-tlh",
        "beside",
        "es",
        "loud",
        "ñ 🚗",
    ] {
        assert_eq!(Reading::from_text(text), Reading::default(), "{text}");
    }
}

#[test]
fn the_language_beside_is_never_the_page_s_own() {
    let (en, es) = (i18n::language("en").unwrap(), i18n::language("es").unwrap());
    assert_eq!(beside("es").beside(en), Some(es));
    assert_eq!(beside("es").beside(es), Some(en));
    assert_eq!(Reading::default().beside(en), None);
}

#[test]
fn an_early_tick_is_taken_over() {
    let tick = |name: &str, value: &str| [(name.to_owned(), value.to_owned())];
    assert_eq!(
        Reading::default().adopt(&tick("beside", "es")),
        beside("es")
    );
    assert_eq!(beside("es").adopt(&tick("beside", "tlh")), beside("es"));
    assert_eq!(beside("es").adopt(&tick("F1-na", "on")), beside("es"));
}
