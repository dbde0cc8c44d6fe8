use stripe_sync::{StripeSync, types};

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Customer {
    id: types::CustomerId,
    email: Option<String>,
}

fn main() {}
