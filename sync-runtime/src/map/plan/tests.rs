//! Tests of the values of each kind of column and of child table.

use super::Plan;
use crate::map::{ChildSet, Mapped, Object, Origin, Row};
use crate::model::{
    ChildTable, Column, Literal, Model, RawType, Source, SqlValue, Table, id, metadata, parent, path, raw,
    synthetic,
};
use stripe_types::{Customer, Timestamp};

struct Cust;

impl Model for Cust {
    type Object = Customer;

    fn table() -> &'static Table {
        static TABLE: Table = Table::of::<Customer>("Cust", "customers")
            .columns(&[
                id::<String, _>("id", &["id"]),
                synthetic::<String, _>("_account", Source::Account),
                synthetic::<bool, _>("_livemode", Source::Livemode),
                synthetic::<bool, _>("_deleted", Source::Deleted),
                path::<Option<String>, _>("second", &["preferred_locales", "1"]),
                path::<Option<i64>, _>("credit", &["invoice_credit_balance", "eur"]),
                path::<Option<String>, _>("clock", &["test_clock", "name"]),
                path::<String, _>("email", &["email"]).or(Literal::Text("none")),
                metadata::<u32, _>("seats", "seats").or(Literal::Integer(1)),
                path::<Vec<String>, _>("locales", &["preferred_locales"]).or(Literal::Text("[]")),
                raw("raw", RawType::Text),
            ])
            .children(&[
                ChildTable::list::<Footer>(&["invoice_settings", "custom_fields"]),
                ChildTable::split::<Tag>(&["metadata", "tags"], ", "),
                ChildTable::split::<Tag>(&["metadata", "kept"], ", ").kept(),
                ChildTable::split::<Tag>(&["description"], ", ").kept(),
            ]);
        &TABLE
    }
}

struct Footer;

impl Model for Footer {
    type Object = ();

    fn table() -> &'static Table {
        static TABLE: Table = Table::of_elements("Footer", "footers").columns(&[
            parent::<String, _, Cust>("customer"),
            synthetic::<i64, _>("place", Source::Position),
            path::<String, _>("name", &["name"]),
        ]);
        &TABLE
    }
}

struct Tag;

impl Model for Tag {
    type Object = ();

    fn table() -> &'static Table {
        static TABLE: Table = Table::of_elements("Tag", "tags").columns(&[
            synthetic::<String, _>("account", Source::Account),
            parent::<String, _, Cust>("customer"),
            synthetic::<Timestamp, _>("value", Source::Value),
        ]);
        &TABLE
    }
}

fn origin() -> Origin<'static> {
    Origin { account: Some("acct_1"), livemode: Some(true), parent: None }
}

fn map(text: &str) -> Mapped {
    match Plan::new(Cust::table()).map_from(text, origin()) {
        Ok(Object::Live(mapped)) => mapped,
        other => panic!("{other:?}"),
    }
}

fn reason(text: &str, origin: Origin<'_>) -> String {
    Plan::new(Cust::table()).map_from(text, origin).expect_err("a failure").to_string()
}

fn text(text: &str) -> SqlValue {
    SqlValue::Text(text.into())
}

/// The values between those of the key and the raw object.
fn between(mapped: &Mapped) -> &[SqlValue] {
    &mapped.row.values[4..mapped.row.values.len() - 1]
}

const FULL: &str = r#"{"id":"cus_1","object":"customer","livemode":false,"preferred_locales":["de","fr"],
    "invoice_credit_balance":{"eur":5,"usd":6},"test_clock":{"id":"clock_1","name":"fast"},"email":"a@b.c",
    "metadata":{"seats":"7","tags":"3, 1,,3"},"invoice_settings":{"custom_fields":[{"name":"x"},{"name":"y"}]}}"#;

