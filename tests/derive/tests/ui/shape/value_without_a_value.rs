use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(key = value, object = Customer)]
struct Tag {
    #[stripe(parent = Cust)]
    customer: CustomerId,
    name: String,
}

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    email: Option<String>,
}

fn main() {}
