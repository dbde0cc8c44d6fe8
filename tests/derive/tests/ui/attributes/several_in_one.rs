use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(objct = Customer, object = Customer, tabel = "x")]
struct Cust {
    id: CustomerId,
    #[stripe(colunm = "mail", pth = email, index = 3, id = x)]
    email: Option<String>,
}

fn main() {}
