//! Several tabs of the facilitator's page on one device: they keep one round together, what one has shown holds in all,
//! and none writes back what was taken away.
#![allow(clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

use alignment::{
    Answer, Answers, Frequency, Held, ItemId, NotYet, Role, RoundTag, Seal, WheelCode, score,
};
use camber::together::room::{Act, Job, Tables};
use camber::together::team_table::{Elsewhere, StoredTeam, TeamChange, TeamTable};

const CODES: [&str; 7] = [
    "4AYP2-7AMH3-389M2-RRD8Y",
    "4DMZS-1SMG9-3890J-R4VV2",
    "43171-0JNPK-389YM-PYH9T",
    "4FM4S-KQK9Z-389BF-PAZAC",
    "4C5A9-ACMG9-3890H-R6FVW",
    "40TDJ-6XK95-388DT-QJXHR",
    "491M0-PTNPK-388Q6-PAZQ2",
];

/// What a browser keeps, and how it behaves.
#[derive(Default)]
struct Device {
    codes: Option<String>,
    shown: Option<String>,
    /// It takes everything and keeps nothing.
    drops: bool,
    /// It lets nothing be read.
    denies: bool,
    salt: u64,
}

impl Device {
    fn read(&mut self) -> StoredTeam {
        self.salt += 1;
        StoredTeam {
            codes: self.codes.clone().filter(|_| !self.denies),
            shown: (!self.denies).then(|| self.shown.clone()),
            seal: Seal { salt: self.salt, day: 3 },
        }
    }

    /// Lets something happen in a tab, and does what it asks for. Returns how many jobs that were.
    fn act(&mut self, tab: &mut Tables, mut act: Act) -> usize {
        for count in 0..9 {
            let (next, job) = std::mem::take(tab).act_for_many(act);
            *tab = next;
            let works = !self.drops && !self.denies;
            let change = match job {
                None => return count,
                Some(Job::Join) => TeamChange::Join(self.read()),
                Some(Job::Close) => TeamChange::Close(self.read()),
                Some(Job::Keep(codes)) => {
                    if works {
                        self.codes = codes;
                    }
                    TeamChange::Kept(works)
                }
                Some(Job::Remember(shown)) => {
                    assert!(tab.team.shown().is_some());
                    if works {
                        self.shown = Some(shown);
                    }
                    TeamChange::Remembered(works)
                }
                Some(job) => panic!("{job:?}"),
            };
            act = Act::Team(change);
        }
        panic!("no end");
    }

    fn change(&mut self, tab: &mut Tables, change: TeamChange) {
        self.act(tab, Act::Team(change));
    }

    fn close(&mut self, tab: &mut Tables) {
        self.act(tab, Act::Ask(Job::Close));
    }

    fn type_in(&mut self, tab: &mut Tables, codes: &[&str]) {
        self.change(tab, TeamChange::Type(codes.join("\n")));
        self.change(tab, TeamChange::Read);
    }

    /// A tab of the round of the codes.
    fn open(&mut self) -> Tables {
        let mut tab = Tables::open(&self.read());
        if tab.team.codes().len() == 0 {
            self.change(&mut tab, TeamChange::Round("417".to_owned()));
        }
        tab
    }

    /// Another tab has changed something; that asks for nothing.
    fn tell(&mut self, tab: &mut Tables) {
        let told = TeamChange::Told(self.read());
        assert_eq!(self.act(tab, Act::Team(told)), 0);
    }
}

fn texts(tab: &Tables) -> Vec<String> {
    tab.team.codes().map(|code| code.text()).collect()
}

/// Two tabs that keep four codes and two.
fn two_tabs(device: &mut Device) -> (Tables, Tables) {
    let (mut one, mut two) = (device.open(), device.open());
    device.type_in(&mut one, &CODES[..4]);
    device.change(&mut one, TeamChange::Keep);
    device.type_in(&mut two, &CODES[4..6]);
    device.change(&mut two, TeamChange::Keep);
    device.tell(&mut one);
    (one, two)
}

#[test]
fn two_tabs_that_keep_join_their_codes() {
    let mut device = Device::default();
    let (mut one, mut two) = two_tabs(&mut device);
    assert_eq!((one.team.codes().len(), two.team.codes().len()), (6, 6));
    // What one takes out goes from the other as well, and does not come back.
    device.change(&mut one, TeamChange::Remove(0));
    device.tell(&mut two);
    assert_eq!(two.team.codes().len(), 5);
    assert!(!texts(&two).contains(&CODES[0].to_owned()));
    device.type_in(&mut two, &CODES[6..]);
    device.tell(&mut one);
    assert_eq!(one.team.codes().len(), 6);
    let again = device.open();
    assert!(again.team.keeps && again.team.codes().len() == 6);
    device.change(&mut one, TeamChange::Forget);
    assert_eq!(device.codes, None);
}

/// Somebody's code from one of their devices.
fn from_device(nonce: u16) -> String {
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let (outside, inside) = (Frequency::new(3), Frequency::new(2));
        answers.set(item, Answer::Open { outside, inside });
    }
    let profile = score(&answers.complete().unwrap());
    let round = RoundTag::new(417).unwrap();
    WheelCode::new(&profile, Role::Seller, true, round, nonce).text()
}

