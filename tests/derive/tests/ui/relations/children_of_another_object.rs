use stripe_sync::StripeSync;
use stripe_sync::Children;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Price)]
struct PriceRow {
    id: PriceId,
    #[stripe(parent = Sub)]
    subscription: SubscriptionId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(children = PriceRow)]
    items: Children<PriceRow>,
}

fn main() {}
