use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, index(mail, craeted))]
struct Cust {
    id: CustomerId,
    #[stripe(column = "mail")]
    email: Option<String>,
    created: Timestamp,
}

fn main() {}
