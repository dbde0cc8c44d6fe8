//! Structs with all attributes that there are.

#![deny(warnings)]
#![allow(dead_code, missing_docs, unreachable_pub, reason = "only their tables are looked at")]

use stripe_sync::types::*;
use stripe_sync::{Children, Model, StripeSync, column_type};

struct OrderId(String);
column_type!(OrderId: String);

enum Tier {
    Free,
    Paid,
}
column_type!(Tier: FromStr);

impl std::str::FromStr for Tier {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "free" => Ok(Self::Free),
            "paid" => Ok(Self::Paid),
            _ => Err(()),
        }
    }
}

#[derive(StripeSync)]
#[stripe(object = Subscription, schema = "billing", account, livemode = live, on_delete = flag, raw = jsonb)]
#[stripe(rename_all = "camelCase", index(customer, status), index("createdAt"))]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Cust, foreign_key)]
    customer: CustomerId,
    #[stripe(index)]
    status: SubscriptionStatus,
    live: bool,
    #[stripe(path = created)]
    created_at: Timestamp,
    #[stripe(path = items.data[0].price.id)]
    first_price: Option<PriceId>,
    #[stripe(path = items.data[0].price.currency_options["eur"].unit_amount, default = -1)]
    in_euros: i64,
    #[stripe(path = latest_invoice => Invoice.customer => Customer.email)]
    billed_to: Option<String>,
    #[stripe(metadata = "order")]
    order: Option<OrderId>,
    #[stripe(metadata = "tier", default = "free")]
    tier: Tier,
    #[stripe(metadata = "seats", default = 1)]
    seats: u32,
    #[stripe(metadata = "referrer", references = Cust)]
    referrer: Option<CustomerId>,
    #[stripe(path = cancel_at_period_end, default = false)]
    ends: bool,
    #[stripe(json, path = trial_settings)]
    trial: Option<Vec<std::net::IpAddr>>,
    #[stripe(metadata = "tags", split = Tag)]
    tags: Children<Tag>,
    #[stripe(split(Word, by = " ", absent = keep), path = description)]
    words: Children<Word>,
    #[stripe(link(users, on = billed_to, by = email, key = uuid, create(plan = tier)))]
    user: Option<String>,
    #[stripe(skip)]
    cache: Vec<std::net::IpAddr>,
}

#[derive(StripeSync)]
#[stripe(key = value, account = tenant)]
struct Tag {
    tenant: String,
    #[stripe(parent = Sub, foreign_key)]
    subscription: SubscriptionId,
    value: String,
    #[stripe(local)]
    note: Option<String>,
}

#[derive(StripeSync)]
#[stripe(key = value)]
struct Word {
    #[stripe(parent = Sub)]
    subscription: SubscriptionId,
    #[stripe(value)]
    word: String,
}

#[derive(StripeSync)]
#[stripe(object = Customer, on_delete = keep)]
struct Cust {
    id: CustomerId,
    preferred_locales: Option<Vec<String>>,
    #[stripe(raw = text)]
    object: String,
}

#[derive(StripeSync)]
#[stripe(object = Invoice, on_delete = flag)]
struct Inv {
    id: InvoiceId,
    #[stripe(children = Custom, key = position)]
    custom_fields: Children<Custom>,
    #[stripe(children = Rate, path = default_tax_rates)]
    rates: Children<Rate>,
    #[stripe(deleted)]
    gone: bool,
}

#[derive(StripeSync)]
#[stripe(object = InvoiceSettingCustomField, key = position)]
struct Custom {
    #[stripe(parent = Inv)]
    invoice: InvoiceId,
    name: String,
}

#[derive(StripeSync)]
#[stripe(object = TaxRate, key = position)]
struct Rate {
    #[stripe(parent = Inv)]
    invoice: InvoiceId,
    #[stripe(position)]
    place: i32,
    #[stripe(path = id)]
    rate: TaxRateId,
}

/// Names that the expansion uses too are those of the application.
mod names {
    use super::*;

    struct Column;
    column_type!(Column: String);

    #[derive(StripeSync)]
    #[stripe(object = Customer)]
    struct Table {
        id: CustomerId,
        name: Option<Column>,
    }

    #[derive(StripeSync)]
    #[stripe(object = Customer, table = "models")]
    struct Model {
        id: CustomerId,
    }
}

#[test]
fn every_attribute_says_what_it_says() {
    let sub = Sub::table();
    let names: Vec<&str> = sub.columns.iter().map(|column| column.name).collect();
    assert_eq!(names[4], "createdAt");
    assert_eq!(names[names.len() - 3..], ["_account", "_deleted", "raw"]);
    assert_eq!(sub.schema, Some("billing"));
    assert_eq!(sub.indexes, [&["customer", "status"][..], &["createdAt"], &["status"]]);
    assert_eq!(sub.expand, ["latest_invoice", "latest_invoice.customer"]);
    assert!(sub.columns[1].foreign_key);
    let keys = |table: &stripe_sync::runtime::Table| {
        table.key_columns().iter().map(|column| column.name).collect::<Vec<_>>()
    };
    assert_eq!(keys(sub), ["id", "_account"]);
    assert_eq!(keys(Tag::table()), ["subscription", "value", "tenant"]);
    assert_eq!(keys(Custom::table()), ["invoice", "_position"]);
    assert_eq!(keys(Rate::table()), ["invoice", "place"]);
}
