//! The columns of a [`Table`] by their purpose.

use super::source::Source;
use super::table::{Column, Table};
use super::table_name::TableName;
use super::user_link::UserLink;
use super::value::{SqlType, SqlValue};

impl Table {
    /// Returns the table with one more column, which links to rows of the application: for a link that is known only at run
    /// time. The table is leaked: call this once for each link, not for each row.
    pub fn linked(&self, column: &'static str, sql: SqlType, link: UserLink) -> &'static Self {
        let local = Source::Local { default: None };
        let column = Column::reading(column, local, sql, true, |_| Ok(SqlValue::Null)).linked(link);
        let columns = self.columns.iter().cloned().chain([column]).collect::<Vec<_>>().leak();
        Box::leak(Box::new(Self { columns, ..*self }))
    }

    /// Returns whether another table is declared by the same struct, whatever local columns either has.
    pub(crate) fn is_one_with(&self, other: &Self) -> bool {
        let declared = |table: &Self| {
            let column = |column: &'static Column| {
                let Column { name, source, sql, nullable, .. } = column;
                (*name, source.to_string(), *sql, *nullable)
            };
            let code = (table.hooks.is_some(), table.filter.is_some(), table.unmatched, table.primary_key);
            (
                table.model,
                table.object.name,
                table.on_delete,
                code,
                table.written().map(column).collect::<Vec<_>>(),
            )
        };
        std::ptr::eq(self, other) || declared(self) == declared(other)
    }

    /// Returns the dotted paths to expand, as the parameter `expand` takes them for one object: those of ids whose objects fill
    /// columns or child rows, and those of fields that are absent otherwise.
    pub fn expansions(&self) -> Vec<&'static str> {
        let absent = self.absent_unless_expanded().filter(|path| !self.expand.contains(path));
        self.expand.iter().copied().chain(absent).collect()
    }

    /// Returns the dotted paths of the fields that fill columns or child rows, and that objects have only if they are expanded.
    pub(crate) fn absent_unless_expanded(&self) -> impl Iterator<Item = &'static str> {
        let columns = self.columns.iter().filter_map(|column| match column.source {
            Source::Path(path) => Some(path),
            _ => None,
        });
        let places: Vec<_> = columns.chain(self.children.iter().map(|child| child.path)).collect();
        let is_needed = move |path: &&str| places.iter().any(|place| is_inside(place, path));
        self.object.only_expanded.iter().copied().filter(is_needed)
    }

    /// Returns the name with the schema.
    pub const fn full_name(&self) -> TableName {
        TableName { schema: self.schema, name: self.name }
    }

    /// Returns the column of the object's id. Child tables without ids do not have one: see [`key_columns`](Self::key_columns).
    pub fn id_column(&self) -> &'static Column {
        self.find(|source| matches!(source, Source::Id(_)))
            .unwrap_or_else(|| unreachable!("the derive refuses a struct without an id"))
    }

    /// Returns whether its rows have ids. Those of some child tables do not: see [`key_columns`](Self::key_columns).
    pub fn has_ids(&self) -> bool {
        self.find(|source| matches!(source, Source::Id(_))).is_some()
    }

    /// Returns the primary key in its order: the id; or the parent with the position or the value. Then the account, if the
    /// table has it, so that the index finds rows by their id alone, too.
    pub fn key_columns(&self) -> Vec<&'static Column> {
        self.own_key().into_iter().chain(self.account_column()).collect()
    }

    /// Returns the primary key without the account.
    pub fn own_key(&self) -> Vec<&'static Column> {
        let id = self.find(|source| matches!(source, Source::Id(_)));
        let within = self.find(|source| matches!(source, Source::Position | Source::Value));
        let parent = self.parent_column().filter(|_| within.is_some());
        id.into_iter().chain(parent).chain(within).collect()
    }

    /// Returns the names of the columns of the primary key: those of [`key_columns`](Self::key_columns), unless the model has its
    /// own.
    pub fn primary_key_names(&self) -> Vec<&'static str> {
        match self.primary_key {
            [] => self.key_columns().iter().map(|column| column.name).collect(),
            own => own.to_vec(),
        }
    }

    /// Returns the columns that synchronisation writes: all but the local ones.
    pub fn written(&self) -> impl Iterator<Item = &'static Column> + use<> {
        self.columns.iter().filter(|column| !matches!(column.source, Source::Local { .. }))
    }

    /// Returns the names of the columns that synchronisation does not write.
    pub(crate) fn local_names(&self) -> Vec<&'static str> {
        let local = self.columns.iter().filter(|column| matches!(column.source, Source::Local { .. }));
        local.map(|column| column.name).collect()
    }

    /// Returns the column with the id of the parent's row, in a child table.
    pub fn parent_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Parent))
    }

    /// Returns the column of the account that a row belongs to.
    pub fn account_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Account))
    }

    /// Returns the account in which ids of the table are unique: `account` if the table has a column for it, else the empty
    /// text.
    pub(crate) fn scope<'a>(&self, account: &'a str) -> &'a str {
        if self.account_column().is_some() { account } else { "" }
    }

    /// Returns the columns that link to rows of the application.
    pub fn links(&self) -> impl Iterator<Item = (&'static Column, &'static UserLink)> + use<> {
        self.columns.iter().filter_map(|column| Some((column, column.link.as_ref()?)))
    }

    /// Returns the column that marks deleted objects, for [`OnDelete::Flag`](super::OnDelete::Flag).
    pub fn deleted_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Deleted))
    }

    /// Returns the column that marks live objects, if there is one.
    pub(crate) fn mode_column(&self) -> Option<&'static Column> {
        self.find(|source| matches!(source, Source::Livemode | Source::Path(["livemode"])))
    }

    /// Returns whether an object requested by its id maps to a row.
    pub(crate) fn is_retrievable(&self) -> bool {
        self.object.retrieve.is_some() && self.parent_column().is_none()
    }

    fn find(&self, is: fn(Source) -> bool) -> Option<&'static Column> {
        self.columns.iter().find(|column| is(column.source))
    }
}

/// Returns whether a place is at a dotted path, or inside it.
fn is_inside(place: &[&str], path: &str) -> bool {
    let mut keys = place.iter();
    path.split('.').all(|step| keys.next().is_some_and(|key| *key == step))
}

#[cfg(test)]
mod tests {
    use super::is_inside;

    #[test]
    fn a_field_of_an_absent_object_is_inside_it() {
        for (place, path, inside) in [
            (&["tiers"][..], "tiers", true),
            (&["tiers", "0", "up_to"][..], "tiers", true),
            (&["total_details", "breakdown"][..], "total_details.breakdown", true),
            (&["total_details"][..], "total_details.breakdown", false),
            (&["tiers_mode"][..], "tiers", false),
        ] {
            assert_eq!(is_inside(place, path), inside, "{place:?} {path}");
        }
    }
}
