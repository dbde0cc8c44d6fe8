//! Writing a page of a list, whose rows are most likely new, or as they were.
//!
//! It is looked which rows are there, and they are locked. Those that are not go in without being compared. Of the others little
//! is sent: what is large only as a digest, and whole only where something differs. Two who write the same new row at the same
//! time meet at its key; then one of them begins again, the plain way.

use super::session::{Execute as _, query};
use super::writer::PostgresWriter;
use super::{arrays, clean};
use crate::model::Table;
use crate::sql::asks_tombstones;
use crate::sql::postgres::{instants, page as sql};
use crate::store::rows::{Dated, sorted};
use crate::store::writing::WriteOutcome;
use sqlx::Row as _;
use std::collections::{HashMap, HashSet};

/// The stored state of a row: its instant, whether it differs, and the instant of its tombstone.
#[derive(Clone, Copy, Default)]
struct Known {
    row: Option<(i64, bool)>,
    tombstone: Option<i64>,
}

impl PostgresWriter<'_, '_> {
    /// Writes rows as [`put`](crate::store::writing::Writing::put) does, but gives those that are as they were no later instant.
    pub(super) async fn page(
        &mut self,
        table: &'static Table,
        rows: &[Dated<'_>],
    ) -> sqlx::Result<Vec<WriteOutcome>> {
        let placed: Vec<(usize, Dated<'_>)> = sorted(table, rows, clean::text).into_values().collect();
        let dated: Vec<Dated<'_>> = placed.iter().map(|(_, dated)| *dated).collect();
        let known = self.probe(table, &dated).await?;
        let mut outcomes = vec![WriteOutcome::Stale; rows.len()];
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for ((at, dated), known) in placed.into_iter().zip(known) {
            outcomes[at] = known.outcome(dated.1);
            match outcomes[at] {
                WriteOutcome::Inserted => new.push(dated),
                WriteOutcome::Updated => changed.push(dated),
                WriteOutcome::Same | WriteOutcome::Stale => {}
            }
        }
        self.add(table, &new).await?;
        self.update(table, &changed).await?;
        Ok(outcomes)
    }

    /// Tells what is there of each row, and locks it.
    async fn probe(&mut self, table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<Vec<Known>> {
        let mut known = vec![Known::default(); rows.len()];
        let there = self.there(table, rows, &mut known).await?;
        if there.is_empty() {
            return Ok(known);
        }
        let some: Vec<Dated<'_>> = there.iter().map(|at| rows[*at]).collect();
        let statement =
            arrays::bind_digests(query(sql::probe(self.dialect, table)), self.dialect, table, &some)?;
        for row in statement.all(self.transaction).await? {
            known[there[row.get::<i64, _>(0) as usize - 1]].row = Some((row.get(1), row.get(2)));
        }
        Ok(known)
    }

    /// The places of rows that are there: the others need not be compared, which takes much more. Notes the tombstones, to
    /// which none is added meanwhile.
    async fn there(
        &mut self,
        table: &Table,
        rows: &[Dated<'_>],
        known: &mut [Known],
    ) -> sqlx::Result<Vec<usize>> {
        let ids: Vec<_> = rows.iter().map(|(row, _)| clean::text(&row.id)).collect();
        let places: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (id.as_ref(), at)).collect();
        let statement = query(instants(self.dialect, table)).bind(&ids).bind(table.scope(self.account));
        let mut there = Vec::new();
        for row in statement.all(self.transaction).await? {
            let Some(at) = places.get(row.get::<&str, _>(0)).copied() else { continue };
            match row.get(2) {
                true if asks_tombstones(table) => known[at].tombstone = Some(row.get(1)),
                true => {}
                false => there.push(at),
            }
        }
        Ok(there)
    }

    /// Writes rows that are not there.
    pub(super) async fn add(&mut self, table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.execute(arrays::bind(query(sql::insert(self.dialect, table)), self.dialect, table, rows)?).await
    }

    async fn update(&mut self, table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.execute(arrays::bind(query(sql::update(self.dialect, table)), self.dialect, table, rows)?).await
    }

    /// The parents whose child rows are not as they are given.
    pub(super) async fn unlike(
        &mut self,
        child: &'static Table,
        parents: &[&str],
        rows: &[Dated<'_>],
    ) -> sqlx::Result<HashSet<String>> {
        let Some(parent) = child.parent_column() else { return Ok(HashSet::new()) };
        let statement = query(sql::unlike(self.dialect, child, parent));
        let statement = arrays::bind_digests(statement, self.dialect, child, rows)?;
        let cleaned: Vec<_> = parents.iter().map(|parent| clean::text(parent)).collect();
        let statement = self.for_account(child, statement.bind(cleaned));
        let rows = statement.all(self.transaction).await?;
        let unlike: HashSet<&str> = rows.iter().map(|row| row.get(0)).collect();
        let unlike = parents.iter().filter(|parent| unlike.contains(clean::text(parent).as_ref()));
        Ok(unlike.map(|parent| (*parent).to_owned()).collect())
    }

    /// Says that rows of a table were still as they are at an instant, if one is given. Returns the latest that was said
    /// before, of any rows.
    pub(super) async fn confirm_all(
        &mut self,
        table: &Table,
        as_of: Option<i64>,
    ) -> sqlx::Result<Option<i64>> {
        let statement = query(sql::CONFIRM).bind(table.full_name().to_string());
        let statement = statement.bind(table.scope(self.account)).bind(as_of);
        let row = statement.optional(self.transaction).await?;
        Ok(row.map(|row| row.get(0)))
    }
}

impl Known {
    /// Returns the outcome of a row that was true at an instant.
    fn outcome(self, as_of: i64) -> WriteOutcome {
        match self {
            Known { tombstone: Some(later), .. } if later >= as_of => WriteOutcome::Stale,
            Known { row: Some((later, _)), .. } if later > as_of => WriteOutcome::Stale,
            Known { row: Some((_, true)), .. } => WriteOutcome::Updated,
            Known { row: Some((_, false)), .. } => WriteOutcome::Same,
            Known { row: None, .. } => WriteOutcome::Inserted,
        }
    }
}
