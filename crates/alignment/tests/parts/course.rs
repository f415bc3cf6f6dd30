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
        assert_eq!(Scene::ALL.iter().filter(|scene| scene.wheel() == Some(wheel)).count(), 1);
    }
}

#[test]
fn every_wheel_is_rated_before_the_scene_of_the_widest() {
    let place = |wanted| {
        let mut steps = steps(Way::Course).iter();
        steps.position(|step| *step == wanted).unwrap()
    };
    for wheel in Wheel::ALL {
        assert!(place(Step::At(Place::Rating(wheel))) < place(Step::Widest));
    }
}

/// A session with a gap in this practice and none elsewhere.
fn gap_in(code: &str) -> Session {
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let inside = Some(Frequency::ALL[if item.code() == code { 6 } else { 2 }]);
        let outside = Some(Frequency::ALL[2]);
        answers.set(item, Answer::Open { outside, inside });
    }
    let role = Role::Seller;
    apply(
        Session::default(),
        Action::Restore(Imported { role, revision: Revision::CURRENT, answers }),
        Stamp(9),
    )
}

#[test]
fn the_course_leads_to_the_scene_of_the_widest_wheel() {
    for code in ["F4", "C2", "K1", "O3"] {
        let scene = gap_in(code).widest_scene();
        let wheel = ItemId::from_code(code).unwrap().wheel();
        assert_eq!(scene.and_then(Scene::wheel), Some(wheel));
        let after: Vec<Place> = places(Way::Course, scene)
            .skip_while(|place| *place != Place::Result)
            .skip(1)
            .collect();
        let last = Scene::ALL[SCENE_COUNT - 1];
        assert_eq!(after, [scene.unwrap(), last].map(Place::Scene));
    }
    // Of wheels without a gap, the first; before everything is settled, none.
    assert_eq!(gap_in("").widest_scene(), Scene::new(3));
    let item = ItemId::ALL[9];
    let not_applicable =
        apply(gap_in("K1"), Action::SetNotApplicable { item, on: true }, Stamp(10));
    let open = apply(not_applicable, Action::SetNotApplicable { item, on: false }, Stamp(11));
    assert_eq!(open.widest_scene(), None);
    assert!(!places(Way::Course, None).any(|place| place == Place::Scene(Scene::ALL[2])));
}

#[test]
fn the_minutes_left_become_fewer_and_end() {
    for way in Way::ALL {
        let widest = gap_in("O3").widest_scene();
        let steps: Vec<Place> = places(way, widest).collect();
        let left = steps.iter().map(|place| minutes_left(way, *place, widest));
        let left: Vec<usize> = left.collect();
        for (pair, place) in left.windows(2).zip(&steps) {
            assert_eq!(pair[0], pair[1] + usize::from(place.minutes()));
        }
        let last = steps.last().unwrap();
        assert_eq!(left.last(), Some(&usize::from(last.minutes())));
    }
    // The storyboard wants a first sitting of twelve minutes; what the scenes hold to do and to read takes longer,
    // and a reader is told what is true (tests/locales.rs counts the words).
    let check = minutes_left(Way::Check, Place::Role, None);
    let lesson: usize = Scene::ALL.iter().map(|scene| usize::from(scene.minutes())).sum();
    assert_eq!(check, 4);
    assert_eq!(minutes_left(Way::Lesson, Place::Scene(Scene::ALL[0]), None), lesson);
    // Before the widest wheel is known, the longest of the four scenes counts.
    let ends = [0, 1, SCENE_COUNT - 1].map(|place| usize::from(Scene::ALL[place].minutes()));
    let wheels = Scene::ALL.into_iter().filter(|scene| scene.wheel().is_some());
    let longest = usize::from(wheels.map(Scene::minutes).max().unwrap());
    let whole = ends.iter().sum::<usize>() + check + longest;
    assert_eq!(minutes_left(Way::Course, Place::Role, None), whole);
    // A scene beside the way takes its own time.
    let year = Scene::ALL[6];
    assert_eq!(minutes_left(Way::Course, Place::Scene(year), None), usize::from(year.minutes()));
}

#[test]
fn ways_are_those_of_the_storyboard() {
    assert_eq!(steps(Way::Lesson).len(), SCENE_COUNT);
    assert_eq!(steps(Way::Check).first(), Some(&Step::At(Place::Role)));
    assert_eq!(steps(Way::Check).last(), Some(&Step::At(Place::Result)));
    let wheels = Wheel::ALL.map(|wheel| Step::At(Place::Rating(wheel)));
    assert!(steps(Way::Course).windows(4).any(|four| four == wheels));
    for way in Way::ALL {
        assert_eq!(Way::from_key(way.key()), Some(way));
    }
}
