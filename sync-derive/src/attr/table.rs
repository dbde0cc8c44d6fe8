//! The table of attributes: one row for each, with its value, its conflicts and its documentation.
//!
//! The parser, the suggestions for unknown names, the conflict rules and the tables of the derive's documentation
//! come from here.

use super::filter::filter;
use super::slot::AttributeSlot;
use super::user_link::link;
use super::values::{
    bare, choice, flag, index, local, named, object, spanned_choice, spanned_raw, split, text, value,
};
use super::{
    AbsentPolicy, AccountName, AttributeName, Case, ChildKey, DefaultValue, FilterAttribute, FromRow, Name,
    OnDelete, Place, RawType, SplitAttribute, Unmatched, UserLink,
};
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{LitStr, Path, Type};

/// An attribute.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) effect: Effect,
    /// The attributes beside which this one only refines the source, and does not conflict with it.
    pub(crate) refines: &'static [&'static str],
}

/// The effect of an attribute, which decides its conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Applies to the struct.
    Model,
    /// Fills the field. A field has one source.
    Source,
    /// Fills the field. A field has one source, and a struct has one such field.
    UniqueSource,
    /// Fills the field with rows of another table, so the field is not a column. A field has one source.
    Rows,
    /// Configures a column. Conflicts with [`Rows`](Self::Rows) and [`NotStored`](Self::NotStored).
    Column,
    /// Configures the rows of another table.
    RowOption,
    /// Excludes the field from the table.
    NotStored,
}

impl Effect {
    /// Returns true for the attributes that fill a field.
    pub(crate) fn is_source(self) -> bool {
        matches!(self, Self::Source | Self::UniqueSource | Self::Rows)
    }
}

macro_rules! attributes {
    (
        $(#[$doc:meta])* $struct:ident, $table:ident:
        $($name:literal $field:ident: $slot:ty = $parse:path, $effect:ident $([$($refines:literal),*])?,
            $usage:literal, $text:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $struct {
            $(pub(crate) $field: $slot,)*
        }

        impl $struct {
            pub(crate) const ROWS: &'static [Row] = &[
                $(Row { name: $name, effect: Effect::$effect, refines: &[$($($refines),*)?] },)*
            ];

            /// Parses the value of an attribute and stores it. Returns `None` if the table has no such attribute.
            pub(super) fn add(&mut self, word: &AttributeName, input: ParseStream<'_>) -> Option<syn::Result<()>> {
                match word.text.as_str() {
                    $($name => Some($parse(word, input).and_then(|value| self.$field.put(word, value))),)*
                    _ => None,
                }
            }

            /// Returns the rows of the attributes that are given.
            #[allow(dead_code, reason = "the rules of the struct have no use for it")]
            pub(crate) fn given(&self) -> Vec<&'static Row> {
                let given = [$(self.$field.is_given(),)*];
                Self::ROWS.iter().zip(given).filter(|(_, given)| *given).map(|(row, _)| row).collect()
            }
        }

        /// The table of the documentation.
        macro_rules! $table {
            () => {
                concat!("| attribute | meaning |\n|---|---|\n", $("| ", $usage, " | ", $text, " |\n",)*)
            };
        }
    };
}

attributes! {
    /// The attributes of a struct.
    StructAttributes, struct_table:

    "object" object: Option<Type> = object, Model,
        "`object = Type`", "the type of `stripe_types` that a row is made from";
    "table" table: Option<LitStr> = text, Model,
        "`table = \"name\"`", "the table [default: the name of the struct in snake case, with an `s`]";
    "schema" schema: Option<LitStr> = text, Model,
        "`schema = \"name\"`", "the database schema of the table; see [schemas](#schemas-and-foreign-keys)";
    "key" key: Option<(ChildKey, Span)> = spanned_choice, Model,
        "`key = id`, `position`, `value`", "the key of a row; `position` and `value` are for [rows without an id](#rows-without-an-id)";
    "account" account: Option<AccountName> = named, Model,
        "`account`, `account = name`", "adds the account of a row to its key";
    "livemode" livemode: Option<AccountName> = named, Model,
        "`livemode`, `livemode = name`", "adds a column that is true for live objects";
    "on_delete" on_delete: Option<OnDelete> = choice, Model,
        "`on_delete = delete`, `flag`, `keep`", "the action on rows of deleted objects";
    "absent" absent: Option<AbsentPolicy> = choice, Model,
        "`absent = refuse`, `null`", "the action if an object lacks a required value: it becomes a dead letter, or the column is NULL with a warning; the key and `created` are always required";
    "raw" raw: Option<(RawType, Span)> = spanned_raw, Model,
        "`raw`, `raw = text`, `json`, `jsonb`", "adds a column `raw` with the whole object [default: `json`]; `jsonb` can be indexed, and takes PostgreSQL twice as long to write";
    "rename_all" rename_all: Option<Case> = choice, Model,
        "`rename_all = \"camelCase\"`", "the case of column names: also `lowercase`, `UPPERCASE`, `PascalCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `SCREAMING-KEBAB-CASE`";
    "index" indexes: Vec<Vec<Name>> = index, Model,
        "`index(a, b)`", "an index on these columns; may be repeated";
    "hooks" hooks: Option<Path> = bare, Model,
        "`hooks = path`", "your code that runs in the same transaction: a value whose type implements `Hooks`";
    "filter" filter: Option<FilterAttribute> = filter, Model,
        "`filter = function`, `filter = status in (active, trialing)`", "keeps the objects for which `fn(&Object) -> bool` is true, or whose value is one of these; also `not in`, `==`, `!=`";
    "unmatched" unmatched: Option<(Unmatched, Span)> = spanned_choice, Model,
        "`unmatched = remove`, `flag`", "the action on the row of an object that stops matching the `filter` [default: `remove`]";
    "from_row" from_row: Option<FromRow> = choice, Model,
        "`from_row = own`", "you derive or write `sqlx::FromRow` yourself [default: `derive`]; see [rows](#rows)";
    "crate" krate: Option<Path> = bare, Model,
        "`crate = path`", "the path of the crate `stripe-sync` [default: `::stripe_sync`]";
}

