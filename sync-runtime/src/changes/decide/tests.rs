use super::*;
use crate::test_models::customers;

const JSON: &str = r#"{"id":"a","object":"customer"}"#;

fn change(at: i64, kind: ChangeKind<'static>) -> ObjectChange<'static> {
    ObjectChange { table: customers(), id: "a".to_owned(), kind, at: Some(at) }
}

/// Decides about events at these instants, none of which was applied before.
fn decided(known: Option<i64>, reported: &[(i64, ChangeKind<'static>)]) -> Decision<'static> {
    let changes: Vec<ObjectChange<'_>> = reported.iter().map(|(at, kind)| change(*at, *kind)).collect();
    let reported: Vec<Reported<'_, '_>> = changes.iter().map(|change| (change, false)).collect();
    decide(known, &reported, true)
}

const CONTENT: ChangeKind<'static> = ChangeKind::Content(JSON);
const FETCH: Decision<'static> = Decision::Act(RowAction::Fetch);

fn write(as_of: i64) -> Decision<'static> {
    Decision::Act(RowAction::Write { json: JSON, as_of })
}

#[test]
fn only_what_is_surely_newer_is_written_as_it_is() {
    for (known, at, expected) in [
        (None, 10, write(10)),
        (Some(7), 10, write(10)),
        (Some(8), 10, FETCH),
        (Some(9), 10, FETCH),
        (Some(10), 10, FETCH),
        (Some(11), 10, Decision::UpToDate),
    ] {
        assert_eq!(decided(known, &[(at, CONTENT)]), expected, "{known:?}");
    }
}

#[test]
fn deletions_are_judged_like_changes() {
    assert_eq!(
        decided(Some(1), &[(10, ChangeKind::Deleted)]),
        Decision::Act(RowAction::Delete { as_of: 10 })
    );
    assert_eq!(decided(Some(10), &[(10, ChangeKind::Deleted)]), FETCH);
    assert_eq!(decided(Some(11), &[(10, ChangeKind::Deleted)]), Decision::UpToDate);
}

#[test]
fn of_several_the_newest_decides_and_a_tie_is_asked_about() {
    assert_eq!(decided(None, &[(10, CONTENT), (12, CONTENT), (11, ChangeKind::Deleted)]), write(12));
    assert_eq!(decided(Some(1), &[(12, CONTENT), (12, CONTENT), (3, CONTENT)]), FETCH);
    assert_eq!(decided(Some(1), &[(12, CONTENT), (12, ChangeKind::Changed)]), FETCH);
    assert_eq!(decided(Some(13), &[(10, CONTENT), (12, ChangeKind::Changed)]), Decision::UpToDate);
}

#[test]
fn what_does_not_say_enough_is_asked_about() {
    assert_eq!(decided(None, &[(10, ChangeKind::Changed)]), FETCH);
    assert_eq!(decided(None, &[(10, ChangeKind::OtherVersion(JSON))]), FETCH);
    let of_a_test_clock = ObjectChange { at: None, ..change(0, CONTENT) };
    assert_eq!(decide(Some(50), &[(&of_a_test_clock, false)], true), FETCH);
}

#[test]
fn what_cannot_be_asked_for_is_believed() {
    let old_version = change(10, ChangeKind::OtherVersion(JSON));
    assert_eq!(decide(Some(9), &[(&old_version, false)], false), write(10));
    let deleted = change(10, ChangeKind::Deleted);
    assert_eq!(decide(Some(10), &[(&deleted, false)], false), Decision::Act(RowAction::Delete { as_of: 10 }));
}

#[test]
fn what_was_applied_before_is_in_the_row() {
    let applied = change(10, CONTENT);
    assert_eq!(decide(Some(10), &[(&applied, true)], true), Decision::UpToDate);
    assert_eq!(decide(Some(9), &[(&applied, true)], true), FETCH);
    assert_eq!(decide(None, &[(&applied, true)], true), write(10));
}
