//! What is kept on the device, over a storage that fails: every call throws, drops what it is given, gives nonsense or
//! answers late, at every step of a check, in one tab or two.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use alignment::{Action, Frequency, ItemId, Question, Role, Session, Stamp, Way, apply, decode};
use camber::intent::{Durability, StorageStatus};
use camber::state::{Area, Stored};
use camber::store::{Denied, Heard, Storage, Store};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It throws.
    Throws,
    /// It does nothing, and says nothing of it.
    Drops,
    /// A read gives something else, and a write keeps something else.
    Nonsense,
    /// A read sees what was there before the last change.
    Late,
}

const FAULTS: [Fault; 4] = [Fault::Throws, Fault::Drops, Fault::Nonsense, Fault::Late];

/// What a device keeps, for all tabs.
#[derive(Default)]
struct Disk {
    texts: RefCell<BTreeMap<String, String>>,
    before: RefCell<BTreeMap<String, String>>,
    /// The calls so far, and those that fail: from one on, so many of them.
    calls: Cell<usize>,
    faulty: Cell<Option<(Fault, usize, usize)>>,
    heard: RefCell<Vec<Heard>>,
}

#[derive(Clone, Default)]
struct Fake(Rc<Disk>);

impl Fake {
    fn fault(&self) -> Option<Fault> {
        let call = self.0.calls.get();
        self.0.calls.set(call + 1);
        let (fault, from, count) = self.0.faulty.get()?;
        (from..from.saturating_add(count)).contains(&call).then_some(fault)
    }

    fn change(&self, work: impl FnOnce(&mut BTreeMap<String, String>)) {
        let mut texts = self.0.texts.borrow_mut();
        self.0.before.replace(texts.clone());
        work(&mut texts);
    }

    fn session(&self) -> Option<Session> {
        let texts = self.0.texts.borrow();
        decode(&self.bytes_of(texts.get("camber.session")?)?).ok()
    }

    fn holds_answers(&self) -> bool {
        self.session().is_some_and(|session| !session.answers().is_untouched())
    }

    /// These calls fail from now on.
    fn break_down(&self, fault: Fault, from: usize, count: usize) {
        self.0.calls.set(0);
        self.0.faulty.set(Some((fault, from, count)));
    }

    fn heal(&self) {
        self.0.faulty.set(None);
    }
}

impl Storage for Fake {
    fn read(&self, _: Area, key: &str) -> Result<Option<String>, Denied> {
        let there = |texts: &BTreeMap<String, String>| texts.get(key).cloned();
        match self.fault() {
            None => Ok(there(&self.0.texts.borrow())),
            Some(Fault::Throws) => Err(Denied),
            Some(Fault::Drops) => Ok(None),
            Some(Fault::Nonsense) => Ok(Some("nonsense".to_owned())),
            Some(Fault::Late) => Ok(there(&self.0.before.borrow())),
        }
    }

    fn write(&self, _: Area, key: &str, text: &str) {
        match self.fault() {
            None | Some(Fault::Late) => self.change(|texts| {
                texts.insert(key.to_owned(), text.to_owned());
            }),
            Some(Fault::Nonsense) => self.change(|texts| {
                texts.insert(key.to_owned(), "nonsense".to_owned());
            }),
            Some(Fault::Throws | Fault::Drops) => {}
        }
    }

    fn remove(&self, _: Area, key: &str) {
        if matches!(self.fault(), None | Some(Fault::Late)) {
            self.change(|texts| {
                texts.remove(key);
            });
        }
    }

    fn announce(&self, _: Area, erased: bool) {
        let heard = if erased { Heard::Erasure } else { Heard::Change };
        self.0.heard.borrow_mut().push(heard);
    }

    /// A letter a byte.
    fn text_of(&self, bytes: &[u8]) -> String {
        bytes.iter().copied().map(char::from).collect()
    }

    fn bytes_of(&self, text: &str) -> Option<Vec<u8>> {
        text.chars().map(|letter| letter.try_into().ok()).collect()
    }
}

/// A tab: an app's memory, and its store.
struct Tab {
    store: Store<Fake>,
    session: Session,
    status: StorageStatus,
}

impl Tab {
    fn open(disk: &Fake) -> Tab {
        let store = Store::new(disk.clone(), Area::Local);
        let (session, status) = store.load();
        Tab { store, session, status }
    }

    fn act(&mut self, action: Action, at: u64) {
        self.session = apply(self.session.clone(), action, Stamp(at));
        self.save();
    }

