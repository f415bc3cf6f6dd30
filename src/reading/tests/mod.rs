use super::*;

fn beside(code: &str) -> Reading {
    Reading { beside: i18n::language(code), ..Reading::default() }
}

#[test]
fn habits_are_found_again() {
    for beside in [None, i18n::language("en"), i18n::language("es")] {
        for aloud in [false, true] {
            for pace in [Pace::Slow, Pace::Normal, Pace::Fast] {
                for theme in Theme::ALL {
                    let reading =
                        Reading { beside, aloud, pace, theme, large: aloud, ..Reading::default() };
                    assert_eq!(Reading::from_text(&reading.to_text()), reading);
                    for language in &LANGUAGES {
                        let chosen = reading.with_voice(language, 0x1f3a);
                        assert_eq!(chosen.voice(language), 0x1f3a);
                        assert_eq!(Reading::from_text(&chosen.to_text()), chosen);
                        assert_eq!(chosen.with_voice(language, 0), reading);
                    }
                }
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
        "voice-en",
        "voice-en-",
        "voice-tlh-1f",
        "voice-en-100000000",
        "voice-es-ñ",
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
