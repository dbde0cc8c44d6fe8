//! Changes of subscriptions and their items.

use super::discount;
use super::objects::{again, fetch, refuse_taxes, text, unsupported};
use super::periods::period_of;
use super::renewal::end_trial;
use super::subscribing::{add_item, embed_items};
use super::subscription_end::SUBSCRIPTION;
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Changes a subscription.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let id = *ids.last().unwrap_or(&"");
    let before = fetch(state, "subscription", id)?;
    SUBSCRIPTION.next(&before, "update")?;
    if let Some(items) = input["items"].as_array() {
        update_items(state, &before, items, input)?;
    }
    let mut subscription = fetch(state, "subscription", id)?;
    let items = subscription["items"].clone();
    apply("subscription", &mut subscription, input);
    subscription["items"] = items;
    let end = period_of(&subscription).1;
    match input["cancel_at_period_end"].as_bool() {
        Some(true) => merge(
            &mut subscription,
            &json!({ "cancel_at": end, "canceled_at": state.now(),
            "cancellation_details": { "comment": null, "feedback": null, "reason": "cancellation_requested" } }),
        ),
        Some(false) => merge(
            &mut subscription,
            &json!({ "cancel_at": null, "canceled_at": null,
            "cancellation_details": { "comment": null, "feedback": null, "reason": null } }),
        ),
        None => {}
    }
    if input.get("discounts").is_some() {
        let owner = json!({ "subscription": id });
        let kept = discount::create(state, &input["discounts"], &before["customer"], &owner)?;
        let gone =
            before["discounts"].as_array().into_iter().flatten().filter(|id| !kept.contains(id)).cloned();
        discount::remove(state, &gone.collect());
        subscription["discounts"] = kept.into();
    }
    state.put("subscription", &subscription);
    state.record("subscription", "updated", &subscription, Some(&before));
    if input["trial_end"] == "now" && before["status"] == "trialing" {
        end_trial(state, id)?;
    }
    fetch(state, "subscription", id)
}

fn update_items(
    state: &mut State,
    subscription: &Value,
    items: &[Value],
    input: &Value,
) -> Result<(), ApiError> {
    let id = text(&subscription["id"]);
    if input["proration_behavior"] != "none" {
        return Err(unsupported("prorations", "items", "pass proration_behavior=none"));
    }
    for (at, wanted) in items.iter().enumerate() {
        match wanted["id"].as_str() {
            Some(item) if wanted["deleted"] == true => {
                fetch(state, "subscription_item", item)?;
                state.remove("subscription_item", item);
            }
            Some(item) => change_item(state, item, wanted)?,
            None => {
                let (start, end) = period_of(subscription);
                add_item(state, id, wanted, (start, Some(end)), at)?;
            }
        }
    }
    embed_items(state, id);
    Ok(())
}

fn change_item(state: &mut State, id: &str, wanted: &Value) -> Result<(), ApiError> {
    let mut item = fetch(state, "subscription_item", id)?;
    if wanted["price"].is_string() || wanted["price_data"].is_object() {
        item["price"] = super::catalog::price_of(state, wanted, "price")?;
    }
    for name in ["quantity", "metadata"] {
        if !wanted[name].is_null() {
            item[name] = wanted[name].clone();
        }
    }
    state.put("subscription_item", &item);
    Ok(())
}

/// Adds an item to a subscription.
pub(super) fn create_item(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", text(&input["subscription"]))?;
    let before: Vec<Value> =
        state.objects_with("subscription_item", "subscription", text(&subscription["id"]));
    let wanted = json!({ "items": [input], "proration_behavior": input["proration_behavior"] });
    update(state, &[text(&subscription["id"])], &wanted)?;
    let after = state.objects_with("subscription_item", "subscription", text(&subscription["id"]));
    let added = after.into_iter().find(|item| !before.iter().any(|it| it["id"] == item["id"]));
    Ok(added.unwrap_or_default())
}

/// Changes an item of a subscription.
pub(super) fn update_item(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let item = fetch(state, "subscription_item", ids[0])?;
    let notes = input
        .as_object()
        .is_some_and(|fields| fields.keys().all(|name| ["metadata", "expand"].contains(&name.as_str())));
    let mut wanted = input.clone();
    wanted["id"] = ids[0].into();
    let behavior = if notes { "none".into() } else { input["proration_behavior"].clone() };
    update(
        state,
        &[text(&item["subscription"])],
        &json!({ "items": [wanted], "proration_behavior": behavior }),
    )?;
    Ok(again(state, &item))
}

/// Removes an item of a subscription.
pub(super) fn delete_item(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let item = fetch(state, "subscription_item", ids[0])?;
    let wanted = json!({ "items": [{ "id": ids[0], "deleted": true }], "proration_behavior": input["proration_behavior"] });
    update(state, &[text(&item["subscription"])], &wanted)?;
    Ok(json!({ "id": ids[0], "object": "subscription_item", "deleted": true }))
}
