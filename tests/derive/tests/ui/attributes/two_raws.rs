use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(raw)]
    a: RawJson,
    #[stripe(raw)]
    b: RawJson,
}

fn main() {}
