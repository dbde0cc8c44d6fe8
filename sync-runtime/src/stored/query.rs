//! [`Rows`]: the rows of a model, read by their ids and columns.

use crate::model::{Column, Model, SqlValue, Table};
use crate::store::{ReadRow, StoreError};
use std::future::Future;
use stripe_types::Id;

/// Reads the rows of a model as its struct, from a store or anything else that reads rows.
///
/// ```
/// # use sync_runtime::{Model, ReadRow, Rows, StoreError};
/// # async fn example<Cust: Model + Send, S: ReadRow<Cust>>(store: &S) -> Result<(), StoreError> {
/// let customer: Option<Cust> = Cust::find(store, "cus_1").await?;
/// let others: Vec<Cust> = Cust::by(store, "email", "jenny@example.com").await?;
/// # Ok(())
/// # }
/// ```
///
/// For any other query, use `sqlx::query_as` with the struct.
pub trait Rows: Model {
    /// Reads the row of an object; `None` if there is none.
    ///
    /// # Errors
    /// [`StoreError::Query`] if rows of several accounts share the table: use [`find_in`](Self::find_in). If the database fails,
    /// or the row does not fit the struct.
    fn find<S: ReadRow<Self>>(
        store: &S,
        id: impl Into<String> + Send,
    ) -> impl Future<Output = Result<Option<Self>, StoreError>> + Send
    where
        Self: Send,
    {
        let id = id.into();
        async move {
            alone(Self::table(), "find_in")?;
            store.read_row(Self::table(), "", &id).await
        }
    }

    /// Reads the row of an object of an account, from a table with `account`.
    ///
    /// # Errors
    /// If the database fails, or the row does not fit the struct.
    fn find_in<S: ReadRow<Self>>(
        store: &S,
        account: &str,
        id: impl Into<String> + Send,
    ) -> impl Future<Output = Result<Option<Self>, StoreError>> + Send
    where
        Self: Send,
    {
        let id = id.into();
        async move { store.read_row(Self::table(), account, &id).await }
    }

    /// Reads the rows with a value in a column, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError::Query`] if the table has no such column, or rows of several accounts share it: use [`by_in`](Self::by_in). If
    /// the database fails, or a row does not fit the struct.
    fn by<S: ReadRow<Self>>(
        store: &S,
        column: &str,
        value: impl Into<SqlValue> + Send,
    ) -> impl Future<Output = Result<Vec<Self>, StoreError>> + Send
    where
        Self: Send,
    {
        let value = value.into();
        async move {
            alone(Self::table(), "by_in")?;
            store.read_rows(Self::table(), "", find_column(Self::table(), column)?, &value).await
        }
    }

    /// Reads the rows of an account with a value in a column, from a table with `account`.
    ///
    /// # Errors
    /// [`StoreError::Query`] if the table has no such column. If the database fails, or a row does not fit the struct.
    fn by_in<S: ReadRow<Self>>(
        store: &S,
        account: &str,
        column: &str,
        value: impl Into<SqlValue> + Send,
    ) -> impl Future<Output = Result<Vec<Self>, StoreError>> + Send
    where
        Self: Send,
    {
        let value = value.into();
        async move { store.read_rows(Self::table(), account, find_column(Self::table(), column)?, &value).await }
    }
}

impl<M: Model> Rows for M {}

/// Checks that rows of several accounts do not share a table.
fn alone(table: &Table, instead: &str) -> Result<(), StoreError> {
    match table.account_column() {
        None => Ok(()),
        Some(_) => Err(StoreError::Query(format!(
            "accounts share the table of `{}`; name the account with `{instead}`",
            table.model
        ))),
    }
}

fn find_column(table: &'static Table, name: &str) -> Result<&'static Column, StoreError> {
    table.columns.iter().find(|column| column.name == name).ok_or_else(|| {
        let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        let (model, columns) = (table.model, columns.join("`, `"));
        StoreError::Query(format!("`{model}` has no column `{name}`; its columns are `{columns}`"))
    })
}

/// A field with the id of a row. `S` is the store, so that only those who read the row need it.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` holds no id of a row",
    label = "use an id such as `CustomerId`, or `Sub::find(&store, id)`"
)]
pub trait AsId<S> {
    /// Returns the id, if there is one.
    fn as_id(&self) -> Option<&str>;
}

