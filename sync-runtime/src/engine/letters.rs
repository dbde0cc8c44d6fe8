//! Dead letters that are tried again.

use super::Engine;
use crate::error::SyncError;
use crate::inbox::Received;
use crate::model::Table;
use crate::store::{LetterSelection, Store, StoredDeadLetter};

/// The result of trying dead letters again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetriedLetters {
    /// The number of dead letters that are resolved: their objects have a row, or are deleted.
    pub resolved: u64,
    /// The dead letters that are left, with their current reasons.
    pub left: Vec<StoredDeadLetter>,
}

impl<S: Store> Engine<S> {
    /// Tries again to write the objects of dead letters of the account of the key. Requests an object by its id; one that the API does
    /// not return by its id is written from the JSON of its dead letter. An event that the inbox has refused is received again.
    ///
    /// ```no_run
    /// # use sync_runtime::{AnyStore, Engine};
    /// # use sync_runtime::store::{LetterSelection, RecordStore as _};
    /// # async fn example(engine: Engine<AnyStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let letters = engine.store().letters(&LetterSelection::default(), 1000).await?;
    /// for letter in engine.retry_letters(&letters).await?.left {
    ///     println!("{} {}: {}", letter.model, letter.id, letter.reason);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the API or the database fails. Objects written before stay written.
    pub async fn retry_letters(&self, letters: &[StoredDeadLetter]) -> Result<RetriedLetters, SyncError> {
        let mut retried = RetriedLetters::default();
        for letter in letters {
            if self.retry_letter(letter).await? {
                retried.resolved += 1;
            } else {
                retried.left.extend(self.stored(letter).await?);
            }
        }
        Ok(retried)
    }

    /// Tries one dead letter again. Returns true if it is resolved.
    async fn retry_letter(&self, letter: &StoredDeadLetter) -> Result<bool, SyncError> {
        let tables = self.parts().models.own_tables();
        match tables.into_iter().find(|table| table.model == letter.model) {
            Some(table) if table.is_retrievable() && is_id(&letter.id) => {
                self.sync_ids(vec![(table, vec![letter.id.clone()])]).await?;
            }
            Some(table) => {
                if !self.write_content(table, letter).await? {
                    return Ok(false);
                }
            }
            None if letter.is_event() => {
                if !self.receive_content(letter).await? {
                    return Ok(false);
                }
            }
            None => return Ok(false),
        }
        match self.stored(letter).await? {
            None => Ok(true),
            Some(now) if now.attempts > letter.attempts => Ok(false),
            // It was not refused: the object is deleted, or a hook skips it.
            Some(_) => Ok(self.store().drop_letters(&only(letter)).await? > 0),
        }
    }

    /// Writes the object of a dead letter from its JSON. Returns false if there is none.
    async fn write_content(&self, table: &Table, letter: &StoredDeadLetter) -> Result<bool, SyncError> {
        let content = self.store().letter_content(letter).await?.unwrap_or_default();
        if content.is_empty() {
            return Ok(false);
        }
        self.sync_json(table.object.name, &content, letter.first_seen).await?;
        Ok(true)
    }

    /// Receives the event of a dead letter. Returns false if it has no content, or is refused again.
    async fn receive_content(&self, letter: &StoredDeadLetter) -> Result<bool, SyncError> {
        let content = self.store().letter_content(letter).await?.unwrap_or_default();
        let Ok(event) = Received::parse(content.as_bytes()) else { return Ok(false) };
        let account = self.account().id().await?.to_owned();
        self.store().receive(&[event.received_by(&account)]).await?;
        Ok(true)
    }

    /// Returns a dead letter as it is now; `None` if it is gone.
    async fn stored(&self, letter: &StoredDeadLetter) -> Result<Option<StoredDeadLetter>, SyncError> {
        Ok(self.store().letters(&only(letter), 1).await?.pop())
    }
}

/// Returns false for a text that stands for an id which is missing or too long: ids have no white space.
fn is_id(id: &str) -> bool {
    !id.contains(char::is_whitespace)
}

/// Returns the selection of one dead letter.
fn only(letter: &StoredDeadLetter) -> LetterSelection {
    let StoredDeadLetter { model, id, account, .. } = letter.clone();
    LetterSelection { model: Some(model), id: Some(id), account: Some(account) }
}
