//! What lies on a facilitator's table: a team's round, and what was said about the codes that came.
//!
//! Pure. What may be seen is decided by the core's [`Team`], which this only surrounds: there is no way to its
//! figures but through [`Team::close`]. The codes are kept on the device only if somebody asks for it, and only until
//! the round is closed. What the device remembers of the pictures shown ([`Shown`]) is kept for all tabs.

use super::paper::{Paper, PaperChange};
use super::round_field::{RoundField, whole_number};
use alignment::{
    Added, CodeRefusal, Held, LEAST, NotYet, Picture, Role, RoundTag, ScanResult, Seal, Shown,
    Team, View, Wheel, WheelCode,
};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The table.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamTable {
    team: Team,
    /// The number of the round as typed.
    pub round: RoundField,
    /// How many were asked, as typed.
    pub invited: String,
    /// Codes as typed.
    pub typed: String,
    /// What became of the codes that were handed in last.
    pub report: Option<Report>,
    /// The form for a sheet of paper.
    pub paper: Paper,
    /// What will be shown.
    pub view: View,
    /// Whether the codes are to be kept on the device.
    pub keeps: bool,
    /// Whether the device did not let them be kept.
    pub denied: bool,
    /// Whether it fills the screen for the room: the invitation of an open round, one wheel of a shown one.
    pub large: bool,
    /// The wheel that the room sees.
    pub wheel: Wheel,
    /// The silence of the room.
    pub silence: Silence,
    /// What becomes of a file.
    pub file: FileState,
    /// What the camera does.
    pub camera: Camera,
    /// How many codes were in when the round was closed, those of leaders who are not shown included.
    pub came: usize,
    /// The codes of this round that the device kept when this table last heard of it.
    stored: Rc<[WheelCode]>,
    /// What is said of an open round.
    pub outlook: Rc<Outlook>,
    memory: Memory,
    /// What another tab has done.
    pub elsewhere: Option<Elsewhere>,
}

/// What is said of an open round. All its codes are gone through to find that out, so it is found out once for each
/// change of the codes, and never because something was typed or the page is drawn.
#[derive(Debug, PartialEq)]
pub struct Outlook {
    /// How many sellers are missing until something may be shown.
    pub missing: usize,
    /// The numbers in the list, from 1, of codes that may be of somebody who is in already.
    pub lookalikes: Vec<usize>,
    /// Whether leaders would be shown by themselves.
    pub shows_leaders: bool,
    /// Why the round is not shown yet.
    pub obstacle: Option<NotYet>,
    /// Which wheels will be held back because of what was shown before, and why.
    pub held: [Option<Held>; 4],
}

impl Outlook {
    fn of(team: &Team, view: View) -> Rc<Outlook> {
        let places = team.lookalikes().into_iter();
        Rc::new(Outlook {
            missing: LEAST.saturating_sub(team.people(Role::Seller)),
            lookalikes: places.map(|place| place + 1).collect(),
            shows_leaders: team.shows_leaders(),
            obstacle: team.obstacle(view),
            held: team.held(view),
        })
    }
}

impl Default for Outlook {
    /// Where no code has come. It is written down because the page for two has a table too, and would otherwise load all
    /// that finds it out.
    fn default() -> Self {
        Self {
            missing: LEAST,
            lookalikes: Vec::new(),
            shows_leaders: false,
            obstacle: Some(NotYet::TooFewSellers),
            held: [None; 4],
        }
    }
}

impl Default for TeamTable {
    fn default() -> Self {
        Self {
            outlook: Rc::default(),
            team: Team::new(RoundTag::default()),
            round: RoundField::default(),
            invited: String::new(),
            typed: String::new(),
            report: None,
            paper: Paper::default(),
            view: View::ByRole,
            keeps: false,
            denied: false,
            large: false,
            wheel: Wheel::Focus,
            silence: Silence::default(),
            file: FileState::None,
            camera: Camera::Off,
            came: 0,
            stored: Rc::default(),
            memory: Memory::Own,
            elsewhere: None,
        }
    }
}

