use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer, on_delete = flga, rename_all = "camelcase")]
struct Cust {
    id: CustomerId,
    #[stripe(raw = jsno)]
    raw: RawJson,
}

fn main() {}
