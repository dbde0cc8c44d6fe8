//! `events poll` and `events process`, as their users meet them.

use crate::binary::{Running, run};
use crate::fixture::{Kind, Setup, send, text};
use crate::on_each_database;
use fake_stripe::{Fault, Trouble};
use serde_json::json;
use stripe_sync::runtime::{NoObserver, Options};

on_each_database!(
    a_poll_applies_what_has_happened,
    events_are_processed_by_their_types_and_ids,
    what_fails_is_counted_named_and_tried_again,
    what_changes_nothing_is_told_apart,
    what_no_endpoint_has_taken_comes_from_the_api,
    a_poll_goes_on_until_it_is_told_to_stop,
);

/// A fake that has changed since all of it was read.
async fn changed(kind: Kind) -> Setup {
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup.stripe.mutate(1, 60);
    setup.stripe.advance(100);
    setup
}

async fn a_poll_applies_what_has_happened(kind: Kind) {
    let setup = changed(kind).await;
    let told = setup.told().len();
    let first = run(&setup, &["events", "poll"]).await;
    assert_eq!(first.status, Some(0), "{}", first.err);
    assert!(first.out.contains(&format!("from the API: {told} listed, {told} new")), "{}", first.out);
    assert!(first.out.contains(" applied, ") && first.out.contains(" 0 failed"), "{}", first.out);
    setup.assert_equal().await;
    let second = run(&setup, &["events", "poll", "--json"]).await.json(0);
    let none = json!({ "applied": 0, "unchanged": 0, "stale": 0, "ignored": 0, "failed": 0, "parked": 0, "pending": 0 });
    assert_eq!((&second["events"], &second["origin"]["from_api"]), (&none, &0.into()));
    // The console shows the work of both.
    let history = "SELECT sum(accepted) || ' ' || sum(applied) FROM stripe_sync_history WHERE period = 600";
    assert_eq!(setup.rows(history).await, [format!("{told} {told}")]);
}

async fn events_are_processed_by_their_types_and_ids(kind: Kind) {
    let setup = changed(kind).await;
    let told = setup.told();
    let (of_customers, others): (Vec<_>, Vec<_>) =
        told.iter().partition(|event| text(&event["type"]).starts_with("customer."));
    let process = ["events", "process", "--json"];
    let by_type = [process.as_slice(), &["--type", "customer.*"]].concat();
    let first = run(&setup, &by_type).await.json(0);
    let count = of_customers.len();
    assert_eq!(first["origin"], json!({ "from_inbox": 0, "from_api": count, "unknown": [] }));
    setup.stripe.forget_requests();
    let inbox = run(&setup, &[by_type.as_slice(), &["--inbox"]].concat()).await.json(0);
    assert_eq!(inbox["origin"], json!({ "from_inbox": count, "from_api": 0, "unknown": [] }));
    assert_eq!((&inbox["events"]["applied"], &inbox["rows"]["updated"]), (&0.into(), &0.into()), "{inbox}");
    let asked = setup.stripe.requests();
    assert!(asked.iter().all(|request| !request.contains("/v1/events")), "{asked:?}");

    let (other, known) = (text(&others[0]["id"]), text(&of_customers[0]["id"]));
    let by_ids = [process.as_slice(), &["--ids", other.as_str(), known.as_str(), "evt_none"]].concat();
    let by_ids = run(&setup, &by_ids).await.json(1);
    assert_eq!(by_ids["origin"], json!({ "from_inbox": 1, "from_api": 1, "unknown": ["evt_none"] }));
    let all = run(&setup, &process).await.json(0);
    let rest = told.len() - count - 1;
    assert_eq!(all["origin"], json!({ "from_inbox": count + 1, "from_api": rest, "unknown": [] }));
    setup.assert_equal().await;
}

