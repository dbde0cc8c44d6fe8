use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(position)]
    place: i64,
    #[stripe(value)]
    name: String,
}

fn main() {}
