//! Tabs as the keyboard and screen readers know them: one of them is a stop of the Tab key, the arrows lead to the others.

use crate::pen::*;

/// One tab.
pub struct Tab {
    /// The element's id.
    pub id: String,
    /// The id of its panel.
    pub panel: String,
    /// Whether its panel is shown.
    pub is_shown: bool,
    /// Its place among the tabs, from 0.
    pub place: usize,
    /// How many tabs there are.
    pub count: usize,
    /// Classes of the element.
    pub class: &'static str,
    /// Gets the place of the tab that is wanted.
    pub on: Callback<usize>,
    /// What the tab shows.
    pub shows: Html,
}

/// A tab in a list of them.
pub fn tab(tab: Tab) -> Html {
    let (place, count) = (tab.place, tab.count);
    let onclick = tab.on.reform(move |_| place);
    let on = tab.on;
    let onkeydown = move |event: KeyboardEvent| {
        let last = count.saturating_sub(1);
        let wanted = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (place + 1) % count.max(1),
            "ArrowLeft" | "ArrowUp" => place.checked_sub(1).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        on.emit(wanted);
    };
    let (selected, stop) = if tab.is_shown { ("true", "0") } else { ("false", "-1") };
    html! {
        <button
            key={tab.id.clone()}
            type="button"
            role="tab"
            id={tab.id}
            class={tab.class}
            aria-selected={selected}
            aria-controls={tab.panel}
            tabindex={stop}
            {onclick}
            {onkeydown}
        >
            { tab.shows }
        </button>
    }
}
