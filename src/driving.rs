//! Lets the car of the second scene drive: it moves frame by frame while the app stands still, and only what comes of the
//! drive is an event again.

use crate::platform::document::Root;
use crate::platform::motion::{Moving, on_frames};
use crate::ui::number::drawn;
use crate::ui::road::{TAIL, across, placed};
use alignment::scenes::pull::{Drive, Ride, Side};
use alignment::{Play, Played, Scene};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use yew::Callback;

/// How much of the way to its place the drawn car comes in a millisecond.
const EASE: f64 = 0.012;
/// From one point of the track to the next: in milliseconds, and in the drawing.
const POINT: (f64, f64) = (50.0, 7.0);
const POINTS: usize = 20;

/// A drive under way; nothing once it is over or its page was left.
#[derive(Clone, Default)]
pub struct Driving(Rc<RefCell<Option<Drive>>>);

impl Driving {
    /// Steers to a side. Whether anybody is driving.
    pub fn steer(&self, side: Option<Side>) -> bool {
        let mut drive = self.0.borrow_mut();
        if let (Some(drive), Some(side)) = (&mut *drive, side) {
            drive.steer(side);
        }
        drive.is_some()
    }
}

/// Starts the drive of a scene that stands like this, if its page shows one; the callback gets how it stands when the drive
/// is over. A page that nobody sees does not move, and goes on where it was.
pub fn start(root: &Root, (scene, play): (Scene, Play), arrived: Callback<Played>) -> Driving {
    let driving = Driving::default();
    let ride = Ride::of(play);
    // Where somebody wants less motion, the style sheet hides what steers.
    let (Some(_), Some(moving)) = (Moving::new(root, ".steer"), Moving::new(root, "#driving"))
    else {
        return driving;
    };
    let part = |selector| moving.part(selector);
    let (Some(car), Some(trace), Some(count), Some(minute)) =
        (part(".car"), part(".track"), part(".corrections"), part(".minute"))
    else {
        return driving;
    };
    driving.0.replace(Some(ride.drive()));
    moving.mark("data-on", true);
    let own = driving.clone();
    // Nobody steers a straight car, so its road goes by in half the time.
    let pace = if ride.toes.are_straight() { 2.0 } else { 1.0 };
    let (mut before, mut ticks, mut shown, mut since) = (None, 0.0, 0.0, 0.0);
    let mut track = VecDeque::from([0.0; POINTS]);
    let mut written = (0, 0, false);
    on_frames(move |now| {
        let passed = (now - before.replace(now).unwrap_or(now)).clamp(0.0, 50.0);
        let mut under_way = own.0.borrow_mut();
        let Some(drive) = under_way.as_mut().filter(|_| moving.is_there()) else {
            under_way.take();
            return false;
        };
        ticks += pace * passed * f64::from(Drive::TICKS) / 1000.0;
        while ticks >= 1.0 {
            drive.step();
            ticks -= 1.0;
        }
        let turn = drive.offset() - shown;
        shown += turn * (passed * EASE).min(1.0);
        since += passed;
        while since >= POINT.0 {
            since -= POINT.0;
            track.push_front(shown);
            track.truncate(POINTS);
        }
        car.write("transform", &placed(shown, turn));
        trace.write("d", &path(shown, since, &track));
        let told = (drive.corrections(), drive.minute(), drive.offset().abs() >= Drive::RUMBLE);
        if written != told {
            written = told;
            count.write("data-count", &told.0.to_string());
            minute.write("data-count", &told.1.to_string());
            moving.mark("data-rumble", told.2);
        }
        let over = drive.is_over().then(|| drive.corrections());
        if over.is_some() {
            moving.mark("data-on", false);
            under_way.take();
        }
        drop(under_way);
        if let Some(corrections) = over {
            arrived.emit(Played::new(scene, ride.arrived(corrections).play()));
        }
        over.is_none()
    });
    driving
}

/// What both rear wheels leave behind.
fn path(shown: f64, since: f64, track: &VecDeque<f64>) -> String {
    let mut path = String::new();
    for wheel in [-34.0, 34.0] {
        let mut y = f64::from(TAIL) + POINT.1 * since / POINT.0;
        path += &format!("M{} {TAIL}", across(shown, wheel));
        for offset in track {
            path += &format!("L{} {}", across(*offset, wheel), drawn(y));
            y += POINT.1;
        }
    }
    path
}
