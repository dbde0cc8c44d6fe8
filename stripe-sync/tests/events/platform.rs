//! Events of a connected account about itself: the platform lists the account, and has its rows.

use crate::fixture::{HASTE, Kind, Setup, client, send, text};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::client::API_VERSION;
use stripe_sync::models::{Account, BankAccount, Person};
use stripe_sync::runtime::{
    AnyStore, Engine, Events, Model, NoObserver, Options, Table, VerifyOptions, report::Connected,
};

on_each_database!(
    events_about_the_account_itself_go_to_the_rows_of_the_platform,
    rows_that_an_account_has_of_itself_are_pruned,
);

fn tables() -> [&'static Table; 3] {
    [Account::table(), Person::table(), BankAccount::table()]
}

fn engine(setup: &Setup, account: Option<&str>) -> Engine<AnyStore> {
    let client = client(&setup.stripe.url(), setup.stripe.api_key(), account);
    Engine::new(client, setup.store.clone(), &tables())
}

/// The id of a connected account, with a person and a bank account, whose rows are there.
async fn filled(setup: &Setup) -> (String, Connected<AnyStore>) {
    let own = engine(setup, None);
    setup.store.migrate(&own.tables()).await.expect("tables");
    let account = text(&setup.stripe.objects("account")[0]["id"]);
    own.backfill(&Options::default(), &NoObserver).await.expect("a run");
    own.sync_json("person", &person(&account, "person_1", "old").to_string(), setup.stripe.now() - 50)
        .await
        .expect("written");
    own.sync_json("bank_account", &bank(&account).to_string(), setup.stripe.now() - 50)
        .await
        .expect("written");
    setup.stripe.advance(100);
    let (api, key, store) = (setup.stripe.url(), setup.stripe.api_key().to_owned(), setup.store.clone());
    let connected = Connected::new(Events::new(own).pace(HASTE), move |account| {
        Ok(Events::new(Engine::new(client(&api, &key, Some(account)), store.clone(), &tables())).pace(HASTE))
    });
    (account, connected)
}

fn person(account: &str, id: &str, name: &str) -> Value {
    json!({ "id": id, "object": "person", "account": account, "created": 1, "first_name": name })
}

fn bank(account: &str) -> Value {
    json!({ "id": "ba_1", "object": "bank_account", "account": account, "country": "US", "currency": "usd",
        "last4": "6789", "status": "new" })
}

fn event(setup: &Setup, account: &str, event_type: &str, object: &Value) -> Value {
    json!({ "id": format!("evt_{event_type}"), "object": "event", "account": account, "api_version": API_VERSION,
        "created": setup.stripe.now() - 5, "livemode": false, "type": event_type, "data": { "object": object } })
}

/// The rows of an account, its person and its bank account, each with the account that it is a row of.
async fn rows(setup: &Setup, account: &str) -> Vec<String> {
    let of = |table: &str, id: &str, value: &str| {
        format!("SELECT '{table} of ' || _account || ': ' || {value} FROM {table} WHERE id = '{id}'")
    };
    let all = [
        of("accounts", account, "country"),
        of("persons", "person_1", "first_name"),
        of("bank_accounts", "ba_1", "status"),
    ];
    setup.rows(&format!("{} ORDER BY 1", all.join(" UNION ALL "))).await
}

async fn events_about_the_account_itself_go_to_the_rows_of_the_platform(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let (account, events) = filled(&setup).await;
    let mut changed = setup.stripe.objects("account")[0].clone();
    changed["country"] = "XX".into();
    let receiver = setup.receiver();
    send(&receiver, &event(&setup, &account, "account.updated", &changed)).await;
    send(&receiver, &event(&setup, &account, "person.updated", &person(&account, "person_1", "new"))).await;
    let mut verified = bank(&account);
    verified["status"] = "verified".into();
    send(&receiver, &event(&setup, &account, "account.external_account.updated", &verified)).await;
    let report = events.step().await.expect("a step");
    assert_eq!((report.claimed, report.parked), (3, 0), "{report:?}");
    let expected = [
        "accounts of acct_fake: XX".to_owned(),
        "bank_accounts of acct_fake: verified".to_owned(),
        "persons of acct_fake: new".to_owned(),
    ];
    assert_eq!(rows(&setup, &account).await, expected);

    setup.stripe.advance(100);
    let application = json!({ "id": "ca_1", "object": "application", "name": "x" });
    assert!(setup.stripe.delete("account", &account));
    send(&receiver, &event(&setup, &account, "account.application.deauthorized", &application)).await;
    events.step().await.expect("a step");
    assert_eq!(rows(&setup, &account).await, Vec::<String>::new(), "it ends, with what hangs on it");
    let of = |table: &str| format!("SELECT id FROM {table} WHERE account = '{account}'");
    let below = setup.rows(&format!("{} UNION ALL {}", of("persons"), of("bank_accounts"))).await;
    assert_eq!(below, Vec::<String>::new(), "and so do those that the lists have shown");
    let verified =
        events.own().engine().verify(&VerifyOptions::default(), &NoObserver).await.expect("compared");
    let accounts = verified.models.iter().find(|model| model.model == "Account").expect("accounts");
    assert_eq!((accounts.missing, accounts.extra), (0, 0), "{accounts:?}");
}

async fn rows_that_an_account_has_of_itself_are_pruned(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let (account, events) = filled(&setup).await;
    let itself = engine(&setup, Some(&account));
    let listed = setup.stripe.objects("account")[0].to_string();
    let now = setup.stripe.now() - 5;
    itself.sync_json("account", &listed, now).await.expect("written");
    itself
        .sync_json("person", &person(&account, "person_1", "twice").to_string(), now)
        .await
        .expect("written");
    assert_eq!(rows(&setup, &account).await.len(), 5);
    let prune = Options { prune: true, ..Options::default() };
    events.own().engine().backfill(&prune, &NoObserver).await.expect("a run");
    let left = rows(&setup, &account).await;
    assert!(left.iter().all(|row| row.contains(" of acct_fake:")), "{left:?}");
    assert!(left.iter().any(|row| row.starts_with("accounts of acct_fake")), "{left:?}");
}
