use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = InvoiceLineom, key = position)]
struct Cust {
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
