//! [`Table`]: what is known of a model beside its columns.

use super::{Column, Link, Model, Source, UserLink};
use crate::hooks::AnyHooks;
use std::fmt;
use stripe_types::{Object, ObjectInfo};

/// The table of a [`Model`].
#[derive(Debug)]
pub struct Table {
    /// The name of the struct, by which users ask for the model.
    pub model: &'static str,
    /// The kind of object its rows are made from. Its name is empty for rows that are no objects of their own.
    pub object: &'static ObjectInfo,
    /// The schema of the database that holds the table; the default one, unless given.
    pub schema: Option<&'static str>,
    /// The name of the SQL table.
    pub name: &'static str,
    /// The columns, in the order of the fields, and behind them those that have no field. See
    /// [`key_columns`](Self::key_columns).
    pub columns: &'static [Column],
    /// Embedded lists, and texts to be split, that go into tables of their own.
    pub children: &'static [ChildTable],
    /// What becomes of a row whose object is deleted.
    pub on_delete: OnDelete,
    /// What the application does beside, unless the engine is given something else.
    pub hooks: Option<fn() -> AnyHooks>,
    /// Indexes beside those of the key and of references, each by the names of its columns.
    pub indexes: &'static [&'static [&'static str]],
    /// The dotted paths, as the parameter `expand` takes them for one object, of the ids whose objects the columns look
    /// into.
    pub expand: &'static [&'static str],
}

/// The name of a table with its schema, which tells it apart from all others. Shown as in `billing.customers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableName {
    /// The schema, unless it is the default one.
    pub schema: Option<&'static str>,
    /// The name in it.
    pub name: &'static str,
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.schema {
            Some(schema) => write!(f, "{schema}.{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// What becomes of a row whose object is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDelete {
    /// It is deleted.
    #[default]
    Delete,
    /// It stays, and its column [`Source::Deleted`] becomes true.
    Flag,
    /// It stays as it is.
    Keep,
}

/// What is embedded in an object and goes into rows of another table.
#[derive(Debug)]
pub struct ChildTable {
    /// The field that holds it, by its keys from the outermost inwards.
    pub path: &'static [&'static str],
    /// The table of the rows; it has a column whose source is [`Source::Parent`].
    pub table: Link,
    /// What there is a row for.
    pub rows: ChildRows,
}

/// What a child row is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildRows {
    /// Each element of a list or array.
    Elements,
    /// Each distinct piece of a text that is not empty.
    Pieces {
        /// The characters between the pieces; a space stands for any whitespace.
        separators: &'static str,
        /// Whether the rows stay where there is no text; else they go.
        kept: bool,
    },
}

/// What stands for the kind of object in tables whose rows are no objects of their own.
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
    nested_lists: &[],
    events: &[],
};

impl ChildTable {
    /// The elements of a list or array are rows of `M`.
    pub const fn list<M: Model>(path: &'static [&'static str]) -> Self {
        Self { path, table: Link(M::table), rows: ChildRows::Elements }
    }

    /// The pieces of a text are rows of `M`.
    pub const fn split<M: Model>(path: &'static [&'static str], separators: &'static str) -> Self {
        Self { path, table: Link(M::table), rows: ChildRows::Pieces { separators, kept: false } }
    }

    /// Where there is no text to be split, the rows stay as they are.
    pub const fn kept(mut self) -> Self {
        if let ChildRows::Pieces { separators, .. } = self.rows {
            self.rows = ChildRows::Pieces { separators, kept: true };
        }
        self
    }
}

impl Table {
    /// A table of objects of the kind `O`, without columns.
    pub const fn of<O: Object>(model: &'static str, name: &'static str) -> Self {
        Self::new(model, O::INFO, name)
    }

