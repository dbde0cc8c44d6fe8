//! What the client makes of a busy or broken API, with the number of requests it takes.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use fake_stripe::{FakeStripe, Fault};
use std::time::Duration;
use stripe_client::{Client, ErrorKind, Page, Rate, Request, RetryPolicy};

async fn setup(max_retries: u32) -> (FakeStripe, Client) {
    let stripe = FakeStripe::builder().start().await.expect("a free port");
    let client = Client::builder(stripe.api_key())
        .base_url(stripe.url())
        .rate(Rate::Unlimited)
        .retry(RetryPolicy { max_retries, base: Duration::from_millis(1), cap: Duration::from_millis(5) })
        .build()
        .expect("a client");
    (stripe, client)
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