#[test]
fn one_person_s_codes_in_two_tabs_are_one_code() {
    let mut device = Device::default();
    let (mut one, mut two) = (device.open(), device.open());
    for (tab, nonce) in [(&mut one, 1), (&mut two, 2)] {
        device.type_in(tab, &[&from_device(nonce)]);
        device.change(tab, TeamChange::Keep);
    }
    device.tell(&mut one);
    for tab in [one, two] {
        assert_eq!(texts(&tab), [from_device(2)]);
    }
}

#[test]
fn what_was_taken_away_is_not_written_back() {
    let mut device = Device::default();
    let (mut one, mut two) = two_tabs(&mut device);
    device.codes = None;
    device.tell(&mut one);
    assert_eq!(one.team.elsewhere, Some(Elsewhere::Removed));
    assert!(!one.team.keeps && one.team.codes().len() == 6);
    device.type_in(&mut one, &CODES[6..]);
    assert_eq!(device.codes, None);
    // A tab that was asleep finds the same at its next step.
    device.type_in(&mut two, &CODES[6..]);
    assert_eq!(two.team.elsewhere, Some(Elsewhere::Removed));
    assert_eq!((device.codes.take(), two.team.codes().len()), (None, 7));
    // Whoever wants them kept after all is asked nothing.
    device.change(&mut two, TeamChange::Keep);
    assert!(device.codes.is_some() && two.team.elsewhere.is_none());
    device.change(&mut two, TeamChange::Keep);
    assert_eq!(device.codes, None);
}

#[test]
fn a_tab_whose_kept_round_was_closed_elsewhere_keeps_no_more() {
    let mut device = Device::default();
    let (mut one, mut two) = two_tabs(&mut device);
    device.close(&mut one);
    device.tell(&mut two);
    assert_eq!(two.team.elsewhere, Some(Elsewhere::Closed(6)));
    assert!(!two.team.keeps);
    device.type_in(&mut two, &CODES[..5]);
    assert_eq!(device.codes, None);
}

#[test]
fn another_round_that_is_kept_stays() {
    let mut device = Device::default();
    let (mut other, mut own) = (device.open(), device.open());
    device.type_in(&mut other, &CODES[..2]);
    device.change(&mut other, TeamChange::Keep);
    let stored = device.codes.take().map(|text| text.replace(" 417 ", " 418 "));
    device.codes.clone_from(&stored);
    device.type_in(&mut own, &CODES[2..4]);
    device.change(&mut own, TeamChange::Keep);
    let round = RoundTag::new(418).unwrap();
    assert_eq!(own.team.elsewhere, Some(Elsewhere::Keeps(round)));
    assert_eq!((own.team.kept(), own.team.codes().len()), (None, 2));
    assert_eq!(device.codes, stored);
}

#[test]
fn what_one_tab_has_shown_holds_in_all() {
    let mut device = Device::default();
    let (mut one, mut two) = two_tabs(&mut device);
    device.type_in(&mut two, &CODES[6..]);
    // It asks before it shows anything, so that it need not have heard of the seventh.
    device.change(&mut two, TeamChange::Remove(6));
    device.close(&mut one);
    assert!(one.team.shown().is_some() && !one.team.forgets());
    assert_eq!(device.codes, None);
    device.tell(&mut two);
    assert_eq!(two.team.elsewhere, Some(Elsewhere::Closed(6)));
    assert_eq!(texts(&two), [""; 0]);
    // Typed in once more with one taken out, also after a reload.
    device.type_in(&mut two, &CODES[..5]);
    let mut again = device.open();
    device.type_in(&mut again, &CODES[..5]);
    for tab in [&mut two, &mut again] {
        assert_eq!(tab.team.outlook.obstacle, Some(NotYet::Held(Held::Parted)));
        device.close(tab);
        assert!(tab.team.shown().is_none());
    }
    // Erased is forgotten.
    device.shown = None;
    device.close(&mut two);
    assert!(two.team.shown().is_some());
}

#[test]
fn a_tab_that_has_not_heard_asks_before_it_shows() {
    let mut device = Device::default();
    let (mut one, mut two) = (device.open(), device.open());
    device.type_in(&mut one, &CODES[..6]);
    device.type_in(&mut two, &CODES);
    assert_eq!(two.team.outlook.obstacle, None);
    device.close(&mut one);
    device.close(&mut two);
    assert!(two.team.shown().is_none());
    assert_eq!(two.team.elsewhere, Some(Elsewhere::Closed(6)));
    assert_eq!(texts(&two), [CODES[6]]);
}

#[test]
fn a_browser_that_keeps_nothing_is_not_believed() {
    let dropping = Device { drops: true, ..Device::default() };
    let denying = Device { denies: true, ..Device::default() };
    // What another version has written is neither understood nor overwritten.
    let newer = Device { shown: Some("camber-shown 2\n".to_owned()), ..Device::default() };
    for mut device in [dropping, denying, newer] {
        let before = device.shown.clone();
        let mut tab = device.open();
        device.type_in(&mut tab, &CODES[..6]);
        device.close(&mut tab);
        assert!(tab.team.shown().is_some() && tab.team.forgets());
        assert_eq!(device.shown, before);
    }
}

#[test]
fn no_pasted_code_is_lost() {
    // A tail of words makes the text longer than any limit a field might have.
    let mut text = "x ".repeat(60_000);
    text.push_str(&CODES.join(" "));
    let mut table = TeamTable::default().after(TeamChange::Round("417".to_owned()));
    for change in [TeamChange::Type(text), TeamChange::Read] {
        table = table.after(change);
    }
    assert_eq!(table.codes().len(), CODES.len());
}
