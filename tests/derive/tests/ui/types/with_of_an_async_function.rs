use stripe_sync::StripeSync;
use stripe_sync::types::*;

async fn tier(customer: &Customer) -> String {
    customer.id.to_string()
}

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(with = tier)]
    tier: String,
}

fn main() {}
