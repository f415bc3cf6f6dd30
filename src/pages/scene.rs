//! One scene of the lesson.

use super::blocks::{hook, text};
use super::onward::onward;
use super::{Page, paper, play};
use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::link::{Link, link};
use alignment::{Scene, widest_rated};

/// The page of a scene that everybody begins with.
pub fn early(page: &Page, scene: Scene) -> Html {
    drawn(page, scene, play::early)
}

/// The page of any other scene.
pub fn late(page: &Page, scene: Scene) -> Html {
    drawn(page, scene, play::late)
}

/// The page of a scene: its title, one sentence, and what the reader plays. Where no script runs, it is told as a text
/// instead, which the app never shows.
fn drawn(page: &Page, scene: Scene, board: play::BoardOf) -> Html {
    let title = |page: &Page| {
        let title = page.text(msg::SCENE_TITLE.of(scene));
        match page.is_beside {
            true => html! { <p class="title">{ title }</p> },
            false => html! { <h1 id="page-title" tabindex="-1">{ page.told(&title) }</h1> },
        }
    };
    html! {
        <>
            <article class="scene">
                { page.pair("title", &title) }
                { hook(page, scene) }
                { play::play(page, scene, board) }
                { greeting(page, scene) }
                { for (!page.is_live()).then(|| html! { <noscript><div class="prose">{ text(page, scene) }</div></noscript> }) }
            </article>
            { page.below(|| below(page, scene)) }
        </>
    }
}

fn below(page: &Page, scene: Scene) -> Html {
    html! {
        <>
            { onward(page) }
            { play::how(page, scene) }
            { scenes(page, scene) }
            { for (Some(&scene) == Scene::ALL.last()).then(|| paper::links(page)) }
        </>
    }
}

/// What the reader has said about this scene's wheel: the practice with the widest gap, if there is a gap. Whoever plays
/// already has read it.
fn greeting(page: &Page, scene: Scene) -> Html {
    if !page.session.play_of(scene).is_untouched() {
        return Html::default();
    }
    let Some(wheel) = scene.wheel() else {
        return Html::default();
    };
    let widest = widest_rated(page.session.answers(), &wheel.items());
    let Some((item, _)) = widest.filter(|(_, rating)| rating.gap() != 0) else {
        return Html::default();
    };
    page.pair("greeting", &|page| {
        let practice = page.for_role(msg::PRACTICE.of(item));
        let wheel = page.wheel(wheel);
        let words = page.text_with(
            msg::PLAY_GREETING,
            &[("wheel", (&wheel).into()), ("practice", (&practice).into())],
        );
        html! { <p key="greeting" class="greeting">{ words }</p> }
    })
}

/// Links to all scenes; the ones seen before are marked.
fn scenes(page: &Page, here: Scene) -> Html {
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
            &[("number", Value::Count(usize::from(scene.number()))), ("title", (&title).into())],
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
