use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, rename_all = "camelCase", account = "ACCT")]
struct Cust {
    id: CustomerId,
    created: Timestamp,
    #[stripe(column = "Created")]
    name: Option<String>,
    #[stripe(column = "acct")]
    email: Option<String>,
}

fn main() {}
