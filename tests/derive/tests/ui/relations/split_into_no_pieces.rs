use stripe_sync::types::*;
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(split = Tag)]
    description: Children<Tag>,
}

#[derive(StripeSync)]
#[stripe(object = TaxId)]
struct Tag {
    #[stripe(parent = Cust)]
    customer: CustomerId,
    id: TaxIdId,
}

fn main() {}
