use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(primary_key)]
    email: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Client {
    #[stripe(generated)]
    key: i64,
    #[stripe(primary_key)]
    id: CustomerId,
}

fn main() {}
