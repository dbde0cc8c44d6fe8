use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, filter = address.city == "Lund", unmatched = flag)]
struct Person {
    id: CustomerId,
    #[stripe(unmatched)]
    moved: bool,
}

#[derive(StripeSync)]
#[stripe(object = Customer, filter = address == "Lund")]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = Customer, filter = adress.city == "Lund")]
struct Misspelled {
    id: CustomerId,
}

fn main() {}
