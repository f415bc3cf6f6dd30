//! The voice of the device.
//!
//! Only a voice that the device itself has: some browsers also offer voices of a server, such as Chrome's
//! "Google …" ones, and to speak with one of those would send the text there. A pause ends the sentence, which
//! is begun again afterwards, because the pause of the browsers loses the rest on some systems.

use super::address::{Listener, listen};
use super::document;
use super::foreign::Foreign;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventTarget, NodeList, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// The attribute of the element that is spoken now.
const NOW: &str = "data-now";

/// A voice of the device.
pub type DeviceVoice = SpeechSynthesisVoice;

/// The voices that the device itself has, in its order.
pub fn voices() -> Vec<DeviceVoice> {
    // An app's own browser may have an engine that knows nothing of voices.
    let all = engine().map(|engine| engine.get_voices());
    let all = all.filter(|all| js_sys::Array::is_array(all));
    let all = all.iter().flat_map(js_sys::Array::iter);
    all.map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .filter(SpeechSynthesisVoice::local_service)
        .collect()
}

fn engine() -> Option<SpeechSynthesis> {
    let engine = web_sys::window()?.speech_synthesis().ok()?;
    // A browser without one answers with `undefined`.
    JsValue::is_object(&engine).then_some(engine)
}

/// Calls back when the voices have changed, until the returned value is dropped: many browsers know them only
/// a moment after the start. In old ones the engine tells nothing, and knows its voices from the start.
#[must_use]
pub fn on_voices(call: impl Fn() + 'static) -> Option<Listener> {
    let engine: EventTarget = engine()?.dyn_into().ok()?;
    let listener = listen(&engine, "voiceschanged", move |_| call());
    Some(listener)
}

/// What a reader aloud is told to do.
pub enum Order {
    /// To begin with these elements, from the one with this number, at a rate where 1 is the voice's own. Without a
    /// voice it is at the end at once.
    Start((NodeList, u32), Option<DeviceVoice>, f32),
    /// To speak the sentence it is at.
    GoOn,
    /// To be silent for a moment.
    Pause,
    /// To speak with another voice or at another rate, at once.
    Retune(Option<DeviceVoice>, f32),
}

/// Reads elements aloud, one after the other, and marks the one it is at.
#[derive(Clone)]
pub struct Reader {
    talk: Rc<RefCell<Option<Talk>>>,
    foreign: Foreign,
    done: Rc<dyn Fn()>,
}

/// What is read.
struct Talk {
    elements: NodeList,
    at: u32,
    voice: SpeechSynthesisVoice,
    rate: f32,
    /// The element spoken last.
    marked: Option<Element>,
    /// What hears the end of what is spoken now; nothing while it waits.
    heard: Option<[Listener; 2]>,
}

impl Reader {
    /// A reader that calls back when it comes to an end by itself: all is read, or the voice has failed.
    pub fn new(foreign: Foreign, done: impl Fn() + 'static) -> Reader {
        Reader { talk: Rc::default(), foreign, done: Rc::new(done) }
    }

    /// Does as it is told.
    pub fn obey(&self, order: Order) {
        match order {
            Order::Start((elements, at), voice, rate) => {
                self.stop();
                if let Some(voice) = voice {
                    self.talk.replace(Some(Talk {
                        elements,
                        at,
                        voice,
                        rate,
                        marked: None,
                        heard: None,
                    }));
                }
                self.go_on();
            }
            Order::GoOn => self.go_on(),
            Order::Pause => {
                if let Some(talk) = self.talk.borrow_mut().as_mut() {
                    talk.hush();
                }
            }
            Order::Retune(voice, rate) => {
                let spoke = self.talk.borrow_mut().as_mut().is_some_and(|talk| {
                    talk.voice = voice.unwrap_or_else(|| talk.voice.clone());
                    talk.rate = rate;
                    talk.hush()
                });
                if spoke {
                    self.go_on();
                }
            }
        }
    }

    /// Speaks the sentence it is at. Where there is none, that is the end.
    fn go_on(&self) {
        if self.say().is_none() {
            self.stop();
            (self.done)();
        }
    }

    /// Is silent, and forgets what it read.
    pub fn stop(&self) {
        if let Some(mut talk) = self.talk.take() {
            talk.hush();
            talk.mark(None);
        }
    }

    fn say(&self) -> Option<()> {
        let mut talk = self.talk.borrow_mut();
        let talk = talk.as_mut()?;
        let element = talk.next()?;
        // The voice speaks the app's language, not that of a translator.
        let text = self.foreign.own_text(&element)?;
        let utterance = SpeechSynthesisUtterance::new_with_text(&text).ok()?;
        utterance.set_voice(Some(&talk.voice));
        utterance.set_lang(&talk.voice.lang());
        utterance.set_rate(talk.rate);
        talk.heard = Some(["end", "error"].map(|end| {
            let reader = self.clone();
            listen(&utterance, end, move |_| reader.heard(end == "end"))
        }));
        talk.mark(Some(element));
        engine()?.speak(&utterance);
        Some(())
    }

    /// A sentence has come to its end, well or not. With a voice that fails, the next would fail too.
    fn heard(&self, well: bool) {
        // A browser that told it in the midst of something would not be heard.
        let Ok(mut talk) = self.talk.try_borrow_mut() else {
            return;
        };
        if let Some(talk) = talk.as_mut() {
            talk.heard = None;
            talk.at = if well { talk.at + 1 } else { u32::MAX };
        }
        drop(talk);
        self.go_on();
    }
}

impl Talk {
    /// The element it is at, or the next one that can be seen.
    fn next(&mut self) -> Option<Element> {
        loop {
            let element: Element = self.elements.get(self.at)?.unchecked_into();
            if document::is_shown(&element) {
                return Some(element);
            }
            self.at += 1;
        }
    }

    fn mark(&mut self, element: Option<Element>) {
        if let Some(before) = &self.marked {
            let _ = before.remove_attribute(NOW);
        }
        if let Some(element) = &element {
            let _ = element.set_attribute(NOW, "");
            document::follow(self.marked.as_ref(), element);
        }
        self.marked = element;
    }

    /// Ends what is spoken. Returns whether something was.
    fn hush(&mut self) -> bool {
        let spoke = self.heard.take().is_some();
        if let Some(engine) = engine().filter(|_| spoke) {
            engine.cancel();
        }
        spoke
    }
}