attributes! {
    /// The attributes of a field.
    FieldAttributes, field_table:

    "id" id: Option<Span> = flag, Column,
        "`id`", "the primary key; implied by the field name `id`";
    "primary_key" primary_key: Option<Span> = flag, Column,
        "`primary_key`", "a column of the [primary key](#primary-keys), in place of the id, which stays unique";
    "generated" generated: Option<Span> = flag, UniqueSource,
        "`generated`", "the primary key, generated by the database: an identity for an integer, random for a `Uuid`";
    "path" path: Option<Place> = bare, Source ["children", "split"],
        "`path = a.b.c`", "the place in the object that fills the field; see [places](#places)";
    "column" column: Option<LitStr> = text, Column,
        "`column = \"name\"`", "the name of the column [default: the name of the field]";
    "sql_type" sql_type: Option<LitStr> = text, Column,
        "`sql_type = \"citext\"`", "the type of the column on PostgreSQL, such as an enum, a domain or `citext`; see [types](#types-of-columns)";
    "array" array: Option<Span> = flag, Column,
        "`array`", "stores a `Vec` of text, integers or booleans as an array on PostgreSQL, in place of JSON";
    "default" default: Option<DefaultValue> = value, Column,
        "`default = literal`", "the value of the column if the place is null or absent: a string, an integer or a boolean";
    "metadata" metadata: Option<LitStr> = text, Source ["split"],
        "`metadata = \"key\"`", "fills the field from a metadata entry, parsed into the type of the field";
    "json" json: Option<Span> = flag, Column,
        "`json`", "stores a part of the object as JSON; the field may have any type";
    "with" with: Option<Path> = bare, Source,
        "`with = function`", "fills the field with a function `fn(&Object) -> T`, where `T` is the type of the field; it may return a `Result`, whose error makes the object a dead letter";
    "raw" raw: Option<(RawType, Span)> = spanned_raw, UniqueSource,
        "`raw`, `raw = text`, `json`, `jsonb`", "stores the whole object; the type is `RawJson`, or `String` for `text`";
    "references" references: Option<Type> = bare, Column,
        "`references = Model`", "the column holds the id of a row of another model, which is written first";
    "foreign_key" foreign_key: Option<Span> = flag, Column,
        "`foreign_key`", "adds a foreign key to `references` or `parent`; see [foreign keys](#schemas-and-foreign-keys)";
    "children" children: Option<Type> = bare, Rows,
        "`children = Model`", "stores the elements of an embedded list or array as rows of this model, replaced as a set";
    "split" split: Option<SplitAttribute> = split, Rows,
        "`split = Model`", "stores the parts of a text as rows of this model";
    "key" key: Option<(ChildKey, Span)> = spanned_choice, RowOption,
        "`key = position`, `value`", "with `children`: the elements have no id, or are ids; see [rows without an id](#rows-without-an-id)";
    "parent" parent: Option<Type> = bare, UniqueSource,
        "`parent = Model`", "the id of the parent row";
    "position" position: Option<Span> = flag, UniqueSource,
        "`position`", "the position in the list, with `key = position` on the struct";
    "value" value: Option<Span> = flag, UniqueSource,
        "`value`", "the part of the text, with `key = value` on the struct; implied by the field name `value`";
    "account" account: Option<Span> = flag, UniqueSource,
        "`account`", "the field for the account, with `account` on the struct";
    "livemode" livemode: Option<Span> = flag, UniqueSource,
        "`livemode`", "the field for the mode, with `livemode` on the struct";
    "deleted" deleted: Option<Span> = flag, UniqueSource,
        "`deleted`", "the field for the flag of `on_delete = flag` on the struct";
    "unmatched" unmatched: Option<Span> = flag, UniqueSource,
        "`unmatched`", "the field for the flag of `unmatched = flag` on the struct";
    "index" index: Option<Span> = flag, Column,
        "`index`", "an index on the column";
    "local" local: Option<(Span, Option<LitStr>)> = local, Source,
        "`local`, `local = \"SQL\"`", "a column of your application, never written by stripe-sync; the SQL is its default";
    "link" link: Option<UserLink> = link, Source,
        "`link(users, on = email)`", "a column that is filled with the key of [the row of `users`](#users) with the same text";
    "skip" skip: Option<Span> = flag, NotStored,
        "`skip`", "no column; the type must implement `Default`";
}
