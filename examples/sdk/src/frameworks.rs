//! Values of Stripe in the types of frameworks: axum's `Json`, `Path` and `Query`, and clap. `tests/frameworks.rs` has
//! sqlx.

use axum::extract::{Path, Query};
use axum::routing::post;
use axum::{Json, Router};
use clap::Parser;
use serde::{Deserialize, Serialize};
use stripe_client::types::{Currency, CustomerId, Decimal, Invoice, SubscriptionStatus, Timestamp};

/// The filters of a request.
#[derive(Debug, Deserialize)]
pub struct Filters {
    status: SubscriptionStatus,
    since: Timestamp,
    rate: Option<Decimal>,
}

/// An order in JSON.
#[derive(Debug, Deserialize, Serialize, PartialEq)]
pub struct Order {
    /// The amount in minor units.
    pub amount: i64,
    /// The currency.
    pub currency: Currency,
    /// The invoice as Stripe has it.
    pub invoice: Invoice,
}

/// Returns the routes.
pub fn router() -> Router {
    Router::new().route("/customers/{customer}/orders", post(order))
}

async fn order(
    Path(customer): Path<CustomerId>,
    Query(filters): Query<Filters>,
    Json(order): Json<Order>,
) -> Json<(String, Order)> {
    let Filters { status, since, rate } = filters;
    Json((format!("{customer} {status} {since} {}", rate.unwrap_or_default()), order))
}

/// The arguments of a command.
#[derive(Debug, Parser, PartialEq)]
pub struct Arguments {
    /// The customer.
    #[arg(long)]
    pub customer: CustomerId,
    /// The status.
    #[arg(long)]
    pub status: SubscriptionStatus,
    /// The first second, since 1970 or as in RFC 3339.
    #[arg(long)]
    pub since: Timestamp,
    /// The rate.
    #[arg(long, value_parser = str::parse::<Decimal>)]
    pub rate: Decimal,
    /// The currency.
    #[arg(long)]
    pub currency: Currency,
}
