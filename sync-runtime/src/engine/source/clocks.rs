//! [`TestClocks`]: the test clocks of an account. Lists hide the objects of their customers, and these are created in simulated time.

use super::access::Source;
use crate::chain::Chain;
use crate::error::SyncError;
use stripe_client::{Pages, Request};
use stripe_types::{ListInfo, ListStyle, id_of, member};
use tokio::sync::OnceCell;

/// The list of test clocks.
const CLOCKS: &str = "/v1/test_helpers/test_clocks";
/// The list of customers: every object on a test clock belongs to one of them.
const CUSTOMERS: &str = "/v1/customers";
/// The parameter by which lists show the objects of a test clock.
const PARAMETER: &str = "test_clock";

/// The test clocks of an account, requested when a walk first needs them.
#[derive(Debug, Default)]
pub(crate) struct TestClocks(OnceCell<Clocks>);

/// The test clocks that have customers.
#[derive(Debug, Default)]
struct Clocks {
    ids: Vec<String>,
    /// The latest simulated time, in seconds.
    latest: i64,
}

/// A walk beside the usual ones, for objects that these do not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Beside {
    /// The objects of a test clock.
    Clock(String),
    /// The objects that are created after this time, in seconds: in a simulated future.
    Future(i64),
}

impl TestClocks {
    /// Returns whether no objects are on test clocks.
    ///
    /// # Errors
    /// If the key is not accepted.
    pub(crate) async fn is_empty(&self, source: &Source) -> Result<bool, SyncError> {
        Ok(self.known(source).await?.ids.is_empty())
    }

    /// Returns the walks through a list that show the objects of test clocks, after the usual walk up to `now`, in seconds.
    ///
    /// # Errors
    /// If the key is not accepted.
    pub(crate) async fn walks(
        &self,
        source: &Source,
        list: &ListInfo,
        now: i64,
    ) -> Result<Vec<Beside>, SyncError> {
        if !hides(list) && !is_cut_by_time(list) {
            return Ok(Vec::new());
        }
        let Clocks { ids, latest } = self.known(source).await?;
        let clocks = ids.iter().filter(|_| hides(list)).map(|id| Beside::Clock(id.clone()));
        let future = (*latest > now && is_cut_by_time(list)).then_some(Beside::Future(now));
        Ok(clocks.chain(future).collect())
    }

    /// Requests the test clocks, once, if the key may be a test key. Without them, their objects are left out.
    async fn known(&self, source: &Source) -> Result<&Clocks, SyncError> {
        let read = async {
            if source.livemode() == Some(true) {
                return Ok(Clocks::default());
            }
            match read_clocks(source).await {
                Err(error) if !error.is_fatal() => {
                    tracing::info!(error = %Chain(&error), "cannot read test clocks; their objects are left out");
                    Ok(Clocks::default())
                }
                read => read,
            }
        };
        self.0.get_or_try_init(|| read).await
    }
}

impl Beside {
    /// Adds the parameter that selects the objects of the walk to a request for a list.
    pub(crate) fn select(&self, request: Request) -> Request {
        match self {
            Self::Clock(id) => request.param(PARAMETER, id.clone()),
            Self::Future(after) => request.param("created[gt]", after.to_string()),
        }
    }
}

/// Returns whether a list hides the objects of test clocks.
fn hides(list: &ListInfo) -> bool {
    list.filters.contains(&PARAMETER)
}

/// Returns whether a list can be filtered by a time in seconds.
fn is_cut_by_time(list: &ListInfo) -> bool {
    list.style == ListStyle::Cursor && list.filters_created()
}

async fn read_clocks(source: &Source) -> Result<Clocks, SyncError> {
    let first = Request::get(CLOCKS).param("limit", Pages::FULL.to_string());
    let (mut clocks, mut pages) = (Clocks::default(), Pages::new(ListStyle::Cursor));
    while let Some(request) = pages.next(&first)? {
        let page = source.page(&request).await?;
        let parsed = page.parse()?;
        pages.advance(&parsed);
        for text in &parsed.data {
            let Some(id) = id_of(text) else { continue };
            if has_customers(source, &id).await? {
                let time = member(text, "frozen_time").ok().flatten().and_then(|time| time.parse().ok());
                clocks.latest = clocks.latest.max(time.unwrap_or_default());
                clocks.ids.push(id);
            }
        }
    }
    Ok(clocks)
}

/// Returns whether a test clock may have customers.
async fn has_customers(source: &Source, clock: &str) -> Result<bool, SyncError> {
    let request = Request::get(CUSTOMERS).param(PARAMETER, clock).param("limit", "1");
    match source.page(&request).await {
        Ok(page) => Ok(!page.parse()?.data.is_empty()),
        Err(error) if error.is_refusal() => Ok(true),
        Err(error) => Err(error.into()),
    }
}
