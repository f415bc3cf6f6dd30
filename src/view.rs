//! The whole page: the screen of the route in its frame. Pure, so that it is the same prerendered and live.

use crate::frame::{Around, frame};
use crate::i18n::{I18n, Value};
use crate::journey;
use crate::msg;
use crate::pages::{self, Page};
use crate::part::Part;
use crate::parts;
use crate::pen::*;
use crate::route::Route;

/// The page as the reader sees it.
///
/// A function, not a component: every component adds kilobytes, and nothing in here has a state.
pub fn view(page: &Page) -> Html {
    let picture = match page.route {
        Route::Start => pages::start::picture(page, steering(page)),
        _ => Html::default(),
    };
    // Only the running app offers it. Its words are among those of the lesson.
    let tools = parts::Paper::get().filter(|_| page.is_live() && page.i18n.has(Part::Lesson));
    // The menu is closed on a new page.
    let settings = page.below(|| tools.map_or_else(Html::default, |part| (part.settings)(page)));
    let voice = tools.filter(|_| page.route.is_lesson());
    let voice = voice.map_or_else(Html::default, |part| (part.voice)(page));
    frame(page, Around { picture, settings }, html! { <>{ voice }{ screen(page) }</> })
}

/// What turns the wheels of the car on the start page, once that has come with its words.
fn steering(page: &Page) -> Option<Html> {
    let part = parts::Lesson::get().filter(|_| page.is_live() && page.i18n.has(Part::Lesson));
    part.map(|part| (part.steering)(page))
}

/// What the page itself shows; nothing while its part is not here.
fn screen(page: &Page) -> Html {
    let drawn = match page.route {
        Route::Start => {
            let begun = journey::begun(&page.session);
            let part = parts::Outcome::get().filter(|_| page.i18n.has(Part::Result));
            let back = begun.zip(part);
            let back = back.map(|(begun, part)| (part.back)(page, begun));
            Some(pages::start::start(page, back))
        }
        Route::Role(way) => Some(pages::role::role(page, way)),
        Route::Rating(_, wheel) => Some(pages::rating::rating(page, wheel)),
        Route::Scene(scene) => Part::of(page.route).scene().map(|draw| draw(page, scene)),
        Route::Result => parts::Outcome::get().map(|part| (part.result)(page)),
        Route::Finish => parts::Outcome::get().map(|part| (part.finish)(page)),
        Route::About => parts::Paper::get().map(|part| (part.about)(page)),
        Route::Handout { .. } => parts::Paper::get().map(|part| (part.handout)(page)),
        Route::Paper(_) => parts::Paper::get().map(|part| (part.form)(page)),
        Route::Privacy => parts::Paper::get().map(|part| (part.privacy)(page)),
        Route::Together(_) | Route::Intranet | Route::Platform => None,
    };
    drawn.unwrap_or_default()
}

/// The window's title on a page.
pub fn title(i18n: &I18n, route: Route) -> String {
    let page = match route {
        Route::Start => return i18n.text(msg::SITE_TITLE),
        Route::Role(_) => i18n.text(msg::ROLE_TITLE),
        Route::Scene(scene) => i18n.text_with(
            msg::SCENE_WINDOW_TITLE,
            &[
                ("number", Value::Count(usize::from(scene.number()))),
                ("title", (&i18n.text(msg::SCENE_TITLE.of(scene))).into()),
            ],
        ),
        Route::Rating(_, wheel) => i18n.text(msg::WHEEL.of(wheel)),
        Route::Result => i18n.text(msg::RESULT_TITLE),
        Route::Finish => i18n.text(msg::FINISH_TITLE),
        Route::About => i18n.text(msg::ABOUT_TITLE),
        Route::Handout { both: false } => i18n.text(msg::HANDOUT_TITLE),
        Route::Handout { .. } => i18n.text(msg::HANDOUT_BOTH_TITLE),
        Route::Paper(role) => i18n.text_with(msg::PAPER_TITLE, &[("role", role.key().into())]),
        Route::Privacy => i18n.text(msg::PRIVACY_TITLE),
        Route::Together(page) => {
            let [title, _] = page.ids();
            i18n.text(title)
        }
        Route::Intranet => i18n.text(msg::INTRANET_TITLE),
        Route::Platform => i18n.text(msg::PLATFORM_TITLE),
    };
    i18n.text_with(msg::WINDOW_TITLE, &[("page", (&page).into())])
}
