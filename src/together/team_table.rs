//! What lies on a facilitator's table: a team's round, and what was said about the codes that came.
//!
//! Pure. What may be seen is decided by the core's [`Team`], which this only surrounds: there is no way to its
//! figures but through [`Team::close`]. Kept on the device only if somebody asks for it, and only until the round
//! is closed.

use super::code_scanner::ScanResult;
use super::paper::{Paper, PaperChange};
use super::round_field::{RoundField, whole_number};
use alignment::{
    Added, CodeRefusal, LEAST, NotYet, Picture, Role, RoundTag, Team, View, Wheel, WheelCode,
};
use std::collections::BTreeMap;

/// The table.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamTable {
    team: Team,
    round: RoundField,
    invited: String,
    typed: String,
    report: Option<Report>,
    paper: Paper,
    view: View,
    keeps: bool,
    denied: bool,
    projected: bool,
    save_failed: bool,
    file: FileState,
    camera: Camera,
    /// How many codes were in when the round was closed.
    came: usize,
}

impl Default for TeamTable {
    fn default() -> Self {
        Self {
            team: Team::new(RoundTag::default()),
            round: RoundField::default(),
            invited: String::new(),
            typed: String::new(),
            report: None,
            paper: Paper::default(),
            view: View::ByRole,
            keeps: false,
            denied: false,
            projected: false,
            save_failed: false,
            file: FileState::None,
            camera: Camera::Off,
            came: 0,
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
    /// A file is read so far, in hundredths.
    Reading(u8),
    /// The file was read no further; nothing of it is in.
    Stopped,
    /// The file could not be read.
    Unreadable,
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
    /// Choose what will be shown.
    See(View),
    /// Close the round and show it.
    Close,
    /// Show it large, or no longer.
    Project,
    /// Whether the browser took a file.
    Saved(bool),
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
    /// Whether one of them has the same numbers as another code of the round.
    pub same_numbers: bool,
}

impl TeamTable {
    /// The table after a change.
    #[must_use]
    pub fn after(mut self, change: TeamChange) -> TeamTable {
        match change {
            TeamChange::Round(typed) => {
                self.round.set(typed);
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
            TeamChange::Reading(hundredths) => self.file = FileState::Reading(hundredths),
            TeamChange::Stopped => self.file = FileState::None,
            TeamChange::Unreadable => self.file = FileState::Unreadable,
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
            TeamChange::Keep => self.keeps = !self.keeps,
            TeamChange::Kept(done) => self.denied = !done,
            TeamChange::See(view) => self.view = view,
            TeamChange::Close => {
                let came = self.team.codes().len();
                if self.round_problem().is_none() && self.team.close(self.view).is_ok() {
                    self.came = came;
                    // Of what came in nothing stays but the picture.
                    self.typed = String::new();
                    self.report = None;
                    self.paper = Paper::default();
                    self.keeps = false;
                }
            }
            TeamChange::Project => self.projected = !self.projected,
            TeamChange::Saved(done) => self.save_failed = !done,
            TeamChange::Next => self.next_round(),
        }
        self
    }

    fn take_in(&mut self, scan: ScanResult) {
        let ScanResult {
            codes,
            refused,
            more,
        } = scan;
        let mut report = Report {
            refused,
            more,
            ..Report::default()
        };
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
        let wheels = |code: &WheelCode| (code.role(), Wheel::ALL.map(|wheel| code.wheel(wheel)));
        let same_numbers = self
            .team
            .codes()
            .any(|other| wheels(&other) == wheels(&code));
        let mut report = Report {
            same_numbers,
            ..Report::default()
        };
        self.add(&code, &mut report);
        self.report = Some(report);
    }

    fn next_round(&mut self) {
        let here = self.team.round().number();
        let rounds = (1..RoundTag::COUNT).map(|step| (here + step) % RoundTag::COUNT);
        if let Some(fresh) = rounds
            .filter_map(RoundTag::new)
            .find(|round| self.team.reopen(*round))
        {
            self.round = RoundField::of(fresh);
            self.projected = false;
        }
    }

    /// The number of the round as typed.
    #[must_use]
    pub fn round(&self) -> &RoundField {
        &self.round
    }

    /// The round that is collected or was shown.
    #[must_use]
    pub fn collected(&self) -> RoundTag {
        self.team.round()
    }

    /// Why what was typed is no round to collect for.
    #[must_use]
    pub fn round_problem(&self) -> Option<RoundProblem> {
        match self.round.tag() {
            None => Some(RoundProblem::Wrong),
            Some(round) if round != self.team.round() => Some(RoundProblem::Shown),
            Some(_) => None,
        }
    }

    /// How many were asked, as typed.
    #[must_use]
    pub fn invited_typed(&self) -> &str {
        &self.invited
    }

    /// How many were asked, if that is a number and not fewer than came.
    #[must_use]
    pub fn invited(&self, came: usize) -> Option<usize> {
        let invited = whole_number(&self.invited, 6)? as usize;
        (invited >= came.max(1)).then_some(invited)
    }

    /// How many codes were in when the round was closed, those of leaders who are not shown included.
    #[must_use]
    pub fn came(&self) -> usize {
        self.came
    }

    /// Codes as typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// What became of the codes that were handed in last.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// What becomes of a file.
    #[must_use]
    pub fn file(&self) -> FileState {
        self.file
    }

    /// What the camera does.
    #[must_use]
    pub fn camera(&self) -> Camera {
        self.camera
    }

    /// The form for a sheet of paper.
    #[must_use]
    pub fn sheet(&self) -> &Paper {
        &self.paper
    }

    /// The codes of an open round in the order in which they came.
    pub fn codes(&self) -> impl DoubleEndedIterator<Item = WheelCode> + ExactSizeIterator + '_ {
        self.team.codes()
    }

    /// How many codes of this role are in.
    #[must_use]
    pub fn count(&self, role: Role) -> usize {
        self.team.count(role)
    }

    /// How many sellers are missing until something may be shown.
    #[must_use]
    pub fn missing(&self) -> usize {
        LEAST.saturating_sub(self.count(Role::Seller))
    }

    /// What will be shown.
    #[must_use]
    pub fn view(&self) -> View {
        self.view
    }

    /// Whether leaders would be shown by themselves.
    #[must_use]
    pub fn shows_leaders(&self) -> bool {
        self.team.shows_leaders()
    }

    /// Why the round is not shown yet.
    #[must_use]
    pub fn obstacle(&self) -> Option<NotYet> {
        self.team.obstacle(self.view)
    }

    /// The picture of a closed round.
    #[must_use]
    pub fn shown(&self) -> Option<&Picture> {
        self.team.shown()
    }

    /// Whether it is shown large.
    #[must_use]
    pub fn is_projected(&self) -> bool {
        self.projected && self.shown().is_some()
    }

    /// Whether the browser refused to take a file.
    #[must_use]
    pub fn save_failed(&self) -> bool {
        self.save_failed
    }

    /// Whether the codes are to be kept on the device.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.keeps
    }

    /// Whether the device did not let them be kept.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.denied
    }