async fn what_fails_is_counted_named_and_tried_again(kind: Kind) {
    let setup = changed(kind).await;
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    let event = json!({ "id": "evt_broken", "object": "event", "type": "customer.updated", "livemode": false,
        "api_version": "2019-01-01", "created": setup.stripe.now() - 10,
        "data": { "object": { "id": id, "object": "customer" } } });
    send(&setup.receiver(), &event).await;
    setup.stripe.faults().always(1, "/v1/customers/", Fault::BrokenObject);
    let process = ["events", "process", "--failed"];
    let first = run(&setup, &process).await;
    assert_eq!(first.status, Some(1), "{}{}", first.out, first.err);
    assert!(first.out.contains(" 1 failed") && !first.out.contains("evt_broken: "), "{}", first.out);
    let again = run(&setup, &[process.as_slice(), &["-v"]].concat()).await;
    assert_eq!(again.status, Some(1), "{}{}", again.out, again.err);
    assert!(again.out.contains("from the inbox: 1; from the API: 0"), "{}", again.out);
    let reason = again.out.lines().find(|line| line.starts_with("evt_broken: ")).expect("the reason");
    assert!(reason.contains("created"), "{reason}");
    let all = run(&setup, &[process.as_slice(), &["-vv"]].concat()).await;
    let line = format!("evt_broken: customer.updated of {id}, 1 attempt: ");
    assert!(all.out.lines().any(|told| told.starts_with(&line)), "{line}\n{}", all.out);
    setup.stripe.faults().clear();
    let mended = run(&setup, &[process.as_slice(), &["--json"]].concat()).await.json(0);
    assert_eq!(mended["origin"]["from_inbox"], 1, "{mended}");
    assert_eq!(mended["events"]["failed"], 0, "{mended}");
}

async fn what_changes_nothing_is_told_apart(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup.stripe.advance(100);
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    // In another version: the object is asked for, and is as it was.
    let event = json!({ "id": "evt_same", "object": "event", "type": "customer.updated", "livemode": false,
        "api_version": "2019-01-01", "created": setup.stripe.now() - 50,
        "data": { "object": { "id": id, "object": "customer" } } });
    send(&setup.receiver(), &event).await;
    let first = run(&setup, &["events", "process", "--inbox", "--json"]).await.json(0);
    assert_eq!(
        (&first["events"]["unchanged"], &first["events"]["applied"]),
        (&1.into(), &0.into()),
        "{first}"
    );
    let again = run(&setup, &["events", "process", "--inbox"]).await;
    assert!(again.out.contains("0 applied, 0 unchanged, 1 stale"), "{}", again.out);
    assert!(again.out.contains("from the inbox: 1; from the API: 0"), "{}", again.out);
}

async fn what_no_endpoint_has_taken_comes_from_the_api(kind: Kind) {
    let setup = changed(kind).await;
    let none = run(&setup, &["events", "process", "--failed", "--json"]).await.json(0);
    assert_eq!(none["origin"], json!({ "from_inbox": 0, "from_api": 0, "unknown": [] }));
    setup.stripe.deliver("http://127.0.0.1:1/", "no", &Trouble::default(), 1).await;
    let failed = run(&setup, &["events", "process", "--failed", "--json"]).await.json(0);
    assert_eq!(failed["origin"], json!({ "from_inbox": 0, "from_api": setup.told().len(), "unknown": [] }));
    setup.assert_equal().await;
}

async fn a_poll_goes_on_until_it_is_told_to_stop(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let mut poll = Running::start(&setup, &["events", "poll", "--follow", "--interval", "1", "--json"]);
    let before = setup.told().len();
    assert_eq!(poll.line().await["origin"]["from_api"], before);
    setup.stripe.mutate(1, 20);
    setup.stripe.advance(100);
    let told = poll.line().await;
    assert!(told["origin"]["from_api"].as_u64().is_some_and(|new| new > 0), "{told}");
    poll.terminate();
    assert_eq!(poll.end().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_told() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let cases: [(&[&str], &str); 6] = [
        (&["process", "--failed", "--type", "a.b"], "cannot be used with"),
        (&["process", "--type", "pay*.created"], "`*` is allowed at the end only"),
        (&["process", "--ids"], "a value is required"),
        (&["poll", "--interval", "0"], "invalid value '0'"),
        (&["poll", "--model", "Custmer"], "did you mean `Customer`?"),
        (&["poll", "--api-key", "sk_test_wrong"], "the API key is not accepted"),
    ];
    for (arguments, message) in cases {
        let outcome = run(&setup, &[&["events"][..], arguments].concat()).await;
        assert_eq!(outcome.status, Some(2), "{arguments:?}: {}", outcome.out);
        assert!(outcome.err.contains(message), "{arguments:?}: {}", outcome.err);
    }
}
