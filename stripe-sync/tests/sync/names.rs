//! Two structs whose rows would be mixed are refused by all that an engine does.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::Setup;
use crate::on_each_database;
use stripe_sync::runtime::{Engine, Events, Report, SyncError, VerifyOptions, with_children};
use stripe_sync::types::{Customer, CustomerId};
use stripe_sync::{Model, StripeSync};

on_each_database!(two_structs_of_one_table_are_refused, one_struct_may_be_named_twice);

#[derive(StripeSync)]
#[stripe(object = Customer, table = "people")]
struct Person {
    id: CustomerId,
    email: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "people")]
struct Member {
    id: CustomerId,
    name: Option<String>,
}

const ONE_TABLE: &str = "the table `people` of the struct `Person` and the table `people` of the struct `Member` are one table in \
                         this database: write one struct with the columns of both, and read parts of it by structs with \
                         `#[derive(sqlx::FromRow)]`, or rename one";

async fn two_structs_of_one_table_are_refused(setup: Setup) {
    let tables = [Person::table(), Member::table()];
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client.clone(), setup.store.clone(), &tables);
    let refused = |done: Result<(), SyncError>| {
        let Err(error @ SyncError::Models(_)) = done else { panic!("{done:?}") };
        let words = error.to_string();
        assert!(words.contains(ONE_TABLE), "{words}");
    };
    assert_eq!(with_children(&tables).len(), 2);
    let error = engine.store().migrate(&engine.tables()).await.expect_err("two structs").to_string();
    assert!(error.contains(ONE_TABLE), "{error}");
    let found = engine.store().check(&engine.tables()).await.expect("a check");
    assert!(found.iter().any(|found| found.hinders && found.words.contains(ONE_TABLE)), "{found:?}");
    refused(engine.sync_all().await.map(|_: Report| ()));
    refused(engine.sync_by_ids::<Person>(["cus_1"]).await.map(drop));
    refused(engine.sync_json("customer", "{}", 1).await.map(drop));
    refused(engine.link(Person::table()).await.map(drop));
    refused(engine.verify(&VerifyOptions::default(), &stripe_sync::runtime::NoObserver).await.map(drop));
    // Their tables are made by another program.
    Engine::new(client, setup.store.clone(), &[Person::table()]);
    setup.store.migrate(&[Person::table()]).await.expect("tables");
    refused(Events::new(engine).poll().await.map(drop));
    assert_eq!(setup.rows("SELECT id FROM people").await, Vec::<String>::new());
}

async fn one_struct_may_be_named_twice(setup: Setup) {
    let tables = [Person::table(), Person::table()];
    let engine = Engine::new(setup.client(setup.stripe.api_key()), setup.store.clone(), &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    let report = engine.sync_all().await.expect("a run");
    assert!(report.is_clean() && report.models.len() == 1, "{report:?}");
    assert_eq!(setup.row_ids("people").await, setup.ids("customer"));
}
