//! Several keys and one inbox: each event belongs to the account that received it, and only a key of that account applies it.

use crate::binary::{Running, run, run_with};
use crate::fixture::{ACCOUNT, Kind, Setup, text};
use crate::on_each_database;
use crate::serve::Server;
use fake_stripe::Fault;
use serde_json::{Value, json};
use stripe_sync::runtime::store::Inbox;

on_each_database!(
    the_events_of_two_accounts_are_polled_and_applied_apart,
    what_has_failed_for_one_account_is_not_tried_with_the_key_of_another,
    one_command_takes_the_events_of_several_accounts,
    one_service_takes_the_webhooks_of_several_accounts,
    events_of_connected_accounts_are_left_to_the_platform_that_receives_them,
    nothing_is_kept_of_which_it_is_not_known_whose_it_is,
);

const OTHER: &str = "sk_test_other";

/// A fake with two accounts, whose objects and events have the same ids.
async fn two_accounts(kind: Kind) -> Setup {
    Setup::with(kind, 1, |fake| fake.another_key(OTHER, "acct_other")).await
}

fn both(setup: &Setup) -> [String; 4] {
    ["--api-key", setup.stripe.api_key(), "--api-key", OTHER].map(str::to_owned)
}

async fn by_account(setup: &Setup, query: &str) -> Vec<String> {
    setup.rows(&format!("SELECT account || ' ' || count(*) FROM {query} GROUP BY account ORDER BY 1")).await
}

const STATES: &str =
    "SELECT account || ' ' || state FROM stripe_sync_events GROUP BY account, state ORDER BY 1";
const CUSTOMERS: &str = "(SELECT _account AS account FROM customers) AS c";

async fn the_events_of_two_accounts_are_polled_and_applied_apart(kind: Kind) {
    let setup = two_accounts(kind).await;
    setup.stripe.mutate(1, 40);
    setup.stripe.advance(100);
    let told = setup.told().len();
    assert_eq!(run(&setup, &["events", "process", "--type", "customer.*"]).await.status, Some(0));
    let customers = by_account(&setup, CUSTOMERS).await;
    assert_eq!(customers.len(), 1, "{customers:?}");
    assert!(customers[0].starts_with(ACCOUNT), "{customers:?}");
    let polled = run(&setup, &["events", "poll", "--api-key", OTHER, "--json"]).await.json(0);
    assert_eq!((&polled["account"], &polled["origin"]["from_api"]), (&"acct_other".into(), &told.into()));
    assert_eq!(by_account(&setup, CUSTOMERS).await.len(), 2);

    // The cursor of one says nothing of the other.
    let own = run(&setup, &["events", "poll", "--json"]).await.json(0);
    assert_eq!(own["origin"]["seen"], told, "{own}");
    assert_eq!(
        by_account(&setup, "stripe_sync_events").await,
        ["acct_fake", "acct_other"].map(|it| format!("{it} {told}"))
    );
}

async fn what_has_failed_for_one_account_is_not_tried_with_the_key_of_another(kind: Kind) {
    let setup = two_accounts(kind).await;
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    let event = json!({ "id": "evt_other", "object": "event", "type": "customer.updated", "livemode": false,
        "api_version": "2019-01-01", "created": setup.stripe.now() - 10,
        "data": { "object": { "id": id, "object": "customer" } } });
    crate::fixture::send(&setup.receiver_of("acct_other"), &event).await;
    setup.stripe.faults().always(1, "/v1/customers/", Fault::Forbidden);
    let failed = run(&setup, &["events", "process", "--inbox", "--api-key", OTHER]).await;
    assert_eq!(failed.status, Some(1), "{}{}", failed.out, failed.err);
    assert_eq!(setup.store.failed_events(Some("acct_other"), 9).await.expect("parked").len(), 1);

    setup.stripe.faults().clear();
    setup.stripe.forget_requests();
    for which in [&["--failed", "--inbox"][..], &["--inbox"], &["--ids", "evt_other"]] {
        run(&setup, &[&["events", "process"][..], which].concat()).await;
    }
    let asked = setup.stripe.requests();
    assert!(asked.iter().all(|request| !request.contains(&id)), "{asked:?}");
    assert_eq!(setup.rows(STATES).await, ["acct_other parked"]);
    let mended = run(&setup, &["events", "process", "--failed", "--inbox", "--api-key", OTHER]).await;
    assert_eq!(mended.status, Some(0), "{}{}", mended.out, mended.err);
    assert_eq!(setup.rows(STATES).await, ["acct_other applied"]);
    assert_eq!(by_account(&setup, CUSTOMERS).await, ["acct_other 1"]);
}

