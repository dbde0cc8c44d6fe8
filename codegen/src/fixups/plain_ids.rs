//! Strings that hold the id of an object without being expandable: only their name says so.

/// The resources whose name, as that of a string without a format, means an id of theirs. Others are ambiguous: an
/// `account` may be a bank account, a `tax_id` the number itself.
const RESOURCES: [&str; 18] = [
    "charge",
    "coupon",
    "customer",
    "invoice",
    "mandate",
    "payment_intent",
    "payment_method",
    "payment_record",
    "payout",
    "price",
    "product",
    "promotion_code",
    "quote",
    "setup_intent",
    "shipping_rate",
    "subscription",
    "subscription_item",
    "topup",
];

/// The same at single places: schema, property, resource. They name what a list is asked for by.
const PLACES: [(&str, &str, &str); 14] = [
    ("financial_connections.transaction", "account", "financial_connections.account"),
    ("person", "account", "account"),
    ("radar.value_list_item", "value_list", "radar.value_list"),
    ("source_transaction", "source", "source"),
    ("treasury.credit_reversal", "financial_account", "treasury.financial_account"),
    ("treasury.debit_reversal", "financial_account", "treasury.financial_account"),
    ("treasury.inbound_transfer", "financial_account", "treasury.financial_account"),
    ("treasury.outbound_payment", "financial_account", "treasury.financial_account"),
    ("treasury.outbound_transfer", "financial_account", "treasury.financial_account"),
    ("treasury.received_credit", "financial_account", "treasury.financial_account"),
    ("treasury.received_debit", "financial_account", "treasury.financial_account"),
    ("treasury.transaction", "financial_account", "treasury.financial_account"),
    ("treasury.transaction_entry", "financial_account", "treasury.financial_account"),
    ("v2.core.account_person", "account", "v2.core.account"),
];

/// The resource whose id a string property of this name holds, if it does.
pub fn plain_id(property: &str) -> Option<&'static str> {
    RESOURCES.into_iter().find(|resource| *resource == property)
}

/// The same for a property of the schema `owner`.
pub fn plain_id_of(owner: &str, property: &str) -> Option<&'static str> {
    let place = PLACES.into_iter().find(|(schema, name, _)| (*schema, *name) == (owner, property));
    place.map(|(_, _, resource)| resource).or_else(|| plain_id(property))
}
