use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = "customer")]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = "checkout.session")]
struct Session {
    id: CheckoutSessionId,
}

#[derive(StripeSync)]
#[stripe(object = "types::Invoice")]
struct Inv {
    id: InvoiceId,
}

fn main() {}
