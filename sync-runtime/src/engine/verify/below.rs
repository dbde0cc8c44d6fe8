//! Verifying what is listed below the rows of another model.

use crate::engine::backfill::sublists::Below;
use crate::engine::report::Observer;
use crate::engine::run::Run;
use crate::engine::source::lists::ModelList;
use crate::engine::source::presence::Presence;
use crate::engine::verify::check::Check;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;

impl<S: Store> Run<'_, S> {
    /// Reads the lists below some rows. One that is refused costs the others nothing.
    pub(crate) async fn check_below(
        &self,
        check: &mut Check<'_>,
        (list, parent, pass): (ModelList, &'static Table, usize),
        parents: &[String],
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let (table, account) = (check.table, check.account);
        let below = Below { table, parent, list, pass, account };
        for id in parents {
            match self.check_one_below(check, &below, id).await {
                Err(error) if error.is_missing() => match self.presence(parent, id, &mut check.walked).await?
                {
                    Presence::There => check.unread.add(error),
                    Presence::Gone { .. } | Presence::Unknown => {}
                },
                Err(error) if error.is_refusal() => check.unread.add(error),
                other => other?,
            }
            observer.page(&check.walked);
        }
        Ok(())
    }

    async fn check_one_below(
        &self,
        check: &mut Check<'_>,
        below: &Below<'_>,
        id: &str,
    ) -> Result<(), SyncError> {
        let (first, mut pages) = (below.first(id), below.pages());
        while let Some(request) = pages.next(&first)? {
            let page = match self.page(&request, &mut check.walked).await {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() => {
                    pages.restart();
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let parsed = page.parse()?;
            pages.advance(&parsed);
            self.check(check, &parsed.data, Some(id), page.as_of).await?;
        }
        Ok(())
    }
}
