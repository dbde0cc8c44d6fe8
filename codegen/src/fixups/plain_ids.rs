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

/// The resource whose id a string property of this name holds, if it does.
pub fn plain_id(property: &str) -> Option<&'static str> {
    RESOURCES.into_iter().find(|resource| *resource == property)
}
