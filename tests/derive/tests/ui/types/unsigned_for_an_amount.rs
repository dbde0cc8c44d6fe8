use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    balance: u64,
}

#[derive(StripeSync)]
#[stripe(object = Invoice)]
struct Inv {
    id: InvoiceId,
    total: u32,
    amount_due: i64,
}

fn main() {}
