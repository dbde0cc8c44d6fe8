//! The exchange of requests: transports of the application, own HTTP clients, time limits, and futures.

use crate::server::{answer, serve};
use bytes::Bytes;
use std::error::Error as _;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use stripe_client::types::{CreateCustomer, ListCustomers, RetrieveCustomer};
use stripe_client::{
    Client, Error, ErrorKind, Request, RetryPolicy, Transport, TransportError, reqwest, stub,
};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer"}"#;

fn quick() -> RetryPolicy {
    RetryPolicy { max_retries: 1, base: Duration::from_millis(1), cap: Duration::from_millis(2) }
}

fn with(transport: impl Transport + 'static) -> Client {
    Client::builder("sk_test_1").transport(transport).retry(quick()).build().expect("a client")
}

#[tokio::test]
async fn a_stub_takes_the_place_of_a_server() {
    let client = with(stub(|request| {
        let header =
            |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok()).map(str::to_owned);
        assert_eq!(header("authorization").as_deref(), Some("Bearer sk_test_1"));
        match (request.method().as_str(), request.uri().path()) {
            ("POST", "/v1/customers") => {
                assert_eq!(request.body(), "email=jenny%40example.com");
                assert!(header("idempotency-key").is_some());
                (200, CUSTOMER.to_owned())
            }
            ("GET", "/v1/customers") => (200, format!(r#"{{"object":"list","data":[{CUSTOMER}]}}"#)),
            _ => (404, r#"{"error":{"type":"invalid_request_error","code":"resource_missing"}}"#.to_owned()),
        }
    }));
    let customer = client.send(CreateCustomer::new().email("jenny@example.com")).await.expect("a customer");
    assert_eq!(customer.id, "cus_1");
    let all = client.list(ListCustomers::new()).collect().await.expect("a list");
    assert_eq!(all, [customer]);
    let error = client.send(RetrieveCustomer::new("cus_2")).await.expect_err("missing");
    assert!(error.is_missing() && error.code() == Some("resource_missing"));
}

/// A transport that fails at first, and then never answers.
struct Failing(AtomicU32);

impl Transport for Failing {
    fn send(
        &self,
        _request: http::Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + '_>> {
        let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
        Box::pin(async move {
            if first {
                return Err("no network in this test".into());
            }
            std::future::pending().await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn failures_of_a_transport_are_retried_and_have_time_limits() {
    let client = with(Failing(AtomicU32::new(0)));
    let request = Request::get("/v1/customers").timeout(Duration::from_secs(5));
    let error = client.execute(&request).await.expect_err("a timeout");
    assert!(error.is_timeout() && error.is_network() && error.is_retryable(), "{error}");
    let error =
        client.execute(&request.max_retries(0).deadline(Duration::from_secs(2))).await.expect_err("late");
    assert!(
        error.is_timeout() && error.source().is_some_and(|it| it.to_string().contains("deadline of 2 s"))
    );
    let client = with(Failing(AtomicU32::new(0)));
    let error = client.execute(&Request::get("/v1/customers").max_retries(0)).await.expect_err("a failure");
    assert!(error.is_network() && !error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_own_http_client_is_used_with_the_headers_and_limits_of_the_client() {
    let server = serve(|_, _| answer(200, "", CUSTOMER)).await;
    let http = reqwest::Client::builder().user_agent("mine").redirect(reqwest::redirect::Policy::none());
    let http = http.tls_backend_preconfigured(tls()).build().expect("an HTTP client");
    let client = Client::builder("sk_test_1").base_url(&server.url).http_client(http).max_answer(10);
    let client = client.retry(quick()).build().expect("a client");
    let error = client.send(RetrieveCustomer::new("cus_1")).await.expect_err("too long");
    assert_eq!(error.kind(), ErrorKind::TooLong { limit: 10 });
    assert_eq!(server.headers("authorization"), ["Bearer sk_test_1"]);
    assert!(server.headers("user-agent")[0].starts_with("Stripe/v1 RustBindings"));
}

fn tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    builder.expect("versions").with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
}

#[tokio::test]
async fn a_header_replaces_that_of_the_client() {
    let server = serve(|_, _| answer(200, "", CUSTOMER)).await;
    let client =
        Client::builder("sk_test_1").base_url(&server.url).account("acct_1").build().expect("a client");
    let call = client
        .call(CreateCustomer::new())
        .header("stripe-version", "2020-01-01")
        .header("Stripe-Version", "2023-08-16")
        .header("idempotency-key", "mine")
        .header("stripe-context", "org_1/acct_2");
    call.send().await.expect("a customer");
    assert_eq!(server.headers("stripe-version"), ["2023-08-16"]);
    assert_eq!(server.headers("idempotency-key"), ["mine"]);
    assert_eq!(
        (server.headers("stripe-account").len(), server.headers("stripe-context")),
        (0, vec!["org_1/acct_2".to_owned()])
    );
    let error =
        client.call(CreateCustomer::new()).header("x", "secret\n").send().await.expect_err("no header");
    assert!(error.kind() == ErrorKind::Input && !format!("{error:?}").contains("secret"), "{error}");
}

/// Asserts that a future can move to another thread, and returns its size.
fn size<F: Future + Send>(future: &F) -> usize {
    std::mem::size_of_val(future)
}

#[test]
fn futures_are_small_and_can_be_sent() {
    fn assert_sync<T: Send + Sync + Unpin + 'static>() {}
    assert_sync::<Client>();
    assert_sync::<Error>();
    fn assert_send<T: Send + Unpin>() {}
    assert_send::<stripe_client::Items<stripe_client::types::List<stripe_client::types::Customer>>>();
    let client = with(stub(|_| (200, CUSTOMER.to_owned())));
    let request = Request::get("/v1/customers");
    let mut walk = client.list(ListCustomers::new());
    for (size, limit) in [
        (size(&client.send(RetrieveCustomer::new("cus_1"))), 4096),
        (size(&client.call(CreateCustomer::new()).reply()), 4096),
        (size(&client.execute(&request)), 4096),
        (size(&walk.next_page()), 8192),
        (size(&client.list(ListCustomers::new()).collect()), 8192),
    ] {
        assert!(size <= limit, "{size} bytes");
    }
}
