use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Price)]
struct PriceRow {
    id: PriceId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = PriceRow)]
    customer: CustomerId,
}

fn main() {}
