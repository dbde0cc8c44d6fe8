//! `webhook serve`, as Stripe and those who watch over it meet it.

use crate::binary::{Running, run};
use crate::fixture::{Kind, SECRET, Setup, text};
use crate::on_each_database;
use fake_stripe::{Fault, Trouble};
use serde_json::{Value, json};
use std::time::{Duration, Instant, SystemTime};
use stripe_sync::client::webhook::signature;
use stripe_sync::runtime::{NoObserver, Options};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

on_each_database!(
    what_is_received_is_applied,
    only_what_is_signed_is_taken,
    a_database_that_fails_is_told_to_those_who_ask,
    what_the_last_write_said_is_told_to_those_who_ask,
    what_is_in_flight_is_answered_before_it_ends,
    what_waits_for_too_long_is_told_and_not_waited_for,
);

pub(crate) const PATH: &str = "/webhooks/stripe";
const SERVE: [&str; 5] = ["webhook", "serve", "--listen", "127.0.0.1:0", "--json"];
pub(crate) const PENDING: &str = r#"stripe_sync_inbox_events{state="pending"}"#;

pub(crate) struct Server {
    pub(crate) running: Running,
    pub(crate) address: String,
    /// The address of the page; empty without a page.
    pub(crate) page: String,
}

impl Server {
    pub(crate) async fn start(setup: &Setup, more: &[&str]) -> Self {
        Self::of(Running::start(setup, &[&SERVE, more].concat())).await
    }

    /// Starts one that may have only so many files open.
    pub(crate) async fn start_limited(setup: &Setup, files: u32) -> Self {
        Self::of(Running::start_limited(setup, files, &SERVE)).await
    }

    async fn of(mut running: Running) -> Self {
        let told = running.line().await;
        assert_eq!(told["path"], PATH);
        let page = text(&told["page"]);
        Self { running, address: text(&told["address"]), page }
    }

    pub(crate) async fn with_page(setup: &Setup, token: &str) -> Self {
        Self::start(setup, &["--page-token", token, "--page-listen", "127.0.0.1:0"]).await
    }

    pub(crate) async fn ask(&self, head: &str, body: &str) -> (u16, String) {
        ask(&self.address, head, body).await
    }

    /// Asks where the page is.
    pub(crate) async fn ask_page(&self, head: &str, body: &str) -> (u16, String) {
        ask(&self.page, head, body).await
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, String) {
        self.ask(&format!("GET {path} HTTP/1.1"), "").await
    }

    pub(crate) async fn send(&self, secret: &str, event: &Value) -> (u16, String) {
        let body = event.to_string();
        self.ask(&head(secret, &body), &body).await
    }

    /// The value of a figure.
    pub(crate) async fn figure(&self, name: &str) -> f64 {
        let (status, text) = self.get("/metrics").await;
        assert_eq!(status, 200);
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        value.unwrap_or_else(|| panic!("no {name} in {text}")).parse().expect("a number")
    }

    /// Waits until a figure has a value.
    pub(crate) async fn wait_for(&self, name: &str, value: f64) {
        let start = Instant::now();
        while self.figure(name).await != value {
            assert!(start.elapsed() < Duration::from_secs(60), "{name} is {}", self.figure(name).await);
        }
    }

    /// Waits until the service is ready and says so of its inbox; figures of it may be a second old.
    pub(crate) async fn wait_until_ready(&self, pointer: &str, value: &Value) {
        let start = Instant::now();
        loop {
            let (status, text) = self.get("/readyz").await;
            let answer: Value = serde_json::from_str(&text).expect("JSON");
            if status == 200 && answer.pointer(pointer) == Some(value) {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "{status} {text}");
        }
    }

    pub(crate) async fn stop(self) -> Option<i32> {
        self.running.terminate();
        self.running.end().await
    }
}

