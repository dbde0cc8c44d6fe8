//! Why a synchronisation does not come to its end.

use crate::store::StoreError;
use stripe_client::{Error as ApiError, ErrorKind, PageError};

/// Why a synchronisation, or that of one model, does not come to its end. What was written before stays written, and the
/// next run goes on from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// The API does not answer, or refuses.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The account has no use of what a list would show, because what it belongs to is not set up for it.
    #[error(transparent)]
    Unavailable(ApiError),
    /// A list cannot be read that should be there.
    #[error("`{model}` cannot be listed, and {why}: {refusal}")]
    Unread {
        /// The model.
        model: &'static str,
        /// The reason why it should be there.
        why: &'static str,
        /// The refusal.
        refusal: ApiError,
    },
    /// The lists below some rows cannot be read; those below the others were.
    #[error("`{model}`: the list below `{id}` cannot be read{}: {reason}", self::and_others(*.others))]
    Below {
        /// The model.
        model: &'static str,
        /// The id of the first of these rows.
        id: String,
        /// How many others there are.
        others: u64,
        /// The reason for the first.
        reason: Box<SyncError>,
    },
    /// A list is not what it should be.
    #[error("GET {path}: the answer is not a page of a list ({reason})")]
    Page {
        /// The list.
        path: String,
        /// What is wrong with it.
        reason: PageError,
    },
    /// The database does not do what it is asked to.
    #[error(transparent)]
    Store(#[from] StoreError),
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
    #[error("the rows{} were read with a {} key, and this is a {} one; use another database", of(.account), mode(!*.live), mode(*.live))]
    OtherMode {
        /// The account; empty if it is not known.
        account: String,
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
    /// Models cannot be kept in one database, because names of theirs would meet.
    #[error("the models cannot be kept together: {0}")]
    Models(String),
    /// An object has become a dead letter: its row is missing, or is the one it was before.
    #[error("`{model}` {id} has no row of what it is now: {reason}")]
    Refused {
        /// The model.
        model: &'static str,
        /// The id of the object.
        id: String,
        /// Why. Holds no value of the object, unless a hook has said it.
        reason: String,
    },
    /// Objects cannot be written into the table of a model one by one.
    #[error(
        "`{model}` is not written object by object: give its table to the engine; rows of a nested list come with the object that \
         holds it, and what Stripe does not give by id with its list"
    )]
    NotKept {
        /// The model.
        model: &'static str,
    },
    /// Several accounts cannot be synchronised into the same tables.
    #[error("several accounts cannot share these tables: {0}")]
    Accounts(String),
}

/// Names an account, if it is known.
fn of(account: &str) -> String {
    if account.is_empty() { String::new() } else { format!(" of the account {account}") }
}

/// What keys are for.
fn mode(live: bool) -> &'static str {
    if live { "live" } else { "test" }
}

/// Returns how many others are as the first.
fn and_others(number: u64) -> String {
    if number == 0 { String::new() } else { format!(", and those below {number} others") }
}

impl SyncError {
    /// Returns whether it may be for single objects, so that others can be written without them.
    pub(crate) fn concerns_objects(&self) -> bool {
        match self {
            Self::Api(_) => !self.is_fatal(),
            Self::Page { .. } | Self::Start { .. } | Self::Unavailable(_) => true,
            Self::Unread { .. } | Self::Below { .. } => true,
            Self::Refused { .. } | Self::OtherAccount { .. } => true,
            Self::OtherMode { .. } | Self::NotKept { .. } => false,
            Self::Accounts(_) | Self::Models(_) | Self::UnknownAccount { .. } => false,
            Self::Store(error) => error.concerns_rows(),
        }
    }

    /// Why a page of a list does not come; `first` if it is the first one. There is no code for what is not set up for the
    /// account: a list that is refused from the beginning is, unless the refusal is about a parameter, or about what the key
    /// may do.
    pub(crate) fn of_list(error: ApiError, first: bool) -> Self {
        let said = |message: &str| match error.kind() {
            ErrorKind::Invalid | ErrorKind::Missing => error.param().is_none(),
            ErrorKind::Permission => !message.contains("permission"),
            _ => false,
        };
        match first && error.message().is_some_and(said) {
            true => Self::Unavailable(error),
            false => Self::Api(error),
        }
    }

    /// Returns whether a connected account is gone, or refuses the key.
    pub(crate) fn is_of_account(&self) -> bool {
        matches!(self, Self::Api(error) if error.kind() == ErrorKind::Account)
    }

    /// Returns whether something is refused for good, so that it can be left out, and others be read without it.
    pub(crate) fn is_refusal(&self) -> bool {
        match self {
            Self::Api(error) | Self::Unavailable(error) => error.is_refusal(),
            Self::Page { .. } => true,
            _ => false,
        }
    }

    /// Returns whether the API says that something is not there.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, Self::Api(error) | Self::Unavailable(error) if error.is_missing())
    }

    /// Returns whether the API, or the way to it, fails for a reason that may pass.
    pub(crate) fn is_trouble(&self) -> bool {
        matches!(self, Self::Api(error) if matches!(error.kind(), ErrorKind::Server | ErrorKind::Network))
    }

    /// Returns whether there is no point in going on with other models.
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
            | Self::UnknownAccount { .. }
            | Self::OtherMode { .. } => true,
            Self::Page { .. } | Self::Start { .. } | Self::Unavailable(_) => false,
            Self::Unread { .. } | Self::Below { .. } => false,
            Self::OtherAccount { .. } | Self::Refused { .. } | Self::NotKept { .. } => false,
        }
    }
}
