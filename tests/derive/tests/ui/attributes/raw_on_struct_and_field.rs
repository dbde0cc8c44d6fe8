use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, raw = jsonb)]
struct Cust {
    id: CustomerId,
    #[stripe(raw)]
    object: RawJson,
}

fn main() {}
