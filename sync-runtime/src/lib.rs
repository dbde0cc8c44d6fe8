//! Keeps Stripe objects in the tables of an application.

// Much of it is for stores alone.
#![cfg_attr(not(any(feature = "sqlite", feature = "postgres")), allow(dead_code))]

mod chain;
mod changes;
mod clock;
mod engine;
mod error;
mod events;
mod filter;
mod hooks;
mod inbox;
mod map;
mod migration;
mod model;
mod origin;
mod personal;
mod random;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod sql;
pub mod store;
mod stored;
#[cfg(test)]
mod test_models;
#[cfg(feature = "webhook")]
mod webhook;

pub use changes::event_types;
pub use engine::{
    Accounts, Engine, KeyAccount, ModelOptions, NoObserver, Observer, Options, Report, Verified,
    VerifyOptions, lists, reads_once, with_children,
};
pub use error::SyncError;
pub use events::{
    EventContext, EventPattern, EventReport, EventStage, Events, Handler, Origins, Pace, Retention,
};
pub use filter::{FieldFilter, FilterError};
pub use hooks::{DeletedRow, HookError, Hooks, PendingRow, SavedRow, Transaction, Verdict};
pub use inbox::EventSelection;
pub use model::{Children, ColumnType, ForColumn, Link, MapError, Model, Table, ToColumn};
pub use origin::{EventOrigin, RowOrigin};
pub use sqlx;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use store::{AnyStore, Pool};
pub use store::{Changes, MigrationFiles, OpenOptions, ReadRow, Store, StoreError};
pub use stored::{FromStored, Rows, StoredRow};
#[cfg(feature = "webhook")]
pub use webhook::{Receipt, Receiver};

/// Tables as constants, as `#[derive(StripeSync)]` writes them, and the rows that objects are mapped to.
pub mod table {
    pub use crate::map::{ChildSet, MapFailure, Mapped, Object, Origin, Plan, Row};
    pub use crate::model::{
        ByPosition, ByValue, ChildOf, ChildRows, ChildTable, Column, Filter, Literal, OnDelete, RawType,
        Source, SqlType, SqlValue, TableName, TableOptions, Unmatched, UserLink,
    };
}

/// The parts of reports and of results.
pub mod report {
    pub use crate::engine::{
        Absent, AccountReport, ColumnDiff, Drift, DriftKind, ModelList, ModelReport, ObjectDiff, Refusal,
        RetriedLetters, VerifiedModel,
    };
    pub use crate::events::{ApplyEvents, Connected, EventFailure, Polled, Replayed};
    #[cfg(feature = "webhook")]
    pub use crate::webhook::{ReceiptCounts, WorkCounts};
}

/// The items that `#[derive(StripeSync)]` uses: the constructors of columns, and the checks of types. The code that the
/// derive writes and the notes of the compiler name them; an application has no use for them.
pub mod derive {
    pub use crate::__relations as relations;
    pub use crate::hooks::AnyHooks;
    pub use crate::model::check::{self, At};
    pub use crate::model::{
        ByPosition, ByValue, ChildOf, ChildTable, Column, Function, IntoInner, Literal, Model, OnDelete,
        RawType, Source, SqlType, Table, ToColumn, UserLink, ViaNewtype, among, array, filter, generated, id,
        json, local, metadata, parent, parsed, path, raw, synthetic, with, with_function,
    };
    pub use crate::model::{ViaEnum, ViaList, ViaOption, ViaResult, ViaText};
    pub use crate::stored::{
        AsId, FromColumn, FromElement, Instant, Int, Json, JsonText, List, ModelRow, Named, Number, Opt,
        Plain, Uid, child_rows, read, referenced_row,
    };
    pub use sqlx::{FromRow, Result as SqlResult};
}
