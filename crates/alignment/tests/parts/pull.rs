use super::any_plays;
use alignment::scenes::pull::*;
use alignment::*;

fn all() -> impl Iterator<Item = Toes> {
    (-Toes::MOST..=Toes::MOST)
        .flat_map(|left| (-Toes::MOST..=Toes::MOST).map(move |right| Toes { left, right }))
}

/// A drive to its end, on which somebody steers whenever the car has come away from the middle.
fn needed(toes: Toes) -> u8 {
    let mut drive = Drive::new(toes);
    while !drive.is_over() {
        drive.step();
        let off = drive.offset() * 100.0 / f64::from(PULL.correction);
        if off.abs() >= 1.0 {
            drive.steer(if off > 0.0 { Side::Left } else { Side::Right });
        }
    }
    drive.corrections()
}

/// How far from the middle the car comes at most with no hand on the wheel.
fn hands_off(toes: Toes) -> f64 {
    let mut drive = Drive::new(toes);
    let mut most = 0.0_f64;
    while !drive.is_over() {
        drive.step();
        most = most.max(drive.offset().abs());
    }
    assert_eq!(drive.corrections(), 0);
    most
}

#[test]
fn the_two_drives_are_as_the_scene_tells_them() {
    let straight = Toes { left: 0, right: 0 };
    assert_eq!((needed(Toes::BEGUN), needed(straight)), (31, 2));
}

#[test]
fn a_straight_car_stays_in_its_lane_by_itself_and_a_pulling_one_leaves_it() {
    for toes in all() {
        let most = hands_off(toes);
        if toes.are_straight() {
            assert!(most < Drive::RUMBLE, "{toes:?} comes to {most}");
        }
        // Three degrees to one side are enough.
        if (toes.right - toes.left).abs() >= 6 {
            assert!(most >= Drive::RUMBLE, "{toes:?} only comes to {most}");
        }
    }
    assert!(hands_off(Toes::BEGUN) >= Drive::RUMBLE);
}

#[test]
fn more_toe_never_needs_fewer_corrections() {
    let shared = |toes: Toes| toes.right - toes.left;
    let apart = |toes: Toes| (toes.left + toes.right).abs();
    let needs: Vec<(Toes, u8)> = all().map(|toes| (toes, needed(toes))).collect();
    for (less, few) in &needs {
        for (more, many) in &needs {
            let same_side = shared(*less).signum() * shared(*more).signum() >= 0;
            let is_more =
                shared(*more).abs() >= shared(*less).abs() && apart(*more) >= apart(*less);
            if same_side && is_more {
                assert!(many >= few, "{less:?} needs {few}, {more:?} {many}");
            }
        }
    }
}

#[test]
fn wheels_set_alike_scrape_nothing_and_pull_all_the_same() {
    let alike = Toes { left: -6, right: 6 };
    assert_eq!(alike.alike(), Some(Side::Right));
    assert_eq!(Toes { left: 6, right: -5 }.alike(), Some(Side::Left));
    assert!(needed(alike) > needed(Toes::BEGUN), "this looks mended");
    assert_eq!(Toes::BEGUN.alike(), None);
    for toes in all().filter(|toes| toes.are_straight()) {
        assert_eq!(toes.alike(), None);
        assert_eq!(needed(toes), needed(Toes { left: 0, right: 0 }));
    }
}

#[test]
fn the_same_taps_lead_to_the_same_place() {
    let drive = || {
        let mut drive = Drive::new(Toes::BEGUN);
        for tick in 0..500 {
            drive.step();
            if tick % 40 == 0 {
                drive.steer(Side::Left);
            }
        }
        drive
    };
    assert_eq!(drive(), drive());
    assert_eq!((drive().corrections(), drive().minute()), (13, 50));
}

#[test]
fn a_drive_ends_and_nothing_leads_off_the_road() {
    let mut drive = Drive::new(Toes { left: -Toes::MOST, right: Toes::MOST });
    for _ in 0..300 {
        drive.steer(Side::Right);
    }
    assert_eq!((drive.offset(), drive.corrections()), (1.0, u8::MAX));
    let mut ticks = 0;
    while !drive.is_over() {
        drive.step();
        ticks += 1;
    }
    assert_eq!((ticks, drive.minute()), (Drive::SECONDS * Drive::TICKS, 120));
    let over = drive.clone();
    drive.step();
    drive.steer(Side::Left);
    assert_eq!(drive, over);
}

#[test]
fn turn_by_turn_it_is_the_same_drive() {
    let go = |answer: fn(Option<Side>) -> Hands| {
        let mut ride = Ride::of(Play::default());
        ride.is_unhurried = true;
        let mut minutes = Vec::new();
        while ride.act == Act::Drive {
            let drive = ride.drive();
            minutes.push(drive.minute());
            ride = ride.answered(answer(drive.leans()));
        }
        assert_eq!(minutes, [24, 48, 72, 96, 120]);
        assert_eq!(ride.act, Act::Under);
        ride.corrections[0]
    };
    let back = |leans: Option<Side>| match leans {
        Some(Side::Left) => Hands::Steer(Side::Right),
        Some(Side::Right) => Hands::Steer(Side::Left),
        None => Hands::Hold,
    };
    assert!((28..=34).contains(&go(back)), "{}", go(back));
    assert_eq!(go(|_| Hands::Hold), 0);
    assert_eq!(go(|_| Hands::Steer(Side::Right)), 5, "one a turn, to no avail");

    // Straightened, it needs hardly any.
    let mut ride = Ride::of(Play::default()).in_act(Act::Again);
    (ride.toes, ride.is_unhurried) = (Toes { left: 1, right: 0 }, true);
    while ride.act == Act::Again {
        ride = ride.answered(back(ride.drive().leans()));
    }
    assert_eq!(ride.act, Act::Twice);
    assert!(ride.corrections[1] <= 2);
}

#[test]
fn any_dials_are_a_ride_and_rides_are_kept() {
    for play in any_plays(4, 11) {
        let ride = Ride::of(play);
        assert_eq!(Ride::of(ride.play()), ride);
        assert!(ride.toes.left.abs() <= Toes::MOST && ride.toes.right.abs() <= Toes::MOST);
        let drive = ride.drive();
        assert!(drive.offset().abs() <= 1.0);
        if ride.is_driving() {
            assert!(ride.answered(Hands::Hold).act >= ride.act);
            let next = ride.arrived(9);
            assert!(next.act > ride.act && next.corrections.contains(&9));
        } else {
            assert_eq!(ride.arrived(9), ride);
        }
    }
    assert_eq!(Ride::of(Play::default()).play().dial(0), 0);
}
