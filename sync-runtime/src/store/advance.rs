//! Adding and moving windows.

use super::query::query;
use super::session::Session;
use super::{Window, WindowStep};
use crate::inbox::milliseconds;
use crate::sql::SystemSql;
use crate::sql::windows as sql;

/// Moves the window of a step. Returns false if it belongs to another worker, or was claimed in another epoch.
pub(super) async fn advance(
    session: &mut (dyn Session + '_),
    terms: &SystemSql,
    step: &WindowStep,
) -> sqlx::Result<bool> {
    let window = &step.window;
    let statement = query(sql::advance(terms)).bind(&step.account).bind(step.model).bind(window.pass);
    let statement = statement.bind(window.until).bind(window.since).bind(window.cursor.as_deref());
    let statement = statement.bind(window.last_created).bind(window.rows).bind(window.done);
    let statement = statement.bind(window.claim).bind(milliseconds(step.lease));
    let statement = statement.bind(window.epoch);
    if statement.run(session).await? == 0 {
        return Ok(false);
    }
    if let Some(split) = &step.split {
        add(session, (&step.account, step.model), split).await?;
    }
    Ok(true)
}

/// Adds a window to the run of a model.
pub(super) async fn add(
    session: &mut (dyn Session + '_),
    (account, model): (&str, &str),
    window: &Window,
) -> sqlx::Result<()> {
    let statement = query(sql::add()).bind(account).bind(model).bind(window.pass).bind(window.until);
    let statement = statement.bind(window.since).bind(window.cursor.as_deref()).bind(window.last_created);
    statement.bind(window.rows).bind(window.done).run(session).await.map(drop)
}
