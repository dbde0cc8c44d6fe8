//! From objects to rows.

use stripe_types::Customer;
use sync_runtime::Table;
use sync_runtime::table::{Column, Plan, Source};

#[test]
fn mapping_tells_missing_from_empty_and_names_the_column() {
    static STRICT: Table = Table::of::<Customer>("Strict", "strict").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<i64, _>("balance", Source::Path(&["balance"]), None),
    ]);
    let plan = Plan::new(&STRICT);
    let failure = |text: &str| plan.map(text).expect_err("a failure").to_string();
    let prefix = "column `balance` of `Strict`, from `balance`: ";
    assert!(failure(r#"{"id":"a","object":"customer"}"#).starts_with(&format!("{prefix}there is no value")));
    assert_eq!(
        failure(r#"{"id":"a","object":"customer","balance":9223372036854775808}"#),
        format!("{prefix}expected an integer of 64 bits")
    );
    assert_eq!(failure(r#"{"object":"customer","balance":1}"#), "the object has no id");
    assert_eq!(failure(r#"{"id":"a","object":"invoice"}"#), "the object is not a `customer`");
    assert!(failure("<html>").starts_with("the object is not readable"));
}