    fn save(&mut self) {
        let (joined, status) = self.store.save(&self.session);
        self.session = joined.unwrap_or_else(|| self.session.clone());
        self.status = status;
    }

    /// Does what `state` does with what the store says.
    fn hear(&mut self, heard: Heard) -> Option<Stored> {
        let stored = self.store.news(heard);
        match stored.clone() {
            Some(Stored::Session(other, status)) => {
                self.status = status;
                let lacks = other.lacks(&self.session);
                let absorb = Action::Absorb(other);
                self.session = apply(self.session.clone(), absorb, Stamp(0));
                if lacks {
                    self.save();
                }
            }
            Some(Stored::Erased | Stored::Gone) => self.session = Session::default(),
            Some(Stored::Cleared) => self.save(),
            Some(Stored::SharedComputer) => self.status = StorageStatus::SharedComputer,
            Some(Stored::Unreadable(_)) | None => {}
        }
        stored
    }

    fn rated(&self) -> usize {
        rated(&self.session)
    }

    fn says_saved(&self) -> bool {
        matches!(self.status, StorageStatus::OnDevice { characters, .. } if characters > 0)
    }
}

fn rated(session: &Session) -> usize {
    let answers = session.answers();
    ItemId::ALL
        .into_iter()
        .filter(|item| answers.get(*item).frequency(Question::Outside).is_some())
        .count()
}

fn rate(item: ItemId, step: u8) -> Action {
    Action::Rate { item, question: Question::Outside, frequency: Frequency::new(step).unwrap() }
}

/// The steps of a check.
fn check() -> Vec<Action> {
    let begin = [Action::Begin(Way::Check), Action::ChooseRole(Role::Seller)];
    let rates = ItemId::ALL.into_iter().map(|item| rate(item, 3));
    begin.into_iter().chain(rates).collect()
}

fn checked(disk: &Fake) -> Tab {
    let mut tab = Tab::open(disk);
    for (at, action) in (1..).zip(check()) {
        tab.act(action, at);
    }
    tab
}

