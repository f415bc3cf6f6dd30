use alignment::scenes::pull::*;
use alignment::*;

fn all() -> impl Iterator<Item = Toes> {
    (-Toes::MOST..=Toes::MOST)
        .flat_map(|left| (-Toes::MOST..=Toes::MOST).map(move |right| Toes { left, right }))
}

fn cost(left: i8, right: i8) -> Cost {
    Toes { left, right }.cost(&PULL)
}

#[test]
fn straight_wheels_cost_nothing_and_no_others_do() {
    for toes in all() {
        let cost = toes.cost(&PULL);
        let free = cost.drag == 0.0 && cost.wear == 0.0 && cost.steering == 0.0;
        assert_eq!(free, toes == Toes { left: 0, right: 0 }, "{toes:?}");
    }
}

#[test]
fn a_tenth_of_a_degree_can_be_checked_by_hand() {
    // Drawn 5 and 5 are half a degree each: 2 · 1000 N/° · 0.5° · 0.5° · π/180 = 8.727 N of 190 N.
    let cost = cost(5, 5);
    assert!((cost.drag - 100.0 * 8.726_646 / 190.0).abs() < 1e-5);
    assert!((cost.wear - 8.726_646).abs() < 1e-5);
    assert_eq!(cost.steering, 0.0);
}

#[test]
fn wheels_turned_alike_scrape_nothing_and_are_held_against() {
    let cost = cost(-6, 6);
    assert_eq!((cost.drag, cost.wear), (0.0, 0.0));
    assert!(
        (cost.steering + 9.0).abs() < 1e-9,
        "both point right by 0.6°, held to the left"
    );
}

#[test]
fn more_toe_costs_more_and_mirrored_wheels_cost_the_same() {
    for toes in all() {
        let here = toes.cost(&PULL);
        let mirrored = Toes {
            left: toes.right,
            right: toes.left,
        };
        let there = mirrored.cost(&PULL);
        assert_eq!((here.drag, here.wear), (there.drag, there.wear));
        assert_eq!(here.steering, -there.steering);
        let total = |toes: Toes| (toes.left + toes.right).abs();
        for other in all().filter(|other| total(*other) > total(toes)) {
            let more = other.cost(&PULL);
            assert!(more.drag > here.drag && more.wear > here.wear);
        }
    }
}

#[test]
fn any_dials_are_wheels_and_wheels_are_kept() {
    for dial in 0..=255 {
        let toes = Toes::of(Play::default().with(0, dial).with(1, dial));
        assert!(toes.left.abs() <= Toes::MOST && toes.right.abs() <= Toes::MOST);
    }
    for toes in all() {
        assert_eq!(Toes::of(toes.play()), toes);
    }
    assert!(
        !Toes::of(Play::default()).are_straight(),
        "the scene begins out of line"
    );
}

#[test]
fn a_car_of_zeros_divides_by_nothing() {
    let car = Pull {
        left: 0,
        right: 0,
        drawn_larger: 0,
        cornering_stiffness: u16::MAX,
        rolling_resistance: 0,
        steering_ratio: u8::MAX,
    };
    for toes in all() {
        let cost = toes.cost(&car);
        assert!(cost.drag.is_finite() && cost.wear.is_finite() && cost.steering.is_finite());
    }
}
