//! A struct with the usual attributes.

#![deny(warnings)]
#![allow(dead_code, missing_docs, unreachable_pub, reason = "as in the library of an application")]

use stripe_sync::types::*;
use stripe_sync::{Children, Model, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer, table = "customers", crate = stripe_sync)]
pub struct Cust {
    #[stripe(id, path = id)]
    pub key: CustomerId,
    pub email: Option<String>,
    #[stripe(path = invoice_settings.default_payment_method)]
    pub default_payment_method: Option<PaymentMethodId>,
    #[stripe(raw)]
    pub raw: RawJson,
    #[stripe(local = "0")]
    pub visits: i64,
}

#[derive(StripeSync)]
#[stripe(object = PaymentMethod)]
pub struct Method {
    pub id: PaymentMethodId,
    pub r#type: PaymentMethodType,
    #[stripe(path = type, column = "type_as_text")]
    pub kind: String,
    #[stripe(references = Cust)]
    pub customer: Option<CustomerId>,
}

#[derive(StripeSync)]
#[stripe(object = Subscription)]
pub struct Sub {
    pub id: SubscriptionId,
    #[stripe(references = Cust, column = "customer_id")]
    pub customer: CustomerId,
    #[stripe(metadata = "seats")]
    pub seats: Option<i64>,
    #[stripe(children = SubItem, path = items)]
    pub lines: Children<SubItem>,
    #[stripe(with = years)]
    pub years: i64,
}

fn years(subscription: &Subscription) -> i64 {
    subscription.created.seconds() / 31_557_600
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
pub struct SubItem {
    pub id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    pub subscription: SubscriptionId,
    #[stripe(path = price.unit_amount_decimal)]
    pub price: Option<Decimal>,
}

#[test]
fn a_table_is_as_its_struct_says() {
    assert_eq!(Cust::table().name, "customers");
    assert_eq!(Sub::table().columns[1].name, "customer_id");
    assert_eq!(Method::table().name, "methods");
    assert_eq!(Method::table().columns[1].name, "type");
}
