//! The headers of requests on the wire.

use std::collections::BTreeMap;
use stripe_client::types::{CreateCustomer, DeleteCustomer, DeleteV2EventDestination, RetrieveCustomer};
use stripe_client::{API_VERSION, Builder, Client, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The request line and the headers of one request.
struct Received {
    line: String,
    headers: BTreeMap<String, String>,
}

impl Received {
    fn parse(text: &str) -> Self {
        let mut lines = text.split("\r\n");
        let line = lines.next().expect("a request line").to_owned();
        let headers = lines.take_while(|line| !line.is_empty()).map(|line| {
            let (name, value) = line.split_once(": ").expect("a header");
            (name.to_owned(), value.to_owned())
        });
        Self { line, headers: headers.collect() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// Answers one request with an empty object.
async fn server() -> (String, JoinHandle<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let received = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut text = Vec::new();
        while !text.windows(4).any(|end| end == b"\r\n\r\n") {
            stream.read_buf(&mut text).await.expect("a request");
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
        stream.write_all(answer).await.expect("written");
        Received::parse(&String::from_utf8(text).expect("text"))
    });
    (url, received)
}

async fn received(settings: impl FnOnce(Builder) -> Builder, request: Request) -> Received {
    let (url, received) = server().await;
    let builder = Client::builder(" sk_test_1\n").base_url(url);
    let client = settings(builder.retry(RetryPolicy { max_retries: 0, ..RetryPolicy::default() }));
    client.build().expect("a client").execute(&request).await.expect("an answer");
    received.await.expect("a request")
}

fn create() -> Request {
    Request::of(&CreateCustomer::new()).expect("a request")
}

#[tokio::test]
async fn all_requests_name_the_key_the_version_and_the_library() {
    let received = received(|builder| builder.application("shop/1.2"), create()).await;
    assert_eq!(received.line, "POST /v1/customers HTTP/1.1");
    assert_eq!(received.header("authorization"), Some("Bearer sk_test_1"));
    assert_eq!(received.header("stripe-version"), Some(API_VERSION));
    assert_eq!(received.header("content-type"), Some("application/x-www-form-urlencoded"));
    let agent = received.header("user-agent").expect("an agent");
    assert!(agent.starts_with("Stripe/v1 RustBindings/") && agent.ends_with(" shop/1.2"), "{agent}");
    assert!(received.header("x-stripe-client-user-agent").is_some());
    assert_eq!(received.header("stripe-account").or(received.header("stripe-context")), None);
}

#[tokio::test]
async fn what_is_done_once_has_a_key() {
    let key = |received: Received| received.header("idempotency-key").map(str::to_owned);
    let own = received(|it| it, create()).await;
    assert!(key(own).is_some_and(|key| key.len() == 32));
    let given = received(|it| it, create().idempotency_key("mine")).await;
    assert_eq!(key(given).as_deref(), Some("mine"));
    let v2 = Request::of(&DeleteV2EventDestination::new("ed_1")).expect("a request");
    assert!(key(received(|it| it, v2).await).is_some());
    let deletion = Request::of(&DeleteCustomer::new("cus_1")).expect("a request");
    assert_eq!(key(received(|it| it, deletion).await), None);
    let reading = Request::of(&RetrieveCustomer::new("cus_1")).expect("a request");
    assert_eq!(key(received(|it| it, reading).await), None);
}

#[tokio::test]
async fn an_account_or_a_path_of_accounts_is_named_and_never_both() {
    let accounts = |received: Received| {
        let header = |name: &str| received.header(name).map(str::to_owned);
        (header("stripe-account"), header("stripe-context"))
    };
    let some = |text: &str| Some(text.to_owned());
    let of_client = received(|it| it.account("acct_1"), create()).await;
    assert_eq!(accounts(of_client), (some("acct_1"), None));
    let of_request = received(|it| it.account("acct_1"), create().account("acct_2")).await;
    assert_eq!(accounts(of_request), (some("acct_2"), None));
    let path = received(|it| it.account("acct_1"), create().context("org_1/acct_2")).await;
    assert_eq!(accounts(path), (None, some("org_1/acct_2")));
    let account_again = received(|it| it.context("org_1"), create().account("acct_2")).await;
    assert_eq!(accounts(account_again), (some("acct_2"), None));
}

#[tokio::test]
async fn a_request_has_the_last_word() {
    let request = create().api_version("2023-08-16").header("stripe-request-trigger", "event=evt_1");
    let received = received(|it| it, request).await;
    assert_eq!(received.header("stripe-version"), Some("2023-08-16"));
    assert_eq!(received.header("stripe-request-trigger"), Some("event=evt_1"));
}

#[test]
fn what_cannot_stand_in_a_request_is_refused_without_being_shown() {
    for builder in [
        Client::builder(" "),
        Client::builder("sk_\u{7f}secret"),
        Client::builder("sk_secret").base_url("api.stripe.com"),
        Client::builder("sk_secret").api_version("\n"),
    ] {
        let error = builder.build().expect_err("refused");
        assert!(!format!("{error} {error:?} {:?}", std::error::Error::source(&error)).contains("secret"));
    }
}
