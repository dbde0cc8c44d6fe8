//! The fake in process: builders, calls and snapshots.

use fake_stripe::{FakeStripe, Snapshot};
use serde_json::json;

#[tokio::test]
async fn a_fake_starts_empty_and_in_real_time() {
    let fake = FakeStripe::start().await.expect("a free port");
    assert_eq!((fake.objects("customer").len(), fake.objects("event").len()), (0, 0));
    let made = fake.customer().email("a@b.c").with("name", "A").create();
    assert_eq!(fake.objects("customer")[0]["email"], "a@b.c");
    assert_eq!((made.payment_method, made.subscription), (None, None));
}

#[tokio::test]
async fn builders_lead_to_each_state() {
    let fake = FakeStripe::start().await.expect("a free port");
    let price = fake.monthly_price(1000);
    let customer = || fake.customer().with_subscription(&price);
    let made = [
        customer().create(),
        customer().trialing().create(),
        customer().past_due().create(),
        customer().canceled().create(),
        customer().incomplete().create(),
    ];
    let status = |id: &Option<String>| {
        let path = format!("/v1/subscriptions/{}", id.as_deref().expect("one"));
        fake.call("GET", &path, &json!({})).expect("it")["status"].clone()
    };
    let found: Vec<_> = made.iter().map(|it| status(&it.subscription)).collect();
    assert_eq!(found, ["active", "trialing", "past_due", "canceled", "incomplete"]);
}

#[tokio::test]
async fn snapshots_are_saved_loaded_and_restored() {
    let fake = FakeStripe::start().await.expect("a free port");
    let price = fake.monthly_price(1000);
    fake.customer().with_subscription(&price).create();
    let snapshot = fake.snapshot();
    let file = std::env::temp_dir().join(format!("fake-stripe-{}.json", std::process::id()));
    snapshot.save(&file).expect("written");
    let before = fake.objects("subscription");
    fake.reset();
    assert_eq!(fake.objects("subscription").len(), 0);
    let loaded = Snapshot::load(&file).expect("a snapshot");
    std::fs::remove_file(&file).expect("removed");
    fake.restore(&loaded);
    assert_eq!(fake.objects("subscription"), before);
    // What is hidden was saved, too: the subscription renews.
    fake.advance(32 * 86_400);
    assert_eq!(fake.objects("invoice").len(), 2);
}