pub(crate) async fn ask(address: &str, head: &str, body: &str) -> (u16, String) {
    let mut connection = TcpStream::connect(address).await.expect("a connection");
    let length = body.len();
    let request =
        format!("{head}\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    connection.write_all(request.as_bytes()).await.expect("sent");
    answer(&mut connection).await
}

pub(crate) fn head(secret: &str, body: &str) -> String {
    head_at(secret, SystemTime::now(), body)
}

/// The head of a webhook that was signed at a time.
pub(crate) fn head_at(secret: &str, time: SystemTime, body: &str) -> String {
    let signature = signature(secret, time, body.as_bytes());
    format!("POST {PATH} HTTP/1.1\r\nstripe-signature: {signature}")
}

pub(crate) async fn answer(connection: &mut TcpStream) -> (u16, String) {
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await.expect("an answer");
    let answer = String::from_utf8(answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    (head.split(' ').nth(1).expect("a status").parse().expect("a number"), body.to_owned())
}

pub(crate) fn event(id: &str) -> Value {
    json!({ "id": id, "object": "event", "type": "x.y", "created": 1, "livemode": false, "data": { "object": {} } })
}

/// Each series that an alerting rule names, with its labels, is among the metrics.
async fn the_alerts_are_about_metrics_that_exist(server: &Server) {
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/alerts.yml");
    let rules = std::fs::read_to_string(rules).expect("the rules");
    let (_, metrics) = server.get("/metrics").await;
    let expressions: Vec<&str> =
        rules.lines().filter_map(|line| line.trim().strip_prefix("expr: ")).collect();
    assert_eq!(expressions.len(), rules.matches("- alert: ").count());
    for expression in expressions {
        let (_, series) = expression.split_once("stripe_sync_").expect("a metric");
        let series = format!("stripe_sync_{}", series.split([' ', '[', ')']).next().unwrap_or_default());
        assert!(metrics.lines().any(|line| line.starts_with(&series)), "{series} is not in {metrics}");
    }
}

async fn what_is_received_is_applied(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    let server = Server::start(&setup, &[]).await;
    setup.stripe.mutate(1, 60);
    setup.stripe.advance(100);
    let url = format!("http://{}{PATH}", server.address);
    let twice = Trouble { doubled: 1.0, shuffled: true, ..Trouble::default() };
    let sent = setup.stripe.deliver(&url, SECRET, &twice, 1).await;
    assert_eq!(sent, 2 * setup.told().len());
    setup.settled().await;
    server.wait_for(PENDING, 0.0).await;
    setup.assert_equal().await;
    assert_eq!(server.figure("stripe_sync_webhooks_received_total").await, sent as f64);
    assert_eq!(server.figure("stripe_sync_webhooks_duplicates_total").await, sent as f64 / 2.0);
    assert!(server.figure("stripe_sync_events_applied_total").await > 0.0);
    the_alerts_are_about_metrics_that_exist(&server).await;
    assert_eq!(server.figure("stripe_sync_lag_seconds").await, 0.0);
    assert_eq!(server.stop().await, Some(0));
}

async fn only_what_is_signed_is_taken(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let server = Server::start(&setup, &[]).await;
    let refused = (400, "the signature is not valid".to_owned());
    assert_eq!(server.send("whsec_other", &event("evt_1")).await, refused);
    assert_eq!(server.ask(&format!("POST {PATH} HTTP/1.1"), "{}").await, refused);
    assert_eq!(server.send(SECRET, &json!({ "object": "customer" })).await.0, 400);
    assert_eq!(server.figure(r#"stripe_sync_webhooks_refused_total{reason="signature"}"#).await, 2.0);
    assert_eq!(server.figure(r#"stripe_sync_webhooks_refused_total{reason="no_event"}"#).await, 1.0);
    assert_eq!(server.get(PATH).await.0, 405);
    assert_eq!(server.get("/").await.0, 404);
    assert_eq!(setup.status().await.pending, 0);
    assert_eq!(server.send(SECRET, &event("evt_1")).await, (200, "received".to_owned()));
    server.wait_for("stripe_sync_events_ignored_total", 1.0).await;
    assert_eq!(server.stop().await, Some(0));
}

async fn a_database_that_fails_is_told_to_those_who_ask(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let server = Server::start(&setup, &[]).await;
    let ready = server.get("/readyz").await;
    assert_eq!(ready.0, 200, "{}", ready.1);
    setup.execute("ALTER TABLE stripe_sync_events RENAME TO elsewhere").await;
    server.wait_for("stripe_sync_database_up", 0.0).await;
    let (status, told) = server.get("/readyz").await;
    assert_eq!((status, told.contains("the database does not answer")), (503, true), "{told}");
    let url = format!("http://{}/readyz", server.address);
    let health = run(&setup, &["webhook", "health", "--url", &url]).await;
    assert_eq!(
        (health.status, health.out.contains("the database does not answer")),
        (Some(1), true),
        "{}",
        health.err
    );
    assert_eq!(server.send(SECRET, &event("evt_1")).await.0, 503);
    assert_eq!(server.get("/healthz").await, (200, "ok\n".to_owned()));
    setup.execute("ALTER TABLE elsewhere RENAME TO stripe_sync_events").await;
    server.wait_for("stripe_sync_database_up", 1.0).await;
    assert_eq!(server.get("/readyz").await.0, 200);
    let health = run(&setup, &["webhook", "health", "--url", &url, "--json"]).await.json(0);
    assert_eq!(health, json!({ "url": url, "status": 200, "ready": true }));
    assert_eq!(server.send(SECRET, &event("evt_1")).await.0, 200);
    setup.settled().await;
    server.wait_for(PENDING, 0.0).await;
    assert_eq!(server.stop().await, Some(0));
    let gone = run(&setup, &["webhook", "health", "--url", &url]).await;
    assert_eq!(
        (gone.status, gone.err.contains("cannot ask http://127.0.0.1:")),
        (Some(2), true),
        "{}",
        gone.err
    );
}

/// It can be read all the time.
async fn what_the_last_write_said_is_told_to_those_who_ask(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let server = Server::start(&setup, &[]).await;
    assert_eq!(server.send(SECRET, &event("evt_1")).await.0, 200);
    setup.settled().await;
    server.wait_for(PENDING, 0.0).await;
    setup.execute("ALTER TABLE stripe_sync_events RENAME COLUMN body TO elsewhere").await;
    assert_eq!(server.send(SECRET, &event("evt_2")).await.0, 503);
    for _ in 0..2 {
        let (status, told) = server.get("/readyz").await;
        assert_eq!((status, told.contains("the last write failed: ")), (503, true), "{told}");
    }
    setup.execute("ALTER TABLE stripe_sync_events RENAME COLUMN elsewhere TO body").await;
    assert_eq!(server.send(SECRET, &event("evt_2")).await.0, 200);
    assert_eq!(server.get("/readyz").await.0, 200);
    assert_eq!(server.stop().await, Some(0));
}

async fn what_is_in_flight_is_answered_before_it_ends(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let server = Server::start(&setup, &[]).await;
    let body = event("evt_1").to_string();
    let mut connection = TcpStream::connect(&server.address).await.expect("a connection");
    let head = format!(
        "{}\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: {}\r\n\r\n",
        head(SECRET, &body),
        body.len()
    );
    connection.write_all(head.as_bytes()).await.expect("sent");
    // It waits for the body now.
    let mut go_on = [0; 25];
    connection.read_exact(&mut go_on).await.expect("an answer");
    assert_eq!(go_on.as_slice(), b"HTTP/1.1 100 Continue\r\n\r\n");
    server.running.terminate();
    while TcpStream::connect(&server.address).await.is_ok() {}
    connection.write_all(body.as_bytes()).await.expect("sent");
    assert_eq!(answer(&mut connection).await, (200, "received".to_owned()));
    assert_eq!(server.running.end().await, Some(0));
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events").await, ["evt_1"]);
}

async fn what_waits_for_too_long_is_told_and_not_waited_for(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let server = Server::start(&setup, &["--max-lag", "0", "--grace", "0"]).await;
    setup.stripe.faults().once_after(0, "/v1/customers/", Fault::Latency(Duration::from_secs(600)));
    let customer = json!({ "id": "evt_1", "object": "v2.core.event", "type": "v1.customer.updated",
        "created": "2025-10-10T00:00:00Z", "livemode": false,
        "related_object": { "id": "cus_1", "type": "customer", "url": "/v1/customers/cus_1" } });
    assert_eq!(server.send(SECRET, &customer).await.0, 200);
    setup.stripe.wait_for_requests(1, "/v1/customers/").await;
    server.wait_for(PENDING, 1.0).await;
    let (status, told) = server.get("/readyz").await;
    assert_eq!((status, told.contains("the oldest pending event exceeds --max-lag")), (503, true), "{told}");
    assert_eq!(server.stop().await, Some(1));
    // Nothing is lost by that.
    assert_eq!(setup.status().await.pending, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_served_is_told() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    let cases: [(&[&str], &str); 9] = [
        (&["--secret", " "], "no signing secret; set STRIPE_WEBHOOK_SECRETS"),
        (&["--secret", "whsec_new,"], "the signing secret is empty"),
        (&["--secret", " ,whsec_old"], "the signing secret is empty"),
        (&["--secret", "whsec_new,\"\""], "the signing secret has characters"),
        (&["--path", "/metrics"], "the path `/metrics` is reserved"),
        (&["--page-token", "short"], "the token of the page is too short"),
        (&["--listen", "nowhere"], "invalid value 'nowhere'"),
        (&["--listen", &taken], "cannot listen on 127.0.0.1:"),
        (&["--api-key", "sk_test_wrong"], "the API key is not accepted"),
    ];
    for (arguments, message) in cases {
        let outcome = run(&setup, &[&["webhook", "serve"][..], arguments].concat()).await;
        assert_eq!(outcome.status, Some(2), "{arguments:?}: {}", outcome.out);
        assert!(outcome.err.contains(message), "{arguments:?}: {}", outcome.err);
    }
}
