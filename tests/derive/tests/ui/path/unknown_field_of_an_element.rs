use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(path = items.data[0].pirce.id)]
    price: Option<PriceId>,
}

fn main() {}
