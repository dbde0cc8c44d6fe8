use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = Subscription)]
struct Sub {
    id: SubscriptionId,
    current_period_end: Option<Timestamp>,
}

#[derive(StripeSync)]
#[stripe(object = Invoice)]
struct Inv {
    id: InvoiceId,
    #[stripe(references = Sub)]
    subscription: Option<SubscriptionId>,
    #[stripe(path = subscription_details.metadata, json)]
    details: Option<RawJson>,
    paid: bool,
}

#[derive(StripeSync)]
#[stripe(object = Charge)]
struct Payment {
    id: ChargeId,
    invoice: Option<InvoiceId>,
}

fn main() {}