    /// A table whose rows are no objects of their own, without columns.
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
            on_delete: OnDelete::Delete,
            hooks: None,
            indexes: &[],
            expand: &[],
        }
    }

    /// With these columns.
    pub const fn columns(self, columns: &'static [Column]) -> Self {
        Self { columns, ..self }
    }

    /// With these child tables.
    pub const fn children(self, children: &'static [ChildTable]) -> Self {
        Self { children, ..self }
    }

    /// In this schema.
    pub const fn schema(self, schema: &'static str) -> Self {
        Self { schema: Some(schema), ..self }
    }

    /// With this rule for deleted objects.
    pub const fn on_delete(self, on_delete: OnDelete) -> Self {
        Self { on_delete, ..self }
    }

    /// With what the application does beside.
    pub const fn hooks(self, hooks: fn() -> AnyHooks) -> Self {
        Self { hooks: Some(hooks), ..self }
    }

    /// With these indexes.
    pub const fn indexes(self, indexes: &'static [&'static [&'static str]]) -> Self {
        Self { indexes, ..self }
    }

    /// With these ids expanded.
    pub const fn expand(self, expand: &'static [&'static str]) -> Self {
        Self { expand, ..self }
    }

    /// Returns whether another table is this one: declared by the same struct, whatever columns of the application either has beside.
    pub(crate) fn is_one_with(&self, other: &Self) -> bool {
        let declared = |table: &Self| {
            let column = |column: &'static Column| {
                let Column { name, source, sql, nullable, .. } = column;
                (*name, source.to_string(), *sql, *nullable)
            };
            let hooks = table.hooks.is_some();
            (
                table.model,
                table.object.name,
                table.on_delete,
                hooks,
                table.written().map(column).collect::<Vec<_>>(),
            )
        };
        std::ptr::eq(self, other) || declared(self) == declared(other)
    }

    /// Its name with its schema.
    pub const fn full_name(&self) -> TableName {
        TableName { schema: self.schema, name: self.name }
    }

    /// The column of the object's id. Tables of children that have no id do not have one either: see
    /// [`key_columns`](Self::key_columns).
    pub fn id_column(&self) -> &'static Column {
        self.find(|source| matches!(source, Source::Id(_)))
            .unwrap_or_else(|| unreachable!("the derive refuses a struct without an id"))
    }

    /// Returns whether its rows have ids. Those of some children do not: see [`key_columns`](Self::key_columns).
    pub fn has_ids(&self) -> bool {
        self.find(|source| matches!(source, Source::Id(_))).is_some()
    }

    /// The primary key, in its order: the id; or the parent, and the position or the value. Behind them the account, if the
    /// table has it: so the index finds rows by their id alone, too.
    pub fn key_columns(&self) -> Vec<&'static Column> {
        self.own_key().into_iter().chain(self.account_column()).collect()
    }

    /// What tells the rows of one account apart: the primary key without the account.
    pub fn own_key(&self) -> Vec<&'static Column> {
        let id = self.find(|source| matches!(source, Source::Id(_)));
        let within = self.find(|source| matches!(source, Source::Position | Source::Value));
        let parent = self.parent_column().filter(|_| within.is_some());
        id.into_iter().chain(parent).chain(within).collect()
    }

    /// The columns that synchronisation writes: all but the local ones.
    pub fn written(&self) -> impl Iterator<Item = &'static Column> + use<> {
        self.columns.iter().filter(|column| !matches!(column.source, Source::Local { .. }))
    }

    /// The column that names the parent's row, in a table of children.
    pub fn parent_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Parent))
    }

    /// The column of the account that a row belongs to.
    pub fn account_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Account))
    }

    /// The account in which an object is told apart from others by its id: `account` if the table tells accounts apart, else
    /// none, which is the empty text.
    pub(crate) fn scope<'a>(&self, account: &'a str) -> &'a str {
        if self.account_column().is_some() { account } else { "" }
    }

    /// The columns that name rows of the application, and how these are found.
    pub fn links(&self) -> impl Iterator<Item = (&'static Column, &'static UserLink)> + use<> {
        self.columns.iter().filter_map(|column| Some((column, column.link.as_ref()?)))
    }

    /// The column that says that the object is deleted, where [`on_delete`](Self::on_delete) is [`OnDelete::Flag`].
    pub fn deleted_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Deleted))
    }

    /// The column that says whether the object is live, if there is one.
    pub(crate) fn mode_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Livemode | Source::Path(["livemode"])))
    }

    /// Returns whether a row can be made from what is answered when its object is asked for by its id.
    pub(crate) fn is_retrievable(&self) -> bool {
        self.object.retrieve.is_some() && self.parent_column().is_none()
    }

    fn find(&self, is: fn(Source) -> bool) -> Option<&'static Column> {
        self.columns.iter().find(|column| is(column.source))
    }
}
