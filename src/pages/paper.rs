//! What is made for paper: the lesson as a handout, and the check as a blank form in two languages.
//!
//! They are pages like any other, so that they can be read on a screen and sent by their address; the print
//! style sheet makes sheets of them.

use super::{Page, blocks};
use crate::i18n;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::route::Route;
use crate::ui::car::{paths, wordmark};
use crate::ui::face::{Mood, Person, face};
use crate::ui::icon::icon;
use crate::ui::pencil::pencil;
use alignment::scenes::Interaction;
use alignment::{Frequency, Question, Role, Scene, Wheel};

/// All scenes, in one language or in two.
pub fn handout(page: &Page) -> Html {
    let sheet = |scene: Scene| {
        let title = |page: &Page| {
            let title = page.text(msg::SCENE_TITLE.of(scene));
            format!("{}. {title}", scene.number())
        };
        html! {
            <section key={scene.key()} class="sheet">
                <div class="sketch" aria-hidden="true">{ sketch(scene) }</div>
                { blocks::plain(page, scene, &title) }
            </section>
        }
    };
    let own = page.i18n.language().name;
    let both = i18n::other(page.i18n.language()).map(|other| format!("{own} + {}", other.name));
    let choices = [(false, Some(own.to_owned())), (true, both)];
    let choices = choices.into_iter().filter_map(|(both, name)| {
        let route = Route::Handout { both };
        Some((route, name?))
    });
    html! {
        <>
            { choose(page, choices) }
            <article class="prose paper">
                { title(page, msg::HANDOUT_TITLE) }
                { page.pair("lead", &|page| html! { <p class="lede">{ page.rich(msg::HANDOUT_LEAD) }</p> }) }
                <div>{ for Scene::ALL.map(sheet) }</div>
            </article>
        </>
    }
}

/// What one remembers of a scene, drawn.
fn sketch(scene: Scene) -> Html {
    let faces = |mood: Mood| html! { <>{ face(Person::Noa, mood) }{ face(Person::Alex, mood) }</> };
    let icons = |names: &[&str]| names.iter().map(|name| icon(name)).collect();
    match scene.interaction() {
        Some(Interaction::Chairs) => faces(Mood::Angry),
        Some(Interaction::Pull) => wordmark(),
        Some(Interaction::Week) => icons(&["visits", "forecast"]),
        Some(Interaction::Talk) => pencil(5, 0),
        Some(Interaction::Call) => {
            html! { <>{ face(Person::Baker, Mood::Glad) }{ icon("calls") }</> }
        }
        Some(Interaction::Chain) => {
            let chain = [Person::Alex, Person::Noa, Person::Baker];
            html! { <>{ for chain.map(|one| face(one, Mood::Glad)) }{ icon("visits") }{ icon("revenue") }</> }
        }
        // Relationships rise first, and revenue some months later.
        Some(Interaction::Year) => html! {
            <svg class="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                { paths(&[("d-amber", "M26 40V30L44 16V40Z"), ("d-line", "M4 4V40H45M4 34L18 14H44")]) }
            </svg>
        },
        Some(Interaction::Truth) => faces(Mood::Glad),
        None => Html::default(),
    }
}

