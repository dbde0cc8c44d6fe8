use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
struct Cust {
    id: CustomerId,
}

fn main() {}
