//! SQL about accounts, with one meaning in every database.

use super::{Dialect, literal, quoted};
use crate::model::{Column, Table};

/// The mode of an account. Parameter: the account.
pub(crate) const MODE: &str = "SELECT livemode FROM stripe_sync_accounts WHERE account = $1";

/// Remembers an account, and its mode if it was not known. Parameters: the account, the mode.
pub(crate) const ADMIT: &str = "INSERT INTO stripe_sync_accounts AS known (account, livemode) VALUES ($1, $2)\n\
     ON CONFLICT (account) DO UPDATE SET livemode = coalesce(known.livemode, excluded.livemode)";

/// The accounts that a model has rows of, where its table does not tell. Parameter: the model.
pub(crate) const OWNERS: &str = "SELECT account FROM stripe_sync_owners WHERE model = $1\n\
     UNION SELECT account FROM stripe_sync_runs WHERE model = $1 ORDER BY 1";

/// Remembers that a model has rows of an account. Parameters: the model, the account.
pub(crate) const OWN: &str =
    "INSERT INTO stripe_sync_owners (model, account) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// The accounts of which anything is kept, in order.
pub(crate) const KNOWN: &str = "SELECT account FROM stripe_sync_accounts WHERE account <> ''\n\
     UNION SELECT account FROM stripe_sync_runs WHERE account <> ''\n\
     UNION SELECT account FROM stripe_sync_progress WHERE account <> ''\n\
     UNION SELECT receiver FROM stripe_sync_receivers ORDER BY 1";

/// Remembers that an account receives the events of another. Parameters: the receiver, the account.
pub(crate) const RECEIVES: &str =
    "INSERT INTO stripe_sync_receivers (receiver, account) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// Selects true if there are events without an account.
pub(crate) const HAS_UNOWNED: &str = "SELECT EXISTS (SELECT 1 FROM stripe_sync_events WHERE account = '')";

/// The ids of events without an account that are pending or parked. Parameters: the id behind which they begin, how many.
pub(crate) const UNOWNED: &str = "SELECT id FROM stripe_sync_events WHERE account = '' AND id > $1\n\
     AND state IN ('pending', 'parked') ORDER BY id LIMIT $2";

/// Gives events without an account to one. Parameters: the account, and what chooses them.
pub(crate) fn adopt(condition: &str) -> String {
    format!(
        "UPDATE stripe_sync_events SET account = $1 WHERE account = '' AND {condition} AND NOT EXISTS\n\
         (SELECT 1 FROM stripe_sync_events AS other\n\
         WHERE other.account = $1 AND other.id = stripe_sync_events.id)"
    )
}

/// Deletes what [`adopt`] has left because the account has the same event. Parameters: as there.
pub(crate) fn drop_adopted(condition: &str) -> String {
    format!(
        "DELETE FROM stripe_sync_events WHERE account = '' AND {condition} AND EXISTS\n\
         (SELECT 1 FROM stripe_sync_events AS other\n\
         WHERE other.account = $1 AND other.id = stripe_sync_events.id)"
    )
}

/// Returns whether a table has rows of other accounts; nothing if it does not tell accounts apart. Parameter: the account.
pub(crate) fn rows_of_others(dialect: &dyn Dialect, table: &Table) -> Option<String> {
    let account = quoted(table.account_column()?.name);
    Some(format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {account} <> $1)", dialect.table(table)))
}

/// The rows of a table that an account connected to a platform has of itself, although the platform lists them: their account and
/// id, in order. `column` holds the id of the account that they are about, and `accounts` is the table of connected accounts. Nothing
/// if a table does not tell accounts apart. Parameters: the platform, how many.
pub(crate) fn of_themselves(
    dialect: &dyn Dialect,
    table: &Table,
    column: &Column,
    accounts: &Table,
) -> Option<String> {
    let (account, listed) = (quoted(table.account_column()?.name), quoted(accounts.account_column()?.name));
    Some(format!(
        "SELECT live.{account}, live.{id} FROM {table} AS live\n\
         WHERE live.{account} <> $1 AND live.{about} = live.{account}\n\
         AND (EXISTS (SELECT 1 FROM {accounts} AS listed\n\
         WHERE listed.{account_id} = live.{account} AND listed.{listed} = $1)\n\
         OR EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = {kind}\n\
         AND tomb.id = live.{account} AND tomb.account = $1)) ORDER BY 1, 2 LIMIT $2",
        id = quoted(table.id_column().name),
        about = quoted(column.name),
        account_id = quoted(accounts.id_column().name),
        kind = literal(accounts.object.name),
        table = dialect.table(table),
        accounts = dialect.table(accounts),
    ))
}
