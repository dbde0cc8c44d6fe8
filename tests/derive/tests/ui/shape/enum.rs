use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
enum Cust {
    Known { id: CustomerId },
}

fn main() {}
