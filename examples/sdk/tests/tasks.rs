//! The twelve tasks, against the fake Stripe and stubs.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use example_sdk::payments::Outcome;
use example_sdk::{billing, customers, payments, platform};
use fake_stripe::FakeStripe;
use stripe_client::types::{DeclineCode, PaymentIntentStatus, PriceId, SubscriptionStatus, Timestamp};
use stripe_client::{Client, Rate, stub};

async fn setup() -> (FakeStripe, Client) {
    let stripe = FakeStripe::start().await.expect("a free port");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    (stripe, client.build().expect("a client"))
}

#[tokio::test]
async fn a_customer_subscribes_checks_out_and_manages_the_plan() {
    let (stripe, client) = setup().await;
    let price = PriceId::from(stripe.monthly_price(2000));
    let customer = customers::create(&client, Some("Jenny".to_owned())).await.expect("a customer");
    assert_eq!(
        (customer.name.as_deref(), customer.email.as_deref()),
        (Some("Jenny"), Some("jenny@example.com"))
    );
    let subscription = billing::subscribe(&client, &customer.id, &price).await.expect("a subscription");
    assert_eq!(subscription.status, SubscriptionStatus::Incomplete);
    assert!(subscription.latest_invoice.is_some_and(|invoice| invoice.raw().is_some()));
    assert!(billing::checkout(&client, &customer.id, &price).await.expect("a session").is_some());
    assert!(billing::portal(&client, &customer.id).await.expect("a session").starts_with("http"));
    let found = customers::created_since(&client, Timestamp(0)).await.expect("a list");
    assert!(found.iter().any(|found| found.id == customer.id));
    let found = customers::by_email(&client, "jenny@example.com").await.expect("a search");
    assert_eq!(found.map(|found| found.id), Some(customer.id));
    let emails = customers::with_open_invoices(&client).await.expect("a list");
    assert_eq!(emails, ["jenny@example.com"]);
}

#[tokio::test]
async fn an_order_is_paid_once_and_refunded() {
    let (_stripe, client) = setup().await;
    let pay = |method: &'static str| payments::pay(&client, "4711", 5000, method);
    let Outcome::Accepted(first) = pay("pm_card_visa").await.expect("a payment") else { panic!("declined") };
    let Outcome::Accepted(again) = pay("pm_card_visa").await.expect("a payment") else { panic!("declined") };
    assert_eq!((first.status.clone(), first.id.clone()), (PaymentIntentStatus::Succeeded, again.id));
    let refund = payments::refund(&client, &first.id, 1000).await.expect("a refund");
    assert_eq!(refund.amount, 1000);
    let declined =
        payments::pay(&client, "1", 5000, "pm_card_visa_chargeDeclined").await.expect("an outcome");
    assert_eq!(declined, Outcome::Declined(Some(DeclineCode::GenericDecline)));
    let poor = payments::pay(&client, "2", 5000, "pm_card_visa_chargeDeclinedInsufficientFunds").await;
    assert_eq!(poor.expect("an outcome"), Outcome::NoFunds);
}

#[tokio::test]
async fn a_platform_acts_for_accounts_uploads_and_reports_usage() {
    let stripe = stub(|request| {
        let header = |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok());
        match request.uri().path() {
            "/v1/charges" => {
                assert_eq!(header("stripe-account"), Some("acct_1"));
                (200, r#"{"object":"list","data":[{"id":"ch_1","object":"charge"}]}"#.to_owned())
            }
            "/v1/files" => {
                assert!(header("content-type").is_some_and(|it| it.starts_with("multipart/form-data")));
                (200, r#"{"id":"file_1","object":"file"}"#.to_owned())
            }
            _ => {
                assert!(request.body().starts_with(br#"{"event_name":"api_calls","payload":{"stripe_"#));
                (200, r#"{"object":"v2.billing.meter_event","identifier":"idmp_1"}"#.to_owned())
            }
        }
    });
    let client = Client::builder("sk_test_1").transport(stripe).build().expect("a client");
    let charges = platform::charges_of(&client, &"acct_1".into()).await.expect("a list");
    assert_eq!(charges.len(), 1);
    assert_eq!(platform::upload(&client, b"%PDF".to_vec()).await.expect("a file").id, "file_1");
    assert_eq!(platform::usage(&client, "cus_1", 25).await.expect("an event").identifier, "idmp_1");
}
