//! A key stroke on the facilitator's page is as much work after a hundred thousand codes as after a few hundred. What is
//! counted is work, not time: the codes unpacked, and the bytes asked for.
#![allow(clippy::restriction)] // A test may panic.
#![cfg(all(not(target_arch = "wasm32"), debug_assertions))]

use alignment::{
    Answer, Answers, DECODED, Frequency, ItemId, Role, RoundTag, ScanResult, WheelCode, score,
};
use camber::i18n::{I18n, LANGUAGES};
use camber::pages::Page;
use camber::prerender::html::{render_room, static_page};
use camber::route::{Route, Together};

use camber::together::paper::PaperChange;
use camber::together::room::{Act, Job, Tables};
use camber::together::team_table::{StoredTeam, TeamChange};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counting;

static ASKED: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does all of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.fetch_add(layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// The code of a person; each has other numbers or another nonce.
fn code(person: usize) -> WheelCode {
    let mut answers = Answers::default();
    let mut chance = person as u64;
    for item in ItemId::ALL {
        let mut step = || {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            Frequency::new((chance >> 33) as u8 % 7)
        };
        let (outside, inside) = (step(), step());
        answers.set(item, Answer::Open { outside, inside });
    }
    let profile = score(&answers.complete().unwrap());
    let (round, nonce) = (RoundTag::default(), person as u16);
    WheelCode::new(&profile, Role::Seller, false, round, nonce)
}

/// Lets something happen, with a device that keeps everything.
fn act(tables: &Tables, change: TeamChange) -> (Tables, Vec<Job>) {
    let mut all = Vec::new();
    let mut done = tables.clone().act_for_many(Act::Team(change));
    while let (tables, Some(job)) = done {
        let answer = match &job {
            Job::Join => TeamChange::Join(StoredTeam::default()),
            Job::Keep(_) => TeamChange::Kept(true),
            other => panic!("{other:?}"),
        };
        all.push(job);
        done = tables.act_for_many(Act::Team(answer));
    }
    (done.0, all)
}

/// The work of some key strokes, each with the page drawn anew: codes unpacked, and bytes.
fn work(people: usize, keeps: bool) -> (usize, usize) {
    let codes = (0..people).map(code).collect();
    let scan = ScanResult { codes, ..ScanResult::default() };
    let (mut tables, _) = act(&Tables::default(), TeamChange::Found(scan));
    if keeps {
        tables = act(&tables, TeamChange::Keep).0;
    }
    assert!(tables.team.codes().len() > people / 2 && tables.team.keeps == keeps);
    let page = Page {
        live: true,
        ..static_page(&I18n::new(&LANGUAGES[0]), Route::Together(Together::Team))
    };
    let before = (DECODED.load(Relaxed), ASKED.load(Relaxed));
    for typed in [
        TeamChange::Invited("120".to_owned()),
        TeamChange::Type("2AYP2-7AM".to_owned()),
        TeamChange::Paper(PaperChange::Type(ItemId::ALL[0], "3".to_owned())),
    ] {
        let (next, jobs) = act(&tables, typed);
        assert_eq!(jobs, []);
        tables = next;
        let html = render_room(page.clone(), tables.clone());
        assert!(html.contains("2AYP2-7AM") || html.contains("120"));
    }
    (DECODED.load(Relaxed) - before.0, ASKED.load(Relaxed) - before.1)
}

#[test]
fn a_key_stroke_does_not_go_through_the_codes() {
    for keeps in [false, true] {
        let (few, many) = (work(2_000, keeps), work(100_000, keeps));
        // The page lists a hundred.
        assert!(many.0 <= 3 * 100 && few.0 <= 3 * 100, "{few:?} {many:?}");
        assert!(many.1 < few.1 + few.1 / 10, "{few:?} {many:?}");
    }
}
