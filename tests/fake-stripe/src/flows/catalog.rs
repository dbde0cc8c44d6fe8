//! Products and prices.

use super::objects::{again, fetch, new, text};
use super::tiers;
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
        state.change("product", &id, &json!({ "default_price": price["id"] }), &["updated"]);
    }
    Ok(again(state, &product))
}

/// Creates a price, with its product on request.
pub(super) fn create_price(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut input = input.clone();
    if input["recurring"]["usage_type"] == "metered" && input["recurring"]["meter"].is_null() {
        let message = "Metered prices must be backed by a meter: pass recurring[meter].";
        return Err(ApiError::parameter("parameter_missing", "recurring[meter]", message));
    }
    let given = ["unit_amount", "unit_amount_decimal", "custom_unit_amount"]
        .iter()
        .any(|name| !input[*name].is_null());
    if input["billing_scheme"] == "tiered" {
        check_tiers(&input, given)?;
    } else if !given {
        let message = "Missing required param: unit_amount.";
        return Err(ApiError::parameter("parameter_missing", "unit_amount", message));
    }
    if input["product_data"].is_object() {
        input["product"] = create_product(state, &[], &input["product_data"].clone())?["id"].clone();
    }
    if !input["product"].is_string() {
        return Err(ApiError::parameter("parameter_missing", "product", "Missing required param: product."));
    }
    take_lookup_key(state, &input, "")?;
    let price = price(state, &input)?;
    if input["tiers"].is_array() {
        state.hide(text(&price["id"]), json!({ "tiers": tiers::normal(&input["tiers"]) }));
    }
    state.add("price", &price);
    Ok(price)
}

/// Changes a price.
pub(super) fn update_price(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut price = fetch(state, "price", ids[0])?;
    take_lookup_key(state, input, ids[0])?;
    apply("price", &mut price, input);
    state.change("price", ids[0], &price, &["updated"]);
    Ok(price)
}

/// Takes the lookup key that parameters give a price from the one that has it, if they say so; else the key must be free.
fn take_lookup_key(state: &mut State, input: &Value, own: &str) -> Result<(), ApiError> {
    let key = text(&input["lookup_key"]);
    let others = if key.is_empty() { Vec::new() } else { state.objects_with("price", "lookup_key", key) };
    for other in others.iter().filter(|other| other["id"] != own) {
        if input["transfer_lookup_key"] != true {
            let message = format!("A price (`{}`) already uses that lookup key.", text(&other["id"]));
            return Err(ApiError::parameter("resource_already_exists", "lookup_key", &message));
        }
        state.change("price", text(&other["id"]), &json!({ "lookup_key": null }), &["updated"]);
    }
    Ok(())
}

/// Refuses tiers that are incomplete.
fn check_tiers(input: &Value, has_amount: bool) -> Result<(), ApiError> {
    let tiers = input["tiers"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !input["tiers_mode"].is_string() {
        let message = "Missing required param: tiers_mode.";
        return Err(ApiError::parameter("parameter_missing", "tiers_mode", message));
    }
    if tiers.last().is_none_or(|tier| tier["up_to"] != "inf") {
        let message = "The last tier must have up_to=inf.";
        return Err(ApiError::parameter("parameter_invalid", "tiers", message));
    }
    if has_amount {
        let message = "You cannot pass unit_amount with billing_scheme=tiered; pass tiers.";
        return Err(ApiError::parameter("parameter_invalid", "unit_amount", message));
    }
    Ok(())
}

/// Returns a price with these parameters, not yet stored.
fn price(state: &State, input: &Value) -> Result<Value, ApiError> {
    let mut price = new(state, "price");
    apply("price", &mut price, input);
    // An answer has the tiers only if they are expanded.
    price.as_object_mut().map(|fields| fields.remove("tiers"));
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

/// Returns the name of the product of a price, for descriptions.
pub(super) fn product_name(state: &State, price: &Value) -> String {
    let product = fetch(state, "product", text(&price["product"])).unwrap_or_default();
    text(&product["name"]).to_owned()
}
