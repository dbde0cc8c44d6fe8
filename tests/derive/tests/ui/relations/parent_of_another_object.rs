use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
struct Item {
    id: SubscriptionItemId,
    #[stripe(parent = Cust)]
    subscription: SubscriptionId,
}

fn main() {}
