use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    #[stripe(generated)]
    key: String,
    id: CustomerId,
}

fn main() {}
