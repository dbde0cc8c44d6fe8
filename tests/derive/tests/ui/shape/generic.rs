use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust<T> {
    id: CustomerId,
    #[stripe(local)]
    extra: Option<T>,
}

fn main() {}
