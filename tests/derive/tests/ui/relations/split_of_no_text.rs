use stripe_sync::types::*;
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(split = Tag)]
    balance: Children<Tag>,
}

#[derive(StripeSync)]
#[stripe(key = value)]
struct Tag {
    #[stripe(parent = Cust)]
    customer: CustomerId,
    value: String,
}

fn main() {}
