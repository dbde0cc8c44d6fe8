use stripe_sync::types::*;
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(children = Item, column = "x", default = 3)]
    items: Children<Item>,
    #[stripe(key = position)]
    status: SubscriptionStatus,
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
struct Item {
    id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    subscription: SubscriptionId,
}

fn main() {}
