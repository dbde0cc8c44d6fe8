//! Events that an earlier release stored without an account.

use super::Fixture;
use std::time::Duration;
use sync_runtime::EventSelection;
use sync_runtime::store::{AccountStore as _, Admission, Claim, EventOutcome, Inbox as _, Received, Settled};

const LONG: Duration = Duration::from_secs(3600);

fn event(id: &str) -> Received {
    Received { id: id.to_owned(), event_type: "x.y".to_owned(), body: "{}".to_owned(), ..Received::default() }
}

fn claim(account: &str, worker: &str) -> Claim {
    Claim { account: account.to_owned(), worker: worker.to_owned(), limit: 1, lease: LONG }
}

fn settled(account: &str, id: &str, verdict: EventOutcome) -> Settled {
    Settled { account: account.to_owned(), id: id.to_owned(), verdict }
}

/// An event in each state: `evt_a` is applied, `evt_b` ignored, `evt_c` parked, `evt_d` claimed, `evt_e` pending.
async fn unowned<F: Fixture>(database: &F) {
    let store = database.store();
    store.receive(&["a", "b", "c", "d", "e"].map(|name| event(&format!("evt_{name}")))).await.expect("kept");
    let (ignored, parked) = ("not kept".to_owned(), "broken".to_owned());
    let verdicts = [
        ("evt_a", EventOutcome::Applied),
        ("evt_b", EventOutcome::Ignored { reason: ignored }),
        ("evt_c", EventOutcome::Failed { reason: parked }),
    ];
    for (id, verdict) in verdicts {
        let claimed = store.claim(&claim("", "w")).await.expect("claimed");
        assert_eq!(claimed[0].event.id, id);
        store.settle("w", &[settled("", id, verdict)]).await.expect("settled");
    }
    store.claim(&claim("", "holder")).await.expect("claimed");
}

const STATES: &str =
    "SELECT account || ' ' || id || ' ' || state FROM stripe_sync_events ORDER BY account, id";

pub(crate) async fn events_of_no_account_are_given_to_one_as_they_are<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    assert!(!store.has_unowned().await.expect("a look"));
    unowned(&database).await;
    assert!(store.has_unowned().await.expect("a look"));
    assert_eq!(store.unowned("", 9).await.expect("ids"), ["evt_c", "evt_d", "evt_e"]);
    assert_eq!(store.unowned("evt_c", 1).await.expect("ids"), ["evt_d"]);

    assert_eq!(store.adopt("acct_1", &EventSelection::All).await.expect("adopted"), 5);
    let expected =
        ["a applied", "b ignored", "c parked", "d pending", "e pending"].map(|it| format!("acct_1 evt_{it}"));
    assert_eq!(database.rows(STATES).await, expected);
    assert!(!store.has_unowned().await.expect("a look"));
    let claimed = store.claim(&claim("acct_1", "w")).await.expect("claimed");
    assert_eq!(claimed[0].event.id, "evt_e", "the other is still held");
    let done = settled("acct_1", "evt_d", EventOutcome::Applied);
    assert_eq!(store.settle("holder", &[done]).await.expect("settled"), 1);
}

pub(crate) async fn events_of_no_account_are_given_away_one_by_one<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    unowned(&database).await;
    let own = Received { account: "acct_1".to_owned(), ..event("evt_e") };
    store.receive(&[own]).await.expect("kept");
    let which = EventSelection::Ids(["evt_c", "evt_e", "evt_none"].map(str::to_owned).to_vec());
    assert_eq!(store.adopt("acct_1", &which).await.expect("adopted"), 2);
    let expected =
        [" evt_a applied", " evt_b ignored", " evt_d pending", "acct_1 evt_c parked", "acct_1 evt_e pending"];
    assert_eq!(database.rows(STATES).await, expected, "what the account has twice it has once");
}

pub(crate) async fn rows_of_an_account_have_one_mode_and_some_tables_one_account<F: Fixture>() {
    let database = F::ready().await;
    let admit = async |account: &str, livemode, models: &[&'static str], record| {
        let admission = Admission { account, livemode, models, record };
        let found = database.store().admit(&admission).await.expect("an answer");
        (found.livemode, found.others)
    };
    let none = Vec::<String>::new();
    assert_eq!(admit("acct_1", Some(false), &["A"], false).await, (None, none.clone()));
    assert_eq!(
        admit("acct_1", Some(true), &["A"], true).await,
        (None, none.clone()),
        "nothing was remembered"
    );
    assert_eq!(admit("acct_1", Some(false), &["B"], true).await, (Some(true), none.clone()), "another mode");
    assert_eq!(admit("acct_1", None, &["A"], true).await, (Some(true), none.clone()), "it stays known");
    assert_eq!(admit("acct_2", Some(false), &["A", "B"], true).await, (None, vec!["A".to_owned()]));
    assert_eq!(
        admit("acct_2", None, &["B"], true).await,
        (None, none.clone()),
        "what is refused leaves nothing"
    );
    assert_eq!(admit("acct_2", Some(false), &[], true).await, (None, none.clone()), "now it is known");
    assert_eq!(admit("acct_2", Some(true), &[], true).await, (Some(false), none.clone()));
    assert_eq!(admit("", None, &["A"], true).await, (None, none), "who is not known may be anybody");
    assert_eq!(database.store().known_accounts().await.expect("accounts"), ["acct_1", "acct_2"]);
}

pub(crate) async fn accounts_are_known_by_what_is_kept_of_them<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let none = Vec::<String>::new();
    assert_eq!(store.known_accounts().await.expect("accounts"), none);
    let events =
        [event("evt_a").received_by("acct_1"), Received { account: "acct_9".to_owned(), ..event("evt_b") }];
    store.receive(&events).await.expect("kept");
    assert_eq!(store.known_accounts().await.expect("accounts"), ["acct_1"]);
    assert_eq!(store.strays().await.expect("accounts"), ["acct_9"], "nobody is known to receive its events");
    store.receives("acct_1", &["acct_9".to_owned()]).await.expect("remembered");
    assert_eq!(store.strays().await.expect("accounts"), none);
}
