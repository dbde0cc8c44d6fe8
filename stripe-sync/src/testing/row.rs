//! [`FromJson`]: rows from JSON, as a database returns them.

use super::{TestError, TestStripe};
use crate::runtime::store::{Batch, ReadRow, RowStore, TableBatch};
use crate::runtime::table::{Column, Mapped, Object, Origin, Plan};
use crate::{Model, SqliteStore, Table};
use std::panic::resume_unwind;

/// The id of the parent row, for models whose objects do not name it.
const PARENT: &str = "parent_test";

/// Rows of a model from the JSON of an object, for tests of code that uses the struct. Needs the feature `sqlite`.
///
/// The object is mapped as in a sync, written to a table in memory, and read by the struct: columns, `default`, `with`, and
/// `FromRow` are those of the application. There is no request, no parent row, no child row, no hook and no filter. The account is
/// [`TestStripe::ACCOUNT`], the mode is test.
pub trait FromJson: Model {
    /// Returns the row of an object.
    ///
    /// ```
    /// use stripe_sync::StripeSync;
    /// use stripe_sync::testing::FromJson;
    /// use stripe_sync::types::{Customer, CustomerId};
    ///
    /// #[derive(StripeSync)]
    /// #[stripe(object = Customer, account)]
    /// struct Cust {
    ///     id: CustomerId,
    ///     #[stripe(metadata = "seats", default = 1)]
    ///     seats: i32,
    /// }
    ///
    /// let row = Cust::from_json(r#"{ "id": "cus_1", "object": "customer", "metadata": { "seats": "3" } }"#)?;
    /// assert_eq!((row.id.as_str(), row.seats), ("cus_1", 3));
    /// # Ok::<(), stripe_sync::testing::TestError>(())
    /// ```
    ///
    /// # Errors
    /// [`TestError::Row`] with the column and the reason, if the object does not fit the model: it would become a dead letter.
    fn from_json(json: &str) -> Result<Self, TestError>;
}

impl<M: Model + Send> FromJson for M
where
    SqliteStore: ReadRow<M>,
{
    fn from_json(json: &str) -> Result<Self, TestError> {
        let table = alone(M::table());
        let origin =
            Origin { account: Some(TestStripe::ACCOUNT), livemode: Some(false), parent: Some(PARENT) };
        let failed = |reason| TestError::Row { model: table.model, reason };
        match Plan::new(table).map_from(json, origin).map_err(failed)? {
            Object::Live(object) => block_on(read_back(table, object)),
            Object::Deleted { .. } => Err(TestError::Deleted(table.model)),
        }
    }
}

/// Returns a table with the columns of a model that depends on no other table. It lives as long as the test process.
fn alone(table: &'static Table) -> &'static Table {
    let columns = table.columns.iter().map(|column| Column {
        references: None,
        foreign_key: false,
        link: None,
        ..column.clone()
    });
    Box::leak(Box::new(Table {
        model: table.model,
        object: table.object,
        schema: None,
        name: "row",
        columns: Vec::leak(columns.collect()),
        children: &[],
        primary_key: table.primary_key,
        on_delete: table.on_delete,
        hooks: None,
        filter: table.filter,
        unmatched: table.unmatched,
        indexes: &[],
        expand: &[],
    }))
}

/// Writes an object to a table in memory, and reads its row.
async fn read_back<M: Model + Send>(table: &'static Table, object: Mapped) -> Result<M, TestError>
where
    SqliteStore: ReadRow<M>,
{
    let store = SqliteStore::open("sqlite::memory:").await?;
    store.migrate(&[table]).await?;
    let id = object.row.id.clone();
    let account = table.account_column().map_or("", |_| TestStripe::ACCOUNT);
    let objects = TableBatch { table, as_of: 0, objects: vec![object], hooks: None };
    let batch = Batch { account: account.to_owned(), tables: vec![objects], ..Batch::default() };
    let written = store.commit_each(&batch).await?;
    let refused = written.tables.into_iter().flat_map(|table| table.refused.into_values()).next();
    match store.read_row(table, account, &id).await? {
        Some(row) => Ok(row),
        None => Err(TestError::Unwritten { model: table.model, reason: refused.unwrap_or_default() }),
    }
}

/// Runs a future to its end, in a test with or without a runtime of its own.
fn block_on<T: Send>(work: impl Future<Output = Result<T, TestError>> + Send) -> Result<T, TestError> {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(work)
        });
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}
