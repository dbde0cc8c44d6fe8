use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, table = customers, schema = billing)]
struct Cust {
    id: CustomerId,
    #[stripe(column = mail)]
    email: Option<String>,
    #[stripe(metadata = plan)]
    plan: Option<String>,
}

fn main() {}
