//! Every page in every language, as the prerenderer writes it and as the app shows it.
#![allow(clippy::restriction)] // A test may panic.

#[path = "support/answered.rs"]
mod answered;
#[path = "support/html.rs"]
mod html;
#[path = "support/rate_all.rs"]
mod rate_all;

use alignment::{
    Action, Answer, Commitment, Frequency, ITEM_COUNT, ItemId, Phase, Place, Played, Question,
    Refusal, Role, Scene, Session, Shared, Stamp, Thought, Way, Wheel, apply, places,
    scenes::chairs::{CHAIRS, MOMENTS, Sitting},
    scenes::talk::TALK,
    scenes::truth::{Fate, PARTS, Reach, Telling, gap, sentences},
};
use answered::{NOW, rated, with_answers};
use camber::deck::Deck;
use camber::device::{Device, OfflineCopy};
use camber::i18n::{self, I18n, LANGUAGES, Language, Value};
use camber::intent::{Durability, Notice, Offer, Offered, Outlook, StorageStatus};
use camber::journey;
use camber::msg;
use camber::pages::{Host, Page};
use camber::part::Part;
use camber::prerender::manifest;
use camber::prerender::release::Release;
use camber::prerender::{self, widget};
use camber::reading::Reading;
use camber::route::{self, Route, Together};
use camber::state::Area;
use camber::together::pair_table::PairChange;
use camber::together::room::{Act, Tables};
use camber::view;
use html::Tag;
use rate_all::rate_all;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::Callback;

/// The one file that a page links to.
const FILE: &str = "licenses.txt";

// ---- Every page as it is published -----------------------------------------------------------------------

#[test]
fn every_page_stands_on_its_own() {
    let mut faults = Vec::new();
    for (language, route) in pages_by_address().into_values() {
        let place = route::folder(language, route);
        let found = page_faults(&published(language, route), language, route);
        faults.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn the_checks_of_a_page_find_what_is_planted() {
    let (en, es) = (i18n::reference(), i18n::language("es").unwrap());
    let good = published(es, Route::About);
    let check = |from: &str, to: &str, expected: &str| {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "nothing was planted: {from:?}");
        let found = page_faults(&bad, es, Route::About);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{to:?} gives {found:?}");
    };
    check("</h1>", "</h1><h1>Two</h1>", "2 <h1>");
    check("<h2", "<h4", "<h4> follows <h1>");
    check("lang=\"es\"", "lang=\"en\"", "lang is Some(\"en\")");
    check("dir=\"ltr\"", "dir=\"rtl\"", "dir is");
    check("<main id=\"main\"", "<main id=\"page-title\"", "id `page-title` twice");
    check("<title>", "<title></title><p title=\"", "no title");
    check(
        "name=\"description\" content=\"",
        &format!("name=\"description\" content=\"{}", "x".repeat(160)),
        "description",
    );
    check("href=\"#main\"", "href=\"#nowhere\"", "`#nowhere`");
    check("../../es/index.html", "../es/index.html", "leads to no page");
    check("../../es/index.html", "/es/index.html", "is not relative");
    check("../../es/index.html", "https://example.org/", "is not relative");
    check("<h1", "<h1 style=\"color: red\"", "style=");
    check("<h1", "<h1 onclick=\"f()\"", "onclick=");
    check("</h1>", "</h1><script>f()</script>", "inline <script>");
    check("</h1>", "</h1><style>p {}</style>", "<style>");
    check("</h1>", "</h1><p>No localization for id: \"x\"</p>", "No localization");
    check("</h1>", " {title}</h1>", "a place left open");
    check("</h1>", " **bold**</h1>", "raw markup");
    check("<h1", "<h1 aria-labelledby=\"gone\"", "`gone`");
    check("<h1", "<h1 aria-describedby=\"page-title gone\"", "`gone`");
    check("</h1>", "</h1><label for=\"gone\"></label>", "`gone`");
    assert_eq!(page_faults(&published(en, Route::Start), en, Route::Start), [""; 0]);
}

#[test]
fn pages_name_each_other_in_all_languages() {
    for (language, route) in all_pages() {
        let tags = html::tags(&published(language, route));
        let alternates =
            tags.iter().filter(|tag| tag.name == "link" && tag.get("rel") == Some("alternate"));
        let found: BTreeMap<&str, String> = alternates
            .map(|tag| {
                (tag.get("hreflang").unwrap(), resolve(language, route, tag.get("href").unwrap()).0)
            })
            .collect();
        let mut expected: BTreeMap<&str, String> =
            LANGUAGES.iter().map(|other| (other.code, address(other, route))).collect();
        expected.insert("x-default", address(i18n::reference(), route));
        assert_eq!(found, expected, "{}", address(language, route));
    }
}

#[test]
fn titles_tell_pages_apart() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let titles: Vec<String> =
            Route::all().into_iter().map(|route| view::title(&words, route)).collect();
        let different: BTreeSet<&String> = titles.iter().collect();
        // The two role pages share one, and each rating page shares its wheel's with the other chair.
        assert_eq!(different.len(), titles.len() - 1 - Wheel::ALL.len(), "{}", language.code);
    }
}

/// The faults of a published page.
fn page_faults(page: &str, language: &'static Language, route: Route) -> Vec<String> {
    let mut faults = content_faults(page, language, route);
    let tags = html::tags(page);
    let root = tags.iter().find(|tag| tag.name == "html").unwrap();
    if root.get("lang") != Some(language.code) {
        faults.push(format!("lang is {:?}", root.get("lang")));
    }
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    if root.get("dir") != Some(direction) {
        faults.push(format!("dir is {:?}", root.get("dir")));
    }
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split("</title>").next());
    if title.unwrap_or_default().trim().is_empty() {
        faults.push("no title".to_owned());
    }
    let description = tags.iter().find(|tag| tag.get("name") == Some("description"));
    let description = description.and_then(|tag| tag.get("content")).unwrap_or_default();
    if !(1..=160).contains(&description.chars().count()) {
        faults.push(format!("a description of {} characters", description.chars().count()));
    }
    // What a chat shows of a pasted link.
    let preview = |name| {
        let tag = tags.iter().find(|tag| tag.get("property") == Some(name));
        tag.and_then(|tag| tag.get("content")).unwrap_or_default()
    };
    if preview("og:title").is_empty() || preview("og:description") != description {
        faults.push("no preview of a link".to_owned());
    }
    faults
}

/// A page without its lines to copy.
fn without_lines(page: &str) -> String {
    let mut parts = page.split("<pre");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("</pre>").map_or("", |(_, after)| after))
}

/// The faults of what a page shows, published or live.
fn content_faults(page: &str, language: &'static Language, route: Route) -> Vec<String> {
    // What stands in `pre` is for a machine, and has braces and stars of its own.
    let page = &without_lines(page);
    let mut faults = Vec::new();
    let tags = html::tags(page);
    let headings: Vec<&Tag> = tags
        .iter()
        .filter(|tag| tag.name.len() == 2 && tag.name.starts_with('h') && tag.name != "hr")
        .collect();
    let tops = headings.iter().filter(|tag| tag.name == "h1").count();
    if tops != 1 {
        faults.push(format!("{tops} <h1>"));
    }
    for pair in headings.windows(2) {
        if pair[1].name.as_bytes()[1] > pair[0].name.as_bytes()[1] + 1 {
            faults.push(format!("<{}> follows <{}>", pair[1].name, pair[0].name));
        }
    }
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.get("id")) {
        if !ids.insert(id) {
            faults.push(format!("id `{id}` twice"));
        }
    }
    for tag in &tags {
        for (name, value) in &tag.attributes {
            match name.as_str() {
                "style" => faults.push(format!("<{} style=…>", tag.name)),
                name if name.starts_with("on") => faults.push(format!("<{} {name}=…>", tag.name)),
                "aria-labelledby" | "aria-describedby" | "for" | "aria-controls" => {
                    let missing = value.split(' ').filter(|id| !ids.contains(id));
                    faults.extend(
                        missing.map(|id| format!("{name} leads to `{id}`, which is not here")),
                    );
                }
                "href" => faults.extend(link_fault(tag, value, language, route, &ids)),
                _ => {}
            }
        }
        if tag.name == "style" {
            faults.push("a <style> element".to_owned());
        }
        if tag.name == "script" && tag.get("src").is_none() {
            faults.push("an inline <script>".to_owned());
        }
        if tag.name == "input" && !is_labelled(page, tag, &tags) {
            faults.push(format!("<input id={:?}> has no label", tag.get("id")));
        }
    }
    for (trace, words) in [
        ("No localization", "No localization for an id"),
        ("{", "a place left open"),
        ("}", "a place left open"),
        ("undefined", "undefined"),
        ("NaN", "not a number"),
    ] {
        if page.contains(trace) {
            faults.push(format!("{words}: {trace}"));
        }
    }
    let text = html::text(page);
    if text.contains('*') {
        faults.push("raw markup: *".to_owned());
    }
    // A draft shows English here and there, with English numbers.
    let foreign_mark =
        if I18n::new(language).text(msg::id("number-decimal-mark")) == "," { '.' } else { ',' };
    let versions = ["Apache 2.0", "scorm-1.2", "WordPress 6.1", env!("CARGO_PKG_VERSION")];
    let text = versions.iter().fold(text, |text, own| text.replace(own, ""));
    let characters: Vec<char> = text.chars().collect();
    let foreign = characters.windows(3).any(|three| {
        three[0].is_ascii_digit() && three[1] == foreign_mark && three[2].is_ascii_digit()
    });
    // Two languages write their numbers in two ways.
    let alone = journey::beside(route, language, Reading::default()).is_none();
    if foreign && language.complete && alone {
        faults.push(format!("a number with a foreign {foreign_mark}"));
    }
    faults
}