/// The sixteen practices to rate with a pen, worded for a chair, and how to score them by hand.
pub fn form(page: &Page) -> Html {
    let choices = Role::ALL.map(|role| (Route::Paper(role), page.text(msg::ROLE.of(role))));
    let line = |id: Id| page.pair(id, &|page| html! { <p>{ page.text(id) }</p> });
    let step = |frequency: Frequency| {
        let name = |page: &Page| {
            html! { <>{ page.text(msg::FREQUENCY.of(frequency)) }{ ", " }{ page.text(msg::FREQUENCY_TIMES.of(frequency)) }</> }
        };
        html! { <li key={frequency.step().to_string()}><b>{ frequency.step() }</b>{ page.pair("step", &name) }</li> }
    };
    // Four gaps of six steps each, and what is left of a hundred.
    let sums = (0..=24_u16).map(|sum| {
        let score = (2400 - 100 * sum + 12) / 24;
        html! { <li key={sum.to_string()}><b>{ sum }</b>{ " " }<span>{ score }</span></li> }
    });
    let heading = |id: Id| {
        page.pair(id, &|page| html! { <h2 role={page.silent_heading()}>{ page.text(id) }</h2> })
    };
    html! {
        <>
            { choose(page, choices) }
            <article class="prose paper">
                { title(page, msg::PAPER_TITLE) }
                { line(msg::PAPER_LEAD) }
                { line(msg::QUESTION_RECALL) }
                <ol class="steps plain">{ for Frequency::ALL.map(step) }</ol>
                <div>{ for Wheel::ALL.map(|wheel| practices(page, wheel)) }</div>
                <section class="sheet">
                    { heading(msg::PAPER_SCORE) }
                    { for [msg::PAPER_SCORE_1, msg::PAPER_SCORE_2, msg::PAPER_SCORE_3, msg::PAPER_SCORE_4].map(line) }
                    <ol class="sums plain">{ for sums }</ol>
                </section>
                <section class="sheet notes">{ heading(msg::PAPER_NOTES) }{ line(msg::PAPER_CODE) }</section>
            </article>
        </>
    }
}

fn practices(page: &Page, wheel: Wheel) -> Html {
    let name = |page: &Page| {
        html! { <h2 role={page.silent_heading()}>{ page.wheel(wheel) }</h2> }
    };
    let marks = |question: Question| {
        let class = match question {
            Question::Outside => "mark-out",
            Question::Inside => "mark-in",
        };
        let label = |page: &Page| {
            let id = match question {
                Question::Outside => msg::BARS_OUTSIDE,
                Question::Inside => msg::BARS_INSIDE,
            };
            html! { { page.text(id) } }
        };
        html! {
            <div key={question.key()} class="marks">
                <div {class}>{ page.pair("label", &label) }</div>
                <p>{ for Frequency::ALL.map(|frequency| html! { <b key={frequency.step().to_string()}>{ frequency.step() }</b> }) }</p>
            </div>
        }
    };
    let item = |item| {
        let practice = |page: &Page| html! { <p>{ page.for_role(msg::PRACTICE.of(item)) }</p> };
        let left_out = |page: &Page| html! { { page.text(msg::NOT_APPLICABLE) } };
        html! {
            <li key={item.code()}>
                { page.pair("practice", &practice) }
                { for Question::ALL.map(marks) }
                <div class="left-out">{ page.pair("na", &left_out) }</div>
            </li>
        }
    };
    html! {
        <section key={wheel.key()} class="sheet">
            { page.pair("wheel", &name) }
            <ol class="items plain">{ for wheel.items().map(item) }</ol>
        </section>
    }
}

/// The one heading of a page in two languages.
fn title(page: &Page, id: Id) -> Html {
    page.pair(id, &|page| match page.is_beside {
        true => html! { <p class="title">{ page.for_role(id) }</p> },
        false => html! { <h1 id="page-title" tabindex="-1">{ page.for_role(id) }</h1> },
    })
}

/// The other kinds of the same page, and the way to the printer.
fn choose(page: &Page, choices: impl IntoIterator<Item = (Route, String)>) -> Html {
    let choice = |(route, name): (Route, String)| {
        let current = page.route == route;
        let class = if current { "button go" } else { "button" };
        html! { { page.link(route, class, html! { { name } }) } }
    };
    html! {
        <p class="onward chrome">
            { for choices.into_iter().map(choice) }
            { page.button("button printer", msg::PRINT_BUTTON, Intent::Print) }
        </p>
    }
}

/// Where to find both.
pub fn links(page: &Page) -> Html {
    html! {
        <p class="on-paper">
            { page.link(Route::Handout { both: false }, "", html! { { page.text(msg::HANDOUT_TITLE) } }) }
            { page.link(Route::Paper(page.role()), "", html! { { page.text(msg::PAPER_LINK) } }) }
        </p>
    }
}
