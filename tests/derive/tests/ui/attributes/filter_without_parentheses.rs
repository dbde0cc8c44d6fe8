use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription, filter = status in active)]
struct Sub {
    id: SubscriptionId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, filter = "status in (active)")]
struct Quoted {
    id: SubscriptionId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, unmatched = flag)]
struct Unfiltered {
    id: SubscriptionId,
    #[stripe(unmatched)]
    ended: bool,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, filter = status == active)]
struct Unflagged {
    id: SubscriptionId,
    #[stripe(unmatched)]
    ended: bool,
}

fn main() {}
