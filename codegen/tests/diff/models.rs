//! Models of an application, which are read and never compiled.

use stripe_sync::types::{ChargeId, CustomerId, InvoiceId, SubscriptionId};
use stripe_sync::{Children, StripeSync};

#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Invoice, table = "bills", account = tenant)]
pub struct Bill {
    pub id: InvoiceId,
    pub tenant: String,
    #[stripe(path = subscription)]
    pub subscription_id: Option<SubscriptionId>,
    pub status: Option<String>,
    #[stripe(path = transfer_data.destination, column = "paid_to")]
    pub destination: Option<String>,
    #[stripe(children = BillLine)]
    pub lines: Children<BillLine>,
    #[stripe(local)]
    pub webhooks_delivered_at: Option<i64>,
    #[stripe(with = first_line)]
    pub proration: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = LineItem)]
struct BillLine {
    id: String,
    #[stripe(parent = Bill)]
    invoice: InvoiceId,
    proration: bool,
}

mod access {
    #[derive(stripe_sync::StripeSync)]
    #[stripe(object = Subscription, rename_all = "camelCase")]
    struct Plan {
        #[stripe(id)]
        stripe_id: SubscriptionId,
        current_period_end: Timestamp,
        #[stripe(path = items.data[0].quantity)]
        seats: Option<i64>,
        #[stripe(path = latest_invoice => Invoice.subscription)]
        again: Option<SubscriptionId>,
    }
}

#[derive(StripeSync)]
#[stripe(object = Charge)]
struct Payment {
    id: ChargeId,
    invoice: Option<InvoiceId>,
    outcome: Option<String>,
    #[stripe(path = amount)]
    cents: i64,
}

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Client {
    id: CustomerId,
    name: String,
    balance: i64,
    nickname: Option<String>,
    fax: Option<String>,
    #[stripe(link(users, on = name))]
    phone: Option<i64>,
}

#[derive(StripeSync)]
#[stripe(object = UsageRecord)]
struct Usage {
    id: String,
    quantity: Option<i64>,
}

/// It is written for the version after.
#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
struct Seat {
    id: String,
    current_period_start: Timestamp,
}

#[derive(StripeSync)]
#[stripe(object = Unicorn)]
struct Herd {
    id: String,
}

/// No model.
#[derive(Debug)]
struct Other {
    nickname: String,
}
