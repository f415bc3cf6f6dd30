//! What the start page says to somebody who comes back: where they are and what is left, or what pulled and what they
//! wanted to try.

use super::{car, tries};
use crate::i18n::Value;
use crate::intent::Intent;
use crate::journey::Begun;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pages::onward::next;
use crate::pages::rating::bar;
use crate::pen::*;
use crate::route::Route;
use crate::ui::car::small;
use alignment::{Action, ITEM_COUNT, Place, Scene, Wheel, minutes_left, score};

/// The whole card.
pub fn back(page: &Page, begun: Begun) -> Html {
    let inside = match begun {
        Begun::Answering => answering(page),
        Begun::In(scene) => in_scene(page, scene),
        Begun::Checked(scene) => html! {
            <>
                { checked(page) }
                { for scene.map(|scene| in_scene(page, scene)) }
                { after_check(page, scene.is_some()) }
                { own_words(page) }
            </>
        },
        Begun::Before => {
            html! { <p class="onward">{ to_result(page, "button go", msg::START_HISTORY) }</p> }
        }
    };
    html! { <section class="back" aria-label={page.text(msg::BACK_LABEL)}>{ for picture(page) }{ inside }</section> }
}

/// The reader's car: the wheels that are in, and once all are, how they stand.
fn picture(page: &Page) -> Option<Html> {
    let answers = page.session.answers();
    match answers.complete() {
        Ok(answers) => {
            let profile = score(&answers);
            Some(small(Wheel::ALL.map(|wheel| car::state(profile.wheel(wheel)))))
        }
        Err(open) => {
            let next = open.first().filter(|_| answers.settled() > 0)?;
            Some(bar::car(answers, next.wheel()))
        }
    }
}

/// In the middle of the check.
fn answering(page: &Page) -> Html {
    let values = [
        ("answered", Value::Count(page.session.answers().settled())),
        ("total", Value::Count(ITEM_COUNT)),
    ];
    let words = html! { { page.text(msg::START_CONTINUE) } };
    let to_check = Intent::Act(Action::Finish);
    html! {
        <>
            <p>{ page.text_with(msg::START_ANSWERED, &values) }</p>
            <p class="onward">{ page.link_that(to_check, Route::Result, "", "button go", words) }</p>
        </>
    }
}

/// In the middle of a scene: which one, and what is left. From the result, the way to it.
fn in_scene(page: &Page, scene: Scene) -> Html {
    let session = &page.session;
    if session.place() == Some(Place::Result) {
        return html! { <p class="onward">{ next(page, "button go") }</p> };
    }
    let left = session
        .way()
        .map_or(0, |way| minutes_left(way, Place::Scene(scene), session.widest_scene()));
    // Its number is its name; how many are left is counted at the end of the lesson alone.
    let number = [("number", Value::Count(scene.number().into()))];
    let words = html! { { page.text_with(msg::BACK_SCENE, &number) } };
    html! {
        <>
            <p>
                { page.text_with(msg::START_SCENE, &number) }{ " " }
                { page.text_with(msg::MINUTES_LEFT, &[("count", left.into())]) }
            </p>
            <p class="onward">{ page.link(Route::Scene(scene), "button go", words) }</p>
        </>
    }
}

/// What pulled, and what the reader wanted to try.
fn checked(page: &Page) -> Html {
    let nothing = || match page.session.answers().has_ratings() {
        true => page.text(msg::WIDEST_NONE),
        false => page.text(msg::OPENING_UNRATED),
    };
    let pull = page.session.widest().map_or_else(nothing, |widest| page.name_of(widest));
    let has_chosen = page.session.has_commitments();
    let heading = match page.session.has_just_chosen(page.now) {
        _ if !has_chosen => msg::TRY_TITLE,
        true => msg::TRY_CHOSEN,
        false => msg::BACK_TRY,
    };
    html! {
        <>
            // The focus goes there too when something to try is dropped.
            <p id="try-title" class="pull" tabindex="-1">{ pull }</p>
            if has_chosen || page.outlook.dropped.is_some() {
                <h2>{ page.text(heading) }</h2>
                { tries::chosen(page) }
            }
        </>
    }
}

/// What the reader wants to say, and the way to where it can be taken along.
fn own_words(page: &Page) -> Html {
    let own = page.session.intention();
    if own.is_empty() {
        return Html::default();
    }
    let title = html! { { page.text(msg::FINISH_WORDS) } };
    html! { <><h2>{ page.link(Route::Finish, "", title) }</h2><p class="words">{ own.to_owned() }</p></> }
}

fn to_result(page: &Page, class: &'static str, words: Id) -> Html {
    page.link(Route::Result, class, html! { { page.text(words) } })
}

/// What can be done once there is a result. Of all ways on the card one is the first: the scene that the reader is in, or
/// the new check, or the result.
fn after_check(page: &Page, is_in_scene: bool) -> Html {
    let goes_on = tries::under_way(page).is_some();
    let class = |is_first: bool| if is_first { "button go" } else { "button" };
    let result = to_result(page, class(!is_in_scene && !goes_on), msg::RESULT_LINK);
    let again = tries::again(page, class(!is_in_scene && goes_on));
    html! {
        <>
            <p class="onward">
                if goes_on {
                    { again }{ result }
                } else {
                    { result }{ again }
                }
            </p>
            { tries::drop_new(page) }
        </>
    }
}
