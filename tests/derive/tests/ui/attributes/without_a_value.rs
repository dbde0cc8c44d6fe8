use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, table, index)]
struct Cust {
    id: CustomerId,
    #[stripe(path)]
    email: Option<String>,
    #[stripe(metadata, default)]
    tier: Option<String>,
}

fn main() {}
