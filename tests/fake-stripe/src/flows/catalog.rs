//! Products and prices.

use super::objects::{fetch, new, text, unsupported};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates a product, with its default price on request.
pub(super) fn create_product(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut product = new(state, "product");
    apply("product", &mut product, input);
    product["updated"] = state.now().into();
    let id = text(&product["id"]).to_owned();
    if state.object("product", &id).is_some() {
        return Err(ApiError::parameter("resource_already_exists", "id", "Product already exists."));
    }
    state.add("product", &product);
    if input["default_price_data"].is_object() {
        let mut data = input["default_price_data"].clone();
        data["product"] = id.as_str().into();
        let price = create_price(state, &[], &data)?;
        state.set("product", &id, &json!({ "default_price": price["id"] }));
    }
    Ok(product)
}

/// Creates a price, with its product on request.
pub(super) fn create_price(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut input = input.clone();
    if input["billing_scheme"] == "tiered" {
        return Err(unsupported("tiers", "billing_scheme", "use billing_scheme=per_unit"));
    }
    let given = ["unit_amount", "unit_amount_decimal", "custom_unit_amount"]
        .iter()
        .any(|name| !input[*name].is_null());
    if !given {
        let message = "Missing required param: unit_amount.";
        return Err(ApiError::parameter("parameter_missing", "unit_amount", message));
    }
    if input["product_data"].is_object() {
        input["product"] = create_product(state, &[], &input["product_data"].clone())?["id"].clone();
    }
    if !input["product"].is_string() {
        return Err(ApiError::parameter("parameter_missing", "product", "Missing required param: product."));
    }
    let price = price(state, &input)?;
    state.add("price", &price);
    Ok(price)
}

/// Returns a price with these parameters, not yet stored.
fn price(state: &State, input: &Value) -> Result<Value, ApiError> {
    let mut price = new(state, "price");
    apply("price", &mut price, input);
    if let Some(amount) = price["unit_amount"].as_i64() {
        price["unit_amount_decimal"] = amount.to_string().into();
    } else if let Some(decimal) = price["unit_amount_decimal"].as_str() {
        price["unit_amount"] = decimal.parse::<i64>().map_or(Value::Null, Value::from);
    }
    let recurring = &input["recurring"];
    if recurring.is_object() {
        let count = recurring["interval_count"].as_i64().unwrap_or(1);
        let usage = recurring["usage_type"].as_str().unwrap_or("licensed");
        let fields = json!({ "interval": recurring["interval"], "interval_count": count, "usage_type": usage, "meter": recurring["meter"] });
        merge(&mut price, &json!({ "type": "recurring", "recurring": fields }));
    }
    Ok(price)
}

/// Returns the price that an item names by `price`, or describes by `price_data`.
pub(super) fn price_of(state: &mut State, item: &Value, param: &str) -> Result<Value, ApiError> {
    if let Some(id) = item["price"].as_str().or(item["pricing"]["price"].as_str()) {
        return state.object("price", id).ok_or_else(|| ApiError::bad_reference("price", id, param));
    }
    if item["price_data"].is_object() {
        let mut data = item["price_data"].clone();
        data["active"] = false.into();
        return create_price(state, &[], &data);
    }
    Err(ApiError::parameter("parameter_missing", param, &format!("Missing required param: {param}.")))
}

/// Returns the amount of a quantity at a price.
pub(super) fn amount_of(price: &Value, quantity: i64) -> i64 {
    let decimal = text(&price["unit_amount_decimal"]);
    match price["unit_amount"].as_i64() {
        Some(amount) => amount * quantity,
        None => decimal_amount(decimal, quantity),
    }
}

/// Multiplies a decimal of minor units by a quantity, rounded half up.
fn decimal_amount(decimal: &str, quantity: i64) -> i64 {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let digits: String = fraction.chars().chain(std::iter::repeat('0')).take(12).collect();
    let scale: i128 = 1_000_000_000_000;
    let units =
        whole.parse::<i128>().unwrap_or_default() * scale + digits.parse::<i128>().unwrap_or_default();
    ((units * i128::from(quantity) + scale / 2) / scale) as i64
}

/// Returns the name of the product of a price, for descriptions.
pub(super) fn product_name(state: &State, price: &Value) -> String {
    let product = fetch(state, "product", text(&price["product"])).unwrap_or_default();
    text(&product["name"]).to_owned()
}
