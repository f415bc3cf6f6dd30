//! One scene of the lesson.

use super::tools::tools;
use super::{Page, paper, play, result};
use crate::i18n::Value;
use crate::intent::Intent;
use crate::lesson::{self, Block};
use crate::msg::{self, Id};
use crate::route::Route;
use crate::ui::link::{Link, link};
use alignment::{Action, Phase, Place, Role, Scene, Way, Wheel, minutes_left, steps, widest_rated};
use yew::prelude::*;

/// The page of a scene.
pub fn scene(page: &Page, scene: Scene) -> Html {
    let told = lesson::blocks(scene);
    let turn = told.iter().position(|block| *block == Block::Turn);
    let (before, after) = told.split_at(turn.unwrap_or(told.len()));
    let title = |page: &Page| {
        let title = page.text(msg::SCENE_TITLE.of(scene));
        match page.is_beside {
            true => html! { <p class="title">{ title }</p> },
            false => html! { <h1 id="page-title" tabindex="-1">{ page.told(&title) }</h1> },
        }
    };
    let hook =
        |page: &Page| html! { <p class="hook">{ page.rich(msg::SCENE_QUESTION.of(scene)) }</p> };
    let takeaway = |page: &Page| html! { <p class="takeaway">{ page.rich(msg::SCENE_TAKEAWAY.of(scene)) }</p> };
    html! {
        <>
            { jump_links(page, scene) }
            { tools(page) }
            <article class="prose">
                { page.pair("title", &title) }
                { page.pair("hook", &hook) }
                { greeting(page, scene) }
                <div key="before">{ blocks(page, before) }</div>
                { play::play(page, scene) }
                <details
                    key="telling"
                    class="telling"
                    open={page.session.ended().contains(scene) || page.reads_on}
                >
                    <summary>{ page.text(msg::READ_ON) }</summary>
                    <div>{ blocks(page, after) }</div>
                </details>
                <div key="takeaway">{ page.pair("takeaway", &takeaway) }</div>
            </article>
            { onward(page) }
            { for (Some(&scene) == Scene::ALL.last()).then(|| paper::links(page)) }
        </>
    }
}

/// What the reader has said about this scene's wheel: the practice with the widest gap.
fn greeting(page: &Page, scene: Scene) -> Html {
    let items = scene.wheel().map(Wheel::items);
    let widest = items.and_then(|items| widest_rated(page.session.answers(), &items));
    let Some((item, rating)) = widest else {
        return Html::default();
    };
    page.pair("greeting", &|page| {
        let practice = page.for_role(msg::PRACTICE.of(item));
        let said = result::said(page, rating);
        let words = page.text_with(
            msg::PLAY_GREETING,
            &[("practice", (&practice).into()), ("said", (&said).into())],
        );
        html! { <p key="greeting" class="greeting">{ words }</p> }
    })
}

/// A scene as text alone: all that it tells, and nothing to handle.
pub fn plain(page: &Page, scene: Scene) -> Html {
    html! {
        <>
            <h2>{ page.text(msg::SCENE_TITLE.of(scene)) }</h2>
            <p class="hook">{ page.rich(msg::SCENE_QUESTION.of(scene)) }</p>
            { blocks(page, lesson::blocks(scene)) }
            <p><strong>{ page.rich(msg::SCENE_TAKEAWAY.of(scene)) }</strong></p>
        </>
    }
}

/// Blocks in reading order; a turn is a place and shows nothing.
pub fn blocks(page: &Page, blocks: &[Block]) -> Html {
    html! { { for blocks.iter().map(|block| self::block(page, *block)) } }
}

fn block(page: &Page, block: Block) -> Html {
    match block {
        Block::Turn => Html::default(),
        Block::Text(id) => page.pair(id, &|page| html! { <p key={id}>{ page.rich(id) }</p> }),
        Block::Note(id) => page.pair(
            id,
            &|page| html! { <p key={id} class="note small">{ page.rich(id) }</p> },
        ),
        Block::Speech(role, id) => page.pair(id, &|page| {
            html! {
                <blockquote key={id} class={classes!("says", role.key())}>
                    <b>{ page.rich(msg::SPEAKER.of(role)) }</b>{ " " }{ page.rich(id) }
                </blockquote>
            }
        }),
        Block::List { lead, items } => html! {
            <div key={lead}>
                { page.pair(lead, &|page| html! { <p>{ page.rich(lead) }</p> }) }
                { list(page, items) }
            </div>
        },
        Block::Contrast { left, right } => html! {
            <div key={left.0} class="contrast">{ for [left, right].map(|side| column(page, side)) }</div>
        },
    }
}

/// One list also in two languages: its items are pairs.
fn list(page: &Page, items: &[Id]) -> Html {
    let item = |id: &Id| html! { <li key={*id}>{ page.pair(*id, &|page| page.rich(*id)) }</li> };
    html! { <ul>{ for items.iter().map(item) }</ul> }
}

