//! A test of an integration without Stripe.

use example_dunning::overdue;
use fake_stripe::FakeStripe;
use stripe_client::{Client, Rate};

#[tokio::test]
async fn only_customers_who_are_past_due_are_reminded() {
    let fake = FakeStripe::start().await.expect("a free port");
    let price = fake.monthly_price(2000);
    fake.customer().email("paid@example.com").with_subscription(&price).create();
    fake.customer().email("late@example.com").with_subscription(&price).past_due().create();

    let client =
        Client::builder(fake.api_key()).base_url(fake.url()).rate(Rate::Unlimited).build().expect("a client");
    assert_eq!(overdue(&client).await.expect("an answer"), ["late@example.com"]);
    assert_eq!(fake.requests().len(), 2, "one list, and one customer");
}
