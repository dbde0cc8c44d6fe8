use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription, filter = status in (active, traling))]
struct Sub {
    id: SubscriptionId,
}

fn main() {}