fn is_labelled(page: &str, input: &Tag, tags: &[Tag]) -> bool {
    let before = &page[..input.start];
    let inside = before.rfind("<label").is_some_and(|open| !before[open..].contains("</label>"));
    let named = tags.iter().any(|tag| {
        tag.name == "label" && tag.get("for").is_some() && tag.get("for") == input.get("id")
    });
    inside || named || input.get("aria-label").is_some()
}

/// Files that lie beside the pages.
const FILES: [&str; 10] = [
    "first.css",
    "lesson.css",
    "rest.css",
    "together.css",
    "intranet.css",
    "camber.wasm",
    "together.wasm",
    "icons/icon-192.png",
    "manifest.json",
    "es/manifest.json",
];

fn link_fault(
    tag: &Tag,
    href: &str,
    language: &Language,
    route: Route,
    ids: &BTreeSet<&str>,
) -> Option<String> {
    if let Some(id) = href.strip_prefix('#') {
        return (!ids.contains(id)).then(|| format!("a link leads to `#{id}`, which is not here"));
    }
    // The icon is part of the page: it is asked of nobody.
    if tag.get("rel") == Some("icon") && href.starts_with("data:image/svg+xml,") {
        return None;
    }
    if href.contains(':') || href.starts_with('/') {
        return Some(format!("`{href}` is not relative"));
    }
    let (path, fragment) = resolve(language, route, href);
    if path == FILE {
        return None;
    }
    let (said, found) = match pages_by_address().remove(&path) {
        Some(page) => page,
        None if tag.name == "link" && FILES.contains(&path.as_str()) => return None,
        None => return Some(format!("`{href}` leads to no page")),
    };
    // A fragment is a word to the app that starts there, or an element there.
    let means = !journey::said_by(&fragment).is_empty();
    let known = fragment.is_empty() || i18n::language(&fragment) == Some(said) || means;
    if known
        || html::tags(&published(said, found)).iter().any(|tag| tag.get("id") == Some(&fragment))
    {
        None
    } else {
        Some(format!("`{href}` has a fragment that means nothing"))
    }
}

// ---- The rating pages -------------------------------------------------------------------------------------

#[test]
fn every_practice_is_rated_twice_on_seven_steps() {
    for language in &LANGUAGES {
        for role in Role::ALL {
            let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
            let mut ids = BTreeSet::new();
            let mut boxes = BTreeSet::new();
            for wheel in Wheel::ALL {
                for tag in html::tags(&published(language, Route::Rating(role, wheel))) {
                    let get = |name: &str| tag.get(name).unwrap_or_default().to_owned();
                    match tag.get("type") {
                        Some("radio") => {
                            groups.entry(get("name")).or_default().push(get("value"));
                            assert_eq!(get("id"), format!("{}-{}", get("name"), get("value")));
                            assert!(ids.insert(get("id")), "{}", get("id"));
                            assert_eq!(tag.get("checked"), None);
                        }
                        Some("checkbox") => assert!(boxes.insert(get("name"))),
                        _ => {}
                    }
                }
            }
            let names: BTreeSet<String> = ItemId::ALL
                .into_iter()
                .flat_map(|item| {
                    Question::ALL.map(|question| format!("{}-{}", item.code(), question.key()))
                })
                .collect();
            assert_eq!(groups.keys().cloned().collect::<BTreeSet<_>>(), names);
            assert_eq!(ids.len(), 16 * 2 * 7);
            for (name, values) in groups {
                assert_eq!(values, ["0", "1", "2", "3", "4", "5", "6"], "{name}");
            }
            assert_eq!(boxes, ItemId::ALL.map(|item| format!("{}-na", item.code())).into());
        }
    }
}

#[test]
fn the_two_chairs_read_their_own_words() {
    for language in &LANGUAGES {
        for wheel in Wheel::ALL {
            let [seller, leader] =
                Role::ALL.map(|role| html::text(&published(language, Route::Rating(role, wheel))));
            assert_ne!(seller, leader, "{} {}", language.code, wheel.key());
        }
    }
}

#[test]
fn given_answers_are_ticked() {
    let session = with_answers(Role::Seller, |item| match item.code() {
        "F1" => rated(2, 5),
        "F3" => Answer::NotApplicable,
        _ => Answer::UNANSWERED,
    });
    let page = live(i18n::reference(), Route::Rating(Role::Seller, Wheel::Focus), &session);
    let ticked: Vec<String> = html::tags(&page)
        .iter()
        .filter(|tag| tag.get("checked").is_some())
        // The settings in the menu have none.
        .filter_map(|tag| tag.get("id").map(str::to_owned))
        .collect();
    assert_eq!(ticked, ["F1-outside-2", "F1-inside-5", "F3-na"]);
}

#[test]
fn cards_show_no_gap_and_say_what_is_open() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let say = |id: &str, values: &[(&'static str, Value)]| words.text_with(msg::id(id), values);
        let order = Route::Rating(Role::Seller, Wheel::Order);
        // However far apart the answers are, only ticks and the tyres of whole wheels are drawn.
        let [near, wide] = [rated(3, 3), rated(0, 6)].map(|given| {
            let session = with_answers(Role::Seller, |_| given);
            let page = live(language, order, &session);
            page.replace(" checked=\"checked\"", "").replace(" checked", "")
        });
        assert_eq!(near, wide, "in {}", language.code);

        let open = |codes: &'static [&'static str]| {
            let session = with_answers(Role::Seller, |item| match codes.contains(&item.code()) {
                true => Answer::UNANSWERED,
                false => rated(1, 2),
            });
            html::text(&live(language, order, &session))
        };
        let [one, two] = [1, 2].map(|count| [("count", Value::Count(count))]);
        assert!(open(&["F4"]).contains(&say("open-show", &one)));
        assert!(open(&["F4", "K1"]).contains(&say("open-show", &two)));
        assert!(open(&["F4", "K1"]).contains(&say("breath-open", &two)));
        // The last one itself is before the reader.
        assert!(!open(&["O1"]).contains(&say("breath-all", &[])));
        assert!(open(&[]).contains(&say("breath-all", &[])));
        assert!(!open(&[]).contains(&say("open-show", &one)));

        // That a card moves on by itself is said while it does, and not of older answers, which are changed in peace.
        let moves_on = say("rating-moves-on", &[]);
        let all = with_answers(Role::Seller, |_| rated(1, 2));
        assert!(!html::text(&live(language, order, &all)).contains(&moves_on));
        let last = with_answers(Role::Seller, |item| match item.code() {
            "O1" => Answer::UNANSWERED,
            _ => rated(1, 2),
        });
        assert!(html::text(&live(language, order, &last)).contains(&moves_on));
        let (page, notice) = props(language, order, &all, Area::Local.storage_status(358), None);
        let deck = Deck { moves_on: true, ..page.deck };
        assert!(html::text(&show((Page { deck, ..page }, notice))).contains(&moves_on));

        // A wheel that is in says how many are left, and about how long they take.
        let focus = Route::Rating(Role::Seller, Wheel::Focus);
        let session = with_answers(Role::Seller, |item| match item.wheel() {
            Wheel::Focus => rated(1, 2),
            _ => Answer::UNANSWERED,
        });
        let wheel = words.text(msg::id("wheel-focus"));
        let told = [("wheel", (&wheel).into()), ("count", 3.into())];
        assert!(html::text(&live(language, focus, &session)).contains(&say("breath-in", &told)));
    }
}

// ---- The result and everything else that only the live app shows --------------------------------------------

