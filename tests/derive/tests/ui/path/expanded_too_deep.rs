use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(path = items.data[0].price.product => Product.name)]
    product: Option<String>,
}

fn main() {}
