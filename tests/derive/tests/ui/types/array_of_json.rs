use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(array)]
    email: Option<String>,
}

fn main() {}
