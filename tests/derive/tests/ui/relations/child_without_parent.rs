use stripe_sync::StripeSync;
use stripe_sync::Children;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
struct Item {
    id: SubscriptionItemId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(children = Item)]
    items: Children<Item>,
}

fn main() {}
