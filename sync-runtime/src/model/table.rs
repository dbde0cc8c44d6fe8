//! [`Table`]: the table of a model, with its columns and references.

use super::Model;
use super::policy::{OnDelete, Unmatched};
use super::source::Source;
use super::user_link::UserLink;
use super::value::{Filter, Literal, MapError, RawType, SqlType, SqlValue};
use crate::hooks::AnyHooks;
use std::fmt;
use std::panic::RefUnwindSafe;
use stripe_types::{Object, ObjectInfo};

/// The table of a [`Model`].
#[derive(Debug)]
pub struct Table {
    /// The name of the struct, by which users select the model.
    pub model: &'static str,
    /// The kind of object that its rows are made from. Its name is empty for rows that are not objects.
    pub object: &'static ObjectInfo,
    /// The schema of the table; the default one, unless given.
    pub schema: Option<&'static str>,
    /// The name of the table.
    pub name: &'static str,
    /// The columns, in the order of the fields, followed by those without a field. See [`key_columns`](Self::key_columns).
    pub columns: &'static [Column],
    /// Nested lists, and texts to split, with tables of their own.
    pub children: &'static [ChildTable],
    /// The columns of the primary key, if it is not that of [`key_columns`](Self::key_columns): then these are unique beside it.
    pub primary_key: &'static [&'static str],
    /// The effect of a deletion on a row.
    pub on_delete: OnDelete,
    /// The hooks of the application, unless the engine is given others.
    pub hooks: Option<fn() -> AnyHooks>,
    /// The function that decides which objects, given as JSON text, have rows; all, if there is none.
    pub filter: Option<Filter>,
    /// The effect on the row of an object that the filter no longer admits.
    pub unmatched: Unmatched,
    /// Indexes in addition to those of the key and of references, each by the names of its columns.
    pub indexes: &'static [&'static [&'static str]],
    /// The dotted paths of the ids to expand, as the parameter `expand` takes them for one object; see
    /// [`expansions`](Self::expansions).
    pub expand: &'static [&'static str],
}

/// A column of a [`Table`].
#[derive(Debug, Clone)]
pub struct Column {
    /// The name of the column.
    pub name: &'static str,
    /// The source of its value.
    pub source: Source,
    /// The SQL type.
    pub sql: SqlType,
    /// The storage of JSON, for [`SqlType::Json`].
    pub raw: RawType,
    /// Set if it may be NULL: the field is an `Option`, or an absent value is [NULL](Self::absent_is_null).
    pub nullable: bool,
    /// Set if it is NULL, and counted, for an object without a required value.
    pub absent_is_null: bool,
    /// The function that turns the JSON at the source into the value; it gets `None` if there is none.
    pub read: fn(Option<&str>) -> Result<SqlValue, MapError>,
    /// The value for a source that is null or absent. The mapping applies it; a store may use it for existing rows when the
    /// column is added.
    pub default: Option<Literal>,
    /// The model that this column refers to.
    pub references: Option<Link>,
    /// Set if the database enforces the reference.
    pub foreign_key: bool,
    /// The row of the application that a local column refers to.
    pub link: Option<UserLink>,
    /// Set if the database generates the values of a local column: an identity for integers, a random UUID.
    pub generated: bool,
    /// The type on PostgreSQL, where it is not that of [`sql`](Self::sql).
    pub sql_type: Option<&'static str>,
}

/// A reference to the table of another model. A function, so that tables can refer to each other in a circle.
#[derive(Clone, Copy)]
pub struct Link {
    table: fn() -> &'static Table,
    /// The tables among which the target is, if they have other properties than their models say.
    within: Option<&'static dyn Adapt>,
}

/// Tables with other properties than their models say.
pub(super) trait Adapt: Sync + RefUnwindSafe {
    /// Returns a table with the properties.
    fn table(&'static self, table: &'static Table) -> &'static Table;
}

impl Link {
    /// Creates a reference to a table.
    pub const fn to(table: fn() -> &'static Table) -> Self {
        Self { table, within: None }
    }

    /// Returns the same reference among tables with other properties.
    pub(super) fn within(self, adapted: &'static dyn Adapt) -> Self {
        Self { within: Some(adapted), ..self }
    }

    /// Returns the table.
    pub fn table(self) -> &'static Table {
        let table = (self.table)();
        self.within.map_or(table, |adapted| adapted.table(table))
    }
}

