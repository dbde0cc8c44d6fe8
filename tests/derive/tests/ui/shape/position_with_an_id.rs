use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = InvoiceSettingCustomField, key = position)]
struct Cust {
    id: String,
}

fn main() {}