/// What may happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamChange {
    /// The number of the round as it is being typed.
    Round(String),
    /// How many were asked, as it is being typed.
    Invited(String),
    /// Codes as they are being typed.
    Type(String),
    /// Take in what was typed.
    Read,
    /// What becomes of a file, of which nothing is in yet.
    File(FileState),
    /// Take in what a file held.
    Found(ScanResult),
    /// What the camera does.
    Camera(Camera),
    /// Take in what the camera has seen.
    Scanned(String),
    /// Take the correction that is proposed for the refused line at this place of the report.
    Mend(usize),
    /// Make this the round, and take in what was typed once more.
    TakeRound(RoundTag),
    /// Something on the form for a sheet of paper.
    Paper(PaperChange),
    /// Take the code at this place out.
    Remove(usize),
    /// Take all codes out.
    Forget,
    /// Keep the codes on the device, or no longer.
    Keep,
    /// Whether the device let them be kept.
    Kept(bool),
    /// Whether the device remembers what was shown last.
    Remembered(bool),
    /// Join what the device keeps, before these codes are written there.
    Join(StoredTeam),
    /// Another tab has changed what the device keeps.
    Told(StoredTeam),
    /// Choose what will be shown.
    See(View),
    /// Close the round and show it, beside what the device keeps.
    Close(StoredTeam),
    /// Fill the screen for the room, or no longer.
    Enlarge,
    /// Show this wheel to the room.
    Turn(Wheel),
    /// Show the wheel so many places further.
    TurnBy(isize),
    /// Begin the silence, or end it.
    Silence,
    /// A second of the silence has passed that was begun as this one.
    Tick(u16),
    /// Open another round.
    Next,
}

/// What became of the codes that were handed in last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// How many count.
    pub counted: usize,
    /// How many were in already.
    pub twice: usize,
    /// How many were made for other rounds.
    pub others: BTreeMap<RoundTag, usize>,
    /// The lines that are no code, and why.
    pub refused: Vec<(usize, CodeRefusal)>,
    /// How many more of those there are.
    pub more: usize,
    /// How many have the same numbers as another code of the round, and count once with it.
    pub alike: usize,
}

/// What the device keeps of teams, read at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StoredTeam {
    /// The codes of an open round, if a tab keeps some.
    pub codes: Option<String>,
    /// What is remembered of the pictures shown, if the device lets anything be kept at all.
    pub shown: Option<Option<String>>,
    /// Random bits and the day, under which the next picture is remembered.
    pub seal: Seal,
}

/// Whether the device remembers what was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Memory {
    /// Nothing was to be remembered yet; this page knows what it has shown itself.
    Own,
    /// All tabs know.
    Device,
    /// The browser keeps nothing of it, so only this page knows what it has shown.
    Denied,
}

/// What another tab has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// It has closed the round, and so many codes are gone here too.
    Closed(usize),
    /// It has taken away what was kept; the codes are in this page only.
    Removed,
    /// It keeps another round, so this one is not kept.
    Keeps(RoundTag),
}

impl TeamTable {
    /// The table after a change.
    #[must_use]
    pub fn after(mut self, change: TeamChange) -> TeamTable {
        let before = (self.team.clone(), self.view);
        self.change(change);
        if (&self.team, self.view) != (&before.0, before.1) {
            self.outlook = Outlook::of(&self.team, self.view);
        }
        self
    }

    fn change(&mut self, change: TeamChange) {
        match change {
            TeamChange::Round(typed) => {
                self.round = RoundField(typed);
                if let Some(round) = self.round.tag() {
                    self.team.rename(round);
                }
            }
            TeamChange::Invited(typed) => self.invited = typed,
            TeamChange::Type(typed) => {
                self.typed = typed;
                self.report = None;
            }
            TeamChange::Read => {
                let scan = ScanResult::of(&self.typed);
                self.take_in(scan);
            }
            TeamChange::File(file) => self.file = file,
            TeamChange::Found(scan) => {
                self.file = FileState::None;
                self.take_in(scan);
            }
            TeamChange::Camera(camera) => self.camera = camera,
            TeamChange::Scanned(text) => self.take_in(ScanResult::of(&text)),
            TeamChange::Mend(place) => self.mend(place),
            TeamChange::TakeRound(round) => {
                if self.team.rename(round) {
                    self.round = RoundField::of(round);
                    let scan = ScanResult::of(&self.typed);
                    self.take_in(scan);
                }
            }
            TeamChange::Paper(change) => self.paper(change),
            TeamChange::Remove(place) => {
                self.team.remove(place);
                self.report = None;
            }
            TeamChange::Forget => {
                self.team.clear();
                self.report = None;
            }
            TeamChange::Keep => {
                self.keeps = !self.keeps;
                self.elsewhere = None;
            }
            TeamChange::Kept(done) => {
                self.denied = !done;
                if done {
                    let codes = self.team.codes().filter(|_| self.keeps);
                    self.stored = codes.collect();
                }
            }
            TeamChange::Remembered(done) => {
                self.memory = if done { Memory::Device } else { Memory::Denied };
            }
            TeamChange::Join(stored) | TeamChange::Told(stored) => self.take(&stored),
            TeamChange::See(view) => self.view = view,
            TeamChange::Close(stored) => self.close(&stored),
            TeamChange::Enlarge => self.large = !self.large,
            TeamChange::Turn(wheel) => self.wheel = wheel,
            TeamChange::TurnBy(places) => self.turn_by(places),
            TeamChange::Silence => self.silence.toggle(),
            TeamChange::Tick(which) => self.silence.tick(which),
            TeamChange::Next => self.next_round(),
        }
    }

