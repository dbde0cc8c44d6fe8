//! The limit: how long the machine takes to commit one row, at the same pace, with nothing else to do.

use crate::Anyhow;
use crate::load::{Pace, steady};
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use std::time::Duration;

/// Commits rows of a text each, and returns how long each took, in order.
pub(crate) async fn commits(url: &str, body: impl Fn(usize) -> String, pace: Pace) -> Anyhow<Vec<Duration>> {
    let pool = PgPoolOptions::new().min_connections(4).max_connections(4).connect(url).await?;
    sqlx::query("CREATE TABLE bodies (number bigint PRIMARY KEY, body text NOT NULL)").execute(&pool).await?;
    steady(pace, |number| insert(pool.clone(), number as i64, body(number))).await
}

async fn insert(pool: PgPool, number: i64, body: String) -> Anyhow<()> {
    let insert = sqlx::query("INSERT INTO bodies VALUES ($1, $2)").bind(number).bind(body);
    insert.execute(&pool).await?;
    Ok(())
}
