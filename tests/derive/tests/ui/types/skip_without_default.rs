use stripe_sync::StripeSync;
use stripe_sync::types::*;

struct Cache;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(skip)]
    cache: Cache,
}

fn main() {}
