use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    balance: f64,
    #[stripe(path = balance, column = "b")]
    rate: Option<f32>,
}

fn main() {}
