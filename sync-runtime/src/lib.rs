//! Keeps Stripe objects in the tables of an application.

// Much of it is for stores alone.
#![cfg_attr(not(any(feature = "sqlite", feature = "postgres")), allow(dead_code))]

mod chain;
mod changes;
mod clock;
mod engine;
mod error;
mod events;
mod hooks;
mod inbox;
mod map;
mod migration;
mod model;
mod personal;
mod random;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod sql;
mod store;
#[cfg(test)]
mod test_models;
#[cfg(feature = "webhook")]
mod webhook;

pub use changes::event_types;
pub use engine::{
    Absent, AccountReport, Accounts, Drift, Engine, How, KeyAccount, ModelList, ModelReport, Observer,
    Options, Part, Refusal, Report, Silent, Verified, VerifiedModel, VerifyOptions, lists, with_children,
};
pub use error::SyncError;
pub use events::{
    ApplyEvents, Connected, EventContext, EventFailure, EventReport, Events, Handler, Origins, Pace, Polled,
    Replayed, Retention, Step,
};
pub use hooks::{AnyHooks, HookError, Hooks, PendingRow, SavedRow, Transaction, Verdict};
pub use inbox::{
    Backlog, Claim, Claimed, EventVerdict, Inbox, InboxStatus, NotAnEvent, Parked, Reaction, Received,
    Settled, Which,
};
pub use map::{ChildSet, MapFailure, Mapped, Object, Origin, Plan, Row};
pub use model::{
    ByPosition, ByValue, ChildOf, ChildRows, ChildTable, Children, Column, ColumnType, ForColumn, Link,
    Literal, MapError, Model, OnDelete, RawType, Source, SqlType, SqlValue, Table, TableName, UserLink,
};

pub use sqlx;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{
    AccountStore, Admission, Admittance, Ahead, Batch, Changes, Committed, Compared, DeadLetter,
    DeletedTable, Difference, Ending, Gone, KeptLetter, Links, ListRun, LostRows, Migration, ModelStatus,
    OpenOptions, PRUNE, Progress, ReadRow, RedactStore, Redacted, Redaction, RowStore, RunStore, RunWish,
    SchemaStore, Showing, Step as WindowStep, Store, StoreError, SubList, TableBatch, Trouble, Verdicts,
    Window, Worker, WriteTarget, Written, WrittenTable,
};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use store::{AnyStore, Pool, SqlStore};
#[cfg(feature = "webhook")]
pub use webhook::{Receipt, ReceiptCounts, Receiver, WorkCounts};

/// What the code that `#[derive(StripeSync)]` writes refers to. Not for use by hand.
#[doc(hidden)]
pub mod __derive {
    pub use crate::hooks::AnyHooks;
    pub use crate::model::check::{self, At};
    pub use crate::model::{
        ByPosition, ByValue, ChildOf, ChildTable, Column, Literal, Model, OnDelete, RawType, Source, SqlType,
        Table, UserLink, ViaNewtype, id, json, local, metadata, parent, parsed, path, raw, synthetic, with,
        with_function,
    };
}
