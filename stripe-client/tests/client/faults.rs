//! The client with a busy or failing API, with the number of requests.

use fake_stripe::{FakeStripe, Fault};
use futures::TryStreamExt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use stripe_client::types::{CreateCustomer, ListCustomers, RetrieveCustomer};
use stripe_client::{Attempt, Client, Error, ErrorKind, Observer, Page, Rate, Request, RetryPolicy};

async fn setup(max_retries: u32) -> (FakeStripe, Client) {
    let stripe = FakeStripe::builder()
        .api_key("sk_test_fake")
        .time(fake_stripe::Time::Stepping)
        .start()
        .await
        .expect("a free port");
    let client = Client::builder(stripe.api_key())
        .base_url(stripe.url())
        .rate(Rate::Unlimited)
        .retry(quick(max_retries))
        .build()
        .expect("a client");
    (stripe, client)
}

fn quick(max_retries: u32) -> RetryPolicy {
    RetryPolicy { max_retries, base: Duration::from_millis(1), cap: Duration::from_millis(5) }
}

fn customers() -> Request {
    Request::get("/v1/customers").param("limit", "100")
}

#[tokio::test]
async fn faults_that_pass_are_waited_out() {
    let server = |should_retry| Fault::ServerError { status: 500, should_retry };
    let faults = [
        Fault::RateLimited,
        Fault::LockTimeout,
        server(None),
        server(Some(true)),
        Fault::Reset,
        Fault::Truncated,
    ];
    for fault in faults {
        let (stripe, client) = setup(3).await;
        stripe.faults().next(2, "/", fault);
        let response =
            client.execute(&customers()).await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        let page = response.text();
        assert_eq!(Page::parse(&page).expect("a page").data.len(), 50, "{fault:?}");
        assert_eq!(stripe.requests().len(), 3, "{fault:?}");
        assert!(response.date().is_some() && response.request_id().is_some());
    }
}

#[tokio::test]
async fn the_api_has_the_last_word_on_retries() {
    let (stripe, client) = setup(3).await;
    stripe.faults().next(9, "/", Fault::ServerError { status: 500, should_retry: Some(false) });
    let error = client.execute(&customers()).await.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(stripe.requests().len(), 1);
}

#[tokio::test]
async fn retries_end() {
    let (stripe, client) = setup(2).await;
    stripe.faults().next(9, "/", Fault::RateLimited);
    let error = client.execute(&customers()).await.expect_err("a failure");
    assert_eq!((error.kind(), error.code()), (ErrorKind::RateLimited, Some("rate_limit")));
    assert_eq!(stripe.requests().len(), 3);
}

#[tokio::test]
async fn errors_of_the_api_are_told_apart_and_name_no_key() {
    let (stripe, client) = setup(3).await;
    let wrong = Client::builder("sk_test_wrong").base_url(stripe.url()).build().expect("a client");
    let error = wrong.execute(&customers()).await.expect_err("a failure");
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Authentication, Some(401)));
    assert!(!format!("{error} {error:?} {wrong:?}").contains("sk_test_wrong"));

    let missing = Request::get("/v1/customers/{customer}").segment("cus_none");
    let error = client.execute(&missing).await.expect_err("a failure");
    assert!(error.is_missing());
    assert_eq!(error.param(), Some("id"));

    let cursor = customers().param("starting_after", "cus_none");
    assert!(client.execute(&cursor).await.expect_err("a failure").is_bad_cursor());
    assert_eq!(stripe.requests().len(), 3, "none of them is tried again");
}

#[tokio::test]
async fn an_unreachable_api_is_said_to_be() {
    let client = Client::builder("sk_test_x")
        .base_url("http://127.0.0.1:1")
        .retry(RetryPolicy { max_retries: 0, ..RetryPolicy::default() })
        .build()
        .expect("a client");
    let error = client.execute(&customers()).await.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("cannot be reached"), "{error}");
}

fn create() -> CreateCustomer {
    CreateCustomer::new().email("jenny@example.com")
}

#[tokio::test]
async fn a_storm_of_refusals_slows_the_client_down_and_loses_nothing() {
    let (stripe, client) = setup(20).await;
    stripe.faults().always(4, "/v1/customers", Fault::RateLimited);
    let walks = (0..4).map(|_| async {
        let found: Vec<_> = client.list(ListCustomers::new().limit(10)).items().try_collect().await?;
        Ok::<_, Error>(found.len())
    });
    for found in futures::future::join_all(walks).await {
        assert_eq!(found.expect("a whole list"), 50);
    }
    // Every fourth request is refused: 20 pages take 26.
    assert_eq!(stripe.requests().len(), 26);
}

