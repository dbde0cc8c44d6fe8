//! Parts of a transaction that can be taken back, and hooks, which may do anything to it.

use super::lessons::{BatchPart, Lessons, WriteError, sql_of};
use super::writing::Writing;
use crate::hooks::{HookError, Transaction, catch_panics};
use crate::inbox::Reaction;

const SAVE: &str = "SAVEPOINT stripe_sync_part";
const UNDO: &str = "ROLLBACK TO SAVEPOINT stripe_sync_part";
const RELEASE: &str = "RELEASE SAVEPOINT stripe_sync_part";
const SAVE_HOOK: &str = "SAVEPOINT stripe_sync_hook";
const UNDO_HOOK: &str = "ROLLBACK TO SAVEPOINT stripe_sync_hook";
const RELEASE_HOOK: &str = "RELEASE SAVEPOINT stripe_sync_hook";

/// Begins a part that can be taken back.
pub(super) async fn save<W: Writing>(writing: &mut W) -> Result<(), WriteError> {
    Ok(writing.hook_transaction().execute(SAVE).await?)
}

/// Ends a part. One that was refused is taken back; returns why it was refused.
pub(super) async fn end<W: Writing>(
    writing: &mut W,
    part: &BatchPart,
    lessons: &Lessons,
    result: Result<(), WriteError>,
) -> Result<Option<String>, WriteError> {
    let refused = match result {
        Ok(()) if lessons.unsettled => match writing.unsettled().await? {
            Some(reason) => {
                undo(writing, UNDO, part, &reason).await?;
                Some(reason)
            }
            None => None,
        },
        Ok(()) => None,
        Err(error) => match error.refusal() {
            Some(reason) => {
                undo(writing, UNDO, part, &reason).await?;
                Some(reason)
            }
            None => return Err(error),
        },
    };
    writing.hook_transaction().execute(RELEASE).await?;
    Ok(refused)
}

/// Takes back what was done since a savepoint, which is not there any more if the transaction has ended.
async fn undo<W: Writing>(
    writing: &mut W,
    statement: &'static str,
    part: &BatchPart,
    reason: &str,
) -> Result<(), WriteError> {
    match writing.hook_transaction().execute(statement).await {
        Ok(()) => Ok(()),
        Err(cause) if W::has_ended(&cause) => {
            Err(WriteError::Ended { part: Box::new(part.clone()), reason: reason.to_owned(), cause })
        }
        Err(cause) => Err(cause.into()),
    }
}

/// Begins what a hook does.
pub(super) async fn save_hook<W: Writing>(writing: &mut W) -> Result<(), WriteError> {
    Ok(writing.hook_transaction().execute(SAVE_HOOK).await?)
}

/// Ends what a hook has done, and returns it, or why the hook failed: it may also have left the transaction such that nothing
/// more can be done in it. That the database failed is no failure of the hook.
pub(super) async fn end_hook<W: Writing, T>(
    writing: &mut W,
    model: &'static str,
    result: Result<T, HookError>,
) -> Result<Result<T, HookError>, WriteError> {
    let cause = match result {
        Ok(done) => match release(&mut writing.hook_transaction()).await {
            Ok(()) => return Ok(Ok(done)),
            Err(error) if W::is_passing(&error) => return Err(error.into()),
            Err(_) => BROKEN.into(),
        },
        Err(cause) => cause,
    };
    match sql_of(&*cause) {
        Some(error) if W::is_passing(error) => Err(WriteError::Interrupted { model, cause }),
        _ => Ok(Err(cause)),
    }
}

const BROKEN: &str = "it left the transaction broken; return the error of a statement that fails, and never end the transaction";

async fn release(transaction: &mut Transaction<'_>) -> sqlx::Result<()> {
    transaction.execute(RELEASE_HOOK).await
}

/// Takes back what a hook has done that failed for one object.
pub(super) async fn undo_hook<W: Writing>(
    writing: &mut W,
    part: &BatchPart,
    reason: &str,
) -> Result<(), WriteError> {
    undo(writing, UNDO_HOOK, part, reason).await?;
    Ok(release(&mut writing.hook_transaction()).await?)
}

/// Runs what is to be done in a transaction that is about to be committed, and returns why it failed: it may also have left the
/// transaction such that nothing can be committed.
pub(super) async fn react(
    reaction: &dyn Reaction,
    mut transaction: Transaction<'_>,
    is_passing: fn(&sqlx::Error) -> bool,
) -> sqlx::Result<Result<(), HookError>> {
    transaction.execute(SAVE_HOOK).await?;
    if let Err(error) = catch_panics(reaction.run(&mut transaction)).await {
        return Ok(Err(error));
    }
    match release(&mut transaction).await {
        Ok(()) => Ok(Ok(())),
        Err(error) if is_passing(&error) => Err(error),
        Err(_) => Ok(Err(BROKEN.into())),
    }
}
