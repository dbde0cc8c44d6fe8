//! What Stripe says in its errors.

use std::error::Error as _;
use stripe_client::types::{
    CreatePaymentIntent, DeclineCode, Event, EventObject, ListCustomers, RetrieveCustomer, decode,
};
use stripe_client::{Client, Error, ErrorKind, RetryPolicy, Transport, TransportError, stub};

fn client(status: u16, body: &'static str) -> Client {
    let once = RetryPolicy { max_retries: 0, ..RetryPolicy::default() };
    let stub = stub(move |_| (status, body.to_owned()));
    Client::builder("sk_test_secret").transport(stub).retry(once).build().expect("a client")
}

async fn failure(status: u16, body: &'static str) -> Error {
    client(status, body).send(CreatePaymentIntent::new(100, "usd")).await.expect_err("a failure")
}

const DECLINED: &str = r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
    "message":"Your card has insufficient funds.","param":"payment_method","doc_url":"https://stripe.com/docs/x",
    "charge":"ch_1","advice_code":5,"request_log_url":null,
    "payment_intent":{"id":"pi_1","object":"payment_intent","amount":100,"status":"requires_payment_method",
        "client_secret":"pi_1_secret_x"}}}"#;

#[tokio::test]
async fn a_declined_card_is_described_with_its_payment_intent() {
    let error = failure(402, DECLINED).await;
    assert_eq!(
        (error.kind(), error.decline_code()),
        (ErrorKind::Card, Some(&DeclineCode::InsufficientFunds))
    );
    let api = error.api().expect("an error of the API");
    let intent = api.payment_intent.as_ref().expect("an intent");
    assert_eq!((intent.id.as_str(), intent.amount), ("pi_1", Some(100)));
    assert_eq!(api.decline_code, Some(DeclineCode::InsufficientFunds));
    assert_eq!(api.charge.as_ref().map(|id| id.as_str()), Some("ch_1"));
    let shown = format!("{error}\n{error:?}\n{api:?}");
    let display = "POST /v1/payment_intents: the payment failed (status 402, code card_declined, declined: \
                   insufficient_funds, parameter payment_method): Your card has insufficient funds";
    assert_eq!(error.to_string(), display);
    assert!(!shown.contains("secret_x") && !shown.contains("sk_test_secret"), "{shown}");
}

#[tokio::test]
async fn a_field_of_an_unexpected_type_loses_no_other() {
    let body = r#"{"error":{"message":"no","type":null,"code":12,"param":["x"],"charge":7,"doc_url":"https://x",
        "payment_intent":{"id":"pi_1","object":"payment_intent","amount":"many"},"decline_code":"fraudulent"}}"#;
    let error = failure(402, body).await;
    assert_eq!((error.code(), error.param(), error.stripe_type()), (Some("12"), None, None));
    assert_eq!((error.message(), error.doc_url()), (Some("no"), Some("https://x")));
    assert_eq!(error.decline_code(), Some(&DeclineCode::Fraudulent));
    let api = error.api().expect("an error of the API");
    assert_eq!(
        (api.message.as_deref(), api.charge.as_ref(), api.payment_intent.as_ref()),
        (Some("no"), None, None)
    );
    assert_eq!(api.doc_url.as_deref(), Some("https://x"));
    let html = failure(502, "<html>").await;
    assert_eq!((html.kind(), html.api()), (ErrorKind::Server, None));
}

#[tokio::test]
async fn an_empty_id_says_so() {
    let error = client(200, "{}").send(RetrieveCustomer::new("")).await.expect_err("no id");
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Input, false));
    let expected = "GET /v1/customers/{customer}: `customer` is empty; give the id of an object";
    assert_eq!(error.to_string(), expected);
}

/// Answers with bytes that are no text.
struct Garbage;

impl Transport for Garbage {
    fn send(
        &self,
        _request: http::Request<bytes::Bytes>,
    ) -> std::pin::Pin<
        Box<dyn Future<Output = Result<http::Response<bytes::Bytes>, TransportError>> + Send + '_>,
    > {
        Box::pin(async { Ok(http::Response::new(bytes::Bytes::from_static(b"{\"data\":[\"\xff\"]}"))) })
    }
}

#[tokio::test]
async fn invalid_utf_8_is_one_error() {
    let client = Client::builder("sk_test_1").transport(Garbage).build().expect("a client");
    let sent = client.send(ListCustomers::new()).await.expect_err("no text");
    let listed = client.list(ListCustomers::new()).next_page().await.expect_err("no text");
    let words = |error: &Error| (error.kind(), error.to_string(), error.source().map(ToString::to_string));
    assert_eq!(words(&sent), words(&listed));
    assert_eq!(words(&sent).2.as_deref(), Some("not valid JSON, expected UTF-8 (byte 10)"));
}

#[test]
fn an_undecodable_object_is_an_error_of_the_client() {
    fn object(event: &Event) -> Result<EventObject, Error> {
        Ok(event.object()?)
    }
    let text = r#"{"id":"evt_1","object":"event","type":"x","data":{"object":{"id":"in_1","object":"invoice","total":"x"}}}"#;
    let error = object(&decode(text).expect("an event")).expect_err("no invoice");
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("total")));
}