fn column(page: &Page, (title, items): (Id, &'static [Id])) -> Html {
    let heading =
        |page: &Page| html! { <h2 role={page.silent_heading()}>{ page.rich(title) }</h2> };
    html! {
        <section key={title}>
            { page.pair(title, &heading) }
            { list(page, items) }
        </section>
    }
}

/// Links to all scenes; the ones seen before are marked.
fn jump_links(page: &Page, here: Scene) -> Html {
    let stop = |scene: Scene| {
        let seen = page.session.visited().contains(scene);
        let done = page.session.ended().contains(scene);
        let title = page.text(msg::SCENE_TITLE.of(scene));
        let label = page.text_with(
            if done {
                msg::SCENE_LINK_DONE
            } else if seen {
                msg::SCENE_LINK_SEEN
            } else {
                msg::SCENE_LINK
            },
            &[
                ("number", Value::Count(usize::from(scene.number()))),
                ("title", (&title).into()),
            ],
        );
        let route = Route::Scene(scene);
        let (href, on) = (page.address(route), page.want(Intent::Show(route)));
        let class = classes!(seen.then_some("seen"), done.then_some("done"));
        let current = (scene == here).then_some("step");
        let children = html! {
            <><span aria-hidden="true">{ scene.number() }</span><i class="hidden">{ label }</i></>
        };
        html! {
            <li key={scene.number().to_string()}>
                { link(Link { href, class, current, on, children, lang: None }) }
            </li>
        }
    };
    html! {
        <nav aria-label={page.text(msg::SCENES_LABEL)}>
            <ol class="stations plain">{ for Scene::ALL.map(stop) }</ol>
        </nav>
    }
}

/// Back and onward on the way the learner is on. Real links, so that they work before the app does.
pub fn onward(page: &Page) -> Html {
    let (way, here) = standing(page);
    let list = steps(way);
    let index = list.iter().position(|place| *place == here);
    let neighbour = |offset: isize| {
        let index = index?.checked_add_signed(offset)?;
        list.get(index)
            .map(|place| Route::of(way, *place, role_chosen(page)))
    };
    let back = neighbour(-1).unwrap_or(Route::Start);
    let onward = match neighbour(1) {
        Some(route) => Some((Intent::Act(Action::Next), route, next_words(page, route))),
        // The course ends with a scene that sends the learner back to their own result.
        None if way == Way::Course => Some((
            Intent::Show(Route::Result),
            Route::Result,
            page.text(msg::NEXT_RESULT),
        )),
        None if here == Place::Result => None,
        None => Some((
            Intent::Show(Route::Start),
            Route::Start,
            page.text(msg::TO_START),
        )),
    };
    let onward = onward.map(|(intent, route, words)| {
        page.link_that(intent, route, "", "button go", html! { { words } })
    });
    html! {
        <p class="onward chrome">
            { page.link_that(Intent::Act(Action::Back), back, "", "button", html! { { page.text(msg::BACK) } }) }
            { onward.unwrap_or_default() }
        </p>
    }
}

/// The way and the place shown; where the journey has not begun, what the address alone says.
fn standing(page: &Page) -> (Way, Place) {
    let here = match page.route {
        Route::Scene(scene) => Place::Scene(scene),
        Route::Rating(_, wheel) => Place::Rating(wheel),
        Route::Result => Place::Result,
        _ => Place::Role,
    };
    match (page.session.phase(), here) {
        (Phase::Underway { way, .. }, _) => (way, here),
        (Phase::Start, Place::Scene(_)) => (Way::Lesson, here),
        (Phase::Start, _) => (Way::Check, here),
    }
}

fn role_chosen(page: &Page) -> Option<Role> {
    match page.route {
        Route::Rating(role, _) => Some(role),
        _ => page.session.role(),
    }
}

/// What the way onward says: where it leads.
fn next_words(page: &Page, route: Route) -> String {
    match route {
        Route::Rating(_, wheel) => {
            let wheel = page.wheel(wheel);
            page.text_with(msg::NEXT_RATING, &[("wheel", (&wheel).into())])
        }
        Route::Scene(_) => page.text(msg::NEXT_SCENE),
        Route::Result => page.text(msg::NEXT_RESULT),
        _ => page.text(msg::NEXT),
    }
}

/// Where a scene stands in the lesson: `Scene 3 of 8`.
#[must_use]
pub fn place(page: &Page, scene: Scene) -> String {
    page.text_with(
        msg::PLACE_SCENE,
        &[
            ("number", Value::Count(usize::from(scene.number()))),
            ("total", Value::Count(Scene::ALL.len())),
        ],
    )
}

/// About how long the way still takes, this page included: `about 7 minutes left`.
#[must_use]
pub fn time_left(page: &Page) -> String {
    let (way, here) = standing(page);
    page.text_with(
        msg::MINUTES_LEFT,
        &[("count", minutes_left(way, here).into())],
    )
}