    fn take_in(&mut self, scan: ScanResult) {
        let ScanResult { codes, refused, more } = scan;
        let refused = refused.iter();
        let refused = refused.filter_map(|found| Some((found.line, found.code().err()?)));
        let mut report = Report { refused: refused.collect(), more, ..Report::default() };
        for code in &codes {
            self.add(code, &mut report);
        }
        // What is in needs not stand in the field; what was refused may be put right there.
        if report.refused.is_empty() && report.others.is_empty() && report.counted > 0 {
            self.typed = String::new();
        }
        self.report = Some(report);
    }

    fn add(&mut self, code: &WheelCode, report: &mut Report) {
        match self.team.add(code) {
            Added::Counted => report.counted += 1,
            Added::Duplicate => report.twice += 1,
            Added::Alike => report.alike += 1,
            Added::OtherRound(round) => *report.others.entry(round).or_default() += 1,
            Added::Closed => {}
        }
    }

    fn mend(&mut self, place: usize) {
        let Some(mut report) = self.report.take() else {
            return;
        };
        let proposed = match report.refused.get(place) {
            Some((_, CodeRefusal::Damaged(Some(slip)))) => WheelCode::read(&slip.code).ok(),
            _ => None,
        };
        if let Some(code) = proposed {
            report.refused.remove(place);
            self.add(&code, &mut report);
        }
        self.report = Some(report);
    }

    fn paper(&mut self, change: PaperChange) {
        let round = self.team.round();
        let Some(code) = self.paper.change(change, round) else {
            return;
        };
        let mut report = Report::default();
        self.add(&code, &mut report);
        self.report = Some(report);
    }

    fn close(&mut self, stored: &StoredTeam) {
        self.take(stored);
        let (came, round) = (self.team.codes().len(), self.team.round());
        if self.round_problem().is_some() || self.team.close(self.view, stored.seal).is_err() {
            return;
        }
        self.came = came;
        self.large = true;
        self.wheel = self.widest();
        // Of what came in nothing stays but the picture, in whatever tab it is kept.
        let kept = stored.codes.as_deref().and_then(parts);
        let codes = kept.into_iter().flat_map(|(.., codes)| codes);
        self.stored = codes.filter(|code| code.round() == round).collect();
        self.typed = String::new();
        self.report = None;
        self.paper = Paper::default();
        self.keeps = false;
        self.elsewhere = None;
    }

    /// Takes in what other tabs have shown and kept.
    fn take(&mut self, stored: &StoredTeam) {
        self.recall(stored);
        if self.keeps {
            self.join(stored.codes.as_deref());
        }
    }

    fn recall(&mut self, StoredTeam { shown, seal, .. }: &StoredTeam) {
        let known = self.memory == Memory::Device;
        let shown = match shown {
            Some(None) if known => Some(Shown::default()),
            // Nothing was written yet, or the browser has dropped it without a word.
            Some(None) => return,
            Some(Some(text)) => Shown::read(text),
            None => None,
        };
        // What another version has written is neither understood nor overwritten.
        let Some(mut shown) = shown else {
            self.memory = Memory::Denied;
            return;
        };
        if !known {
            shown.absorb(self.team.shown_before());
        }
        shown.forget(seal.day);
        self.memory = Memory::Device;
        let gone = self.team.recall(shown);
        if gone > 0 {
            self.elsewhere = Some(Elsewhere::Closed(gone));
            self.report = None;
        }
    }

