//! Additions of the application to a table that refuse a row in any way.

use super::{Fixture, NONE};
use crate::models::{customer, customers, gone, of};
use sync_runtime::store::{Batch, Inbox as _, Received, RowStore as _, Written};

const LETTERS: &str = "SELECT id || ' ' || attempts FROM stripe_sync_dead_letters ORDER BY id";

pub(crate) async fn whatever_refuses_a_row_costs_no_other<F: Fixture>() {
    let database = F::ready().await;
    for (at, (poison, mend)) in F::POISONS.iter().enumerate() {
        database.execute(poison).await;
        let named = |number: usize| format!("c{at:02}_{number:02}");
        let page: Vec<String> = (0..20)
            .map(|number| customer(&named(number), if number == 7 { "poison" } else { "a" }))
            .collect();
        let written = database.store().commit(&of(customers(), 10, &page)).await.expect(poison);
        assert_eq!(written, [Written { inserted: 19, refused: 1, ..NONE }], "{poison}");
        assert_eq!(database.rows(LETTERS).await, [format!("{} 1", named(7))], "{poison}");
        let reason = database.rows("SELECT reason FROM stripe_sync_dead_letters").await.remove(0);
        // What is only checked at the end of the transaction names no table.
        let starts =
            ["the database refuses the row in `customers`: ", "the database refuses it: ", "a foreign key"];
        assert!(starts.iter().any(|start| reason.starts_with(start)), "{reason}");
        assert!(!reason.contains("secret"), "{reason}");
        database.execute(mend).await;
        let written = database.store().commit(&of(customers(), 20, &page[7..8])).await.expect("written");
        assert_eq!(written, [Written { inserted: 1, ..NONE }], "{poison}");
        assert_eq!(database.rows(LETTERS).await, Vec::<String>::new(), "{poison}");
    }
}

/// No index takes it.
fn long_id() -> String {
    (0..700).map(|_| format!("{:016x}", fastrand::u64(..))).collect()
}

pub(crate) async fn an_id_that_is_too_long_costs_no_other<F: Fixture>() {
    let database = F::ready().await;
    let long = long_id();
    let page = [customer("a", "a"), customer(&long, "b"), customer("c", "c")];
    let written = database.store().commit(&of(customers(), 10, &page)).await.expect("written")[0];
    assert_eq!(written.inserted + written.refused, 3);
    let rows = database.rows("SELECT id FROM customers ORDER BY id").await;
    assert!(rows.contains(&"a".to_owned()) && rows.contains(&"c".to_owned()), "{}", rows.len());
    let kept = "SELECT object FROM stripe_sync_dead_letters";
    let letters = if written.refused > 0 { vec![page[1].clone()] } else { Vec::new() };
    assert_eq!(database.rows(kept).await, letters);
    let buried = Batch {
        deletions: [gone(customers(), &long, 20).deletions, gone(customers(), "a", 20).deletions].concat(),
        ..Batch::default()
    };
    database.store().commit(&buried).await.expect("written");
    let rows = database.rows("SELECT id FROM customers ORDER BY id").await;
    assert_eq!(rows.iter().filter(|id| *id != &long).collect::<Vec<_>>(), ["c"]);
}

fn event(id: &str) -> Received {
    let body = format!(
        r#"{{"id":"{id}","object":"event","api_version":"v","created":1,"livemode":false,
        "type":"customer.updated","data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    );
    Received::parse(body.as_bytes()).expect("an event")
}

pub(crate) async fn an_event_that_the_inbox_refuses_is_kept_apart<F: Fixture>() {
    let database = F::ready().await;
    database.execute(F::NO_EVENT).await;
    let long = event(&long_id());
    let events: Vec<Received> = (0..9).map(|number| event(&format!("evt_{number}"))).collect();
    let all = [&events[..4], &[event("evt_poison"), long.clone()], &events[4..]].concat();
    assert_eq!(database.store().receive(&all).await.expect("kept"), 11);
    let kept = database.rows("SELECT id FROM stripe_sync_events ORDER BY id").await;
    let kept: Vec<&String> = kept.iter().filter(|id| **id != long.id).collect();
    assert_eq!(kept, events.iter().map(|event| &event.id).collect::<Vec<_>>());
    let letter = "SELECT id FROM stripe_sync_dead_letters WHERE id = 'evt_poison' AND model = 'stripe_sync_events' \
         AND reason LIKE 'the inbox refuses the event: %'";
    assert_eq!(database.rows(letter).await, ["evt_poison"]);
    let somewhere = "SELECT object FROM stripe_sync_dead_letters WHERE id <> 'evt_poison' \
         UNION ALL SELECT body FROM stripe_sync_events WHERE length(id) > 1000";
    assert_eq!(database.rows(somewhere).await, [long.body]);
}
