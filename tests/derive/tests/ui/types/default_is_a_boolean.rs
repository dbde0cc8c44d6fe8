use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(metadata = "tier", default = true)]
    tier: String,
}

fn main() {}
