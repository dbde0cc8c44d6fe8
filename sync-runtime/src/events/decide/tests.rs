use super::*;
use crate::test_models::customers;

const JSON: &str = r#"{"id":"a","object":"customer"}"#;

fn mark(at: i64, said: Said<'static>) -> Mark<'static> {
    Mark { table: customers(), id: "a".to_owned(), said, at: Some(at) }
}

/// What is done about events at these instants, none of which was applied before.
fn decided(known: Option<i64>, told: &[(i64, Said<'static>)]) -> Decision<'static> {
    let marks: Vec<Mark<'_>> = told.iter().map(|(at, said)| mark(*at, *said)).collect();
    let told: Vec<Told<'_, '_>> = marks.iter().map(|mark| (mark, false)).collect();
    decide(known, &told, true)
}

const CONTENT: Said<'static> = Said::Content(JSON);
const FETCH: Decision<'static> = Decision::Do(Want::Fetch);

fn write(as_of: i64) -> Decision<'static> {
    Decision::Do(Want::Write { json: JSON, as_of })
}

#[test]
fn only_what_is_surely_newer_is_written_as_it_is() {
    for (known, at, expected) in [
        (None, 10, write(10)),
        (Some(7), 10, write(10)),
        (Some(8), 10, FETCH),
        (Some(9), 10, FETCH),
        (Some(10), 10, FETCH),
        (Some(11), 10, Decision::Shown),
    ] {
        assert_eq!(decided(known, &[(at, CONTENT)]), expected, "{known:?}");
    }
}

#[test]
fn deletions_are_judged_like_changes() {
    assert_eq!(decided(Some(1), &[(10, Said::Deleted)]), Decision::Do(Want::Bury { as_of: 10 }));
    assert_eq!(decided(Some(10), &[(10, Said::Deleted)]), FETCH);
    assert_eq!(decided(Some(11), &[(10, Said::Deleted)]), Decision::Shown);
}

#[test]
fn of_several_the_newest_decides_and_a_tie_is_asked_about() {
    assert_eq!(decided(None, &[(10, CONTENT), (12, CONTENT), (11, Said::Deleted)]), write(12));
    assert_eq!(decided(Some(1), &[(12, CONTENT), (12, CONTENT), (3, CONTENT)]), FETCH);
    assert_eq!(decided(Some(1), &[(12, CONTENT), (12, Said::Changed)]), FETCH);
    assert_eq!(decided(Some(13), &[(10, CONTENT), (12, Said::Changed)]), Decision::Shown);
}

#[test]
fn what_does_not_say_enough_is_asked_about() {
    assert_eq!(decided(None, &[(10, Said::Changed)]), FETCH);
    assert_eq!(decided(None, &[(10, Said::Foreign(JSON))]), FETCH);
    let of_a_test_clock = Mark { at: None, ..mark(0, CONTENT) };
    assert_eq!(decide(Some(50), &[(&of_a_test_clock, false)], true), FETCH);
}

#[test]
fn what_cannot_be_asked_for_is_believed() {
    let old_version = mark(10, Said::Foreign(JSON));
    assert_eq!(decide(Some(9), &[(&old_version, false)], false), write(10));
    let deleted = mark(10, Said::Deleted);
    assert_eq!(decide(Some(10), &[(&deleted, false)], false), Decision::Do(Want::Bury { as_of: 10 }));
}

#[test]
fn what_was_applied_before_is_in_the_row() {
    let mark = mark(10, CONTENT);
    assert_eq!(decide(Some(10), &[(&mark, true)], true), Decision::Shown);
    assert_eq!(decide(Some(9), &[(&mark, true)], true), FETCH);
    assert_eq!(decide(None, &[(&mark, true)], true), write(10));
}