    /// What is to be kept on the device: the round and its codes, if somebody asked for that; nothing of a round
    /// that was shown.
    #[must_use]
    pub fn kept(&self) -> Option<String> {
        if !self.keeps || self.team.codes().len() == 0 {
            return None;
        }
        let mut text = format!(
            "{KEPT} {} {}\n",
            self.team.round().number(),
            self.invited.trim()
        );
        for code in self.team.codes() {
            text.push_str(&code.text());
            text.push('\n');
        }
        Some(text)
    }

    /// The table from what was kept. A text that is none leaves the table empty.
    #[must_use]
    pub fn restored(text: &str) -> TeamTable {
        let mut table = TeamTable::default();
        let Some((head, codes)) = text.split_once('\n') else {
            return table;
        };
        let Some((round, invited)) = head
            .strip_prefix(KEPT)
            .and_then(|head| head.trim_start().split_once(' '))
        else {
            return table;
        };
        table = table.after(TeamChange::Round(round.to_owned()));
        table.invited = whole_number(invited, 6)
            .filter(|invited| *invited > 0)
            .map(|invited| invited.to_string())
            .unwrap_or_default();
        for code in ScanResult::of(codes).codes {
            table.team.add(&code);
        }
        let count = table.team.codes().len();
        table.paper = Paper::after(count as u16);
        table.keeps = count > 0;
        table
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
