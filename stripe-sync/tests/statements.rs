//! The number of statements of a page, which is small for any content.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(missing_docs, dead_code, reason = "an application would read the fields")]

use fake_stripe::{FakeStripe, Fault, Sizes};
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{AnyStore, Engine, NoObserver, Options, Report};
use stripe_sync::types::{
    CustomerId, InvoiceId, PriceId, SubscriptionId, SubscriptionItemId, SubscriptionStatus,
};
use stripe_sync::{Children, Model, StripeSync};
use test_postgres::TestDatabase;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// With three references and a list of children.
#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Subscription, table = "subs")]
struct Sub {
    id: SubscriptionId,
    status: SubscriptionStatus,
    #[stripe(references = Cust)]
    customer: CustomerId,
    #[stripe(references = Inv)]
    latest_invoice: Option<InvoiceId>,
    #[stripe(path = items.data[0].price.id, references = Price)]
    first_price: Option<PriceId>,
    #[stripe(children = Item)]
    items: Children<Item>,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::SubscriptionItem)]
struct Item {
    id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    subscription: SubscriptionId,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "custs")]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Invoice, table = "invs")]
struct Inv {
    id: InvoiceId,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Price)]
struct Price {
    id: PriceId,
    currency: stripe_sync::types::Currency,
}

/// The statements that were sent since the last time it was asked. Those that begin and end transactions are none.
static SENT: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Count;

impl<S: Subscriber> Layer<S> for Count {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target() == "sqlx::query"
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
                if field.name() == "summary" && self.0.is_empty() {
                    self.0 = format!("{value:?}").trim_matches('"').to_owned();
                }
            }

            fn record_str(&mut self, field: &Field, value: &str) {
                let is_whole = field.name() == "db.statement" && !value.trim().is_empty();
                if is_whole || (field.name() == "summary" && self.0.is_empty()) {
                    self.0 = value.trim().to_owned();
                }
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        SENT.lock().expect("not poisoned").push(text.0);
    }
}

fn sent() -> Vec<String> {
    let mut sent = std::mem::take(&mut *SENT.lock().expect("not poisoned"));
    let of_page = |text: &String| {
        // A part of a list is claimed once, and not for each page.
        let of_walk = [
            "stripe_sync_runs",
            "stripe_sync_windows",
            "stripe_sync_epoch",
            "stripe_sync_shown",
            "stripe_sync_redactions",
        ];
        let moves = text.contains("SET since");
        // What is known to be deleted is looked for once in a run, and so is what is lost, or dated in the future.
        let of_run = [
            "= $2 WHERE",
            "THEN $2 ELSE",
            "tomb.as_of >= live",
            "SELECT (SELECT count(*) AS rows",
            "WITH found AS",
            "DELETE FROM stripe_sync_counts",
            "delta) VALUES",
            "SELECT pg_advisory_xact_lock($1)",
        ];
        let is_deleted = of_run.iter().any(|part| text.contains(part));
        // Whose rows there are, and in which mode, is looked at once.
        let of_admission = ["stripe_sync_accounts", "stripe_sync_owners", "AS admission"];
        let admits = of_admission.iter().any(|part| text.contains(part));
        !text.contains("COMMIT")
            && !is_deleted
            && !admits
            && (moves || !of_walk.iter().any(|table| text.contains(table)))
    };
    sent.retain(of_page);
    sent
}

/// The first page, when everything that it names is missing; and then again, when nothing is, and half has changed.
async fn statements(url: &str) -> [Vec<String>; 2] {
    let sizes = Sizes { subscriptions: 100, ..Sizes::scaled(200) };
    let stripe =
        FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes).start().await.expect("a fake");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = AnyStore::open(url).await.expect("a database");
    // The lists of what the page names are refused, so that all of it is requested for the page.
    let tables = [Cust::table(), Inv::table(), Price::table(), Sub::table()];
    let refuse = || {
        for list in ["/v1/customers", "/v1/invoices", "/v1/prices"] {
            let refused = Fault::Refused { status: 404, message: "Unrecognized request URL" };
            stripe.faults().next(1, list, refused);
        }
    };
    let of_sub = |report: &Report| report.models.iter().find(|it| it.model == "Sub").cloned().expect("it");
    let options = Options { concurrency: Some(1), ..Options::default() };
    let engine = Engine::new(client.build().expect("a client"), store, &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    sent();
    refuse();
    let report = of_sub(&engine.backfill(&options, &NoObserver).await.expect("a run"));
    let first = sent();
    assert!(report.error.is_none() && report.inserted == 100, "{report:?}");
    assert!(report.parents > 100 && report.child_rows >= 100, "{report:?}");
    for subscription in stripe.objects("subscription").iter().step_by(2) {
        let id = subscription["id"].as_str().expect("an id");
        stripe.update("subscription", id, &serde_json::json!({ "status": "unpaid" }));
    }
    refuse();
    let options = Options { full: true, ..options };
    let report = of_sub(&engine.backfill(&options, &NoObserver).await.expect("a run"));
    assert!(report.updated > 30 && report.unchanged > 30, "{report:?}");
    [first, sent()]
}

/// Compares the statements of both pages with those of a file, and checks that a person can read them. `UPDATE_GOLDEN=1` writes
/// the file.
fn check(name: &str, first: &[String], second: &[String]) {
    let all: BTreeSet<&String> = first.iter().chain(second).collect();
    let text: String = all.iter().map(|statement| format!("{statement};\n\n")).collect();
    let longest = text.lines().max_by_key(|line| line.len()).unwrap_or_default();
    assert!(longest.len() <= 120, "{longest}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statements").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("written");
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap_or_default(), "{name}; UPDATE_GOLDEN=1 writes it");
}

/// With those that begin and end the transactions (of which PostgreSQL has two, SQLite one) there are never more than 12. One
/// test: the statements of the two would be mixed up.
#[tokio::test]
async fn a_page_takes_few_statements_whatever_it_names() {
    let subscriber = tracing_subscriber::registry().with(Count);
    tracing::subscriber::set_global_default(subscriber).expect("the first");
    let folder = tempfile::tempdir().expect("a folder");
    let [first, second] = statements(&format!("sqlite://{}/a.db", folder.path().display())).await;
    assert_eq!((first.len(), second.len()), (10, 8), "{first:#?} {second:#?}");
    check("sqlite.sql", &first, &second);
    let database = TestDatabase::new().await;
    let [first, second] = statements(database.url()).await;
    assert_eq!((first.len(), second.len()), (9, 9), "{first:#?} {second:#?}");
    check("postgres.sql", &first, &second);
}
