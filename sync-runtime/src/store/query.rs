//! [`Query`]: the text of a statement with its arguments; [`Cells`]: a row of its result.

use sqlx::Row as _;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgRow;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteRow;
use std::borrow::Cow;

/// A statement whose parameters are `$1`, `$2`, …, with its arguments.
#[derive(Debug)]
pub(crate) struct Query<'q> {
    pub(super) text: Cow<'static, str>,
    pub(super) arguments: Vec<Argument<'q>>,
}

/// The value of a parameter.
#[derive(Debug, Clone)]
pub(crate) enum Argument<'q> {
    Text(Option<Cow<'q, str>>),
    Integer(Option<i64>),
    Boolean(Option<bool>),
    /// An array on PostgreSQL, a JSON array on SQLite.
    Texts(Vec<Cow<'q, str>>),
    /// An array of texts or NULL; on PostgreSQL alone.
    #[cfg(feature = "postgres")]
    OptionalTexts(Vec<Option<Cow<'q, str>>>),
    /// An array; on PostgreSQL alone.
    #[cfg(feature = "postgres")]
    Integers(Vec<i64>),
    /// An array; on PostgreSQL alone.
    #[cfg(feature = "postgres")]
    Booleans(Vec<Option<bool>>),
}

/// Returns a query without arguments.
pub(crate) fn query<'q>(text: impl Into<Cow<'static, str>>) -> Query<'q> {
    Query { text: text.into(), arguments: Vec::new() }
}

impl<'q> Query<'q> {
    /// Gives the next parameter its argument.
    pub(crate) fn bind(mut self, argument: impl Into<Argument<'q>>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Gives the next parameter its argument, if there is one; the text has no such parameter otherwise.
    pub(crate) fn bind_some(self, argument: Option<impl Into<Argument<'q>>>) -> Self {
        match argument {
            Some(argument) => self.bind(argument),
            None => self,
        }
    }

    /// Gives the next parameter all of some texts.
    pub(crate) fn bind_all(self, texts: impl IntoIterator<Item = &'q str>) -> Self {
        self.bind(texts.into_iter().collect::<Argument<'q>>())
    }
}

impl<'q> From<Cow<'q, str>> for Argument<'q> {
    fn from(text: Cow<'q, str>) -> Self {
        Self::Text(Some(text))
    }
}

impl<'q> From<&'q str> for Argument<'q> {
    fn from(text: &'q str) -> Self {
        Self::Text(Some(Cow::Borrowed(text)))
    }
}

impl<'q> From<&'q String> for Argument<'q> {
    fn from(text: &'q String) -> Self {
        Self::Text(Some(Cow::Borrowed(text)))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Some(Cow::Owned(text)))
    }
}

impl<'q> From<Option<&'q str>> for Argument<'q> {
    fn from(text: Option<&'q str>) -> Self {
        Self::Text(text.map(Cow::Borrowed))
    }
}

impl From<i64> for Argument<'_> {
    fn from(integer: i64) -> Self {
        Self::Integer(Some(integer))
    }
}

impl From<Option<i64>> for Argument<'_> {
    fn from(integer: Option<i64>) -> Self {
        Self::Integer(integer)
    }
}

impl From<bool> for Argument<'_> {
    fn from(boolean: bool) -> Self {
        Self::Boolean(Some(boolean))
    }
}

impl From<Option<bool>> for Argument<'_> {
    fn from(boolean: Option<bool>) -> Self {
        Self::Boolean(boolean)
    }
}

impl<'q> From<&'q [String]> for Argument<'q> {
    fn from(texts: &'q [String]) -> Self {
        texts.iter().map(String::as_str).collect()
    }
}

impl<'q> From<&'q Vec<String>> for Argument<'q> {
    fn from(texts: &'q Vec<String>) -> Self {
        Self::from(texts.as_slice())
    }
}

impl<'q> FromIterator<&'q str> for Argument<'q> {
    fn from_iter<I: IntoIterator<Item = &'q str>>(texts: I) -> Self {
        Self::Texts(texts.into_iter().map(Cow::Borrowed).collect())
    }
}

/// A row of a result.
pub(crate) enum Cells {
    #[cfg(feature = "sqlite")]
    Sqlite(SqliteRow),
    #[cfg(feature = "postgres")]
    Postgres(PgRow),
}

impl Cells {
    /// Returns the value of a column, by its place.
    pub(crate) fn get<T: Cell>(&self, at: usize) -> sqlx::Result<T> {
        T::of(self, at)
    }

    /// Returns true if a column has another value than in another row of the table, or one of the rows does not have it.
    pub(crate) fn differs(&self, other: &Self, column: &str) -> bool {
        match (self, other) {
            #[cfg(feature = "sqlite")]
            (Self::Sqlite(one), Self::Sqlite(other)) => {
                let value = |row: &SqliteRow| row.try_get_unchecked::<Option<Vec<u8>>, _>(column).ok();
                value(one) != value(other)
            }
            #[cfg(feature = "postgres")]
            (Self::Postgres(one), Self::Postgres(other)) => {
                let value = |row: &PgRow| {
                    let value = row.try_get_raw(column).ok()?;
                    Some(value.as_bytes().ok().map(<[u8]>::to_vec))
                };
                value(one) != value(other)
            }
            #[cfg(all(feature = "sqlite", feature = "postgres"))]
            _ => true,
        }
    }

    /// Returns the number of columns.
    pub(crate) fn len(&self) -> usize {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(row) => row.len(),
            #[cfg(feature = "postgres")]
            Self::Postgres(row) => row.len(),
        }
    }
}

/// A value that every database returns.
pub(crate) trait Cell: Sized {
    /// Reads the value of a column.
    fn of(cells: &Cells, at: usize) -> sqlx::Result<Self>;
}

macro_rules! cells {
    ($($value:ty),*) => {$(
        impl Cell for $value {
            fn of(cells: &Cells, at: usize) -> sqlx::Result<Self> {
                match cells {
                    #[cfg(feature = "sqlite")]
                    Cells::Sqlite(row) => row.try_get(at),
                    #[cfg(feature = "postgres")]
                    Cells::Postgres(row) => row.try_get(at),
                }
            }
        }
    )*};
}

cells!(String, Option<String>, i64, Option<i64>, bool, Option<bool>);

/// Returns the first column of rows.
pub(crate) fn firsts<T: Cell>(rows: &[Cells]) -> sqlx::Result<Vec<T>> {
    rows.iter().map(|row| row.get(0)).collect()
}

/// Returns the first two columns of rows.
pub(crate) fn pairs<T: Cell, U: Cell>(rows: &[Cells]) -> sqlx::Result<Vec<(T, U)>> {
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
