//! Verifying: whether the tables have what Stripe has. Nothing is written.

mod below;
mod check;
mod compare;
mod suspects;
mod unread;
mod verdicts;
mod verified;

pub use verified::{Drift, How, Verified, VerifiedModel, VerifyOptions};

use crate::chain::Chain;
use crate::engine::Engine;
use crate::engine::backfill::prune::FORGOTTEN;
use crate::engine::backfill::walk::Walk;
use crate::engine::report::Observer;
use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::engine::source::lists::lists;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Store, Window};
use check::{Check, Suspect, hash};
use futures::stream::{self, StreamExt};
use std::time::Instant;
use stripe_types::{ListInfo, ListStyle};
use suspects::can_ask_again;

/// How many ids of rows are read together.
const IDS: u32 = 1000;

impl<S: Store> Engine<S> {
    /// Lists everything again and compares it with the rows, or some of it. Writes nothing. What seems to have drifted is asked for
    /// by its id before it is called so, as far as it can be: it may have changed since the list, or be hidden by it.
    ///
    /// # Errors
    /// If nothing can be done at all, as of a [`backfill`](Self::backfill). What goes wrong with one model stands in the result.
    pub async fn verify(
        &self,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<Verified, SyncError> {
        let account = self.begin().await?;
        self.verify_of(&account, options, observer).await
    }

    pub(crate) async fn verify_of(
        &self,
        account: &Account,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<Verified, SyncError> {
        self.admit_mode(false).await?;
        let run = Run::new(self);
        let tables = self.groups.iter().flatten();
        let checks: Vec<_> = tables.map(|table| run.verify(table, account, options, observer)).collect();
        let mut checks = stream::iter(checks).buffered(options.concurrency.unwrap_or(4).max(1));
        let mut verified = Verified::default();
        while let Some(model) = checks.next().await {
            verified.models.push(model?);
        }
        Ok(verified)
    }
}

impl<S: Store> Run<'_, S> {
    async fn verify(
        &self,
        table: &'static Table,
        account: &Account,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<VerifiedModel, SyncError> {
        let start = Instant::now();
        let mut check = Check::new(table, account);
        let outcome = match options.sample {
            Some(count) => self.verify_some(&mut check, count, observer).await,
            None => self.verify_all(&mut check, observer).await,
        };
        let Check { mut verified, mut walked, unread, .. } = check;
        match outcome {
            Ok(()) => verified.error = unread.told(),
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => match self.judged(table, account, &options.named, error).await? {
                error @ SyncError::Unavailable(_) => verified.unavailable = Some(Chain(&error).to_string()),
                error => verified.error = Some(Chain(&error).to_string()),
            },
        }
        verified.requests = walked.requests;
        verified.elapsed = start.elapsed();
        walked.elapsed = verified.elapsed;
        observer.done(&walked);
        Ok(verified)
    }

    async fn verify_all(&self, check: &mut Check<'_>, observer: &impl Observer) -> Result<(), SyncError> {
        for list in lists(check.table) {
            for pass in 0..list.info.passes.len() {
                match list.parent {
                    None => self.check_list(check, list.info, pass, observer).await?,
                    Some(parent) => {
                        let mut after: Option<String> = None;
                        loop {
                            let account = &check.account.id;
                            let ids = self.store.ids(parent, account, after.as_deref(), IDS).await?;
                            let Some(last) = ids.last().cloned() else { break };
                            after = Some(last);
                            self.check_below(check, (list, parent, pass), &ids, observer).await?;
                        }
                    }
                }
            }
        }
        self.settle(check).await?;
        self.check_extra(check).await
    }

    /// Compares rows at random, and the pages of the lists that come behind them.
    async fn verify_some(
        &self,
        check: &mut Check<'_>,
        count: u32,
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let (table, account) = (check.table, check.account);
        let ids = self.store.sample(table, &account.id, count).await?;
        if can_ask_again(table) {
            let new = ids.iter().filter(|id| check.shown.insert(hash(id))).count() as u64;
            check.verified.compared += new;
            self.ask_again(check, ids.clone()).await?;
        }
        for list in lists(table) {
            match list.parent {
                None => {
                    for pass in 0..list.info.passes.len() {
                        self.check_pages(check, list.info, pass, &ids).await?;
                    }
                }
                Some(parent) => {
                    let parents = self.store.sample(parent, &account.id, count).await?;
                    for pass in 0..list.info.passes.len() {
                        self.check_below(check, (list, parent, pass), &parents, observer).await?;
                    }
                }
            }
        }
        self.settle(check).await
    }

    /// Walks through a list.
    async fn check_list(
        &self,
        check: &mut Check<'_>,
        list: &'static ListInfo,
        pass: usize,
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let (table, account) = (check.table, check.account);
        let mut walk = Walk::whole(table, list, pass, account.now);
        while let Some(request) = walk.request()? {
            let page = match self.page(&request, &mut check.walked).await {
                Ok(page) => page,
                Err(error) if walk.is_refused(&error) => {
                    walk.step_back(account);
                    continue;
                }
                Err(error) => return Err(SyncError::of_list(error, walk.is_at_the_beginning())),
            };
            let parsed = page.parse()?;
            walk.advance(self.plan(table), &parsed);
            self.check(check, &parsed.data, None, page.as_of).await?;
            observer.page(&check.walked);
        }
        Ok(())
    }

    /// Reads the page behind each of some ids; the first one of a list that does not go on by ids, or has none.
    async fn check_pages(
        &self,
        check: &mut Check<'_>,
        list: &'static ListInfo,
        pass: usize,
        ids: &[String],
    ) -> Result<(), SyncError> {
        let (table, account) = (check.table, check.account);
        let cursors: Vec<Option<String>> = match list.style {
            ListStyle::Cursor if !ids.is_empty() => ids.iter().cloned().map(Some).collect(),
            _ => vec![None],
        };
        for cursor in cursors {
            let window = Window { until: account.now, cursor, ..Window::default() };
            let mut walk = Walk::new(table, list, pass, window);
            let Some(request) = walk.request()? else { continue };
            let page = match self.page(&request, &mut check.walked).await {
                Ok(page) => page,
                // It is gone, which asking for it has shown, or in another pass.
                Err(error) if walk.is_refused(&error) => continue,
                Err(error) => return Err(SyncError::of_list(error, walk.is_at_the_beginning())),
            };
            let parsed = page.parse()?;
            walk.advance(self.plan(table), &parsed);
            self.check(check, &parsed.data, None, page.as_of).await?;
            // Whether it makes progress.
            walk.request()?;
        }
        Ok(())
    }

    /// Compares what a page shows. What was shown before is not compared again.
    async fn check(
        &self,
        check: &mut Check<'_>,
        texts: &[&str],
        parent: Option<&str>,
        as_of: i64,
    ) -> Result<(), SyncError> {
        let (table, plan) = (check.table, self.plan(check.table));
        let mut fresh = texts.to_vec();
        fresh.retain(|text| plan.id_of(text).is_none_or(|id| check.shown.insert(hash(&id))));
        check.walked.fetched += fresh.len() as u64;
        check.verified.compared += fresh.len() as u64;
        let mut batch = Batch::default();
        let objects = self.map_all(table, &fresh, parent, as_of, &mut batch, &mut check.walked).await?;
        for letter in batch.dead_letters {
            if batch.unread.contains(&letter.id) {
                check.unread.add(format!("{}: {}", letter.id, letter.reason));
                continue;
            }
            check.suspect(Suspect { id: letter.id, how: How::Missing, row: None, as_of });
        }
        let (objects, verdicts) = self.wanted(table, objects, as_of).await?;
        self.suspect_verdicts(check, verdicts, as_of).await?;
        let found = self.compare(table, &objects).await?;
        for (object, found) in objects.into_iter().zip(found) {
            let row = found.as_of;
            if let Some(how) = How::of(found) {
                check.suspect(Suspect { id: object.row.id, how, row, as_of });
            }
        }
        Ok(())
    }

    /// Looks for rows that no list has shown.
    async fn check_extra(&self, check: &mut Check<'_>) -> Result<(), SyncError> {
        if FORGOTTEN.contains(&check.table.object.name) {
            return Ok(());
        }
        let mut after: Option<String> = None;
        loop {
            let ids = self.store.ids(check.table, &check.account.id, after.as_deref(), IDS).await?;
            let Some(last) = ids.last().cloned() else { return Ok(()) };
            after = Some(last);
            let unshown = ids.into_iter().filter(|id| !check.shown.contains(&hash(id)));
            let as_of = check.account.now;
            check.suspects.extend(unshown.map(|id| Suspect { id, how: How::Extra, row: None, as_of }));
            self.settle(check).await?;
        }
    }
}