    /// Takes in what other tabs have added to the kept codes, and takes out what they took out.
    fn join(&mut self, stored: Option<&str>) {
        let before = std::mem::take(&mut self.stored);
        let any = self.team.codes().len() > 0;
        let elsewhere = match stored.and_then(parts) {
            None if before.is_empty() => return,
            None if any => Elsewhere::Removed,
            // The round that was kept is closed.
            None => {
                self.keeps = false;
                return;
            }
            Some((round, ..)) if any && round != self.team.round() => Elsewhere::Keeps(round),
            Some((round, invited, codes)) => {
                if self.team.rename(round) {
                    self.round = RoundField::of(round);
                }
                if self.invited.is_empty() {
                    self.invited = invited;
                }
                self.stored = codes.into();
                let (was_there, is_there) = (sorted(&before), sorted(&self.stored));
                let has = |all: &[[u8; WheelCode::PACKED]], code: &WheelCode| {
                    all.binary_search(&code.packed()).is_ok()
                };
                // Those first: a code alike may have taken their place.
                self.team.retain(|_, code| !has(&was_there, code) || has(&is_there, code));
                // What this page has taken out stays out.
                for code in self.stored.iter().filter(|code| !has(&was_there, code)) {
                    self.team.add(code);
                }
                return;
            }
        };
        self.keeps = false;
        self.elsewhere = Some(elsewhere);
    }

    fn next_round(&mut self) {
        let here = self.team.round().number();
        let rounds = (1..RoundTag::COUNT).map(|step| (here + step) % RoundTag::COUNT);
        if let Some(fresh) = rounds.filter_map(RoundTag::new).find(|round| self.team.reopen(*round))
        {
            self.round = RoundField::of(fresh);
            self.large = false;
            self.silence = Silence::default();
            self.elsewhere = None;
        }
    }

    fn turn_by(&mut self, places: isize) {
        let here = Wheel::ALL.iter().position(|wheel| *wheel == self.wheel);
        let there = here.unwrap_or_default() as isize + places;
        let there = there.rem_euclid(Wheel::ALL.len() as isize) as usize;
        self.wheel = Wheel::ALL.get(there).copied().unwrap_or(self.wheel);
    }

    /// The wheel of the first group that stands furthest from straight, where the room begins.
    fn widest(&self) -> Wheel {
        let group = self.shown().and_then(|picture| picture.groups.first());
        let pull = |wheel: &Wheel| group?.wheel(*wheel).map(|own| own.pull.unsigned_abs());
        let shown = Wheel::ALL.into_iter().rev().filter(|wheel| pull(wheel).is_some());
        shown.max_by_key(pull).unwrap_or(Wheel::Focus)
    }

    /// The round that is collected or was shown.
    pub fn collected(&self) -> RoundTag {
        self.team.round()
    }

    /// Why what was typed is no round to collect for.
    pub fn round_problem(&self) -> Option<RoundProblem> {
        match self.round.tag() {
            None => Some(RoundProblem::Wrong),
            Some(round) if round != self.team.round() => Some(RoundProblem::Shown),
            Some(_) => None,
        }
    }

    /// How many were asked, if that is a number and not fewer than came.
    pub fn asked(&self, came: usize) -> Option<usize> {
        let invited = whole_number(&self.invited, 6)? as usize;
        (invited >= came.max(1)).then_some(invited)
    }

