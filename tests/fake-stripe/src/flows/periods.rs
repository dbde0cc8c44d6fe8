//! Billing periods.

use super::objects::{int, text};
use chrono::{DateTime, Days, Months};
use serde_json::Value;

/// Returns the end of the period that begins at a time, for the interval of a price. Months keep the day of the anchor, as
/// far as they have it.
pub(super) fn end_of(start: i64, anchor: i64, price: &Value) -> i64 {
    let recurring = &price["recurring"];
    let count = u32::try_from(recurring["interval_count"].as_i64().unwrap_or(1)).unwrap_or(1);
    let months = match text(&recurring["interval"]) {
        "day" => return days(start, u64::from(count)),
        "week" => return days(start, 7 * u64::from(count)),
        "year" => 12 * count,
        _ => count,
    };
    let anchored = DateTime::from_timestamp(anchor, 0).unwrap_or_default();
    // Counted from the anchor, so that January 31 leads to February 28 and then to March 31.
    (1..)
        .map_while(|step| anchored.checked_add_months(Months::new(months * step)))
        .map(|at| at.timestamp())
        .find(|at| *at > start)
        .unwrap_or(start)
}

fn days(start: i64, count: u64) -> i64 {
    let start = DateTime::from_timestamp(start, 0).unwrap_or_default();
    start.checked_add_days(Days::new(count)).unwrap_or(start).timestamp()
}

/// Returns the period of the first item of a subscription.
pub(super) fn period_of(subscription: &Value) -> (i64, i64) {
    let item = &subscription["items"]["data"][0];
    (int(&item["current_period_start"]), int(&item["current_period_end"]))
}
