//! One redaction: which objects it concerns, what is removed of them, and that it is remembered.

use super::columns::{OF_CUSTOMERS, OWNED, naming, personal};
use super::concerned::{Concerned, array};
use super::redaction::{Redacted, Redaction};
use super::rows::{clear, condition};
use super::statements::Statements;
use crate::model::Table;
use crate::personal::{Instead, without};
use crate::sql::{joined, quoted};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// Redacts in a transaction, which the caller ends.
pub(in super::super) async fn redact(
    mut statements: Statements<'_>,
    tables: &[&'static Table],
    redaction: &Redaction,
) -> sqlx::Result<Redacted> {
    let mut concerned = Concerned::of(redaction);
    let mut redacted = Redacted::default();
    loop {
        let before = concerned.len();
        for table in tables {
            follow(&mut statements, table, &mut concerned).await?;
        }
        if concerned.len() == before {
            break;
        }
    }
    let places: BTreeMap<_, _> = tables
        .iter()
        .flat_map(|table| table.children)
        .map(|child| (child.table.table().full_name(), child.path))
        .collect();
    for table in tables {
        let place = places.get(&table.full_name()).copied().unwrap_or_default();
        match condition(&statements, table, &concerned) {
            Some(condition) => {
                accounts(&mut statements, table, &concerned, &mut redacted).await?;
                let changed = clear(&mut statements, table, place, &condition).await?;
                if changed > 0 {
                    *redacted.rows.entry(table.full_name().to_string()).or_default() += changed;
                }
            }
            None if is_unreached(table, place) => redacted.unreached.push(table.full_name().to_string()),
            None => {}
        }
    }
    redacted.events = events(&mut statements, &concerned).await?;
    redacted.dead_letters = letters(&mut statements, &concerned).await?;
    redacted.objects = concerned.len();
    remember(&mut statements, &concerned).await?;
    Ok(redacted)
}

/// Returns whether a table may hold data of customers, and has nothing that tells whose.
fn is_unreached(table: &'static Table, place: &[&str]) -> bool {
    OF_CUSTOMERS.contains(&table.object.name)
        && naming(table).is_empty()
        && !personal(table, place).is_empty()
}

/// Adds the objects that the rows of a table stand for, and those of the customer that they name.
async fn follow(
    statements: &mut Statements<'_>,
    table: &'static Table,
    concerned: &mut Concerned,
) -> sqlx::Result<()> {
    if table.object.name.ends_with("event") || !table.has_ids() {
        return Ok(());
    }
    let Some(condition) = condition(statements, table, concerned) else { return Ok(()) };
    let owned = naming(table).into_iter().filter(|(_, kind)| OWNED.contains(kind));
    let owned: Vec<_> = owned.collect();
    let columns = std::iter::once(table.id_column()).chain(owned.iter().map(|(column, _)| *column));
    let columns: Vec<String> =
        columns.map(|column| format!("CAST({} AS text)", quoted(column.name))).collect();
    let name = statements.table(table);
    let text = format!("SELECT {}\nFROM {name} WHERE {}", joined(columns, ", "), condition.text);
    for row in statements.select(text, &condition.values).await? {
        let mut values = row.into_iter();
        if let Some(id) = values.next().flatten() {
            concerned.add(table.object.name, id);
        }
        for ((_, kind), id) in owned.iter().zip(values) {
            if let Some(id) = id.filter(|id| !id.is_empty()) {
                concerned.add(kind, id);
            }
        }
    }
    Ok(())
}

/// Adds the accounts that have a customer of the id.
async fn accounts(
    statements: &mut Statements<'_>,
    table: &'static Table,
    concerned: &Concerned,
    redacted: &mut Redacted,
) -> sqlx::Result<()> {
    let Some(account) = table.account_column().filter(|_| table.object.name == "customer") else {
        return Ok(());
    };
    let (name, account, id) = (statements.table(table), quoted(account.name), quoted(table.id_column().name));
    let text = format!("SELECT {account} FROM {name} WHERE {id} = $1");
    let rows = statements.select(text, std::slice::from_ref(&concerned.customer)).await?;
    redacted.accounts.extend(rows.into_iter().flatten().flatten());
    Ok(())
}

/// Leaves the events of the inbox without data of the customer.
async fn events(statements: &mut Statements<'_>, concerned: &Concerned) -> sqlx::Result<u64> {
    let text = format!(
        "SELECT account, id, body FROM stripe_sync_events WHERE object_id IN ({}) OR {}",
        statements.elements(1),
        statements.holds("body", 2)
    );
    let update = "UPDATE stripe_sync_events SET body = $1 WHERE account = $2 AND id = $3";
    texts(statements, concerned, text, update).await
}

/// Leaves dead letters without data of the customer.
async fn letters(statements: &mut Statements<'_>, concerned: &Concerned) -> sqlx::Result<u64> {
    let text = format!(
        "SELECT account, model, id, object FROM stripe_sync_dead_letters WHERE id IN ({}) OR {}",
        statements.elements(1),
        statements.holds("object", 2)
    );
    let update =
        "UPDATE stripe_sync_dead_letters SET object = $1 WHERE account = $2 AND model = $3 AND id = $4";
    texts(statements, concerned, text, update).await
}

/// Replaces the last of what a query shows, by the others.
async fn texts(
    statements: &mut Statements<'_>,
    concerned: &Concerned,
    query: String,
    update: &str,
) -> sqlx::Result<u64> {
    let values = [concerned.all_json(), format!("\"{}\"", concerned.customer)];
    let mut changed = 0;
    for mut row in statements.select(query, &values).await? {
        let Some(Some(text)) = row.pop() else { continue };
        // What is no JSON cannot be looked into.
        let clean = match without(&text, Instead::Null) {
            Some(clean) => clean,
            None if is_json(&text) || text.is_empty() => continue,
            None => String::new(),
        };
        let values: Vec<String> = std::iter::once(clean).chain(row.into_iter().flatten()).collect();
        changed += statements.execute(update.to_owned(), &values).await?;
    }
    Ok(changed)
}

fn is_json(text: &str) -> bool {
    let mut json = stripe_types::Reader::new(text);
    json.skip().and_then(|()| json.end()).is_ok()
}

/// Remembers the objects, so that what is written of them later comes without the data.
async fn remember(statements: &mut Statements<'_>, concerned: &Concerned) -> sqlx::Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
    for (kind, ids) in concerned.kinds() {
        let text = format!(
            "INSERT INTO stripe_sync_redactions (object, id, customer, redacted_at)\n\
             SELECT $1, each.value, $3, CAST($4 AS bigint) FROM ({}) AS each WHERE true ON CONFLICT DO NOTHING",
            statements.elements(2)
        );
        let values = [kind.to_owned(), array(ids), concerned.customer.clone(), now.clone()];
        statements.execute(text, &values).await?;
    }
    Ok(())
}
