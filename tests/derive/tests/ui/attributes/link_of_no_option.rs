use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    email: Option<String>,
    #[stripe(link(users, on = email))]
    user: i64,
}

fn main() {}
