use stripe_sync::types::*;
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    items: Children<SubItem>,
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
struct SubItem {
    id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    subscription: SubscriptionId,
}

fn main() {}
