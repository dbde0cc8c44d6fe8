use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    #[stripe(path = latest_invoice => Invoice.state)]
    status: Option<InvoiceStatus>,
}

fn main() {}
