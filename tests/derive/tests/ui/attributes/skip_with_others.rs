use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(skip, column = "x")]
    a: i64,
    #[stripe(skip, path = name)]
    b: i64,
}

fn main() {}
