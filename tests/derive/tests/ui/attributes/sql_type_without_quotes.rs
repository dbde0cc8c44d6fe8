use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(sql_type = citext)]
    email: Option<String>,
}

fn main() {}