impl fmt::Debug for Link {
    /// Shows only the name: the table may lead back here.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.table().name)
    }
}

/// A nested list, or a text to split, with a table of its own.
#[derive(Debug)]
pub struct ChildTable {
    /// The path of the field, from the outermost key inwards.
    pub path: &'static [&'static str],
    /// The table of the rows; it has a column whose source is [`Source::Parent`].
    pub table: Link,
    /// The parts that become rows.
    pub rows: ChildRows,
}

/// The parts of a field that become rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildRows {
    /// Each element of a list or array.
    Elements,
    /// Each distinct, non-empty piece of a text.
    Pieces {
        /// The characters between the pieces; a space matches any whitespace.
        separators: &'static str,
        /// Set if the rows stay when there is no text; otherwise they are deleted.
        kept: bool,
    },
}

/// The kind of tables whose rows are not objects.
const NO_OBJECT: &ObjectInfo = &ObjectInfo {
    name: "",
    type_name: "",
    has_id: false,
    has_created: false,
    has_deleted: false,
    retrieve: None,
    list: None,
    parent_lists: &[],
    expandable: &[],
    only_expanded: &[],
    nested_lists: &[],
    events: &[],
};

impl ChildTable {
    /// Describes a list or array whose elements are rows of `M`.
    pub const fn list<M: Model>(path: &'static [&'static str]) -> Self {
        Self { path, table: Link::to(M::table), rows: ChildRows::Elements }
    }

    /// Describes a text whose pieces are rows of `M`.
    pub const fn split<M: Model>(path: &'static [&'static str], separators: &'static str) -> Self {
        Self { path, table: Link::to(M::table), rows: ChildRows::Pieces { separators, kept: false } }
    }

    /// Keeps the rows when there is no text to split.
    pub const fn kept(mut self) -> Self {
        if let ChildRows::Pieces { separators, .. } = self.rows {
            self.rows = ChildRows::Pieces { separators, kept: true };
        }
        self
    }
}

impl Table {
    /// Describes a table of objects of the kind `O`, without columns.
    pub const fn of<O: Object>(model: &'static str, name: &'static str) -> Self {
        Self::new(model, O::INFO, name)
    }

    /// Describes a table whose rows are not objects, without columns.
    pub const fn of_elements(model: &'static str, name: &'static str) -> Self {
        Self::new(model, NO_OBJECT, name)
    }

    const fn new(model: &'static str, object: &'static ObjectInfo, name: &'static str) -> Self {
        Self {
            model,
            object,
            schema: None,
            name,
            columns: &[],
            children: &[],
            primary_key: &[],
            on_delete: OnDelete::Delete,
            hooks: None,
            filter: None,
            unmatched: Unmatched::Remove,
            indexes: &[],
            expand: &[],
        }
    }

    /// Sets the columns.
    pub const fn columns(self, columns: &'static [Column]) -> Self {
        Self { columns, ..self }
    }

    /// Sets the child tables.
    pub const fn children(self, children: &'static [ChildTable]) -> Self {
        Self { children, ..self }
    }

    /// Sets the primary key.
    pub const fn primary_key(self, primary_key: &'static [&'static str]) -> Self {
        Self { primary_key, ..self }
    }

    /// Sets the schema.
    pub const fn schema(self, schema: &'static str) -> Self {
        Self { schema: Some(schema), ..self }
    }

    /// Sets the effect of deletions.
    pub const fn on_delete(self, on_delete: OnDelete) -> Self {
        Self { on_delete, ..self }
    }

    /// Sets the hooks of the application.
    pub const fn hooks(self, hooks: fn() -> AnyHooks) -> Self {
        Self { hooks: Some(hooks), ..self }
    }

    /// Sets the filter.
    pub const fn filter(self, filter: Filter) -> Self {
        Self { filter: Some(filter), ..self }
    }

    /// Marks the rows of objects that the filter no longer admits, in the column [`Source::Unmatched`].
    pub const fn flag_unmatched(self) -> Self {
        Self { unmatched: Unmatched::Flag, ..self }
    }

    /// Sets the indexes.
    pub const fn indexes(self, indexes: &'static [&'static [&'static str]]) -> Self {
        Self { indexes, ..self }
    }

    /// Sets the ids to expand.
    pub const fn expand(self, expand: &'static [&'static str]) -> Self {
        Self { expand, ..self }
    }
}
