//! The amount of a quantity at a price: by unit, by package, or by tiers.

use super::objects::{int, text};
use crate::state::State;
use serde_json::{Value, json};

/// A part of an amount: the tier of a graduated price, or the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// The number of the tier, from 1; none for a price without graduated tiers.
    pub(super) tier: Option<usize>,
    pub(super) quantity: i64,
    pub(super) amount: i64,
}

/// Returns tiers as the API shows them.
pub(super) fn normal(tiers: &Value) -> Value {
    let decimal = |tier: &Value, name: &str| {
        let exact = tier[format!("{name}_decimal").as_str()].as_str().map(str::to_owned);
        exact.or_else(|| tier[name].as_i64().map(|amount| amount.to_string()))
    };
    let whole = |decimal: &Option<String>| decimal.as_ref().and_then(|text| text.parse::<i64>().ok());
    let tier = |tier: &Value| {
        let (flat, unit) = (decimal(tier, "flat_amount"), decimal(tier, "unit_amount"));
        json!({ "flat_amount": whole(&flat), "flat_amount_decimal": flat, "unit_amount": whole(&unit),
            "unit_amount_decimal": unit, "up_to": tier["up_to"].as_i64() })
    };
    tiers.as_array().into_iter().flatten().map(tier).collect()
}

/// Returns the amount of a quantity at a price.
pub(super) fn amount_of(state: &State, price: &Value, quantity: i64) -> i64 {
    parts(state, price, quantity).iter().map(|part| part.amount).sum()
}

/// Returns the amount of a quantity at a price, in the parts that are lines of their own on invoices.
pub(super) fn parts(state: &State, price: &Value, quantity: i64) -> Vec<Part> {
    let tiers = state.hidden(text(&price["id"]))["tiers"].as_array().map(Vec::as_slice).unwrap_or_default();
    if price["billing_scheme"] == "tiered" {
        return match text(&price["tiers_mode"]) {
            "volume" => vec![volume(tiers, quantity)],
            _ => graduated(tiers, quantity),
        };
    }
    let packages = packages(&price["transform_quantity"], quantity);
    let amount = match price["unit_amount"].as_i64() {
        Some(amount) => amount * packages,
        None => decimal_amount(text(&price["unit_amount_decimal"]), packages),
    };
    vec![Part { tier: None, quantity, amount }]
}

/// Returns the number of packages of a quantity.
fn packages(transform: &Value, quantity: i64) -> i64 {
    let size = int(&transform["divide_by"]);
    match (size > 0, transform["round"] == "up") {
        (true, true) => quantity.div_euclid(size) + i64::from(quantity.rem_euclid(size) > 0),
        (true, false) => quantity.div_euclid(size),
        (false, _) => quantity,
    }
}

/// Prices the whole quantity by the tier in which it is.
fn volume(tiers: &[Value], quantity: i64) -> Part {
    let tier = tiers.iter().find(|tier| tier["up_to"].as_i64().is_none_or(|limit| quantity <= limit));
    let amount = tier.map_or(0, |tier| tier_amount(tier, quantity));
    Part { tier: None, quantity, amount }
}

/// Prices each part of the quantity by the tier in which it is. The first tier counts even for nothing.
fn graduated(tiers: &[Value], quantity: i64) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, tier) in tiers.iter().enumerate() {
        let until = tier["up_to"].as_i64().map_or(quantity, |limit| limit.min(quantity));
        if at > 0 && until <= from {
            break;
        }
        let within = (until - from).max(0);
        parts.push(Part { tier: Some(at + 1), quantity: within, amount: tier_amount(tier, within) });
        from = until;
    }
    parts
}

fn tier_amount(tier: &Value, quantity: i64) -> i64 {
    let flat = tier["flat_amount_decimal"].as_str().map_or(0, |flat| decimal_amount(flat, 1));
    let unit = tier["unit_amount_decimal"].as_str().map_or(0, |unit| decimal_amount(unit, quantity));
    flat + unit
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
