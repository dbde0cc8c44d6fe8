use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(path = items[0].id)]
    first: Option<SubscriptionItemId>,
}

fn main() {}
