use super::*;
use alloc::vec;

fn squares(values: &[f64]) -> f64 {
    let grid = Grid::of(values.to_vec(), 4.0 * values.len() as f64);
    grid.square_units(grid.squares(grid.steps.iter().copied()))
}

#[test]
fn equal_values_have_no_squares_whatever_they_are() {
    for value in [0.0, 0.1, 1.0 / 3.0, -1e300, 5e-324, 1e15 + 0.1, 2.2e-308] {
        assert_eq!(squares(&[value; 7]), 0.0, "{value}");
    }
    // Written differently, and equal but for the last bit.
    assert_eq!(squares(&[0.1 + 0.2, 0.3, 0.3]), 0.0);
}

#[test]
fn decimals_are_exact() {
    // The mean of these is 0.2, which no `f64` is.
    let grid = Grid::of(vec![0.1, 0.3, 0.2, 0.2], 16.0);
    assert_eq!((grid.per_unit, grid.noise), (10.0, 0.0));
    let rows = Rows::of(&Table::from_rows(&[[0.1, 0.3], [0.2, 0.2]]));
    assert_eq!(rows.squares().rows, 0.0, "both rows have the same mean");
    let additive = Rows::of(&Table::from_rows(&[[0.1, 0.2], [0.3, 0.4]]));
    assert_eq!(additive.squares().rest, 0.0, "0.1 + 0.4 = 0.2 + 0.3");
}

#[test]
fn whole_numbers_too_wide_for_exact_sums_have_noise() {
    let wide = |reach| Grid::of(vec![0.0, 1.0, 1e15], reach).noise;
    assert_eq!(wide(8.0), 0.0);
    assert!(wide(16.0) > 0.0, "16·10¹⁵ is above 2⁵³");
}

#[test]
fn thirds_and_sevenths_are_as_good_as_exact() {
    let table = [[1.0 / 3.0, 2.0 / 3.0], [1.0 / 7.0, 6.0 / 7.0], [0.1 + 0.2, 0.7]];
    let rows = Rows::of(&Table::from_rows(&table));
    assert!(rows.grid.noise > 0.0);
    assert_eq!(rows.squares().rows, 0.0, "every row has the mean one half");
}

#[test]
fn the_four_sums_of_squares_add_up() {
    for scale in [1.0, 0.01, 1.0 / 3.0, 1e290, 1e-290] {
        let table = [[9.0, 2.0, 5.0], [6.0, 1.0, 3.0], [8.0, 4.0, 6.0]]
            .map(|row| row.map(|value| value * scale));
        let rows = Rows::of(&Table::from_rows(&table));
        let squares = rows.squares();
        let total = rows.grid.squares(rows.grid.steps.iter().copied());
        let close = |a: f64, b: f64| assert!((a - b).abs() <= 1e-12 * total, "{a} {b}");
        close(squares.rows + squares.within, total);
        close(squares.columns + squares.rest, squares.within);
    }
}

#[test]
fn products_cancel_exactly() {
    for scale in [1.0, 0.1, 1.0 / 7.0] {
        let values = [1.0, 2.0, 3.0, 4.0, 1.0, -1.0, -1.0, 1.0].map(|value| value * scale);
        let grid = Grid::of(values.to_vec(), 64.0);
        let (one, other) = grid.steps.split_at(4);
        let one = grid.deviations(one.iter().copied());
        let other = grid.deviations(other.iter().copied());
        assert_eq!(grid.products(&one, &other), 0.0);
    }
}
