use stripe_sync::StripeSync;
use stripe_sync::types::*;

fn tier(_: &Customer) -> String {
    String::new()
}

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(with = tier)]
    tier: i64,
}

fn main() {}
