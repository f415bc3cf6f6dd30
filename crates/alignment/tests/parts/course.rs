use alignment::*;

#[test]
fn scenes_lead_back() {
    for scene in Scene::ALL {
        assert_eq!(Scene::new(scene.number()), Some(scene));
        assert_eq!(Scene::from_key(scene.key()), Some(scene));
        assert!(Scenes::default().with(scene).contains(scene));
    }
    assert_eq!(Scene::new(0), None);
    assert_eq!(Scene::new(SCENE_COUNT as u8 + 1), None);
    for wheel in Wheel::ALL {
        assert_eq!(
            Scene::ALL
                .iter()
                .filter(|scene| scene.wheel() == Some(wheel))
                .count(),
            1
        );
    }
}

#[test]
fn every_wheel_is_rated_before_its_scene() {
    let place = |wanted| {
        steps(Way::Course)
            .iter()
            .position(|place| *place == wanted)
            .unwrap()
    };
    for scene in Scene::ALL {
        if let Some(wheel) = scene.wheel() {
            assert!(place(Place::Rating(wheel)) < place(Place::Scene(scene)));
        }
    }
}

#[test]
fn the_minutes_left_become_fewer_and_end() {
    for way in Way::ALL {
        let left = steps(way).iter().map(|place| minutes_left(way, *place));
        let left: Vec<usize> = left.collect();
        for (pair, place) in left.windows(2).zip(steps(way)) {
            assert_eq!(pair[0], pair[1] + usize::from(place.minutes()));
        }
        let last = steps(way).last().unwrap();
        assert_eq!(left.last(), Some(&usize::from(last.minutes())));
    }
    // The storyboard wanted a course of twelve minutes; what the scenes hold to do and to read takes longer,
    // and a reader is told what is true (tests/locales.rs counts the words).
    let check = minutes_left(Way::Check, Place::Role);
    let lesson: usize = Scene::ALL
        .iter()
        .map(|scene| usize::from(scene.minutes()))
        .sum();
    assert_eq!(check, 4);
    assert_eq!(minutes_left(Way::Course, Place::Role), lesson + check);
    assert_eq!(minutes_left(Way::Lesson, Place::Rating(Wheel::Focus)), 0);
}

#[test]
fn ways_are_those_of_the_storyboard() {
    assert_eq!(steps(Way::Lesson).len(), SCENE_COUNT);
    assert_eq!(steps(Way::Check).first(), Some(&Place::Role));
    assert_eq!(steps(Way::Check).last(), Some(&Place::Result));
    assert_eq!(steps(Way::Course).len(), SCENE_COUNT + 6);
    for way in Way::ALL {
        assert_eq!(Way::from_key(way.key()), Some(way));
    }
}
