//! Rows and records for people: pages, conditions, dead letters and the events of an object.

use super::Fixture;
use crate::models::{customer, customers, items, of, subscription, subscriptions};
use sync_runtime::Table;
use sync_runtime::store::{
    Batch, Condition, DeadLetter, Inbox as _, LetterSelection, ObjectEvents, Order, Received,
    RecordStore as _, RowQuery, RowStore as _, Test,
};
use sync_runtime::table::Column;

fn column(table: &'static Table, name: &str) -> &'static Column {
    table.columns.iter().find(|column| column.name == name).expect("the column")
}

/// Reads all pages of a query. Returns the ids, in order.
async fn ids<F: Fixture>(database: &F, mut query: RowQuery) -> Vec<String> {
    let mut ids = Vec::new();
    loop {
        let page = database.store().listed_rows(&query).await.expect("readable");
        let Some(last) = page.last() else { return ids };
        query.after = Some(query.place_of(last));
        let id = query.table.id_column().name;
        ids.extend(page.iter().filter_map(|row| Some(row.value(query.table, id)?.to_owned())));
    }
}

pub(crate) async fn rows_come_in_pages_of_any_order<F: Fixture>() {
    let database = F::ready().await;
    let subs = [
        subscription("sub_1", &[("si_a", 3), ("si_b", 1)]),
        subscription("sub_2", &[("si_c", 2), ("si_d", 10)]),
        r#"{"id":"sub_3","object":"subscription","items":{"object":"list","url":"/x","has_more":false,"data":[{"id":"si_e","object":"subscription_item"},{"id":"si_f","object":"subscription_item"}]}}"#.to_owned(),
    ];
    database.store().commit(&of(subscriptions(), 10, &subs)).await.expect("written");
    let all = ["si_a", "si_b", "si_c", "si_d", "si_e", "si_f"];
    for limit in [1, 2, 4, 100] {
        assert_eq!(ids(&database, RowQuery::new(items(), limit)).await, all, "{limit}");
        for (descending, expected) in [
            (false, ["si_b", "si_c", "si_a", "si_d", "si_e", "si_f"]),
            (true, ["si_d", "si_a", "si_c", "si_b", "si_e", "si_f"]),
        ] {
            let mut query = RowQuery::new(items(), limit);
            query.order = Some(Order { column: column(items(), "quantity"), descending });
            assert_eq!(ids(&database, query).await, expected, "{limit} {descending}");
        }
    }
    for (name, test, value, expected) in [
        ("quantity", Test::Is, "2", &["si_c"][..]),
        ("quantity", Test::IsNot, "2", &["si_a", "si_b", "si_d", "si_e", "si_f"]),
        ("quantity", Test::AtLeast, "3", &["si_a", "si_d"]),
        ("quantity", Test::AtMost, "1", &["si_b"]),
        ("quantity", Test::IsNull, "", &["si_e", "si_f"]),
        ("quantity", Test::NotNull, "", &["si_a", "si_b", "si_c", "si_d"]),
        ("quantity", Test::Is, "many", &[]),
        ("sub", Test::Contains, "B_2", &["si_c", "si_d"]),
        ("sub", Test::Contains, "%", &[]),
    ] {
        let mut query = RowQuery::new(items(), 10);
        let value = value.to_owned();
        query.conditions.push(Condition { column: column(items(), name), test, value });
        assert_eq!(ids(&database, query).await, expected, "{name} {test:?}");
    }
    let mut query = RowQuery::new(items(), 1);
    let contains = |name, value: &str| Condition {
        column: column(items(), name),
        test: Test::Contains,
        value: value.to_owned(),
    };
    query.any = vec![contains("id", "i_a"), contains("sub", "SUB_3")];
    assert_eq!(ids(&database, query).await, ["si_a", "si_e", "si_f"]);
    let one = database.store().listed_rows(&RowQuery::of_id(items(), "si_d")).await.expect("readable");
    assert_eq!((one.len(), one[0].as_of, one[0].value(items(), "quantity")), (1, 10, Some("10")));
}

pub(crate) async fn dead_letters_are_selected_and_dropped<F: Fixture>() {
    let database = F::ready().await;
    let letter = |model, id: &str, as_of| DeadLetter {
        model,
        id: id.to_owned(),
        reason: "no".to_owned(),
        object: format!(r#"{{"id":"{id}"}}"#),
        as_of,
    };
    for (account, letters) in [
        ("acct_1", vec![letter("Customer", "cus_1", 1), letter("Item", "si_1", 3)]),
        ("acct_2", vec![letter("Item", "si_1", 2)]),
    ] {
        let batch = Batch { account: account.to_owned(), dead_letters: letters, ..Batch::default() };
        database.store().commit(&batch).await.expect("written");
    }
    let select = |model: Option<&str>, id: Option<&str>, account: Option<&str>| LetterSelection {
        model: model.map(str::to_owned),
        id: id.map(str::to_owned),
        account: account.map(str::to_owned),
    };
    let found = async |which: &LetterSelection| {
        let letters = database.store().letters(which, 9).await.expect("readable");
        letters.iter().map(|it| format!("{} {}", it.account, it.id)).collect::<Vec<_>>()
    };
    assert_eq!(found(&select(None, None, None)).await, ["acct_1 si_1", "acct_2 si_1", "acct_1 cus_1"]);
    assert_eq!(found(&select(Some("Item"), None, None)).await, ["acct_1 si_1", "acct_2 si_1"]);
    assert_eq!(found(&select(None, Some("si_1"), Some("acct_2"))).await, ["acct_2 si_1"]);
    let one = database.store().letters(&select(None, Some("cus_1"), None), 1).await.expect("readable");
    let content = database.store().letter_content(&one[0]).await.expect("readable");
    assert_eq!(content.as_deref(), Some(r#"{"id":"cus_1"}"#));
    let dropped = database.store().drop_letters(&select(Some("Item"), Some("si_1"), Some("acct_1"))).await;
    assert_eq!(dropped.expect("deleted"), 1);
    assert_eq!(found(&select(None, None, None)).await, ["acct_2 si_1", "acct_1 cus_1"]);
    assert_eq!(database.store().drop_letters(&LetterSelection::default()).await.expect("deleted"), 2);
    assert_eq!(database.store().letter_content(&one[0]).await.expect("readable"), None);
}

pub(crate) async fn the_events_of_an_object_say_what_they_have_changed<F: Fixture>() {
    let database = F::ready().await;
    database
        .store()
        .commit(&of(customers(), 10, &[customer("cus_1", "a@example.com")]))
        .await
        .expect("written");
    for (id, object, at) in [("evt_1", "cus_1", 1), ("evt_2", "cus_1", 2), ("evt_3", "cus_2", 3)] {
        let body = format!(
            r#"{{"id":"{id}","object":"event","type":"customer.updated","created":{at},"data":{{"object":{{"id":"{object}","object":"customer"}},"previous_attributes":{{"email":null,"name":"x"}}}}}}"#
        );
        let event = Received::parse(body.as_bytes()).expect("an event").received_by("acct_1");
        database.store().receive(&[event]).await.expect("stored");
    }
    let which = |object: Option<&str>, account: Option<&str>| ObjectEvents {
        id: "cus_1".to_owned(),
        object: object.map(str::to_owned),
        account: account.map(str::to_owned),
    };
    let found = async |which: ObjectEvents| database.store().events_of(&which, 9).await.expect("readable");
    let events = found(which(None, None)).await;
    assert_eq!(found(which(Some("customer"), Some("acct_1"))).await, events);
    assert!(found(which(Some("coupon"), None)).await.is_empty());
    assert!(found(which(None, Some("acct_2"))).await.is_empty());
    assert!(events.iter().all(|event| event.settled_at.is_none() && event.received_at > 0));
    let seen: Vec<(&str, &str)> = events.iter().map(|it| (it.id.as_str(), it.state.as_str())).collect();
    assert_eq!(seen, [("evt_2", "pending"), ("evt_1", "pending")]);
    assert_eq!(events[0].changed, ["email", "name"]);
    let one = database.store().events_of(&which(None, None), 1).await.expect("readable");
    assert_eq!(one, events[..1]);
}