async fn one_command_takes_the_events_of_several_accounts(kind: Kind) {
    let setup = two_accounts(kind).await;
    setup.stripe.mutate(1, 20);
    setup.stripe.advance(100);
    let told = setup.told().len();
    let keys = both(&setup);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let poll = [&["events", "poll"][..], &keys].concat();
    let polled = run(&setup, &[poll.as_slice(), &["--json"]].concat()).await;
    assert_eq!(polled.status, Some(0), "{}", polled.err);
    let lines: Vec<Value> =
        polled.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let lines: Vec<_> =
        lines.iter().map(|it| (text(&it["account"]), it["origin"]["from_api"].clone())).collect();
    assert_eq!(lines, [("acct_fake".to_owned(), told.into()), ("acct_other".to_owned(), told.into())]);
    assert_eq!(by_account(&setup, CUSTOMERS).await.len(), 2);

    // One key that is refused does not stop the other.
    let wrong = [poll.as_slice(), &["--api-key", "sk_test_wrong"]].concat();
    let some = run(&setup, &wrong).await;
    assert_eq!(some.status, Some(1), "{}{}", some.out, some.err);
    assert!(
        some.out.contains("acct_fake:\n") && some.err.contains("an unknown account was skipped"),
        "{}{}",
        some.out,
        some.err
    );
    let known = text(&setup.told()[0]["id"]);
    let process = [&["events", "process", "--ids", known.as_str(), "evt_none"][..], &keys].concat();
    let ids = run(&setup, &process).await;
    assert_eq!(ids.status, Some(1), "{}{}", ids.out, ids.err);
    assert_eq!(ids.out.matches("evt_none: not found in the inbox or at Stripe").count(), 1, "{}", ids.out);

    let variable = format!("{},{OTHER}", setup.stripe.api_key());
    let by_variable = run_with(&setup, &["events", "poll"], &[("STRIPE_API_KEYS", &variable)]).await;
    assert!(by_variable.out.contains("acct_other:\n"), "{}{}", by_variable.out, by_variable.err);
}

async fn one_service_takes_the_webhooks_of_several_accounts(kind: Kind) {
    let setup = two_accounts(kind).await;
    let keys = both(&setup);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let unclear = run(&setup, &[&["webhook", "serve"][..], &keys].concat()).await;
    assert_eq!(unclear.status, Some(2), "{}", unclear.out);
    assert!(unclear.err.contains("a signing secret without an account"), "{}", unclear.err);
    let secrets = ["--secret", "acct_fake=whsec_one", "--secret", "acct_other=whsec_two"];
    let server = Server::start(&setup, &[&keys[..], &secrets].concat()).await;
    let customer = &setup.stripe.objects("customer")[0];
    let event = json!({ "id": "evt_1", "object": "event", "type": "customer.updated", "livemode": false,
        "api_version": stripe_sync::client::API_VERSION, "created": setup.stripe.now() - 10, "data": { "object": customer } });
    for secret in ["whsec_one", "whsec_two"] {
        assert_eq!(server.send(secret, &event).await.0, 200);
    }
    server.wait_for("stripe_sync_events_applied_total", 2.0).await;
    assert_eq!(by_account(&setup, CUSTOMERS).await, ["acct_fake 1", "acct_other 1"]);
    assert_eq!(setup.rows(STATES).await, ["acct_fake applied", "acct_other applied"]);
    for account in ["acct_fake", "acct_other"] {
        let of = format!(r#"stripe_sync_account_inbox_events{{account="{account}",state="pending"}}"#);
        server.wait_for(&of, 0.0).await;
    }
    server.wait_until_ready("/accounts/acct_other/pending", &0.into()).await;
    assert_eq!(server.stop().await, Some(0));
}

async fn events_of_connected_accounts_are_left_to_the_platform_that_receives_them(kind: Kind) {
    let setup = two_accounts(kind).await;
    let customer = &setup.stripe.objects("customer")[0];
    let event = |id: &str, account: Value| {
        json!({ "id": id, "object": "event", "type": "customer.updated", "livemode": false, "account": account,
            "api_version": stripe_sync::client::API_VERSION, "created": setup.stripe.now() - 10, "data": { "object": customer } })
    };
    crate::fixture::send(&setup.receiver_of("acct_other"), &event("evt_1", "acct_theirs".into())).await;
    crate::fixture::send(&setup.receiver_of("acct_other"), &event("evt_2", Value::Null)).await;
    crate::fixture::send(&setup.receiver(), &event("evt_3", "acct_ours".into())).await;
    let server = Server::start(&setup, &[]).await;
    server.wait_for("stripe_sync_events_applied_total", 1.0).await;
    assert_eq!(server.stop().await, Some(0));
    assert_eq!(setup.rows(STATES).await, ["acct_other pending", "acct_ours applied", "acct_theirs pending"]);
    assert_eq!(by_account(&setup, CUSTOMERS).await, ["acct_ours 1"]);
    let theirs = Running::start(&setup, &["webhook", "serve", "--listen", "127.0.0.1:0", "--api-key", OTHER]);
    setup.wait_until_settled().await;
    drop(theirs);
    assert_eq!(by_account(&setup, CUSTOMERS).await, ["acct_other 1", "acct_ours 1", "acct_theirs 1"]);
}

async fn nothing_is_kept_of_which_it_is_not_known_whose_it_is(kind: Kind) {
    let setup = two_accounts(kind).await;
    let event = json!({ "id": "evt_1", "object": "event", "type": "x.y", "created": 1, "livemode": false, "data": { "object": {} } });
    let silent = ["--api-base", "http://127.0.0.1:1"];
    let server = Server::start(&setup, &[&silent[..], &["--secret", "whsec_one"]].concat()).await;
    assert_eq!(server.send("whsec_one", &event).await.0, 503, "Stripe sends it again");
    let (status, told) = server.get("/readyz").await;
    assert!(status == 503 && told.contains("the account of the key is not known yet"), "{told}");
    drop(server);
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events").await, Vec::<String>::new());

    let server = Server::start(&setup, &[&silent[..], &["--secret", "acct_fake=whsec_one"]].concat()).await;
    assert_eq!(server.send("whsec_one", &event).await.0, 200);
    drop(server);
    assert_eq!(setup.rows(STATES).await, ["acct_fake pending"]);
}
