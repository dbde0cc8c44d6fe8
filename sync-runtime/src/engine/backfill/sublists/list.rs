//! Reading the list below one row.

use crate::engine::backfill::sublists::sub_list::Below;
use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::engine::source::api::RawPage;
use crate::engine::source::presence::Presence;
use crate::error::SyncError;
use crate::store::{Batch, Showing, Store};

/// What the list of one parent shows: its first page is written with those of others, the rest already is.
pub(crate) struct Shown {
    pub(crate) parent: String,
    pub(crate) first: Option<RawPage>,
    pub(crate) report: ModelReport,
    pub(crate) ending: Ending,
}

/// How the reading of a list ended.
pub(crate) enum Ending {
    /// Behind its last page.
    Whole,
    /// The parent was deleted, which was known at an instant.
    Gone { as_of: i64 },
    /// The list cannot be read.
    Refused(SyncError),
}

impl Shown {
    pub(crate) fn is_refused(&self) -> bool {
        matches!(self.ending, Ending::Refused(_))
    }

    /// Takes out why the list could not be read.
    pub(crate) fn take_refusal(&mut self) -> Option<SyncError> {
        match std::mem::replace(&mut self.ending, Ending::Whole) {
            Ending::Refused(error) => Some(error),
            ending => {
                self.ending = ending;
                None
            }
        }
    }
}

impl<S: Store> Run<'_, S> {
    /// Reads the list of one parent. All pages but the first are written at once.
    pub(crate) async fn list_of(
        &self,
        below: &Below<'_>,
        showing: Option<&Showing>,
        parent: String,
    ) -> Result<Shown, SyncError> {
        let report = ModelReport::default();
        let mut shown = Shown { parent, first: None, report, ending: Ending::Whole };
        shown.ending = match self.read_list(below, showing, &mut shown).await {
            Ok(()) => Ending::Whole,
            Err(error) if error.is_missing() => {
                // The parent may have been deleted meanwhile.
                match self.presence(below.parent, &shown.parent, &mut shown.report).await? {
                    Presence::Gone { as_of } => Ending::Gone { as_of },
                    Presence::There => Ending::Refused(error),
                    Presence::Unknown => Ending::Whole,
                }
            }
            Err(error) if self.costs_one(&error) => Ending::Refused(error),
            Err(error) => return Err(error),
        };
        Ok(shown)
    }

    async fn read_list(
        &self,
        below: &Below<'_>,
        showing: Option<&Showing>,
        shown: &mut Shown,
    ) -> Result<(), SyncError> {
        let (first, mut pages) = (below.first(&shown.parent), below.pages());
        while let Some(request) = pages.next(&first)? {
            shown.report.requests += 1;
            let page = match self.api.page(&request).await {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() => {
                    pages.restart();
                    shown.first = None;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let parsed = page.parse()?;
            pages.advance(&parsed);
            shown.report.fetched += parsed.data.len() as u64;
            if shown.first.is_some() {
                self.write_further(below, showing, shown, &page).await?;
            } else {
                drop(parsed);
                shown.first = Some(page);
            }
        }
        Ok(())
    }

    /// Writes a page behind the first.
    async fn write_further(
        &self,
        below: &Below<'_>,
        showing: Option<&Showing>,
        shown: &mut Shown,
        page: &RawPage,
    ) -> Result<(), SyncError> {
        let (table, texts) = (below.table, page.parse()?.data);
        let mut batch = Batch::default();
        self.show(showing, &self.to_show(table, showing, &texts)).await?;
        let parent = Some(shown.parent.as_str());
        let objects = self.map_all(table, &texts, parent, page.as_of, &mut batch, &mut shown.report).await?;
        self.commit(self.batch(table, page.as_of, objects), batch, &mut shown.report).await
    }
}
