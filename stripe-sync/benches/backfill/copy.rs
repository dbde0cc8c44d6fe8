//! The limit: `COPY` of the same rows into tables with the same columns and indexes.

use crate::{Anyhow, say};
use futures::TryStreamExt;
use sqlx::postgres::PgPoolCopyExt;
use sqlx::{AssertSqlSafe, PgPool};
use std::time::Instant;
use stripe_sync::models::{Customer, Invoice, Subscription};
use stripe_sync::runtime::Model;

/// Takes rows out of filled tables, and copies them into empty ones.
pub(crate) async fn limit(url: &str) -> Anyhow<()> {
    let pool = PgPool::connect(url).await?;
    for table in [Customer::table(), Subscription::table(), Invoice::table()] {
        let below = table.children.iter().map(|child| child.table.table());
        let (mut seconds, mut objects) = (0.0, 0);
        for (at, table) in [table].into_iter().chain(below).enumerate() {
            let (from, into) = (table.name, format!("{}_copied", table.name));
            let rows = pool.copy_out_raw(&format!("COPY {from} TO STDOUT")).await?;
            let rows: Vec<_> = rows.try_collect().await?;
            let made = format!("CREATE TABLE {into} (LIKE {from} INCLUDING ALL)");
            sqlx::query(AssertSqlSafe(made)).execute(&pool).await?;
            let start = Instant::now();
            let mut copy = pool.copy_in_raw(&format!("COPY {into} FROM STDIN")).await?;
            for row in rows {
                copy.send(row).await?;
            }
            let copied = copy.finish().await?;
            seconds += start.elapsed().as_secs_f64();
            if at == 0 {
                objects = copied;
            }
        }
        say(&format!(
            "  COPY of {:<14}{:>10.0}/s, with what is below them",
            table.name,
            objects as f64 / seconds
        ))?;
    }
    Ok(())
}
