use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    email: Option<String>,
    #[stripe(colunm = "mail")]
    name: Option<String>,
    #[stripe(local)]
    visits: i64,
    created: bool,
    #[stripe(path = address.town)]
    town: Option<String>,
}

fn main() {}
