//! The application, run as its users run it: a process, and a page over HTTP.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use fake_stripe::{FakeStripe, Sizes};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use stripe_sync::testing::TestStripe;
use test_postgres::TestDatabase;

/// The time limit of a page.
const PATIENCE: Duration = Duration::from_secs(60);

/// The application while it runs. It is killed when this is dropped.
struct Running {
    child: Child,
    url: String,
    http: reqwest::Client,
}

impl Running {
    /// Starts it on a free port, and waits until it says where it is.
    async fn start(mut command: Command) -> Self {
        let mut child = command.env("LISTEN", "127.0.0.1:0").stdout(Stdio::piped()).spawn().expect("it runs");
        let out = child.stdout.take().expect("its output");
        let read = tokio::task::spawn_blocking(move || BufReader::new(out).lines().next());
        let url = read.await.expect("no panic").expect("a line").expect("a text");
        // Taken already where another test was first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { child, url, http: reqwest::Client::new() }
    }

    async fn page(&self) -> String {
        let response = self.http.get(&self.url).send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        response.text().await.expect("a text")
    }

    /// Asks for the page until it shows something.
    async fn shows(&self, wanted: impl Fn(&str) -> bool) {
        let shown = async { while !wanted(&self.page().await) {} };
        if tokio::time::timeout(PATIENCE, shown).await.is_err() {
            panic!("the page never shows it: {}", self.page().await);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(database: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_example-saas"));
    for name in ["STRIPE_API_KEY", "STRIPE_API_BASE", "STRIPE_WEBHOOK_SECRET"] {
        command.env_remove(name);
    }
    command.env("DATABASE_URL", database).stderr(Stdio::null());
    command
}

/// Returns the part of the page about one id.
fn part<'p>(page: &'p str, id: &str, end: &str) -> &'p str {
    let from = page.split_once(&format!("id=\"{id}\"")).map_or("", |(_, from)| from);
    from.split(end).next().unwrap_or_default()
}

async fn the_page_shows_what_happens(database: &str) {
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(10)).start().await.expect("a free port");
    let stripe = TestStripe::from(stripe);
    let mut command = command(database);
    command.env("STRIPE_API_KEY", stripe.api_key()).env("STRIPE_API_BASE", stripe.url());
    command.env("STRIPE_WEBHOOK_SECRET", TestStripe::SECRET);
    let app = Running::start(command).await;
    let subscriptions = stripe.objects("subscription");
    let ids = |page: &str| subscriptions.iter().all(|it| page.contains(it["id"].as_str().expect("an id")));
    app.shows(ids).await;

    // A change at Stripe comes by a webhook, and is escaped.
    let paid = |it: &&Value| it["status"] == "active" || it["status"] == "trialing";
    let alone = |it: &&Value| {
        subscriptions.iter().filter(paid).filter(|other| other["customer"] == it["customer"]).count() == 1
    };
    let active = subscriptions.iter().filter(paid).find(alone).expect("a customer with one that is active");
    let (id, customer) = (active["id"].as_str().expect("an id"), active["customer"].as_str().expect("an id"));
    stripe.update("customer", customer, &json!({ "name": "<b>Jenny</b>", "email": "Jenny@example.com" }));
    stripe.deliver_to(&format!("{}/webhooks/stripe", app.url)).await;
    app.shows(|page| part(page, customer, "</tr>").contains("&lt;b&gt;Jenny&lt;/b&gt;")).await;
    assert!(part(&app.page().await, customer, "</tr>").contains("<td>yes</td>"), "an active subscription");

    // Rows are read as structs, with the rows that they refer to.
    let text = app.http.get(format!("{}/subscriptions/{id}", app.url)).send().await.expect("an answer");
    let text = text.text().await.expect("a text");
    assert!(text.starts_with("<b>Jenny</b>: ") && text.contains(" prices, discounts ["), "{text}");

    // What the application changes is there with the answer.
    let cancel = format!("{}/subscriptions/{id}/cancel", app.url);
    let page = app.http.post(cancel).send().await.expect("an answer").text().await.expect("a text");
    assert!(part(&page, id, "</form>").contains("canceled"), "{page}");
    assert!(part(&page, customer, "</tr>").contains("<td>no</td>"), "nothing is paid for any more: {page}");
    let refused = app.http.post(format!("{}/webhooks/stripe", app.url)).body("{}").send().await;
    assert_eq!(refused.expect("an answer").status(), 400);
}

#[tokio::test]
async fn the_page_shows_what_happens_on_sqlite() {
    let folder = tempfile::tempdir().expect("a folder");
    the_page_shows_what_happens(&format!("sqlite://{}", folder.path().join("app.db").display())).await;
}

#[tokio::test]
async fn the_page_shows_what_happens_on_postgres() {
    let database = TestDatabase::new().await;
    the_page_shows_what_happens(database.url()).await;
}

#[tokio::test]
async fn without_a_key_it_brings_its_own_stripe() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = Running::start(command(&format!("sqlite://{}", folder.path().join("app.db").display()))).await;
    app.shows(|page| page.contains("sub_") && page.contains("active")).await;
    let before = app.page().await;
    // Something happens there every second or so.
    app.shows(|page| page != before).await;
}