#[test]
fn no_failing_call_loses_an_answer_of_the_page_or_is_told_as_the_readers_wish() {
    let disk = Fake::default();
    checked(&disk);
    let calls = disk.0.calls.get();
    assert!(calls > 3 * check().len(), "{calls}");
    let mut tried = 0;
    for fault in FAULTS {
        for count in [1, 3, usize::MAX] {
            for from in 0..calls {
                let disk = Fake::default();
                disk.break_down(fault, from, count);
                let mut tab = Tab::open(&disk);
                for (at, action) in (1..).zip(check()) {
                    tab.act(action, at);
                    // Whatever announces itself, nobody has erased.
                    let stored = tab.hear(Heard::Change);
                    assert_ne!(stored, Some(Stored::Erased));
                    tried += 1;
                }
                let case = format!("{fault:?} from call {from}, {count} of them");
                assert_eq!(tab.rated(), ItemId::ALL.len(), "{case}");
                // Once storage works again, all is there with the next step, unless something unreadable was left by
                // the failure: that is not overwritten, and said.
                disk.heal();
                tab.act(rate(ItemId::ALL[0], 4), 100);
                if tab.says_saved() {
                    assert_eq!(disk.session().as_ref(), Some(&tab.session), "{case}");
                } else {
                    assert_eq!(fault, Fault::Nonsense, "{case}");
                    assert!(matches!(tab.status, StorageStatus::Refused(_)), "{case}");
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn saved_is_said_only_of_what_is_found_in_storage() {
    for fault in FAULTS {
        for count in [1, usize::MAX] {
            for from in 0..80 {
                let disk = Fake::default();
                disk.break_down(fault, from, count);
                let mut tab = Tab::open(&disk);
                for (at, action) in (1..).zip(check()) {
                    tab.act(action, at);
                    // A storage that gives back what it was given and has it not cannot be found out.
                    if tab.says_saved() {
                        assert_eq!(
                            disk.session().as_ref(),
                            Some(&tab.session),
                            "{fault:?} from {from}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn two_tabs_lose_nothing_to_a_failing_call() {
    for fault in FAULTS {
        for count in [1, 3] {
            for from in 0..120 {
                let disk = Fake::default();
                let (mut one, mut two) = (Tab::open(&disk), Tab::open(&disk));
                disk.break_down(fault, from, count);
                for (at, (number, action)) in (1..).zip(check().into_iter().enumerate()) {
                    let (writer, reader) =
                        if number % 2 == 0 { (&mut one, &mut two) } else { (&mut two, &mut one) };
                    writer.act(action, at);
                    let stored = reader.hear(Heard::Change);
                    assert_ne!(stored, Some(Stored::Erased));
                    writer.hear(Heard::Change);
                }
                disk.heal();
                // A step more in each.
                one.act(rate(ItemId::ALL[0], 5), 100);
                two.act(rate(ItemId::ALL[1], 5), 101);
                one.hear(Heard::Change);
                let all = ItemId::ALL.len();
                let case = format!("{fault:?} from call {from}, {count} of them");
                if one.says_saved() && two.says_saved() {
                    assert_eq!((one.rated(), two.rated()), (all, all), "{case}");
                    assert_eq!(disk.session().map(|session| rated(&session)), Some(all));
                } else {
                    assert_eq!(fault, Fault::Nonsense, "{case}");
                }
            }
        }
    }
}

#[test]
fn erased_and_shared_are_said_only_where_nothing_is_left() {
    for fault in FAULTS {
        for count in [1, 2, usize::MAX] {
            for from in 0..40 {
                for shares in [false, true] {
                    let disk = Fake::default();
                    let tab = checked(&disk);
                    assert!(disk.holds_answers());
                    disk.break_down(fault, from, count);
                    let done =
                        if shares { tab.store.share_computer(true) } else { tab.store.erase() };
                    disk.heal();
                    let case = format!("{fault:?} from call {from}, {count}, shares {shares}");
                    // A storage that hides what it has cannot be found out.
                    if done && !matches!(fault, Fault::Drops | Fault::Late) {
                        assert!(!disk.holds_answers(), "{case}");
                    }
                    if done && shares && fault == Fault::Throws {
                        assert_eq!(Tab::open(&disk).status, StorageStatus::SharedComputer);
                    }
                    if fault == Fault::Throws && count == usize::MAX && from == 0 {
                        assert!(!done, "{case}");
                    }
                }
            }
        }
    }
}

/// A storage of which only some calls fail, always.
struct Broken {
    fake: Fake,
    writes: bool,
    removes: bool,
    /// The longest text it takes beside the others.
    room: usize,
}

impl Storage for Broken {
    fn read(&self, area: Area, key: &str) -> Result<Option<String>, Denied> {
        self.fake.read(area, key)
    }
    fn write(&self, area: Area, key: &str, text: &str) {
        let texts = self.fake.0.texts.borrow();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let length: usize = others.map(|(_, text)| text.len()).sum();
        drop(texts);
        if self.writes && length + text.len() <= self.room {
            self.fake.write(area, key, text);
        }
    }
    fn remove(&self, area: Area, key: &str) {
        if self.removes {
            self.fake.remove(area, key);
        }
    }
    fn announce(&self, area: Area, erased: bool) {
        self.fake.announce(area, erased);
    }
    fn text_of(&self, bytes: &[u8]) -> String {
        self.fake.text_of(bytes)
    }
    fn bytes_of(&self, text: &str) -> Option<Vec<u8>> {
        self.fake.bytes_of(text)
    }
}

fn broken(fake: &Fake, writes: bool, removes: bool, room: usize) -> Store<Broken> {
    let storage = Broken { fake: fake.clone(), writes, removes, room };
    Store::new(storage, Area::Local)
}

#[test]
fn what_cannot_be_removed_is_overwritten_and_what_cannot_be_either_is_said() {
    let disk = Fake::default();
    checked(&disk);
    assert!(broken(&disk, true, false, usize::MAX).erase());
    assert!(!disk.holds_answers());
    assert_eq!(Tab::open(&disk).rated(), 0);
    checked(&disk);
    assert!(!broken(&disk, false, false, usize::MAX).erase());
    assert!(disk.holds_answers());
}

#[test]
fn a_full_device_remembers_that_it_is_shared_once_there_is_room() {
    let disk = Fake::default();
    checked(&disk);
    let length = disk.0.texts.borrow()["camber.session"].len();
    assert!(broken(&disk, true, true, length).share_computer(true));
    assert_eq!(Tab::open(&disk).status, StorageStatus::SharedComputer);
    let disk = Fake::default();
    checked(&disk);
    // No room at all: the answers are gone, and that the rest is not so is said.
    assert!(!broken(&disk, true, true, 0).share_computer(true));
    assert!(!disk.holds_answers());
}

#[test]
fn a_storage_that_drops_everything_keeps_nothing_and_says_so() {
    let disk = Fake::default();
    let store = broken(&disk, false, true, usize::MAX);
    let session = apply(Session::default(), Action::Begin(Way::Check), Stamp(1));
    assert_eq!(store.save(&session), (None, StorageStatus::Denied));
    // Nothing was there, so nothing has vanished.
    for heard in [Heard::Change, Heard::Erasure, Heard::Wake] {
        assert_eq!(store.news(heard), None);
    }
}

#[test]
fn only_an_erase_of_ours_is_the_readers_wish() {
    let disk = Fake::default();
    let (one, mut two) = (checked(&disk), Tab::open(&disk));
    disk.change(BTreeMap::clear);
    assert_eq!(two.hear(Heard::Change), Some(Stored::Cleared));
    assert_eq!(disk.session(), Some(two.session.clone()));
    assert!(two.says_saved());
    assert!(one.store.erase());
    let heard = disk.0.heard.borrow().last().copied().unwrap();
    assert_eq!(two.hear(heard), Some(Stored::Erased));
    assert_eq!((two.rated(), disk.session()), (0, None));
    // The second announcement of the same is no news.
    assert_eq!(two.hear(heard), None);
}

#[test]
fn a_page_that_has_slept_forgets_what_is_gone_and_takes_in_what_is_new() {
    let disk = Fake::default();
    let (mut one, mut two) = (checked(&disk), Tab::open(&disk));
    one.act(rate(ItemId::ALL[0], 6), 200);
    assert!(matches!(two.hear(Heard::Wake), Some(Stored::Session(..))));
    assert_eq!(two.session.answers(), one.session.answers());
    assert_eq!(two.hear(Heard::Wake), None);
    one.store.erase();
    // Browsers show a page before they say that it has slept.
    assert_eq!(two.hear(Heard::Show), None);
    assert!(!disk.holds_answers());
    assert_eq!(two.hear(Heard::Wake), Some(Stored::Gone));
    // One click does not bring anything back.
    two.act(Action::Begin(Way::Check), 300);
    assert!(!disk.holds_answers());
    let mut three = checked(&disk);
    assert!(one.store.share_computer(true));
    assert_eq!(three.hear(Heard::Wake), Some(Stored::SharedComputer));
}

#[test]
fn durable_is_said_of_the_text_that_the_second_store_has() {
    let durability = |tab: &Tab| match tab.status {
        StorageStatus::OnDevice { durability, .. } => durability,
        other => panic!("{other:?}"),
    };
    let disk = Fake::default();
    let mut tab = checked(&disk);
    let text = || disk.0.texts.borrow()["camber.session"].clone();
    assert_eq!(durability(&tab), Durability::Soon);
    let old = text();
    tab.status = tab.store.set_second(true).unwrap();
    assert_eq!(durability(&tab), Durability::Pending);
    tab.act(rate(ItemId::ALL[0], 6), 200);
    // Word of the text before comes late.
    tab.status = tab.store.settle(old).unwrap();
    assert_eq!(durability(&tab), Durability::Pending);
    tab.status = tab.store.settle(text()).unwrap();
    assert_eq!(durability(&tab), Durability::Durable);
    tab.act(rate(ItemId::ALL[0], 5), 201);
    assert_eq!(durability(&tab), Durability::Pending);
    tab.status = tab.store.set_second(false).unwrap();
    assert_eq!(durability(&tab), Durability::Soon);
}

#[test]
fn what_only_the_second_store_has_is_joined() {
    let disk = Fake::default();
    let mut tab = checked(&disk);
    let before = disk.0.texts.borrow().clone();
    tab.act(rate(ItemId::ALL[0], 6), 200);
    let second = disk.0.texts.borrow()["camber.session"].clone();
    // The browser was ended: local storage is as it was seconds ago.
    disk.change(|texts| *texts = before);
    let back = Tab::open(&disk);
    let Some(Stored::Session(session, _)) = back.store.restore(&second) else {
        panic!("nothing");
    };
    assert_eq!(session.answers(), tab.session.answers());
    assert_eq!(disk.session().unwrap().answers(), tab.session.answers());
    // And where local storage has nothing at all.
    disk.change(BTreeMap::clear);
    let back = Tab::open(&disk);
    assert!(matches!(back.store.restore(&second), Some(Stored::Session(..))));
    assert!(disk.holds_answers());
    // Nothing comes back to a shared computer, and nothing unreadable is taken in.
    back.store.share_computer(true);
    assert_eq!(back.store.restore(&second), Some(Stored::SharedComputer));
    assert!(!disk.holds_answers());
    assert_eq!(back.store.restore("nonsense"), None);
}
