use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
union Cust {
    id: i64,
    created: i64,
}

fn main() {}