#[test]
fn the_result_can_be_shown_for_any_answers() {
    let mut random = Random(20_160_517);
    let mut faults = BTreeSet::new();
    for round in 0..40 {
        let missing = [0, 0, 1, 3][round % 4];
        let session = with_answers(Role::ALL[round % 2], |_| match random.below(16) {
            n if n < missing => Answer::NotApplicable,
            _ => rated(random.below(7), random.below(7)),
        });
        let session = apply(
            session,
            Action::SetIntention { text: "<b>\"words\" & more</b>".to_owned() },
            NOW,
        );
        for language in &LANGUAGES {
            let page = live(language, Route::Result, &session);
            faults.extend(content_faults(&page, language, Route::Result));
            assert!(!page.contains("<b>\"words\""));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn who_has_answered_everything_is_led_to_the_result_and_not_back_to_the_statements() {
    let half = with_answers(Role::Seller, |item| match item.wheel() {
        Wheel::Focus => rated(1, 5),
        _ => Answer::UNANSWERED,
    });
    let whole = with_answers(Role::Seller, |_| rated(1, 5));
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let answered = |count: usize| {
            let values = [("answered", count.into()), ("total", ITEM_COUNT.into())];
            words.text_with(msg::id("start-answered"), &values)
        };
        let start = |session| html::text(&live(language, Route::Start, session));
        assert!(start(&half).contains(&answered(4)));
        let start = start(&whole);
        assert!(!start.contains(&answered(ITEM_COUNT)));
        for id in ["result-link", "again-button", "again-about"] {
            assert!(start.contains(&words.text(msg::id(id))), "{id}");
        }
    }
}

#[test]
fn who_checks_again_reads_that_the_result_stands_and_how_the_new_check_goes_on() {
    let session = with_answers(Role::Seller, |_| rated(1, 5));
    let again = apply(session.clone(), Action::StartAgain, NOW);
    let item = ItemId::ALL[0];
    let half = apply(again.clone(), Action::SetNotApplicable { item, on: true }, NOW);
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let said = words.text(msg::id("rating-again"));
        let cards = Route::Rating(Role::Seller, Wheel::Focus);
        assert!(!html::text(&live(language, cards, &session)).contains(&said));
        assert!(html::text(&live(language, cards, &again)).contains(&said));
        let chairs = Route::Role(Way::Check);
        assert!(!html::text(&live(language, chairs, &session)).contains(&said));
        assert!(html::text(&live(language, chairs, &half)).contains(&said));
        for (answered, session) in [(0, &again), (1, &half)] {
            let values = [("answered", answered.into()), ("total", ITEM_COUNT.into())];
            let underway = words.text_with(msg::id("again-underway"), &values);
            for route in [Route::Start, Route::Result] {
                let page = html::text(&live(language, route, session));
                assert!(page.contains(&underway), "{page}");
                assert!(page.contains(&words.text(msg::id("again-go-on"))), "{page}");
                // One way out; it asks first where there is something to lose.
                let [drop, yes] =
                    ["again-drop", "again-drop-yes"].map(|id| words.text(msg::id(id)));
                assert_eq!(page.matches(&drop).count(), 1, "{page}");
                assert_eq!(page.contains(&yes), answered > 0, "{page}");
            }
        }
        // Beside the result, cards that show the new answers are not called those of the result.
        let looks = |session| {
            let page = html::text(&live(language, Route::Result, session));
            page.contains(&words.text(msg::id("notes-look")))
        };
        assert_eq!([&session, &again, &half].map(looks), [true, true, false]);
    }
}

#[test]
fn what_was_just_dropped_is_offered_again_in_its_place() {
    let alone = with_answers(Role::Seller, |_| rated(1, 5));
    let ideas: Vec<Commitment> = alone.ideas().collect();
    let [_, other, dropped, ..] = ideas[..] else { panic!("{ideas:?}") };
    let commit = Action::Commit { commitment: other, on: true };
    let beside = apply(alone.clone(), commit, NOW);
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let id = format!("try-{}-{}", dropped.wheel().key(), dropped.finding().key());
        let idea = words.text_with(msg::id(&id), &[("role", Role::Seller.key().into())]);
        let [yes, drop] = ["try-yes", "try-drop"].map(|id| words.text(msg::id(id)));
        for (session, chosen) in [(&alone, 0), (&beside, 1)] {
            for route in [Route::Start, Route::Result, Route::Finish] {
                let card = |dropped, idea| {
                    let status = Area::Local.storage_status(358);
                    let (page, notice) = props(language, route, session, status, None);
                    let outlook = Outlook { dropped, idea, ..Outlook::default() };
                    let page = show((Page { outlook, ..page }, notice));
                    let (_, card) = page.split_once("id=\"try-title\"").unwrap();
                    html::text(&format!("<p {}", card.split("</section>").next().unwrap()))
                };
                assert!(!card(None, 0).contains(&idea), "{route:?}");
                let passes_over = route != Route::Start && chosen == 0;
                assert_eq!(card(Some(dropped), 1).contains(&idea), !passes_over, "{route:?}");
                let card = card(Some(dropped), 0);
                assert!(card.contains(&idea) && card.contains(&yes), "{route:?}: {card}");
                assert_eq!(card.matches(&drop).count(), chosen, "{route:?}: {card}");
            }
        }
    }
}

#[test]
fn what_was_begun_goes_on_from_the_start_page_by_one_button_that_stands_out() {
    let session = with_answers(Role::Seller, |_| rated(1, 5));
    let item = ItemId::ALL[0];
    let half = apply(session.clone(), Action::StartAgain, NOW);
    let half = apply(half, Action::SetNotApplicable { item, on: true }, NOW);
    let in_scene = |session: &Session| {
        let scene = Place::Scene(Scene::ALL[4]);
        apply(session.clone(), Action::Visit(scene), NOW)
    };
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let scene = words.text_with(msg::id("back-scene"), &[("number", 5.into())]);
        let [result, again] = ["result-link", "again-go-on"].map(|id| words.text(msg::id(id)));
        for (session, first) in [
            (session.clone(), &result),
            (half.clone(), &again),
            (in_scene(&session), &scene),
            (in_scene(&half), &scene),
            (in_scene(&Session::default()), &scene),
        ] {
            let page = live(language, Route::Start, &session);
            let (_, card) = page.split_once("class=\"back\"").unwrap();
            let card = card.split("</section>").next().unwrap();
            let mains: Vec<&str> = card.split("class=\"button go\"").skip(1).collect();
            let [main] = mains.as_slice() else { panic!("{} stand out: {card}", mains.len()) };
            let end = main.find("</a>").into_iter().chain(main.find("</button>")).min().unwrap();
            assert!(main[..end].ends_with(first.as_str()), "{first}: {main}");
        }
    }
}

#[test]
fn a_result_leads_on_from_its_top_and_what_is_missing_for_it_is_named_after_the_way_there() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let session = apply(Session::default(), Action::Begin(Way::Course), NOW);
        let session = apply(session, Action::ChooseRole(Role::Seller), NOW);
        let answers = |session: Session, some: &[Wheel]| {
            let items = ItemId::ALL.into_iter();
            let items = items.filter(|item| some.contains(&item.wheel()));
            items.fold(session, |session, item| answer(session, item, rated(1, 5)))
        };
        // The scene of the widest wheel comes next, and the first line says so.
        let whole = answers(session.clone(), &Wheel::ALL);
        let whole = apply(whole, Action::Finish, NOW);
        let page = live(language, Route::Result, &whole);
        let scene = Route::Scene(whole.widest_scene().unwrap());
        let there = route::link((language, Route::Result), (language, scene));
        let place = |part: &str| {
            let found = page.find(part);
            found.unwrap_or_else(|| panic!("no {part} in {}", language.code))
        };
        assert!(place(&format!("href=\"{there}\"")) < place("<h1"));

        // The button stands before the list of up to fifteen statements.
        let page = html::text(&live(language, Route::Result, &answers(session, &[Wheel::Focus])));
        let place = |id: &str| {
            let found = page.find(&words.text(msg::id(id)));
            found.unwrap_or_else(|| panic!("no {id} in {}", language.code))
        };
        assert!(place("result-answer-open") < place("result-open-label"));
    }
}

#[test]
fn where_all_was_left_out_nothing_is_said_of_gaps() {
    let session = with_answers(Role::Seller, |_| Answer::NotApplicable);
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let of_gaps = ["opening-none", "widest-none", "try-none", "guide-none", "say-near"];
        for route in [Route::Result, Route::Finish, Route::Start] {
            let page = html::text(&live(language, route, &session));
            for id in of_gaps {
                assert!(!page.contains(&words.text(msg::id(id))), "{id} on {route:?}");
            }
            let said = page.contains(&words.text(msg::id("opening-unrated")));
            assert_eq!(said, route != Route::Finish, "{route:?}");
        }
        let cards = Route::Rating(Role::Seller, Wheel::Focus);
        let cards = route::link((language, Route::Result), (language, cards));
        let result = live(language, Route::Result, &session);
        assert!(result.contains(&format!("href=\"{cards}\"")), "{cards}");
    }
}

#[test]
fn a_thought_comes_back_where_its_wheel_is_the_widest() {
    let session = with_answers(Role::Seller, |item| match item.code() {
        "C3" => rated(6, 0),
        _ => rated(3, 3),
    });
    for language in &LANGUAGES {
        for thought in Thought::ALL {
            let session = apply(session.clone(), Action::Think(thought), NOW);
            let said = I18n::new(language).text(msg::id(&format!("thought-{}", thought.key())));
            let page = html::text(&live(language, Route::Result, &session));
            assert_eq!(page.contains(&said), thought.wheel() == Wheel::Coaching, "{said}");
        }
    }
}

#[test]
fn a_wheel_names_its_own_gaps_and_shows_all_four_statements() {
    // Of Focus only F2 is too much; of Coaching C1 is far too little, and C2 too much.
    let session = with_answers(Role::Seller, |item| match item.code() {
        "F2" => rated(6, 3),
        "C1" => rated(0, 6),
        "C2" => rated(5, 3),
        "K1" => rated(3, 4),
        _ => rated(3, 3),
    });
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let page = live(language, Route::Result, &session);
        let panel = |wheel: Wheel| {
            let (_, panel) = page.split_once(&format!("id=\"wheel-{}\"", wheel.key())).unwrap();
            html::text(panel.split_once("</section>").unwrap().0)
        };
        let tab = |wheel: Wheel| {
            let (_, tab) = page.split_once(&format!("id=\"tab-{}\"", wheel.key())).unwrap();
            html::text(tab.split_once("</button>").unwrap().0)
        };
        let name = |id: &str, gap: &str| {
            words.text_with(msg::id(id), &[("gap", gap.into()), ("role", "seller".into())])
        };
        let say = |id: &str| words.text(msg::id(id));
        for wheel in Wheel::ALL {
            for item in wheel.items() {
                let id = format!("practice-{}", item.code().to_lowercase());
                let statement = words.text_with(msg::id(&id), &[("role", "seller".into())]);
                assert!(panel(wheel).contains(&statement), "{statement}");
            }
        }
        // The widest gap of all stands in its wheel too, by the name that the page begins with.
        let both = format!("{}. {}. ", name("widest-c1", "less"), name("widest-c2", "more"));
        assert!(panel(Wheel::Coaching).contains(&format!("{both}{}", say("say-opposed"))));
        assert!(tab(Wheel::Coaching).contains(&say("tag-both")));
        let focus = panel(Wheel::Focus);
        assert!(focus.contains(&format!("{}.", name("widest-f2", "more"))), "{focus}");
        assert!(!focus.contains(&name("widest-f1", "more")), "{focus}");
        assert!(!focus.contains(&say("say-opposed")), "{focus}");
        assert!(tab(Wheel::Focus).contains(&say("tag-in")));
        assert!(panel(Wheel::Insight).contains(&say("say-near")));
        assert!(tab(Wheel::Insight).contains(&say("tag-nearly")));
        assert!(tab(Wheel::Order).contains(&say("tag-straight")));
    }
}

