//! The example of the documentation compiles, and says what it should.

#![allow(missing_docs, reason = "the fields are those of the documentation")]

use stripe_sync::types::{
    Customer, CustomerId, PriceId, RawJson, Subscription, SubscriptionId, SubscriptionItem,
    SubscriptionItemId, SubscriptionStatus, Timestamp,
};
use stripe_sync::{Children, Model, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer, table = "customers")]
pub struct Cust {
    pub id: CustomerId,
    pub email: Option<String>,
    #[stripe(path = address.city)]
    pub city: Option<String>,
    #[stripe(raw)]
    pub raw: RawJson,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, table = "subscriptions")]
pub struct Sub {
    pub id: SubscriptionId,
    #[stripe(references = Cust)]
    pub customer: CustomerId,
    pub status: SubscriptionStatus,
    #[stripe(path = cancellation_details.reason)]
    pub cancel_reason: Option<String>,
    #[stripe(metadata = "plan_tier")]
    pub tier: Option<String>,
    #[stripe(with = age)]
    pub age: i64,
    pub created: Timestamp,
    #[stripe(children = SubItem)]
    pub items: Children<SubItem>,
    #[stripe(local)]
    pub notes: Option<String>,
}

fn age(subscription: &Subscription) -> i64 {
    subscription.created.seconds() - subscription.start_date.seconds()
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
pub struct SubItem {
    pub id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    pub subscription: SubscriptionId,
    #[stripe(path = price.id)]
    pub price: PriceId,
    pub quantity: Option<i64>,
}

#[test]
fn the_example_is_a_table() {
    let table = Sub::table();
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    assert_eq!(columns, ["id", "customer", "status", "cancel_reason", "tier", "age", "created", "notes"]);
    assert_eq!(table.columns[1].references.expect("a reference").table().name, "customers");
    assert_eq!(table.children[0].table.table().name, "sub_items");
}
