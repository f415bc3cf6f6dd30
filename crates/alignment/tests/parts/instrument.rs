use alignment::*;

#[test]
fn codes_and_keys_lead_back() {
    for item in ItemId::ALL {
        assert_eq!(ItemId::from_code(item.code()), Some(item));
        assert_eq!(ItemId::ALL[item.index()], item);
    }
    for wheel in Wheel::ALL {
        assert_eq!(Wheel::from_key(wheel.key()), Some(wheel));
    }
    for role in Role::ALL {
        assert_eq!(Role::from_key(role.key()), Some(role));
    }
    assert_eq!(ItemId::from_code("Z9"), None);
}

#[test]
fn each_wheel_shows_relationship_pressure_pressure_relationship() {
    use Pole::{Pressure, Relationship};
    for wheel in Wheel::ALL {
        assert!(wheel.items().iter().all(|item| item.wheel() == wheel));
        let poles = wheel.items().map(ItemId::pole);
        assert_eq!(poles, [Relationship, Pressure, Pressure, Relationship]);
    }
}

#[test]
fn actors_are_as_measured() {
    let count = |actor| ItemId::ALL.iter().filter(|item| item.actor() == actor).count();
    assert_eq!(
        [Actor::Leader, Actor::Seller, Actor::Both, Actor::Company].map(count),
        [6, 3, 4, 3],
        "measurement.md 3.1, point 4"
    );
}