#[test]
fn of_gaps_that_are_often_chance_nothing_is_made() {
    let session = with_answers(Role::Leader, |item| rated(3 + (item.index() % 2) as u8, 3));
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let page = html::text(&live(language, Route::Result, &session));
        assert!(page.contains(&words.text(msg::id("widest-none"))), "{page}");
        assert!(page.contains(&words.text(msg::id("guide-none"))), "{page}");
        let range = |high: &str| {
            let values = [("low", "100".into()), ("high", high.into())];
            words.text_with(msg::id("score-range"), &values)
        };
        // Nobody can score beyond 100.
        assert!(!range("100").contains("beyond"), "{}", range("100"));
    }
}

#[test]
fn a_change_is_told_as_it_is_and_once() {
    let check = |session: Session, day: u64, step: u8| {
        let at = Stamp(NOW.0 + day * 24 * 60 * 60 * 1000);
        let session = apply(session, Action::StartAgain, at);
        rate_all(session, |item| [if item.index() < 8 { 3 } else { step }, 3], at)
    };
    let first = with_answers(Role::Seller, |_| rated(3, 3));
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let change = |id: &str, before: &str, after: &str| {
            let values = [("before", before.into()), ("after", after.into())];
            words.text_with(msg::id(id), &values)
        };
        let page = |session: &Session| html::text(&live(language, Route::Result, session));
        let times = |page: &str, words: &str| page.matches(words).count();

        let title = words.text(msg::id("history-title"));
        assert!(!page(&first).contains(&title), "there is nothing to compare yet");
        let same = page(&check(first.clone(), 1, 3));
        assert_eq!(times(&same, &change("change-none", "100", "100")), 1, "{same}");
        assert_eq!(times(&same, &change("change-noise", "100", "100")), 0);
        let real = page(&check(first.clone(), 1, 0));
        assert_eq!(times(&real, &change("change-real", "100", "75")), 1, "{real}");

        // Of three checks the present one is compared with the one before it; with the first, where that is listed.
        let three = page(&check(check(first.clone(), 1, 0), 2, 3));
        assert_eq!(times(&three, &change("change-real", "75", "100")), 1, "{three}");
        assert_eq!(times(&three, &change("change-none", "100", "100")), 1, "{three}");
    }
}

#[test]
fn the_line_picked_in_scene_4_stands_where_it_is_said_to_be_kept() {
    for (language, role) in LANGUAGES.iter().flat_map(|it| Role::ALL.map(|role| (it, role))) {
        let words = I18n::new(language);
        let whole = with_answers(role, |_| rated(3, 3));
        let none = apply(Session::default(), Action::ChooseRole(role), NOW);
        for first in TALK.firsts {
            let id = msg::id(&format!("talk-first-{}", first.id));
            let line = words.text_with(id, &[("role", role.key().into())]);
            let commitment = Commitment::new(Wheel::Coaching, first.finding);
            let choose = |session: &Session| {
                apply(session.clone(), Action::Commit { commitment, on: true }, NOW)
            };
            for (session, route) in
                [(&whole, Route::Result), (&whole, Route::Finish), (&none, Route::Finish)]
            {
                let page = html::text(&live(language, route, &choose(session)));
                assert!(page.contains(&line), "{line} on {route:?}: {page}");
            }
        }
        // Without a result, nothing is offered that rests on one.
        let page = html::text(&live(language, Route::Finish, &none));
        assert!(!page.contains(&words.text(msg::id("try-none"))), "{page}");
    }
}

#[test]
fn three_wrong_guesses_are_answered_in_three_ways() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let opening = |day: &str| {
            let values = [("why", "".into()), ("day", day.into())];
            words.text_with(msg::id("chairs-far"), &values)
        };
        let openings: BTreeSet<String> =
            CHAIRS.moments.iter().map(|moment| opening(moment.id)).collect();
        assert_eq!(openings.len(), MOMENTS, "{openings:?}");
    }
}

#[test]
fn of_few_statements_in_common_only_those_are_spoken_of() {
    let own = with_answers(Role::Seller, |_| rated(3, 3));
    let compared = |shown: usize, step: u8| {
        let theirs = with_answers(Role::Leader, |_| rated(step, 3));
        let is_hidden = |item: ItemId| item.index() >= shown;
        let code = Shared::new(Role::Leader, theirs.answers(), is_hidden).text();
        let changes = [PairChange::ShowAll(true), PairChange::Type(code), PairChange::Read];
        let tables = changes
            .into_iter()
            .fold(Tables::default(), |tables, change| tables.act(Act::Pair(change), &own).0);
        let storage = Area::Local.storage_status(0);
        let route = Route::Together(Together::Pair);
        let (page, _) = props(i18n::reference(), route, &own, storage, None);
        html::text(&prerender::html::render_room(page, tables))
    };
    let words = I18n::new(i18n::reference());
    let few = |id, count: usize| words.text_with(id, &[("count", Value::Count(count))]);
    assert!(few(msg::id("pair-truth-pictures"), 4).contains("all four wheels"));
    let all = words.text(msg::id("pair-truth-shared"));
    for (shown, step, expected) in [
        (0, 3, words.text(msg::id("pair-truth-none"))),
        (1, 3, few(msg::id("pair-truth-few-near"), 1)),
        (3, 3, few(msg::id("pair-truth-few-near"), 3)),
        (1, 0, few(msg::id("pair-truth-few-apart"), 1)),
        (4, 3, all.clone()),
        (16, 3, all.clone()),
        (16, 0, few(msg::id("pair-truth-pictures"), 4)),
    ] {
        let page = compared(shown, step);
        assert!(page.contains(&expected), "{shown} shown: {expected}");
        assert_eq!(page.contains(&all), expected == all, "{shown} shown");
        let is_few = page.contains(&words.text(msg::id("pair-few")));
        assert_eq!(is_few, shown < 4, "{shown} shown");
    }
}

#[test]
fn pages_put_together_here_say_why_they_need_a_script_and_what_needs_none() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        for route in [Route::Result, Route::Finish] {
            let page = published(language, route);
            let paper = route::link((language, route), (language, Route::Paper(Role::Seller)));
            let (_, inside) = page.split_once("<noscript><p class=\"notice\">").unwrap();
            let (inside, _) = inside.split_once("</noscript>").unwrap();
            assert!(html::text(inside).contains(&words.text(msg::id("without-script"))));
            assert!(inside.contains(&format!("href=\"{paper}\"")), "{inside}");
            assert!(!page.contains(&words.text(msg::id("noscript"))));
        }
    }
}

