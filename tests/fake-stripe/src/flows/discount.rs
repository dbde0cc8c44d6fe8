//! Coupons, promotion codes, and the discounts that they give.

use super::objects::{fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use chrono::{DateTime, Months};
use serde_json::{Value, json};

/// Creates a coupon.
pub(super) fn create_coupon(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    if state.object("coupon", text(&input["id"])).is_some() {
        return Err(ApiError::parameter("resource_already_exists", "id", "Coupon already exists."));
    }
    let (percent, amount) = (input["percent_off"].as_f64(), input["amount_off"].as_i64());
    if percent.is_some() == amount.is_some() {
        let message = "You must pass one of percent_off and amount_off.";
        return Err(ApiError::parameter("parameter_missing", "percent_off", message));
    }
    if percent.is_some_and(|percent| !(percent > 0.0 && percent <= 100.0)) {
        let message = "Invalid percent_off: must be greater than 0 and at most 100.";
        return Err(ApiError::parameter("parameter_invalid", "percent_off", message));
    }
    if amount.is_some() && !input["currency"].is_string() {
        return Err(ApiError::parameter(
            "parameter_missing",
            "currency",
            "Missing required param: currency.",
        ));
    }
    if input["duration"] == "repeating" && !input["duration_in_months"].is_i64() {
        let message = "Missing required param: duration_in_months.";
        return Err(ApiError::parameter("parameter_missing", "duration_in_months", message));
    }
    let mut coupon = new(state, "coupon");
    apply("coupon", &mut coupon, input);
    state.add("coupon", &coupon);
    Ok(coupon)
}

/// Creates a promotion code of a coupon.
pub(super) fn create_code(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let coupon = text(&input["promotion"]["coupon"]);
    fetch(state, "coupon", coupon)
        .map_err(|_| ApiError::bad_reference("coupon", coupon, "promotion[coupon]"))?;
    let mut code = new(state, "promotion_code");
    apply("promotion_code", &mut code, input);
    if text(&code["code"]).is_empty() {
        let id = text(&code["id"]).to_uppercase();
        code["code"] = id[id.len() - 8..].into();
    }
    let active = |it: &Value| it["active"] == true;
    if state.objects_with("promotion_code", "code", text(&code["code"])).iter().any(active) {
        let message =
            format!("An active promotion code with `code: {}` already exists.", text(&code["code"]));
        return Err(ApiError::state("promotion_code_exists", &message));
    }
    state.add("promotion_code", &code);
    Ok(code)
}

/// Creates the discounts that parameters such as `discounts[0][coupon]` ask for. `owner` has the field with the id of the
/// object that is discounted. Returns their ids.
pub(super) fn create(
    state: &mut State,
    wanted: &Value,
    customer: &Value,
    owner: &Value,
) -> Result<Vec<Value>, ApiError> {
    let mut ids = Vec::new();
    for (at, wanted) in wanted.as_array().into_iter().flatten().enumerate() {
        if let Some(id) = wanted["discount"].as_str() {
            ids.push(fetch(state, "discount", id)?["id"].clone());
            continue;
        }
        let (coupon, code) = wanted_coupon(state, wanted, customer, at)?;
        ids.push(redeem(state, &coupon, code.as_ref(), customer, owner));
    }
    Ok(ids)
}

fn redeem(state: &mut State, coupon: &Value, code: Option<&Value>, customer: &Value, owner: &Value) -> Value {
    let mut discount = new(state, "discount");
    let end = coupon["duration_in_months"].as_u64().and_then(|months| {
        let start = DateTime::from_timestamp(state.now(), 0)?;
        Some(start.checked_add_months(Months::new(u32::try_from(months).ok()?))?.timestamp())
    });
    let fields = json!({
        "source": { "coupon": coupon["id"], "type": "coupon" }, "start": state.now(), "end": end, "customer": customer,
        "promotion_code": code.map(|code| code["id"].clone()),
    });
    merge(&mut discount, &fields);
    merge(&mut discount, owner);
    state.put("discount", &discount);
    if !owner["subscription"].is_null() {
        state.record("discount", "created", &discount, None);
    }
    let redeemed = |it: &Value| json!({ "times_redeemed": int(&it["times_redeemed"]) + 1 });
    state.change("coupon", text(&coupon["id"]), &redeemed(coupon), &["updated"]);
    if let Some(code) = code {
        state.change("promotion_code", text(&code["id"]), &redeemed(code), &["updated"]);
    }
    discount["id"].clone()
}

/// Removes the discounts with these ids.
pub(super) fn remove(state: &mut State, ids: &Value) {
    for id in ids.as_array().into_iter().flatten().filter_map(Value::as_str) {
        state.delete("discount", id);
    }
}

/// Returns the coupons that parameters such as `discounts[0][coupon]` name, without redeeming them.
pub(super) fn coupons(state: &State, wanted: &Value, customer: &Value) -> Result<Vec<Value>, ApiError> {
    let wanted = wanted.as_array().into_iter().flatten().enumerate();
    wanted.map(|(at, wanted)| wanted_coupon(state, wanted, customer, at).map(|(coupon, _)| coupon)).collect()
}

/// Returns the coupon that a parameter names, and its promotion code if it names one.
fn wanted_coupon(
    state: &State,
    wanted: &Value,
    customer: &Value,
    at: usize,
) -> Result<(Value, Option<Value>), ApiError> {
    let code = match wanted["promotion_code"].as_str() {
        Some(id) => Some(usable_code(state, id, customer, &format!("discounts[{at}][promotion_code]"))?),
        None => None,
    };
    let coupon = code.as_ref().map_or(&wanted["coupon"], |code| &code["promotion"]["coupon"]);
    Ok((usable_coupon(state, text(coupon), &format!("discounts[{at}][coupon]"))?, code))
}

fn usable_coupon(state: &State, id: &str, param: &str) -> Result<Value, ApiError> {
    let coupon = state.object("coupon", id).ok_or_else(|| ApiError::bad_reference("coupon", id, param))?;
    let spent = coupon["max_redemptions"].as_i64().is_some_and(|most| int(&coupon["times_redeemed"]) >= most);
    let late = coupon["redeem_by"].as_i64().is_some_and(|by| state.now() > by);
    if spent || late || coupon["valid"] == false {
        let message = format!("Coupon expired: {id}");
        return Err(ApiError::parameter("coupon_expired", param, &message));
    }
    Ok(coupon)
}

fn usable_code(state: &State, id: &str, customer: &Value, param: &str) -> Result<Value, ApiError> {
    let code = state
        .object("promotion_code", id)
        .ok_or_else(|| ApiError::bad_reference("promotion code", id, param))?;
    let spent = code["max_redemptions"].as_i64().is_some_and(|most| int(&code["times_redeemed"]) >= most);
    let late = code["expires_at"].as_i64().is_some_and(|at| state.now() > at);
    let foreign = code["customer"].is_string() && code["customer"] != *customer;
    if spent || late || foreign || code["active"] != true {
        let message = "This promotion code cannot be redeemed because it is inactive, expired, used up or for another customer.";
        return Err(ApiError::parameter("promotion_code_invalid", param, message));
    }
    Ok(code)
}

/// Returns the amount of a discount on a sum in a currency: percentages are rounded half up, amounts are never above the sum.
pub(super) fn amount_off(coupon: &Value, sum: i64, currency: &str) -> i64 {
    if sum <= 0 {
        return 0;
    }
    if let Some(percent) = coupon["percent_off"].as_f64() {
        // Hundredths of a percent are exact in integers.
        let hundredths = (percent * 100.0).round() as i64;
        return (sum * hundredths + 5000) / 10_000;
    }
    if coupon["currency"] == currency { int(&coupon["amount_off"]).min(sum) } else { 0 }
}

/// Splits an amount over sums in proportion, so that the parts sum to it exactly.
pub(super) fn split(amount: i64, sums: &[i64]) -> Vec<i64> {
    let total: i64 = sums.iter().sum();
    let mut before = 0;
    let mut given = 0;
    sums.iter()
        .map(|sum| {
            before += sum;
            let until = if total == 0 {
                0
            } else {
                (i128::from(amount) * i128::from(before) / i128::from(total)) as i64
            };
            let part = until - given;
            given = until;
            part
        })
        .collect()
}

/// Returns true if a discount still applies to a new invoice.
pub(super) fn applies(state: &State, discount: &Value, first: bool) -> bool {
    let coupon = state.object("coupon", text(&discount["source"]["coupon"])).unwrap_or_default();
    match text(&coupon["duration"]) {
        "once" => first,
        "repeating" => discount["end"].as_i64().is_none_or(|end| state.now() < end),
        _ => true,
    }
}
