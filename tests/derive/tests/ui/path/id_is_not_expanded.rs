use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(path = customer.email)]
    email: Option<String>,
    #[stripe(path = items.data[0].price.product.name)]
    product: Option<String>,
    #[stripe(path = latest_invoice => Invoice.customer.email)]
    billed_to: Option<String>,
}

fn main() {}