impl<S> AsId<S> for String {
    fn as_id(&self) -> Option<&str> {
        Some(self)
    }
}

impl<S, K> AsId<S> for Id<K> {
    fn as_id(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<S, T: AsId<S>> AsId<S> for Option<T> {
    fn as_id(&self) -> Option<&str> {
        self.as_ref().and_then(T::as_id)
    }
}

/// Reads the row that a field refers to. `account` is that of the row which refers to it, if its struct has a field for it.
///
/// # Errors
/// As [`Rows::find`].
pub async fn referenced_row<M, S, I>(
    store: &S,
    account: Option<&str>,
    id: &I,
) -> Result<Option<M>, StoreError>
where
    M: Model + Send,
    S: ReadRow<M>,
    I: AsId<S> + Sync,
{
    let Some(id) = id.as_id() else { return Ok(None) };
    match account {
        Some(account) => M::find_in(store, account, id).await,
        None => M::find(store, id).await,
    }
}

/// Reads the child rows of a row, in the order of their keys.
///
/// # Errors
/// As [`Rows::by`].
pub async fn child_rows<M, S, I>(store: &S, account: Option<&str>, parent: &I) -> Result<Vec<M>, StoreError>
where
    M: Model + Send,
    S: ReadRow<M>,
    I: AsId<S> + Sync,
{
    let table = M::table();
    let (Some(id), Some(column)) = (parent.as_id(), table.parent_column()) else { return Ok(Vec::new()) };
    match account {
        Some(account) => M::by_in(store, account, column.name, id).await,
        None => M::by(store, column.name, id).await,
    }
}

/// Writes the methods that read the rows which a row of a model refers to, and its child rows.
#[doc(hidden)]
#[macro_export]
macro_rules! __relations {
    ($model:ty: $($vis:vis $name:ident($($account:ident)?): $how:ident $target:ty = $key:ident as $type:ty;)*) => {
        #[allow(dead_code, reason = "an application reads what it needs")]
        impl $model {
            $($crate::__relations!(@$how $vis $name($($account)?) $target, $key, $type);)*
        }
    };
    (@row $vis:vis $name:ident($($account:ident)?) $target:ty, $key:ident, $type:ty) => {
        #[doc = concat!("Reads the row that `", stringify!($key), "` refers to.")]
        ///
        /// # Errors
        /// If the database fails, or the row does not fit the struct.
        $vis async fn $name<S>(
            &self,
            store: &S,
        ) -> ::core::result::Result<::core::option::Option<$target>, $crate::StoreError>
        where
            S: $crate::ReadRow<$target>,
            $type: $crate::derive::AsId<S>,
        {
            $crate::derive::referenced_row(store, $crate::__account!(self $($account)?), &self.$key).await
        }
    };
    (@rows $vis:vis $name:ident($($account:ident)?) $target:ty, $key:ident, $type:ty) => {
        #[doc = concat!("Reads the rows of `", stringify!($name), "`, in the order of their keys.")]
        ///
        /// # Errors
        /// If the database fails, or a row does not fit the struct.
        $vis async fn $name<S>(
            &self,
            store: &S,
        ) -> ::core::result::Result<::std::vec::Vec<$target>, $crate::StoreError>
        where
            S: $crate::ReadRow<$target>,
            $type: $crate::derive::AsId<S>,
        {
            $crate::derive::child_rows(store, $crate::__account!(self $($account)?), &self.$key).await
        }
    };
}

/// The account of a row, if its struct has a field for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __account {
    ($row:ident) => {
        ::core::option::Option::None
    };
    ($row:ident $account:ident) => {
        ::core::option::Option::Some($row.$account.as_ref())
    };
}
