use stripe_sync::StripeSync;
use stripe_sync::types::*;

struct Plain;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Plain)]
    customer: CustomerId,
}

fn main() {}
