use super::*;

fn size(text: &str) -> i32 {
    let code = QrCode::encode_segments(&segments(text), QrCodeEcc::Medium);
    code.map_or(0, |code| code.size())
}

#[test]
fn the_path_is_the_code() {
    let text = "2AV8W-HAK5W-HZ5GS-532TJ-049X8";
    let code = QrCode::encode_segments(&segments(text), QrCodeEcc::Medium).unwrap();
    let mut drawn = vec![vec![false; code.size() as usize]; code.size() as usize];
    for bar in dark(&code).split('M').skip(1) {
        let (place, run) = bar.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let run: usize = run.split_once('v').unwrap().0.parse().unwrap();
        let [x, y] = [x, y].map(|part| part.parse::<usize>().unwrap() - QUIET as usize);
        drawn[y][x..x + run].fill(true);
    }
    for y in 0..code.size() {
        for x in 0..code.size() {
            assert_eq!(drawn[y as usize][x as usize], code.get_module(x, y));
        }
    }
}

#[test]
fn symbols_take_less_room_than_letters() {
    // One size of a QR code is four modules.
    assert_eq!(size("2AV8W-HAK5W-HZ5GS-532TJ-049X8"), 25);
    assert_eq!(size("2av8w-hak5w-hz5gs-532tj-049x8"), 29);
    let link = format!("https://example.org/camber/pair/index.html#pair-{}", "Z".repeat(101));
    assert!(size(&link) < size(&link.to_lowercase()));
    assert_eq!(size(&"x".repeat(3000)), 0);
}

#[test]
fn what_is_no_letter_is_told_in_bytes() {
    assert_eq!(segments("ñ").len(), 1);
    assert_eq!(segments("ABC-1").len(), 1);
    assert_eq!(segments("x#A").len(), 2);
    assert_eq!(segments("").len(), 0);
}