#[test]
fn nothing_can_be_pressed_or_filled_in_before_the_app_is_there_that_would_come_to_nothing() {
    let mut faults = Vec::new();
    for (language, route) in all_pages() {
        let page = published(language, route);
        let controls = html::tags(&page)
            .into_iter()
            .filter(|tag| matches!(tag.name.as_str(), "button" | "input" | "textarea" | "select"));
        let mut rests = false;
        for control in controls {
            // The answers of the cards are taken in, and what is ticked for hosts shows and hides by style alone.
            let is_tick = matches!(control.get("type"), Some("radio" | "checkbox"));
            let is_taken = is_tick && matches!(route, Route::Rating(..) | Route::Intranet);
            let rested = control.get("disabled").is_some();
            rests |= rested;
            if !rested && !is_taken && control.get("hidden").is_none() {
                faults.push(format!("{}: {control:?}", address(language, route)));
            }
        }
        // Where no script runs, the page says so.
        if rests && !page.contains("<noscript>") {
            faults.push(format!("{}: says nothing", address(language, route)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_extreme_can_be_shown() {
    let every = |answer: Answer| with_answers(Role::Leader, move |_| answer);
    let two_wheels = with_answers(Role::Seller, |item| match item.wheel() {
        Wheel::Focus | Wheel::Order => rated(6, 0),
        _ => Answer::NotApplicable,
    });
    let three_wheels = with_answers(Role::Seller, |item| match item.wheel() {
        Wheel::Insight => Answer::NotApplicable,
        _ => rated(1, 4),
    });
    let half =
        with_answers(
            Role::Seller,
            |item| {
                if item.index() < 7 { rated(3, 3) } else { Answer::UNANSWERED }
            },
        );
    let again = apply(every(rated(0, 6)), Action::StartAgain, NOW);
    let changed = rate_all(again.clone(), |_| [2, 2], NOW);
    let other_chair = apply(changed.clone(), Action::ChooseRole(Role::Seller), NOW);
    let committed = Commitment::all().take(2).fold(two_wheels.clone(), |session, commitment| {
        apply(session, Action::Commit { commitment, on: true }, NOW)
    });
    let sessions = [
        Session::default(),
        every(rated(0, 0)),
        every(rated(6, 0)),
        every(rated(0, 6)),
        every(Answer::NotApplicable),
        two_wheels,
        three_wheels,
        half,
        again,
        changed,
        other_chair,
        committed,
    ];
    let mut faults = BTreeSet::new();
    for session in &sessions {
        for (language, route) in all_pages() {
            let page = live(language, route, session);
            let found = content_faults(&page, language, route);
            faults.extend(
                found.into_iter().map(|fault| format!("{}: {fault}", address(language, route))),
            );
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_notice_and_every_state_of_storage_has_words() {
    let keepings = [
        Area::Local.storage_status(0),
        Area::Local.storage_status(358),
        StorageStatus::OnDevice { characters: 358, durability: Durability::Pending },
        StorageStatus::OnDevice { characters: 358, durability: Durability::Durable },
        StorageStatus::InTab { characters: 0 },
        StorageStatus::InTab { characters: 358 },
        StorageStatus::Nowhere,
        StorageStatus::Denied,
        StorageStatus::Refused(Refusal::NewerVersion(9)),
        StorageStatus::Refused(Refusal::Damaged),
        StorageStatus::Refused(Refusal::NotOurs),
        StorageStatus::SharedComputer,
    ];
    let notices = [
        Notice::ImportRefused(msg::id("import-not-json")),
        Notice::Imported,
        Notice::Erased,
        Notice::EraseFailed,
        Notice::Gone,
        Notice::SharedUnstored,
        Notice::Offer(Offer {
            what: Offered::File("camber.csv".to_owned()),
            text: "a,b".to_owned(),
        }),
        Notice::Offer(Offer { what: Offered::Copy, text: "2AYP2".to_owned() }),
        Notice::Offer(Offer { what: Offered::Print, text: "https://example.org/".to_owned() }),
        Notice::Offer(Offer { what: Offered::Tab, text: "https://example.org/".to_owned() }),
        Notice::Shared,
    ];
    for language in &LANGUAGES {
        let words = I18n::new(language);
        for storage_status in keepings {
            let page =
                show(props(language, Route::Result, &Session::default(), storage_status, None));
            assert_eq!(content_faults(&page, language, Route::Result), [""; 0]);
            assert!(
                html::text(&page).contains(&words.text(storage_status.message())),
                "{storage_status:?}"
            );
        }
        for notice in &notices {
            let storage_status = Area::Local.storage_status(0);
            let page = show(props(
                language,
                Route::Result,
                &Session::default(),
                storage_status,
                Some(notice.clone()),
            ));
            assert_eq!(content_faults(&page, language, Route::Result), [""; 0], "{notice:?}");
            assert!(page.contains("role=\"alert\"") || page.contains("role=\"status\""));
        }
    }
}

// ---- As a guest in another page ------------------------------------------------------------------------------

#[test]
fn a_guest_names_the_site_and_takes_nothing_of_the_host_s_document() {
    const SITE: &str = "https://example.org/camber/";
    let mut pages = pages_by_address();
    // A guest is the lesson and the check; a link to another app would lead away from the host's page.
    pages.retain(|_, (_, route)| {
        !matches!(route, Route::Together(_) | Route::Intranet | Route::Platform)
    });
    for (language, route) in pages.values().copied() {
        for owns_document in [true, false] {
            let session = with_answers(Role::Leader, |_| rated(5, 2));
            let storage_status = StorageStatus::InTab { characters: 358 };
            let (mut page, notice) = props(language, route, &session, storage_status, None);
            page.host = Some(Host { site: SITE.into(), owns_document, asks: true });
            let page = show((page, notice));
            let place = address(language, route);
            let tags = html::tags(&page);
            let ids: BTreeSet<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
            for href in tags.iter().filter_map(|tag| tag.get("href")) {
                let leads = match (href.strip_prefix('#'), href.strip_prefix(SITE)) {
                    (Some(id), _) => ids.contains(id),
                    (_, Some(path)) => {
                        let path = path.split('#').next().unwrap_or_default();
                        pages.contains_key(path) || path == FILE
                    }
                    _ => false,
                };
                assert!(leads, "{place}: `{href}` leads nowhere");
            }
            let asked =
                html::text(&page).contains(&I18n::new(language).text(msg::id("share-button")));
            assert_eq!(asked, route == Route::Result, "{place}");
            let tabs: Vec<&Tag> = tags.iter().filter(|tag| tag.get("target").is_some()).collect();
            let own_tab = Some(format!("{SITE}{place}"));
            assert!(tabs.iter().any(|tag| tag.get("href") == own_tab.as_deref()));
            assert!(tabs.iter().all(|tag| tag.get("rel") == Some("noopener")));
            let count = |name: &str, role: Option<&str>| {
                let own =
                    |tag: &&Tag| tag.name == name && (role.is_none() || tag.get("role") == role);
                tags.iter().filter(own).count()
            };
            // In a frame the document is ours, and its landmarks are.
            assert_eq!(count("main", None), usize::from(!owns_document), "{place}");
            for name in ["header", "footer"] {
                let hidden = usize::from(owns_document);
                assert_eq!((count(name, None), count(name, Some("none"))), (1, hidden));
            }
            for part in ["head", "content", "foot"] {
                let found = tags.iter().any(|tag| tag.get("part") == Some(part));
                assert_eq!(found, owns_document, "{place}: {part}");
            }
        }
    }
}

#[test]
fn a_new_version_is_offered_when_nothing_can_be_lost() {
    let new = Session::default();
    let half = apply(new.clone(), Action::Begin(Way::Course), NOW);
    let half = apply(half, Action::ChooseRole(Role::Seller), NOW);
    let half = answer(half, ItemId::ALL[0], rated(1, 2));
    let whole = with_answers(Role::Seller, |_| rated(1, 2));
    let here = Area::Local.storage_status(358);
    let rating = Route::Rating(Role::Seller, Wheel::Focus);
    let scene = Route::Scene(Scene::ALL[2]);
    for (session, route, storage_status, expected) in [
        (&new, Route::Start, here, true),
        (&new, scene, StorageStatus::Denied, true),
        (&new, rating, here, false),
        // In the middle of a check, only where the reader rests.
        (&half, rating, here, false),
        (&half, scene, here, false),
        (&half, Route::Role(Way::Course), here, false),
        (&half, Route::Result, here, false),
        (&half, Route::Start, here, true),
        (&half, Route::Privacy, here, true),
        (&whole, Route::Result, here, true),
        (&whole, scene, here, true),
        (&whole, rating, here, false),
        // Loading the page again would lose these.
        (&half, Route::Start, StorageStatus::Denied, false),
        (&whole, Route::Result, StorageStatus::SharedComputer, false),
        (&whole, Route::Result, StorageStatus::Refused(Refusal::Damaged), false),
    ] {
        for language in &LANGUAGES {
            let words = I18n::new(language);
            let (mut page, _) = props(language, route, session, storage_status, None);
            assert!(!show((page.clone(), None)).contains("class=\"newer\""));
            page.device.newer = true;
            let shown = show((page, None));
            let what = format!("{route:?} {storage_status:?}");
            assert_eq!(shown.contains("class=\"newer\""), expected, "{what}");
            let text = html::text(&shown);
            assert_eq!(text.contains(&words.text(msg::id("newer-now"))), expected, "{what}");
            assert_eq!(content_faults(&shown, language, route), [""; 0], "{what}");
        }
    }
}

#[test]
fn only_a_page_of_its_own_says_that_a_copy_is_fetched() {
    let of_copies = ["start-private", "about-private-1", "privacy-copy-about"];
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let guest = Some(Host {
            site: "https://lessons.example.com/camber/".into(),
            owns_document: true,
            asks: false,
        });
        let framed = guest.clone().map(|host| Host { owns_document: false, ..host });
        for (host, alone) in [(None, false), (None, true), (guest, false), (framed, false)] {
            let is_site = host.is_none() && !alone;
            for (route, id) in
                [Route::Start, Route::About, Route::Privacy].into_iter().zip(of_copies)
            {
                let here = Area::Local.storage_status(0);
                let (page, _) = props(language, route, &Session::default(), here, None);
                let page = Page { host: host.clone(), alone, ..page };
                let text = html::text(&show((page, None)));
                let said = text.contains(&words.text(msg::id(id)));
                assert_eq!(said, is_site, "{id} in {}: {text}", language.code);
            }
        }
    }
}

#[test]
fn without_a_site_no_link_leads_to_a_file_of_it() {
    let site = "https://lessons.example.com/camber/";
    for (site, lies_somewhere) in [(site, true), ("#", false)] {
        let here = Area::Local.storage_status(0);
        let (page, _) = props(i18n::reference(), Route::About, &Session::default(), here, None);
        let page = Page {
            host: Some(Host { site: site.into(), owns_document: true, asks: false }),
            ..page
        };
        let text = show((page, None));
        assert_eq!(text.contains("_blank"), lies_somewhere, "{text}");
        assert_eq!(text.contains("data-licenses"), !lies_somewhere, "{text}");
    }
}

#[test]
fn the_version_stands_on_the_pages_about_camber_and_about_privacy() {
    for (language, route) in
        LANGUAGES.iter().flat_map(|language| [(language, Route::About), (language, Route::Privacy)])
    {
        let here = Area::Local.storage_status(0);
        let (page, _) = props(language, route, &Session::default(), here, None);
        let text = html::text(&show((page, None)));
        assert!(text.contains(env!("CARGO_PKG_VERSION")), "{text}");
    }
}

#[test]
fn the_page_on_privacy_shows_what_is_known_and_says_what_is_not() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let new = Session::default();
        let here = Area::Local.storage_status(358);
        let (mut page, _) = props(language, Route::Privacy, &new, here, None);
        let text = html::text(&show((page.clone(), None)));
        for id in ["privacy-not-counted", "privacy-no-copy", "privacy-rules-none"] {
            assert!(text.contains(&words.text(msg::id(id))), "{id} in {}", language.code);
        }
        page.device = Device {
            offline: true,
            newer: false,
            asked: Some(3),
            copy: Some(OfflineCopy { files: 56, bytes: 1025 }),
            policy: "default-src 'none'; script-src 'self'".into(),
        };
        let shown = show((page, None));
        let text = html::text(&shown);
        let copy = words.text_with(
            msg::id("privacy-copy"),
            &[("files", Value::Count(56)), ("size", Value::Count(2))],
        );
        for expected in [
            copy.as_str(),
            &words.text(msg::id("offline")),
            &words.text(msg::id("privacy-offline")),
        ] {
            assert!(text.contains(expected), "{expected}");
        }
        assert!(shown.contains("<li><code>script-src 'self'</code></li>"));
        assert!(shown.contains("<strong>3 "));
        assert_eq!(content_faults(&shown, language, Route::Privacy), [""; 0]);
    }
    let (es, route) = (i18n::language("es").unwrap(), Route::Privacy);
    // The policy in the head is the one that the page shows.
    let page = published(es, route);
    let (policy, _) = Release::default().head(route);
    for rule in policy.split("; ") {
        assert!(page.contains(&format!("<code>{rule}</code>")), "{rule}");
    }
}

#[test]
fn every_language_has_a_manifest_that_holds_from_any_folder() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let text = manifest::manifest(&words);
        let field = |name: &str, value: &str| {
            assert!(text.contains(&format!("\"{name}\":\"{value}\"")), "{name} {value}");
        };
        field("lang", language.code);
        field("start_url", ".");
        field("name", &words.text(msg::id("site-title")));
        let up = if language.code == "en" { "" } else { "../" };
        field("src", &format!("{up}icons/icon-192.png"));
        field("scope", if up.is_empty() { "./" } else { up });
        assert!(!text.contains("://") && !text.contains("\"/"), "{text}");
    }
    assert_eq!(manifest::path(i18n::language("es").unwrap()), "es/manifest.json");
}

#[test]
fn what_the_widget_shows_first_is_the_page_that_follows() {
    let file: serde_json::Value = serde_json::from_str(&widget::json()).unwrap();
    for language in &LANGUAGES {
        let own = &file["languages"][language.code];
        assert_eq!(own["words"]["name"], "Camber");
        for (word, route) in [
            ("", Route::Start),
            ("course", Route::Role(Way::Course)),
            ("check", Route::Role(Way::Check)),
        ] {
            let words = I18n::new(language);
            let page = show((widget::page(&words, route), None));
            let mut tree = String::new();
            for branch in own["pages"][word].as_array().unwrap() {
                html_of(branch, &mut tree);
            }
            assert_eq!(tree, page, "{} {word}", language.code);
        }
        // What a script fills in is a mark with the variable's name.
        let missing = own["words"]["missing"].as_str().unwrap();
        assert!(missing.contains("{file}") && missing.contains("{status}"));
        for (name, text) in own["words"].as_object().unwrap() {
            let text = text.as_str().unwrap();
            assert!(!text.is_empty() && !text.contains("No localization"), "{name}: {text}");
        }
    }
}

/// A tree as the renderer writes its page.
fn html_of(branch: &serde_json::Value, html: &mut String) {
    let escaped = |text: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        text.replace('"', "&quot;").replace('\'', "&#x27;")
    };
    let Some(parts) = branch.as_array() else {
        html.push_str(&escaped(branch.as_str().unwrap()));
        return;
    };
    let tag = parts[0].as_str().unwrap();
    html.push_str(&format!("<{tag}"));
    for (name, value) in parts[1].as_object().unwrap() {
        html.push_str(&format!(" {name}=\"{}\"", escaped(value.as_str().unwrap())));
    }
    html.push('>');
    parts[2..].iter().for_each(|child| html_of(child, html));
    if tag != "br" {
        html.push_str(&format!("</{tag}>"));
    }
}

// ---- The three ways ----------------------------------------------------------------------------------------

#[test]
fn each_way_leads_by_its_links_through_all_its_steps() {
    for language in &LANGUAGES {
        for role in Role::ALL {
            for way in Way::ALL {
                assert_eq!(
                    walk(language, way, role),
                    places(way, with_answers(role, |_| rated(2, 4)).widest_scene())
                        .collect::<Vec<_>>(),
                    "{} {}",
                    language.code,
                    way.key()
                );
            }
        }
    }
}

#[test]
fn the_head_says_how_long_the_way_still_takes() {
    let course = apply(Session::default(), Action::Begin(Way::Course), NOW);
    let course = apply(course, Action::ChooseRole(Role::Seller), NOW);
    let (fourth, last) = (Route::Scene(Scene::ALL[3]), Route::Scene(Scene::ALL[7]));
    for (session, route, minutes) in [
        // An address alone says the lesson.
        (&Session::default(), fourth, Some(10)),
        // The fourth scene lies beside the first sitting.
        (&course, fourth, Some(2)),
        (&course, last, Some(2)),
        (&course, Route::Result, None),
        (&course, Route::Start, None),
    ] {
        for language in &LANGUAGES {
            let session = journey::enter(session.clone(), route, NOW);
            let page = live(language, route, &session);
            let said = minutes.map(|count| {
                I18n::new(language)
                    .text_with(msg::id("minutes-left"), &[("count", Value::Count(count))])
            });
            assert_eq!(page.contains("class=\"left\""), said.is_some(), "{route:?}");
            assert!(
                html::text(&page).contains(&said.unwrap_or_default()),
                "{route:?} in {}",
                language.code
            );
        }
    }
}

/// Follows the links of a way from the start page to its end, answering everything on the way.
fn walk(language: &'static Language, way: Way, role: Role) -> Vec<Place> {
    let mut session = Session::default();
    let page = live(language, Route::Start, &session);
    let leads = |tag: &Tag| {
        tag.has_class("way")
            && tag.get("href").unwrap().starts_with(way_folder(language, way).as_str())
    };
    let link = html::tags(&page).into_iter().find(leads).unwrap();
    let mut route = follow(language, Route::Start, link.get("href").unwrap(), &mut session);
    // What the app does instead of following the link must lead to the same page.
    let begun = apply(Session::default(), Action::Begin(way), NOW);
    assert_eq!((journey::route_of(&begun), begun.place()), (route, session.place()));
    let mut places = vec![session.place().unwrap()];
    while places.len() < 20 {
        if let Route::Rating(_, wheel) = route {
            session = wheel
                .items()
                .into_iter()
                .fold(session, |session, item| answer(session, item, rated(2, 4)));
        }
        let page = live(language, route, &session);
        let tags = html::tags(&page);
        if route == Route::Role(way) {
            let chairs: Vec<&Tag> = tags.iter().filter(|tag| tag.has_class("chair")).collect();
            let index = Role::ALL.iter().position(|other| *other == role).unwrap();
            route = follow(language, route, chairs[index].get("href").unwrap(), &mut session);
            assert_eq!(session.role(), Some(role));
        } else {
            let Some(next) = session.next() else { break };
            let expected = Route::of(way, next, session.role());
            let leads_on = |tag: &&Tag| {
                let href = tag.get("href").filter(|_| tag.has_class("button")).unwrap_or("#");
                !href.starts_with('#')
                    && pages_by_address()[&resolve(language, route, href).0].1 == expected
            };
            let link = tags.iter().find(leads_on).unwrap_or_else(|| {
                panic!("on the way {}, {route:?} has no link to {expected:?}", way.key())
            });
            route = follow(language, route, link.get("href").unwrap(), &mut session);
            assert_eq!(session.way(), Some(way), "{route:?} leaves the way");
        }
        places.push(session.place().unwrap());
    }
    places
}

/// The address of a way from the start page, without the file's name.
fn way_folder(language: &'static Language, way: Way) -> String {
    let link = route::link((language, Route::Start), (language, route::named(way.key())));
    link.trim_end_matches("index.html").to_owned()
}

#[test]
fn the_first_scene_begins_with_four_sentences_and_ends_with_their_name() {
    let scene = Scene::ALL[0];
    for (language, term) in LANGUAGES
        .iter()
        .zip(["selling philosophical misalignment", "desalineación comercial filosófica"])
    {
        let words = I18n::new(language);
        let say = |id: &str| words.text(msg::id(id));
        let before = html::text(&published(language, Route::Scene(scene)));
        for line in ["seller-1", "seller-2", "leader-1", "leader-2"] {
            assert!(before.contains(&say(&format!("chairs-said-{line}"))));
        }
        assert!(before.contains(&say("chairs-about")));
        for chair in Role::ALL {
            let mut sitting = Sitting::default();
            sitting.sit(chair);
            for _ in 0..MOMENTS {
                sitting.guess(1);
            }
            sitting.change();
            let played = Action::Play(Played::new(scene, sitting.play()));
            let session = apply(Session::default(), played, NOW);
            let after = html::text(&live(language, Route::Scene(scene), &session));
            assert!(after.contains(term), "{after}");
            assert!(after.contains(&say("scene-two-chairs-takeaway")));
        }
    }
}

#[test]
fn the_last_scene_says_what_has_become_of_its_sentences() {
    let scene = *Scene::ALL.last().unwrap();
    let told_to_oneself = |fate| {
        let mut telling = Telling::default();
        telling.begin(gap(&Default::default(), Role::Seller, telling).unwrap());
        for part in 0..PARTS {
            let ways = sentences(part).iter();
            telling.try_way(ways.map(|way| way.reaches).position(|it| it == Reach::Mark).unwrap());
        }
        telling.tell(2);
        telling.leave(fate);
        Action::Play(Played::new(scene, telling.play()))
    };
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let shown = |fate, own: &str| {
            let text = own.to_owned();
            let session = apply(Session::default(), told_to_oneself(fate), NOW);
            let session = apply(session, Action::SetIntention { text }, NOW);
            live(language, Route::Scene(scene), &session)
        };
        let page = shown(Fate::TakenBack, "");
        let says = page.split("<blockquote").nth(1).unwrap();
        let note =
            html::text(&format!("<blockquote{}", says.split("</blockquote>").next().unwrap()));
        let kept = ["truth-kept", "truth-undo"].as_slice();
        let left = ["truth-left", "truth-put"].as_slice();
        let yours = ["truth-yours", "truth-replace"].as_slice();
        let which = ["truth-already", "truth-which", "truth-mine", "truth-replace"].as_slice();
        let all = [kept, left, which, &["truth-yours"]].concat();
        for (fate, own, said) in [
            (Fate::Kept, note.trim(), kept),
            (Fate::Kept, "Ask Ana first.", &["truth-yours"]),
            (Fate::Kept, "", left),
            (Fate::TakenBack, "", left),
            (Fate::TakenBack, "Ask Ana first.", yours),
            (Fate::TakenBack, note.trim(), kept),
            (Fate::Open, "Ask Ana first.", which),
            (Fate::Open, "", left),
        ] {
            let page = html::text(&shown(fate, own));
            for id in &all {
                let is_said = page.contains(&words.text(msg::id(id)));
                assert_eq!(is_said, said.contains(id), "{fate:?}, {own:?}: {id}");
            }
            let has_note = page.contains(note.trim());
            let is_yours = said.contains(&"truth-yours");
            assert_eq!(has_note, !is_yours, "{fate:?}, {own:?}");
            let has_own = said == which || is_yours;
            assert_eq!(page.contains("Ask Ana first."), has_own, "{fate:?}, {own:?}");
        }
    }
}

#[test]
fn a_thought_leads_into_the_first_scene_in_its_chair() {
    for language in &LANGUAGES {
        let page = published(language, Route::Start);
        let links: Vec<Tag> =
            html::tags(&page).into_iter().filter(|tag| tag.has_class("sting")).collect();
        assert_eq!(links.len(), Thought::ALL.len());
        let (seller, leader) = thoughts_by_chair();
        for (thought, link) in seller.into_iter().chain(leader).zip(links) {
            let mut session = Session::default();
            let route = follow(language, Route::Start, link.get("href").unwrap(), &mut session);
            // What the app does instead of following the link.
            let tapped = apply(Session::default(), Action::Think(thought), NOW);
            assert_eq!((session.clone(), route), (tapped, Route::Scene(Scene::ALL[0])));
        }
    }
}

/// The thoughts of sellers, and those of leaders.
fn thoughts_by_chair() -> (Vec<Thought>, Vec<Thought>) {
    let is_seller = |thought: &Thought| thought.role() == Role::Seller;
    Thought::ALL.into_iter().partition(is_seller)
}

#[test]
fn the_lot_decides_which_chair_stands_first_and_moves_nothing_else() {
    let (seller, leader) = thoughts_by_chair();
    assert_eq!(seller.len(), leader.len());
    let order = |first| {
        let (page, _) = props(
            i18n::reference(),
            Route::Start,
            &Session::default(),
            Area::Local.storage_status(0),
            None,
        );
        let page = show((Page { first, ..page }, None));
        let links = html::tags(&page).into_iter();
        let links = links.filter(|tag| tag.has_class("sting"));
        let links: Vec<String> =
            links.filter_map(|tag| tag.get("href").map(str::to_owned)).collect();
        links
    };
    let ends = |thoughts: [&[Thought]; 2]| -> Vec<String> {
        let all = thoughts.concat().into_iter();
        all.map(|thought| format!("lesson/1/index.html#thought-{}", thought.key())).collect()
    };
    assert_eq!(order(Role::Seller), ends([&seller, &leader]));
    assert_eq!(order(Role::Leader), ends([&leader, &seller]));
}

/// What the browser does with a link, and the app that starts there with its address.
fn follow(language: &'static Language, from: Route, href: &str, session: &mut Session) -> Route {
    let (path, fragment) = resolve(language, from, href);
    let (said, route) = pages_by_address()[&path];
    assert_eq!(said, language, "{href} leaves the language");
    for action in journey::said_by(&fragment) {
        *session = apply(session.clone(), action, NOW);
    }
    *session = journey::enter(session.clone(), route, NOW);
    route
}

#[test]
fn the_lesson_and_the_check_lead_on_without_script() {
    for language in &LANGUAGES {
        let onward = |route| {
            let page = published(language, route);
            let go = html::tags(&page)
                .into_iter()
                .find(|tag| tag.name == "a" && tag.has_class("go"))
                .unwrap();
            pages_by_address()[&resolve(language, route, go.get("href").unwrap()).0].1
        };
        for pair in Scene::ALL.windows(2) {
            assert_eq!(onward(Route::Scene(pair[0])), Route::Scene(pair[1]));
        }
        assert_eq!(onward(Route::Scene(*Scene::ALL.last().unwrap())), Route::Finish);
        for role in Role::ALL {
            for pair in Wheel::ALL.windows(2) {
                assert_eq!(onward(Route::Rating(role, pair[0])), Route::Rating(role, pair[1]));
            }
            assert_eq!(onward(Route::Rating(role, Wheel::Order)), Route::Result);
        }
    }
}

// ---- Between an address and a journey -----------------------------------------------------------------------

#[test]
fn an_address_alone_says_the_way() {
    let check = |route: Route, way: Option<Way>, place: Option<Place>, role: Option<Role>| {
        let session = journey::enter(Session::default(), route, NOW);
        assert_eq!(
            (session.way(), session.place(), session.role()),
            (way, place, role),
            "{route:?}"
        );
    };
    let scene = Scene::ALL[2];
    check(Route::Start, None, None, None);
    check(Route::About, None, None, None);
    check(Route::Result, None, None, None);
    check(Route::Role(Way::Course), Some(Way::Course), Some(Place::Role), None);
    check(Route::Role(Way::Check), Some(Way::Check), Some(Place::Role), None);
    check(Route::Scene(scene), Some(Way::Lesson), Some(Place::Scene(scene)), None);
    let rating = Place::Rating(Wheel::Insight);
    check(
        Route::Rating(Role::Leader, Wheel::Insight),
        Some(Way::Check),
        Some(rating),
        Some(Role::Leader),
    );
}

#[test]
fn the_course_stays_the_course() {
    let course = apply(
        apply(Session::default(), Action::Begin(Way::Course), NOW),
        Action::ChooseRole(Role::Seller),
        NOW,
    );
    for route in
        [Route::Scene(Scene::ALL[4]), Route::Rating(Role::Seller, Wheel::Order), Route::Result]
    {
        let session = journey::enter(course.clone(), route, NOW);
        assert_eq!((session.way(), journey::route_of(&session)), (Some(Way::Course), route));
    }
    let check = journey::enter(course, Route::Role(Way::Check), NOW);
    assert_eq!(check.way(), Some(Way::Check));
}

#[test]
fn who_comes_to_a_scene_has_seen_that_one_alone() {
    let check = journey::enter(Session::default(), Route::Role(Way::Check), NOW);
    for begun in [Session::default(), check] {
        for scene in Scene::ALL {
            let session = journey::enter(begun.clone(), Route::Scene(scene), NOW);
            assert!(session.visited().contains(scene));
            assert_eq!((session.visited().len(), session.way()), (1, Some(Way::Lesson)));
        }
    }
}

#[test]
fn coming_to_a_page_loses_nothing_and_happens_once() {
    let begun = with_answers(Role::Seller, |item| rated(item.index() as u8 % 7, 3));
    for first in Route::all() {
        let session = journey::enter(begun.clone(), first, NOW);
        for second in Route::all() {
            let once = journey::enter(session.clone(), second, NOW);
            assert_eq!(journey::enter(once.clone(), second, NOW), once, "{first:?} {second:?}");
            assert_eq!(once.answers(), begun.answers());
            if let (
                Route::Start
                | Route::About
                | Route::Finish
                | Route::Privacy
                | Route::Handout { .. }
                | Route::Paper(_)
                | Route::Together(_),
                Phase::Underway { .. },
            ) = (second, session.phase())
            {
                assert_eq!(once.phase(), session.phase(), "reading {second:?} forgets the place");
            } else if !matches!(
                second,
                Route::Start
                    | Route::About
                    | Route::Finish
                    | Route::Privacy
                    | Route::Handout { .. }
                    | Route::Paper(_)
                    | Route::Together(_)
            ) {
                assert_eq!(journey::route_of(&once), second, "{first:?}");
            }
        }
    }
}

#[test]
fn a_scene_speaks_of_the_widest_gap_of_its_wheel_only_where_there_is_one() {
    let chosen = apply(Session::default(), Action::ChooseRole(Role::Seller), NOW);
    let scene = Scene::from_key("focus").unwrap();
    for language in &LANGUAGES {
        let says = |inside| {
            let item = ItemId::from_code("F1").unwrap();
            let session = answer(chosen.clone(), item, rated(3, inside));
            live(language, Route::Scene(scene), &session).contains("class=\"greeting\"")
        };
        assert!(says(5) && !says(3), "{}", language.code);
    }
}

#[test]
fn ticks_become_answers() {
    let ticks = |pairs: &[(&str, &str)]| -> Vec<Action> {
        let owned: Vec<_> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        journey::adopt(&owned)
    };
    let item = |code| ItemId::from_code(code).unwrap();
    let rate = |code, question, step| Action::Rate {
        item: item(code),
        question,
        frequency: Frequency::new(step).unwrap(),
    };
    assert_eq!(
        ticks(&[("F1-outside", "0"), ("O2-inside", "6")]),
        [rate("F1", Question::Outside, 0), rate("O2", Question::Inside, 6),]
    );
    assert_eq!(
        ticks(&[("F1-na", "on")]),
        [Action::SetNotApplicable { item: item("F1"), on: true }]
    );
    // Both were ticked: the ratings count, in whatever order the page has them.
    assert_eq!(ticks(&[("F1-outside", "3"), ("F1-na", "on")]), [rate("F1", Question::Outside, 3)]);
    assert_eq!(ticks(&[("F1-na", "on"), ("F1-inside", "3")]), [rate("F1", Question::Inside, 3)]);
    // The other practice's box is its own.
    assert_eq!(ticks(&[("F1-outside", "3"), ("F3-na", "on")]).len(), 2);
}

#[test]
fn foreign_ticks_are_left_alone() {
    for (name, value) in [
        ("", ""),
        ("shared", "on"),
        ("F1", "3"),
        ("F1-", "3"),
        ("-outside", "3"),
        ("F9-outside", "3"),
        ("f1-outside", "3"),
        ("F1-sideways", "3"),
        ("F1-outside-3", "3"),
        ("F1-outside", ""),
        ("F1-outside", "7"),
        ("F1-outside", "-1"),
        ("F1-outside", "3.0"),
        ("F1-outside", "99999999999999999999"),
        ("ñ-outside", "3"),
        ("🚗-na", "on"),
    ] {
        assert_eq!(journey::adopt(&[(name.to_owned(), value.to_owned())]), [], "{name}={value}");
    }
}

#[test]
fn ticks_of_a_page_are_the_ticks_it_shows() {
    let session = with_answers(Role::Leader, |item| match item.index() % 3 {
        0 => rated(1, 6),
        1 => Answer::NotApplicable,
        _ => Answer::UNANSWERED,
    });
    for wheel in Wheel::ALL {
        let route = Route::Rating(Role::Leader, wheel);
        let page = live(i18n::reference(), route, &session);
        let ticked: Vec<(String, String)> = html::tags(&page)
            .iter()
            .filter(|tag| tag.get("checked").is_some())
            .map(|tag| {
                (tag.get("name").unwrap().to_owned(), tag.get("value").unwrap_or("on").to_owned())
            })
            .collect();
        let fresh = journey::enter(Session::default(), route, NOW);
        let adopted = journey::adopt(&ticked)
            .into_iter()
            .fold(fresh, |session, action| apply(session, action, NOW));
        for item in wheel.items() {
            assert_eq!(adopted.answers().get(item), session.answers().get(item), "{}", item.code());
        }
    }
}

#[test]
fn places_without_a_chair_lead_to_the_choice() {
    for way in Way::ALL {
        for place in places(way, None) {
            let route = Route::of(way, place, None);
            assert!(!matches!(route, Route::Rating(..)), "{place:?}");
            let with = Route::of(way, place, Some(Role::Leader));
            assert_eq!(
                matches!(with, Route::Rating(Role::Leader, _)),
                matches!(place, Place::Rating(_))
            );
        }
    }
}

// ---- Shared ------------------------------------------------------------------------------------------------

fn all_pages() -> Vec<(&'static Language, Route)> {
    LANGUAGES
        .iter()
        .flat_map(|language| Route::all().into_iter().map(move |route| (language, route)))
        .collect()
}

fn address(language: &Language, route: Route) -> String {
    format!("{}index.html", route::folder(language, route))
}

fn pages_by_address() -> BTreeMap<String, (&'static Language, Route)> {
    let printed =
        LANGUAGES.iter().flat_map(|language| Route::FOR_HOSTS.map(|route| (language, route)));
    all_pages()
        .into_iter()
        .chain(printed)
        .map(|(language, route)| (address(language, route), (language, route)))
        .collect()
}

/// Where a relative link leads, below the site's root, and its fragment.
fn resolve(language: &Language, from: Route, href: &str) -> (String, String) {
    let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
    let folder = route::folder(language, from);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            // Past the root is somebody else's folder.
            ".." if parts.is_empty() => parts.push(".."),
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    (parts.join("/"), fragment.to_owned())
}

fn published(language: &'static Language, route: Route) -> String {
    let words = I18n::new(language);
    let page = prerender::page(&words, route, &Release::default());
    // What the release puts in here is allowed by its hash.
    page.replace("<style></style>", "").replace("<script></script>", "")
}

#[test]
fn what_stands_inline_is_allowed_by_its_hash_and_only_there() {
    let names = [
        ("first.css.hash", "'sha256-style'"),
        ("look.js.hash", "'sha256-look'"),
        ("wish.js.hash", "'sha256-wish'"),
    ];
    let release = Release {
        names: names.map(|(key, hash)| (key.into(), hash.into())).into(),
        first_style: "a{}".into(),
        look: "f()".into(),
        wish: "g()".into(),
        ..Release::default()
    };
    let holds = |code: &str, route| {
        let words = I18n::new(i18n::language(code).unwrap());
        let page = prerender::page(&words, route, &release);
        [
            "<style>a{}</style>",
            "style-src 'self' 'sha256-style'",
            "<script>f()</script>",
            "'sha256-look'",
            "<script>g()</script>",
            "'wasm-unsafe-eval' 'sha256-wish' 'sha256-look'",
        ]
        .map(|part| page.contains(part))
    };
    assert_eq!(holds("es", Route::Start), [true; 6]);
    let with_style = [true, true, true, true, false, false];
    assert_eq!(holds("es", Route::Role(Way::Check)), with_style);
    for route in [Route::Privacy, Route::Scene(Scene::ALL[0])] {
        assert_eq!(holds("en", route), [false, false, true, true, false, false]);
    }
    let page = prerender::page(&I18n::new(i18n::reference()), Route::Intranet, &release);
    // One header for all pages has to allow all.
    assert!(page.contains(
        "'wasm-unsafe-eval' 'sha256-wish' 'sha256-look'; style-src 'self' 'sha256-style'"
    ));
}

fn live(language: &'static Language, route: Route, session: &Session) -> String {
    show(props(language, route, session, Area::Local.storage_status(358), None))
}

fn props(
    language: &'static Language,
    route: Route,
    session: &Session,
    storage_status: StorageStatus,
    notice: Option<Notice>,
) -> (Page, Option<Notice>) {
    let page = Page {
        day: Callback::from(|_| "1 / 2 / 2027".to_owned()),
        now: NOW,
        session: Rc::new(session.clone()),
        storage_status,
        device: Device::default(),
        live: true,
        ..prerender::html::static_page(&I18n::new(language), route)
    };
    let beside = journey::beside(route, language, page.reading);
    (page.with_beside(beside.map(I18n::new)), notice)
}

/// What is drawn of a page with all words, once it is seen that it can be drawn without those of other parts.
fn show((page, notice): (Page, Option<Notice>)) -> String {
    let page = Page { notice, ..page };
    let draw = |page: Page| match page.route {
        Route::Together(_) => prerender::html::render_room(page, Tables::default()),
        _ => prerender::html::render(page),
    };
    let part = journey::part_of(page.route, &page.session);
    let words = |page: &Page| I18n::of_part(page.i18n.language(), part);
    let alone = Page { i18n: words(&page), ..page.clone() };
    let beside = page.beside.as_ref().map(|page| words(page));
    let shown = draw(page);
    missing_words(&draw(alone.with_beside(beside)), part);
    shown
}

/// A page needs no words but those of the first part and of its own. What other parts add to it comes with its words.
fn missing_words(alone: &str, part: Part) {
    let missing = alone.split('>').find(|piece| piece.contains("{…}"));
    assert_eq!(missing, None, "words of another part than {}", part.name());
}

fn answer(session: Session, item: ItemId, answer: Answer) -> Session {
    Question::ALL.into_iter().fold(session, |session, question| {
        let frequency = answer.frequency(question).unwrap();
        apply(session, Action::Rate { item, question, frequency }, NOW)
    })
}

/// A small generator, so that every run sees the same answers (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u8) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % u64::from(limit)) as u8
    }
}
