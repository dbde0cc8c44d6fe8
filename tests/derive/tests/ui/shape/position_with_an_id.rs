use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = InvoiceCustom, key = position)]
struct Cust {
    id: String,
}

fn main() {}
