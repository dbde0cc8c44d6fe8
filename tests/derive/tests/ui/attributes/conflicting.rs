use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(path = email, metadata = "email")]
    email: Option<String>,
}

fn main() {}
