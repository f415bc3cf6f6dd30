use alignment::agreement::*;

#[test]
fn what_a_row_lacks_is_missing() {
    let table = Table::from_rows(&[vec![1.0, 2.0], vec![3.0], vec![f64::INFINITY, f64::NAN]]);
    assert_eq!(table.width(), 2);
    assert_eq!(table.rows().len(), 3);
    assert_eq!(table.complete_rows().collect::<Vec<_>>(), [[1.0, 2.0]]);
    let missing = table.rows().flatten().filter(|value| value.is_nan());
    assert_eq!(missing.count(), 3);
}

#[test]
fn a_table_may_be_empty() {
    for table in [Table::from_rows::<[f64; 0]>(&[]), Table::from_rows(&[[], []])] {
        assert_eq!(table.rows().len(), 0);
        assert_eq!(table.columns().count(), 0);
        assert_eq!(table.transposed(), table);
    }
}

#[test]
fn rows_become_columns_and_back() {
    let table = Table::from_rows(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let turned = Table::from_rows(&[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]);
    assert_eq!(table.transposed(), turned);
    assert_eq!(turned.transposed(), table);
}
