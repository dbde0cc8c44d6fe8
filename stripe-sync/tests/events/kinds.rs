//! Several models of one kind of object.

use crate::fixture::{Kind, Setup, client, text};
use crate::on_each_database;
use stripe_sync::StripeSync;
use stripe_sync::runtime::{
    AnyStore, Engine, EventSelection, Events, Model, NoObserver, Options, Origins, Table,
};
use stripe_sync::types::CustomerId;

on_each_database!(
    a_deletion_reaches_all_models_of_its_kind,
    a_deletion_that_another_model_was_told_of_is_made_up_for,
);

#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "first")]
#[expect(dead_code, reason = "rows are read by SQL")]
struct First {
    id: CustomerId,
    email: Option<String>,
}

#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "second")]
#[expect(dead_code, reason = "rows are read by SQL")]
struct Second {
    id: CustomerId,
    name: Option<String>,
}

#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "flagged", on_delete = flag)]
#[expect(dead_code, reason = "rows are read by SQL")]
struct Flagged {
    id: CustomerId,
}

fn all() -> [&'static Table; 3] {
    [First::table(), Second::table(), Flagged::table()]
}

fn engine(setup: &Setup, tables: &[&'static Table]) -> Engine<AnyStore> {
    Engine::new(client(&setup.stripe.url(), setup.stripe.api_key(), None), setup.store.clone(), tables)
}

async fn filled(kind: Kind) -> (Setup, Engine<AnyStore>) {
    let setup = Setup::new(kind, 1).await;
    setup.store.migrate(&all()).await.expect("tables");
    let engine = engine(&setup, &all());
    assert!(engine.backfill(&Options::default(), &NoObserver).await.expect("a run").is_clean());
    (setup, engine)
}

/// The tables in which an object has a row that is not marked as deleted.
async fn alive(setup: &Setup, id: &str) -> Vec<String> {
    let of = |table: &str, more: &str| format!("SELECT '{table}' FROM {table} WHERE id = '{id}'{more}");
    let flagged = of("flagged", " AND NOT _deleted");
    setup.rows(&format!("{} UNION ALL {} UNION ALL {flagged}", of("first", ""), of("second", ""))).await
}

async fn a_deletion_reaches_all_models_of_its_kind(kind: Kind) {
    let (setup, engine) = filled(kind).await;
    let ids: Vec<String> = setup.stripe.objects("customer").iter().map(|it| text(&it["id"])).collect();
    let [asked, told, listed, answered] = &ids[..4] else { panic!("customers") };
    assert_eq!(alive(&setup, asked).await, ["first", "second", "flagged"]);
    setup.stripe.delete("customer", asked);
    engine.sync_by_ids::<First>([asked.clone()]).await.expect("asked for");
    assert_eq!(alive(&setup, asked).await, Vec::<String>::new(), "by its id");

    let stub = format!(r#"{{"id":"{answered}","object":"customer","deleted":true}}"#);
    setup.stripe.delete("customer", answered);
    engine.sync_json("customer", &stub, setup.stripe.now() + 5).await.expect("written");
    assert_eq!(alive(&setup, answered).await, Vec::<String>::new(), "by an answer");

    setup.stripe.advance(100);
    setup.stripe.delete("customer", told);
    let events = Events::new(engine);
    events
        .replay(&EventSelection::Type("customer.deleted".to_owned()), Origins::InboxAndApi)
        .await
        .expect("due");
    events.process().await.expect("applied");
    assert_eq!(alive(&setup, told).await, Vec::<String>::new(), "by an event");

    setup.stripe.delete("customer", listed);
    let prune = Options { prune: true, ..Options::default() };
    let report = events.engine().backfill(&prune, &NoObserver).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(alive(&setup, listed).await, Vec::<String>::new(), "by lists");
    let others = alive(&setup, &ids[5]).await;
    assert_eq!(others.len(), 3, "nothing else is deleted");
}

/// The other one was synchronised by another program, on the same database.
async fn a_deletion_that_another_model_was_told_of_is_made_up_for(kind: Kind) {
    for prune in [false, true] {
        let (setup, both) = filled(kind).await;
        let id = text(&setup.stripe.objects("customer")[0]["id"]);
        setup.stripe.delete("customer", &id);
        // The answer is of a later second than the event: the event tells nothing that is not known.
        setup.stripe.advance(100);
        let first = engine(&setup, &[First::table()]);
        first.sync_by_ids::<First>([id.clone()]).await.expect("asked for");
        assert_eq!(alive(&setup, &id).await, ["second", "flagged"]);
        let options = Options { prune, ..Options::default() };
        assert!(both.backfill(&options, &NoObserver).await.expect("a run").is_clean());
        assert_eq!(alive(&setup, &id).await, Vec::<String>::new(), "prune: {prune}");
        let rows = setup.rows("SELECT id FROM second").await;
        assert_eq!(rows.len(), setup.stripe.objects("customer").len(), "nothing else is deleted");
    }
}
