use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = InvoiceSettingCustomField, key = position)]
struct Line {
    #[stripe(parent = Inv)]
    invoice: InvoiceId,
    #[stripe(position)]
    position: String,
}

#[derive(StripeSync)]
#[stripe(object = Invoice)]
struct Inv {
    id: InvoiceId,
}

fn main() {}