#[tokio::test]
async fn a_request_that_was_executed_is_not_executed_again() {
    for fault in [
        Fault::AfterExecution { status: 500 },
        Fault::Reset,
        Fault::Truncated,
        Fault::Conflict,
        Fault::LockTimeout,
    ] {
        let (stripe, client) = setup(3).await;
        let before = stripe.objects("customer").len();
        stripe.faults().next(1, "/v1/customers", fault);
        let created = client.call(create()).reply().await;
        // Version 1 repeats a failure that it has executed.
        if let Fault::AfterExecution { .. } = fault {
            assert_eq!(created.expect_err("the stored failure").kind(), ErrorKind::Server);
            assert_eq!(stripe.requests().len(), 4);
        } else {
            let created = created.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
            assert_eq!(created.email.as_deref(), Some("jenny@example.com"));
            assert_eq!(stripe.requests().len(), 2, "{fault:?}");
        }
        assert_eq!(stripe.objects("customer").len(), before + 1, "{fault:?}");
    }
}

#[tokio::test]
async fn the_same_key_means_the_same_request() {
    let (stripe, client) = setup(0).await;
    let first = client.call(create()).idempotency_key("signup-1").reply().await.expect("created");
    let second = client.call(create()).idempotency_key("signup-1").reply().await.expect("replayed");
    assert_eq!(first.id, second.id);
    assert!(!first.response().is_replayed() && second.response().is_replayed());
    let other = CreateCustomer::new().email("other@example.com");
    let error = client.call(other).idempotency_key("signup-1").send().await.expect_err("refused");
    assert_eq!(error.stripe_type(), Some("idempotency_error"));
    assert_ne!(
        client.send(create()).await.expect("created").id,
        first.id,
        "each request has a key of its own"
    );
    assert_eq!(stripe.requests().len(), 4);
}

#[tokio::test]
async fn bodies_that_are_not_json_survive() {
    let (stripe, client) = setup(1).await;
    stripe.faults().next(1, "/", Fault::Html502);
    client.send(ListCustomers::new()).await.expect("the second try");
    stripe.faults().next(9, "/", Fault::Html502);
    let error = client.send(ListCustomers::new()).await.expect_err("a failure");
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Server, Some(502)));
    assert!(error.text().contains("<html>") && !error.to_string().contains("html"), "{error}");
    stripe.faults().clear();
    stripe.faults().next(1, "/", Fault::Html);
    let error = client.send(ListCustomers::new()).await.expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.text().contains("<html>"));
    assert_eq!(stripe.requests().len(), 5);
}

#[tokio::test]
async fn an_answer_that_does_not_decode_names_the_place() {
    let (stripe, client) = setup(0).await;
    stripe.faults().next(1, "/", Fault::BrokenObject);
    let error = client.send(ListCustomers::new()).await.expect_err("broken");
    assert_eq!(error.json_path().as_deref(), Some("data[0].created"));
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn observers_are_told_of_each_try() {
    type Entry = (String, u32, Option<u16>, Option<ErrorKind>);
    #[derive(Debug, Default)]
    struct Log(Arc<Mutex<Vec<Entry>>>);
    impl Observer for Log {
        fn attempted(&self, attempt: &Attempt<'_>) {
            let entry = (attempt.path.to_owned(), attempt.number, attempt.status, attempt.error);
            self.0.lock().expect("the log").push(entry);
        }
    }
    let stripe = FakeStripe::builder()
        .api_key("sk_test_fake")
        .time(fake_stripe::Time::Stepping)
        .start()
        .await
        .expect("a free port");
    let log = Log::default();
    let entries = Arc::clone(&log.0);
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).retry(quick(1)).observer(log);
    stripe.faults().next(1, "/", Fault::LockTimeout);
    client.build().expect("a client").send(RetrieveCustomer::new("cus_none")).await.expect_err("missing");
    let path = || "/v1/customers/{customer}".to_owned();
    assert_eq!(
        *entries.lock().expect("the log"),
        [
            (path(), 0, Some(429), Some(ErrorKind::RateLimited)),
            (path(), 1, Some(404), Some(ErrorKind::Missing)),
        ]
    );
}
