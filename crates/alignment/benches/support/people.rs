//! People who answer at random, the same in Rust and in `team_numpy.py`, so that both can be compared.

/// So many rows of answers. One practice in sixteen does not apply.
///
/// Every answer is drawn by its place alone (Splitmix64 of the place), which numpy can do for all at once.
pub fn rows(people: usize) -> Vec<u8> {
    let mut rows = vec![0; 32 * people];
    for (person, row) in rows.chunks_exact_mut(32).enumerate() {
        let (outside, inside) = row.split_at_mut(16);
        for (practice, (outside, inside)) in outside.iter_mut().zip(inside).enumerate() {
            let drawn = mixed((16 * person + practice) as u64);
            if drawn.is_multiple_of(16) {
                (*outside, *inside) = (7, 7);
            } else {
                *outside = ((drawn >> 8 & 0xFFFF) % 7) as u8;
                *inside = ((drawn >> 24 & 0xFFFF) % 7) as u8;
            }
        }
    }
    rows
}

fn mixed(place: u64) -> u64 {
    let state = place.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let state = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ state >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ state >> 31
}
