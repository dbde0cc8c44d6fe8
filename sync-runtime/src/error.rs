//! Why a synchronisation does not come to its end.

use crate::store::StoreError;
use stripe_client::{Error as ApiError, ErrorKind, PageError};

/// Why a synchronisation, or that of one model, does not come to its end. What was written before stays written, and the
/// next run goes on from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// The API does not answer, or refuses.
    #[error("{0}")]
    Api(#[from] ApiError),
    /// A list is not what it should be.
    #[error("GET {path}: the answer is not a page of a list ({reason})")]
    Page {
        /// The list.
        path: String,
        /// What is wrong with it.
        reason: PageError,
    },
    /// The database does not do what it is asked to.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The list goes on refusing the ids it has itself given.
    #[error("GET {path}: the list refuses every cursor; run again later")]
    Cursor {
        /// The list.
        path: String,
    },
    /// The list does not have the object behind which to begin.
    #[error(
        "GET {path}: the list does not have the object to begin behind; give the id of one that it shows"
    )]
    Start {
        /// The list.
        path: String,
    },
    /// A table that does not tell accounts apart has, or would get, rows of several.
    #[error(
        "the table of `{model}` does not tell accounts apart, and has rows of another one; use another database, or a model with `#[stripe(account)]`"
    )]
    OtherAccount {
        /// Its model.
        model: &'static str,
    },
    /// Objects of test mode would be mixed with live ones.
    #[error("the rows of `{model}` were read with a {} key, and this is a {} one; use another database", mode(!*.live), mode(*.live))]
    OtherMode {
        /// The model.
        model: &'static str,
        /// Whether the key is a live one.
        live: bool,
    },
    /// Rows would not know whose they are: the key does not show it.
    #[error(
        "the key does not show which account it is of, and the rows of `{model}` and others need it; allow the key to read its account"
    )]
    UnknownAccount {
        /// One of the models whose tables tell accounts apart.
        model: &'static str,
    },
    /// Several accounts cannot be synchronised into the same tables.
    #[error("several accounts cannot share these tables: {0}")]
    Accounts(String),
}

/// What Stripe says of products that an account does not use.
const UNAVAILABLE: [&str; 4] =
    ["not set up to use", "not enabled for", "has not been enabled", "signed up for Connect"];

/// What keys are for.
fn mode(live: bool) -> &'static str {
    if live { "live" } else { "test" }
}

impl SyncError {
    /// Whether it may be for single objects, so that others can be written without them.
    pub(crate) fn concerns_objects(&self) -> bool {
        match self {
            Self::Api(_) => !self.is_fatal(),
            Self::Page { .. } | Self::Cursor { .. } | Self::Start { .. } => true,
            Self::OtherAccount { .. } | Self::OtherMode { .. } => false,
            Self::Accounts(_) | Self::UnknownAccount { .. } => false,
            Self::Store(error) => error.concerns_rows(),
        }
    }

    /// Whether Stripe says that the account has no use of what was asked for, because that is not set up for it. There is no
    /// code for it: it is known by the words.
    pub(crate) fn is_unavailable(&self) -> bool {
        let Self::Api(error) = self else { return false };
        let refused = matches!(error.kind(), ErrorKind::Invalid | ErrorKind::Permission);
        refused
            && error.message().is_some_and(|message| UNAVAILABLE.iter().any(|words| message.contains(words)))
    }

    /// Whether there is no point in going on with other models.
    pub(crate) fn is_fatal(&self) -> bool {
        match self {
            Self::Api(error) => {
                matches!(error.kind(), ErrorKind::Authentication | ErrorKind::Connect | ErrorKind::Setup)
            }
            Self::Store(_) | Self::Accounts(_) | Self::UnknownAccount { .. } => true,
            Self::Page { .. } | Self::Cursor { .. } | Self::Start { .. } => false,
            Self::OtherAccount { .. } | Self::OtherMode { .. } => false,
        }
    }
}
