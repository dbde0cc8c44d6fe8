//! What `#[derive(StripeSync)]` says about a struct: a table, its columns, and where each comes from. Plain constant
//! data; no SQL text and no logic.

pub mod check;
mod children;
mod column;

pub use children::Children;
pub use column::{ColumnType, ForColumn, MapError, RawType, SqlType, SqlValue, with};

use stripe_types::{Object, ObjectInfo};

/// A struct whose rows are made from objects of Stripe. Implemented by `#[derive(StripeSync)]`.
pub trait Model: Sized + 'static {
    /// The kind of object a row is made from.
    type Object: Object;

    /// The table and its columns.
    fn table() -> &'static Table;
}

/// A struct whose rows belong to a row of `P` and are replaced together with it. Implemented by the derive for a struct
/// with a `#[stripe(parent = P)]` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a child of `{P}`",
    label = "its rows cannot belong to a `{P}`",
    note = "give `{Self}` a field `#[stripe(parent = {P})]` for the id of the row it belongs to"
)]
pub trait ChildOf<P: Model>: Model {}

/// The table of a [`Model`].
#[derive(Debug)]
pub struct Table {
    /// The name of the struct, by which users ask for the model.
    pub model: &'static str,
    /// The kind of object its rows are made from.
    pub object: &'static ObjectInfo,
    /// The name of the SQL table.
    pub name: &'static str,
    /// The columns, in the order of the fields. Exactly one is the [`id`](Source::Id).
    pub columns: &'static [Column],
    /// Embedded lists that go into tables of their own.
    pub children: &'static [ChildTable],
}

/// A column of a [`Table`].
#[derive(Debug)]
pub struct Column {
    /// The name of the SQL column.
    pub name: &'static str,
    /// Where its value comes from.
    pub source: Source,
    /// The SQL type.
    pub sql: SqlType,
    /// How the database keeps it, if it is [`SqlType::Json`].
    pub raw: RawType,
    /// Whether it may be NULL: the field is an `Option`.
    pub nullable: bool,
    /// Turns the JSON at the source into the value; `None` if there is nothing at the source.
    pub read: fn(Option<&str>) -> Result<SqlValue, MapError>,
    /// The model whose row this column names.
    pub references: Option<Link>,
}

/// Where the value of a [`Column`] comes from.
#[derive(Clone, Copy)]
pub enum Source {
    /// The primary key: a field of the object, by its keys from the outermost inwards.
    Id(&'static [&'static str]),
    /// A field of the object, by its keys from the outermost inwards.
    Path(&'static [&'static str]),
    /// An entry of the object's metadata.
    Metadata(&'static str),
    /// The whole object as it came.
    Raw,
    /// A function of the whole object, given as JSON text.
    With(fn(&str) -> Result<SqlValue, MapError>),
    /// The id of the parent's row, in a table of children.
    Parent,
    /// The application: synchronisation never writes it. Holds the SQL expression of its default.
    Local {
        /// The SQL expression, if it has one; else the column is nullable.
        default: Option<&'static str>,
    },
}

/// A reference to the table of another model. A function, so that tables can refer to each other in a circle.
#[derive(Clone, Copy)]
pub struct Link(pub fn() -> &'static Table);

/// An embedded list whose elements are rows of another table.
#[derive(Debug)]
pub struct ChildTable {
    /// The field that holds the list, by its keys from the outermost inwards.
    pub path: &'static [&'static str],
    /// The table of the elements; it has a column whose source is [`Source::Parent`].
    pub table: Link,
}

impl Column {
    /// A column of type `T`.
    pub const fn of<T: ColumnType<Via>, Via>(
        name: &'static str,
        source: Source,
        references: Option<Link>,
    ) -> Self {
        let raw = RawType::Jsonb;
        Self { name, source, sql: T::SQL, raw, nullable: T::NULLABLE, read: T::read, references }
    }

    /// The column, with its JSON kept as `raw`.
    #[must_use]
    pub const fn kept_as(mut self, raw: RawType) -> Self {
        self.raw = raw;
        self
    }
}

impl Table {
    /// The primary key.
    pub fn id_column(&self) -> &'static Column {
        self.columns
            .iter()
            .find(|column| matches!(column.source, Source::Id(_)))
            .unwrap_or_else(|| unreachable!("the derive refuses a struct without an id"))
    }

    /// The columns that synchronisation writes: all but the local ones.
    pub fn written(&self) -> impl Iterator<Item = &'static Column> + use<> {
        self.columns.iter().filter(|column| !matches!(column.source, Source::Local { .. }))
    }

    /// The column that names the parent's row, in a table of children.
    pub fn parent_column(&self) -> Option<&'static Column> {
        self.columns.iter().find(|column| matches!(column.source, Source::Parent))
    }
}

impl Link {
    /// The table it names.
    pub fn table(self) -> &'static Table {
        (self.0)()
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Id(path) => write!(f, "Id({})", path.join(".")),
            Self::Path(path) => write!(f, "Path({})", path.join(".")),
            Self::Metadata(key) => write!(f, "Metadata({key})"),
            Self::Raw => f.write_str("Raw"),
            Self::With(_) => f.write_str("With"),
            Self::Parent => f.write_str("Parent"),
            Self::Local { default } => write!(f, "Local({default:?})"),
        }
    }
}

impl std::fmt::Debug for Link {
    /// Only the name: the table may lead back here.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Link({})", self.table().name)
    }
}
