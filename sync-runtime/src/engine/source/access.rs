//! [`Source`]: access to Stripe's API with one key.

use super::account::{ACCOUNT, Account, KeyAccount, read_account};
use super::clock::execute;
use super::mode::Mode;
use super::page::RawPage;
use crate::changes::pages::EventPages;
use crate::clock::{as_of, local_now};
use crate::engine::report::ModelReport;
use crate::error::SyncError;
use crate::filter::FieldFilter;
use crate::map::Origin;
use crate::model::Table;
use futures::stream::{self, StreamExt};
use std::borrow::Cow;
use std::time::Instant;
use stripe_client::{Client, Error as ApiError, Request, Response};

/// The number of objects that are requested by id at once.
const CONCURRENT: usize = 8;

/// The text of an object with the instant at which it was true, or the reason why there is none.
pub(crate) type Retrieved = Result<(String, i64), ApiError>;

/// Access to Stripe's API with one key.
#[derive(Debug)]
pub(crate) struct Source {
    client: Client,
    mode: Mode,
    account: KeyAccount,
    filter: FieldFilter,
}

impl Source {
    pub(crate) fn new(client: Client, filter: FieldFilter) -> Self {
        Self { mode: Mode::of(&client), account: KeyAccount::of(&client), client, filter }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the account of the key, or the connected account that the client acts for.
    pub(crate) fn account(&self) -> &KeyAccount {
        &self.account
    }

    /// Returns true for a live key, false for a test key; `None` until the key or an answer shows it.
    pub(crate) fn livemode(&self) -> Option<bool> {
        self.mode.known()
    }

    /// Requests the mode of a key that does not show it, once. A request that fails is no error.
    pub(crate) async fn ask_mode(&self) {
        self.mode.ask(&self.client).await;
    }

    /// Returns the properties that all objects have which the key can read.
    pub(crate) fn origin(&self) -> Origin<'_> {
        let account = self.account.known().filter(|id| !id.is_empty());
        Origin { account, livemode: self.livemode(), parent: None }
    }

    /// Requests the account of the key, and the time by Stripe's clock.
    pub(crate) async fn read_account(&self) -> Result<Account, SyncError> {
        read_account(&self.client, &Request::get(ACCOUNT)).await
    }

    /// Requests a page of a list.
    pub(crate) async fn page(&self, request: &Request) -> Result<RawPage, ApiError> {
        let (start, asked) = (Instant::now(), local_now());
        let response = execute(&self.client, request).await?;
        let took = response.took();
        let held = start.elapsed().saturating_sub(took);
        let (text, as_of) = self.read(request, response, asked)?;
        self.mode.learn(&text);
        let path = request.template().split('?').next().unwrap_or_default().to_owned();
        Ok(RawPage { text, path, as_of, took, held })
    }

    /// Requests the next page of events; `None` after the last one.
    pub(crate) async fn next_events(&self, pages: &mut EventPages) -> Result<Option<RawPage>, ApiError> {
        while let Some(request) = pages.next()? {
            match self.page(&request).await {
                Err(error) if pages.restart(&error) => {}
                page => return page.map(Some),
            }
        }
        Ok(None)
    }

    /// Requests anything. Returns the text of the answer, and the instant at which it was true.
    pub(crate) async fn get(&self, request: &Request) -> Retrieved {
        let asked = local_now();
        let (text, as_of) = self.read(request, execute(&self.client, request).await?, asked)?;
        self.mode.learn(&text);
        Ok((text, as_of))
    }

    /// Requests objects by their ids, some at once. Returns nothing if the API does not return such objects by their ids.
    pub(crate) async fn retrieve(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        report: &mut ModelReport,
    ) -> Vec<(String, Retrieved)> {
        let Some(template) = table.object.retrieve else { return Vec::new() };
        report.requests += ids.len() as u64;
        let answers = stream::iter(ids).map(|id| async move {
            let request = Request::get(template).segment(id.clone());
            let expansions = table.expansions().into_iter();
            let request = expansions.fold(request, |request, path| request.param("expand[]", path));
            let answer = self.get(&request).await;
            (id, answer)
        });
        answers.buffer_unordered(CONCURRENT).collect().await
    }
    /// Reads an answer, without the fields that never reach the database. One without a date is as old as its request by the clock
    /// of this machine.
    fn read(&self, request: &Request, response: Response, asked: i64) -> Retrieved {
        let as_of = as_of(response.asked_at().or(Some(asked)));
        let text = response.into_text().map_err(|error| ApiError::decode(request, error))?;
        let filtered = match self.filter.apply(&text).map_err(|error| ApiError::decode(request, error))? {
            Cow::Borrowed(_) => None,
            Cow::Owned(filtered) => Some(filtered),
        };
        Ok((filtered.unwrap_or(text), as_of))
    }
}