    /// The codes of an open round in the order in which they came.
    pub fn codes(&self) -> impl DoubleEndedIterator<Item = WheelCode> + ExactSizeIterator + '_ {
        self.team.codes()
    }

    /// How many codes of this role are in.
    pub fn count(&self, role: Role) -> usize {
        self.team.count(role)
    }

    /// What other tabs must know once a picture is shown; nothing where the device keeps nothing.
    pub fn remembers(&self) -> Option<String> {
        let shown = self.team.shown_before();
        let has = self.shown().is_some() && self.memory != Memory::Denied && !shown.is_empty();
        has.then(|| shown.text())
    }

    /// Whether only this page knows what it has shown, because the browser keeps nothing of it.
    pub fn forgets(&self) -> bool {
        self.memory == Memory::Denied
    }

    /// The picture of a closed round.
    pub fn shown(&self) -> Option<&Picture> {
        self.team.shown()
    }

    /// What is to be kept on the device: the round and its codes, if somebody asked for that; nothing of a round
    /// that was shown.
    pub fn kept(&self) -> Option<String> {
        if !self.has_kept() {
            return None;
        }
        let mut text = format!("{KEPT} {} {}\n", self.team.round().number(), self.invited.trim());
        for code in self.team.codes() {
            text.push_str(&code.text());
            text.push('\n');
        }
        Some(text)
    }

    /// Whether the device is to keep the same as for that table. Many codes are not written anew for each digit of how
    /// many were asked, but once the field is left.
    pub fn is_kept_as(&self, other: &TeamTable) -> bool {
        self.kept_head() == other.kept_head() && (!self.has_kept() || self.team == other.team)
    }

    fn kept_head(&self) -> Option<(RoundTag, Option<&str>)> {
        let invited = (self.codes().len() <= AT_ONCE).then(|| self.invited.trim());
        self.has_kept().then_some((self.team.round(), invited))
    }

    fn has_kept(&self) -> bool {
        self.keeps && self.codes().len() > 0
    }

    /// Whether the device keeps codes that are to be taken away.
    pub fn leaves_codes(&self) -> bool {
        !self.stored.is_empty() && !self.has_kept()
    }

    /// The table as a page begins with it. A text that is none leaves it empty.
    pub fn open(stored: &StoredTeam) -> TeamTable {
        let mut table = TeamTable::default();
        table.recall(stored);
        table.join(stored.codes.as_deref());
        let count = table.team.codes().len();
        table.paper = Paper::after(count as u16);
        table.keeps = count > 0;
        table.outlook = Outlook::of(&table.team, table.view);
        table
    }
}

/// The round, how many were asked, and the codes of a kept text.
fn parts(text: &str) -> Option<(RoundTag, String, Vec<WheelCode>)> {
    let (head, codes) = text.split_once('\n')?;
    let (round, invited) = head.strip_prefix(KEPT)?.trim_start().split_once(' ')?;
    let round = RoundTag::new(whole_number(round, 4)? as u16)?;
    let invited = whole_number(invited, 6).filter(|invited| *invited > 0);
    let invited = invited.map_or_else(String::new, |invited| invited.to_string());
    Some((round, invited, ScanResult::of(codes).codes))
}

/// Two minutes in which nobody in the room speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Silence {
    /// Which one it is: the seconds of one that was ended are not those of the next.
    which: u16,
    /// How many seconds are left; `None` where nobody has asked for it.
    pub left: Option<u16>,
}

impl Silence {
    /// How long it is, in seconds.
    pub const LENGTH: u16 = 120;

    /// Which one is going on.
    pub fn running(self) -> Option<u16> {
        (self.left? > 0).then_some(self.which)
    }

    fn toggle(&mut self) {
        *self = Silence {
            which: self.which.wrapping_add(1),
            left: self.running().is_none().then_some(Self::LENGTH),
        };
    }

    fn tick(&mut self, which: u16) {
        if self.running() == Some(which) {
            self.left = self.left.map(|left| left.saturating_sub(1));
        }
    }
}

/// What becomes of a file that somebody has opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// There is none.
    None,
    /// It is read so far, in hundredths.
    Reading(u8),
    /// It could not be read.
    Unreadable,
}

/// What the camera does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Camera {
    /// Nothing.
    Off,
    /// Somebody is asked for it.
    Starting,
    /// It looks for codes.
    On,
    /// Somebody does not want it.
    Refused,
    /// There is none, or this browser gives none.
    Absent,
}

fn sorted(codes: &[WheelCode]) -> Vec<[u8; WheelCode::PACKED]> {
    let mut all: Vec<_> = codes.iter().map(WheelCode::packed).collect();
    all.sort_unstable();
    all
}

/// So many codes are written in no time.
const AT_ONCE: usize = 1000;

/// How what is kept begins, with its version.
const KEPT: &str = "camber-team 1";

/// Why what was typed is no round to collect for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundProblem {
    /// It is no number of a round.
    Wrong,
    /// It was shown already.
    Shown,
}

#[cfg(test)]
mod tests;
