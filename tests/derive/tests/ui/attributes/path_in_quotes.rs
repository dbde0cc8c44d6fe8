use stripe_sync::types::*;
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer)]
struct Cust {
    id: CustomerId,
    #[stripe(path = "address.city")]
    city: Option<String>,
    #[stripe(with = "domain")]
    domain: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, hooks = "Access", crate = "stripe_sync")]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = "Cust")]
    customer: CustomerId,
    #[stripe(children = "SubItem")]
    items: Children<SubItem>,
    #[stripe(metadata = "tags", split = "Tag")]
    tags: Children<Tag>,
}

fn main() {}
