//! Payment links.

use super::checkout::items_of;
use super::objects::{new, refuse_taxes, text};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates a payment link with its items.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let mut link = new(state, "payment_link");
    apply("payment_link", &mut link, input);
    let id = text(&link["id"]).to_owned();
    // A link may sell recurring prices, too.
    let items = items_of(state, input, "subscription")?;
    let url = format!("https://buy.stripe.com/test_{}", id.trim_start_matches("plink_"));
    let currency = items.first().map(|item| item["currency"].clone());
    merge(&mut link, &json!({ "url": url, "currency": currency }));
    items.iter().for_each(|item| state.put_listed("item", item, "payment_link", &id));
    state.add("payment_link", &link);
    Ok(link)
}