#[test]
fn columns_are_filled_from_inside_of_arrays_maps_and_expanded_objects() {
    let mapped = map(FULL);
    assert_eq!(
        mapped.row.values[..4],
        [text("cus_1"), text("acct_1"), SqlValue::Boolean(false), SqlValue::Boolean(false)]
    );
    let expected = [
        text("fr"),
        SqlValue::Integer(5),
        text("fast"),
        text("a@b.c"),
        SqlValue::Integer(7),
        text(r#"["de","fr"]"#),
    ];
    assert_eq!(between(&mapped), expected);
    // The space between goes, for it depends on where the object stood.
    assert_eq!(mapped.row.values.last(), Some(&text(&FULL.replace("\n    ", ""))));
}

#[test]
fn what_is_not_there_is_null_or_the_default() {
    for object in [
        r#"{"id":"cus_1","test_clock":"clock_1","preferred_locales":null,"email":null,"metadata":{}}"#,
        r#"{"id":"cus_1","invoice_credit_balance":[]}"#,
    ] {
        let mapped = map(object);
        let null = || SqlValue::Null;
        let expected = [null(), null(), null(), text("none"), SqlValue::Integer(1), text("[]")];
        assert_eq!(between(&mapped), expected, "{object}");
        // Of an object that does not say so, it is known from the key.
        assert_eq!(mapped.row.values[2], SqlValue::Boolean(true));
    }
}

#[test]
fn a_value_that_does_not_parse_is_named_by_column_and_key_and_not_shown() {
    let reason = reason(r#"{"id":"cus_1","metadata":{"seats":"many"}}"#, origin());
    assert!(reason.contains("column `seats`") && reason.contains(r#"metadata["seats"]"#), "{reason}");
    assert!(!reason.contains("many"), "{reason}");
}

#[test]
fn an_unknown_account_is_no_account() {
    let reason = reason(FULL, Origin::default());
    assert!(reason.contains("which account"), "{reason}");
}

#[test]
fn elements_without_ids_are_keyed_by_parent_and_position() {
    let row = |position: i64, name: &str| Row {
        id: format!("cus_1#{position}"),
        values: vec![text("cus_1"), SqlValue::Integer(position), text(name)],
        absent: Vec::new(),
    };
    let set =
        ChildSet { index: 0, parent: "cus_1".to_owned(), rows: vec![row(0, "x"), row(1, "y")], more: None };
    assert_eq!(map(FULL).children[0], set);
    let names = |table: &Table| table.key_columns().iter().map(|column| column.name).collect::<Vec<_>>();
    assert_eq!(names(Footer::table()), ["customer", "place"]);
    assert_eq!(names(Tag::table()), ["customer", "value", "account"]);
    assert_eq!(names(Cust::table()), ["id", "_account"]);
}

#[test]
fn pieces_of_a_text_are_rows_of_their_type() {
    let set = &map(FULL).children[1];
    let values: Vec<&[SqlValue]> = set.rows.iter().map(|row| row.values.as_slice()).collect();
    let row = |value| [text("acct_1"), text("cus_1"), Timestamp(value).into()];
    assert_eq!(values, [&row(3)[..], &row(1)[..]]);
    assert_eq!(set.rows[0].id, "cus_1#3");
    let reason = reason(r#"{"id":"cus_1","metadata":{"tags":"1 x"}}"#, origin());
    assert!(reason.contains("column `value` of `Tag`"), "{reason}");
}

#[test]
fn what_the_object_does_not_say_leaves_child_rows_alone() {
    let sets = |object: &str| {
        let sets = map(object).children;
        sets.iter().map(|set| (set.index, set.rows.len())).collect::<Vec<_>>()
    };
    assert_eq!(sets(r#"{"id":"cus_1"}"#), []);
    assert_eq!(sets(r#"{"id":"cus_1","metadata":{}}"#), [(1, 0)]);
    assert_eq!(sets(r#"{"id":"cus_1","metadata":{"tags":""},"invoice_settings":{}}"#), [(1, 0)]);
    assert_eq!(sets(r#"{"id":"cus_1","metadata":{"kept":"1 2"},"description":null}"#), [(1, 0), (2, 2)]);
    assert_eq!(sets(r#"{"id":"cus_1","metadata":{"kept":" "},"description":"3"}"#), [(1, 0), (2, 0), (3, 1)]);
    assert_eq!(sets(r#"{"id":"cus_1","invoice_settings":{"custom_fields":null}}"#), [(0, 0)]);
}

#[test]
fn references_are_kept_beside_the_source() {
    let column: Column = path::<String, _>("customer", &["customer"]).references::<Cust>().foreign_key();
    assert!(column.foreign_key);
    assert_eq!(column.references.map(|link| link.table().name), Some("customers"));
}
