//! [`SyncError`]: the errors of a synchronisation.

use crate::store::StoreError;
use stripe_client::{Error as ApiError, ErrorKind, PageError};

/// The error that has stopped a synchronisation, or that of one model. Rows that were written stay, and the next run resumes
/// from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// The API does not answer, or rejects the request.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// A list is not available to the account.
    #[error(transparent)]
    Unavailable(ApiError),
    /// A list cannot be read that should be available.
    #[error("`{model}` cannot be listed, and {why}: {refusal}")]
    Unread {
        /// The model.
        model: &'static str,
        /// The reason why it should be available.
        why: &'static str,
        /// The error of the API.
        refusal: ApiError,
    },
    /// The nested lists of some rows cannot be read; those of the others were.
    #[error("`{model}`: the list below `{id}` cannot be read{}: {reason}", self::and_others(*.others))]
    Below {
        /// The model.
        model: &'static str,
        /// The id of the first of these rows.
        id: String,
        /// The number of other rows.
        others: u64,
        /// The error of the first.
        reason: Box<SyncError>,
    },
    /// An answer is not a page of a list.
    #[error("GET {path}: the answer is not a page of a list ({reason})")]
    Page {
        /// The path of the list.
        path: String,
        /// The fault.
        reason: PageError,
    },
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The list does not have the object after which to begin.
    #[error(
        "GET {path}: the list does not have the object to begin behind; give the id of one that it shows"
    )]
    Start {
        /// The path of the list.
        path: String,
    },
    /// A table without a column for the account has, or would get, rows of several.
    #[error(
        "the table of `{model}` does not tell accounts apart, and has rows of another one; use another database, or a model with `#[stripe(account)]`"
    )]
    OtherAccount {
        /// The model.
        model: &'static str,
    },
    /// Test objects would be mixed with live ones.
    #[error("the rows{} were read with a {} key, and this is a {} one; use another database", of(.account), mode(!*.live), mode(*.live))]
    OtherMode {
        /// The account; empty if it is not known.
        account: String,
        /// True for a live key.
        live: bool,
    },
    /// The key does not show its account, which tables need.
    #[error(
        "the key does not show which account it is of, and the rows of `{model}` and others need it; allow the key to read its account"
    )]
    UnknownAccount {
        /// One of the models with a column for the account.
        model: &'static str,
    },
    /// One database cannot hold the models, because their names collide.
    #[error("the models cannot be kept together: {0}")]
    Models(String),
    /// Handlers would never run, for these reasons.
    #[error("a handler never runs: {0}")]
    Handlers(String),
    /// An object is a dead letter: its row is missing or outdated.
    #[error("`{model}` {id} has no row of what it is now: {reason}")]
    Refused {
        /// The model.
        model: &'static str,
        /// The id of the object.
        id: String,
        /// The reason. Holds no value of the object, unless a hook has put it there.
        reason: String,
    },
    /// The objects of a model cannot be written one by one.
    #[error(
        "`{model}` is not written object by object: give its table to the engine; rows of a nested list come with the object that \
         holds it, and what Stripe does not give by id with its list"
    )]
    NotKept {
        /// The model.
        model: &'static str,
    },
    /// Several accounts cannot share the tables.
    #[error("several accounts cannot share these tables: {0}")]
    Accounts(String),
}

/// Names an account, if it is known.
fn of(account: &str) -> String {
    if account.is_empty() { String::new() } else { format!(" of the account {account}") }
}

/// Returns the name of a mode.
fn mode(live: bool) -> &'static str {
    if live { "live" } else { "test" }
}

/// Returns the number of other rows, in words.
fn and_others(number: u64) -> String {
    if number == 0 { String::new() } else { format!(", and those below {number} others") }
}

impl SyncError {
    /// Returns whether the error may be about single objects, so that others can be written without them.
    pub(crate) fn concerns_objects(&self) -> bool {
        match self {
            Self::Api(_) => !self.is_fatal(),
            Self::Page { .. } | Self::Start { .. } | Self::Unavailable(_) => true,
            Self::Unread { .. } | Self::Below { .. } => true,
            Self::Refused { .. } | Self::OtherAccount { .. } => true,
            Self::OtherMode { .. } | Self::NotKept { .. } => false,
            Self::Accounts(_) | Self::Models(_) | Self::Handlers(_) | Self::UnknownAccount { .. } => false,
            Self::Store(error) => error.concerns_rows(),
        }
    }

    /// Returns the error of a page of a list; `first` if it is the first one. Stripe has no code for a list that is not
    /// available to the account: a refusal of the first page means that, unless it is about a parameter, or about the
    /// permissions of the key.
    pub(crate) fn of_list(error: ApiError, first: bool) -> Self {
        let repeats = |message: &str| match error.kind() {
            ErrorKind::Invalid | ErrorKind::Missing => error.param().is_none(),
            ErrorKind::Permission => !message.contains("permission"),
            _ => false,
        };
        match first && error.message().is_some_and(repeats) {
            true => Self::Unavailable(error),
            false => Self::Api(error),
        }
    }

    /// Returns whether a connected account does not exist, or rejects the key.
    pub(crate) fn is_of_account(&self) -> bool {
        matches!(self, Self::Api(error) if error.kind() == ErrorKind::Account)
    }

    /// Returns whether a request is refused for good, so that others can continue without it.
    pub(crate) fn is_refusal(&self) -> bool {
        match self {
            Self::Api(error) | Self::Unavailable(error) => error.is_refusal(),
            Self::Page { .. } => true,
            _ => false,
        }
    }

    /// Returns whether the key may not read the objects of a list.
    pub(crate) fn is_forbidden(&self) -> bool {
        matches!(self, Self::Api(error) | Self::Unavailable(error) if error.kind() == ErrorKind::Permission)
    }

    /// Returns whether the API does not find an object.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, Self::Api(error) | Self::Unavailable(error) if error.is_missing())
    }

    /// Returns whether the API, or the network, fails for a reason that may pass.
    pub(crate) fn is_trouble(&self) -> bool {
        matches!(self, Self::Api(error) if matches!(error.kind(), ErrorKind::Server | ErrorKind::Network))
    }

    /// Returns whether other models would fail, too.
    pub(crate) fn is_fatal(&self) -> bool {
        match self {
            Self::Api(error) => {
                matches!(
                    error.kind(),
                    ErrorKind::Authentication | ErrorKind::Account | ErrorKind::Connect | ErrorKind::Setup
                )
            }
            Self::Store(_)
            | Self::Accounts(_)
            | Self::Models(_)
            | Self::Handlers(_)
            | Self::UnknownAccount { .. }
            | Self::OtherMode { .. } => true,
            Self::Page { .. } | Self::Start { .. } | Self::Unavailable(_) => false,
            Self::Unread { .. } | Self::Below { .. } => false,
            Self::OtherAccount { .. } | Self::Refused { .. } | Self::NotKept { .. } => false,
        }
    }
}
