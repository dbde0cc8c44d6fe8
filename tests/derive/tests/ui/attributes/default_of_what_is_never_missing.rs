use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(with = one, default = 1)]
    one: i64,
    #[stripe(local, default = 1)]
    two: Option<i64>,
}

fn one(_: &Customer) -> i64 {
    1
}

fn main() {}
