//! The struct and its fields with parsed attributes.

mod role;

pub(crate) use role::{Role, entry};

use crate::attr::{
    AccountName, Case, ChildKey, FieldAttributes, Name, OnDelete, RawType, StructAttributes, Unmatched,
};
use crate::errors::Errors;
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type, Visibility};

/// The struct of the derive.
pub(crate) struct Model {
    pub(crate) name: Ident,
    pub(crate) table: String,
    pub(crate) attributes: StructAttributes,
    pub(crate) fields: Vec<Field>,
    /// True if an attribute of the struct has an error.
    pub(crate) faulty: bool,
}

/// A field of the struct.
pub(crate) struct Field {
    pub(crate) name: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    pub(crate) attributes: FieldAttributes,
    pub(crate) column: String,
    /// True if the field has an error, so that its type is not checked.
    pub(crate) faulty: bool,
}

/// A column without a field.
pub(crate) struct Extra {
    pub(crate) column: String,
    pub(crate) span: Span,
    pub(crate) content: Content,
}

/// The content of a column without a field.
#[derive(Clone, Copy)]
pub(crate) enum Content {
    Account,
    Livemode,
    Deleted,
    Unmatched,
    Position,
    Raw(RawType),
}

impl Model {
    /// Parses the struct. Returns `None` with an error if it is not a struct with named fields.
    pub(crate) fn of(item: &DeriveInput) -> (Option<Self>, Errors) {
        let mut errors = Errors::default();
        let attributes = StructAttributes::parse(&item.attrs, &mut errors);
        let faulty = errors.count() > 0;
        if !item.generics.params.is_empty() {
            errors.at(&item.generics, "a model cannot be generic, because it is one table");
        }
        let fields = match &item.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(fields) => &fields.named,
                _ => {
                    errors.at(&item.ident, "a model needs named fields, which are the columns");
                    return (None, errors);
                }
            },
            _ => {
                errors.at(&item.ident, "expected a struct");
                return (None, errors);
            }
        };
        let case = attributes.rename_all;
        let fields = fields.iter().filter_map(|field| Field::of(field, case, &mut errors)).collect();
        let name = item.ident.clone();
        let table = attributes.table.as_ref().map_or_else(|| default_table(&name), LitStr::value);
        let mut model = Self { name, table, attributes, fields, faulty };
        model.add_implied();
        (Some(model), errors)
    }

    /// Adds implied attributes to fields: those that the struct names, as in `account = tenant`, and `value` on the
    /// field with this name.
    fn add_implied(&mut self) {
        if self.key() == ChildKey::Value && !self.fields.iter().any(|field| field.attributes.value.is_some())
        {
            let value = self.fields.iter_mut().find(|field| field.name == "value");
            value.into_iter().for_each(|field| field.attributes.value = Some(field.name.span()));
        }
        let named = |named: &Option<AccountName>| named.as_ref().and_then(|named| named.name.clone());
        let (account, livemode) = (named(&self.attributes.account), named(&self.attributes.livemode));
        let is = |field: &Field, name: &Option<Name>| {
            let found =
                name.as_ref().filter(|name| field.name.unraw() == name.text || field.column == name.text);
            found.map(|name| name.span)
        };
        for field in &mut self.fields {
            field.attributes.account = field.attributes.account.or(is(field, &account));
            field.attributes.livemode = field.attributes.livemode.or(is(field, &livemode));
        }
    }

    pub(crate) fn key(&self) -> ChildKey {
        self.attributes.key.map_or(ChildKey::Id, |(key, _)| key)
    }

    /// Returns true if the rows of objects that no longer match the filter are marked.
    pub(crate) fn flags_unmatched(&self) -> bool {
        self.attributes.unmatched.is_some_and(|(unmatched, _)| unmatched == Unmatched::Flag)
    }

    /// Returns the columns of the primary key, if it is not that of the id.
    pub(crate) fn primary_key(&self) -> Vec<&str> {
        let is_key =
            |field: &&Field| field.attributes.primary_key.is_some() || field.attributes.generated.is_some();
        self.fields.iter().filter(is_key).map(|field| field.column.as_str()).collect()
    }

    /// Returns true if the source of the rows is known.
    pub(crate) fn has_object(&self) -> bool {
        self.attributes.object.is_some() || self.key() == ChildKey::Value
    }

    /// Returns the columns without a field.
    pub(crate) fn extras(&self) -> Vec<Extra> {
        let attributes = &self.attributes;
        let none = |is: fn(&FieldAttributes) -> bool| !self.fields.iter().any(|field| is(&field.attributes));
        let named = |named: &Option<AccountName>, default: &str, content| {
            named.as_ref().map(|named| {
                let name = named.name.clone();
                let name = name.unwrap_or(Name { text: default.to_owned(), span: self.name.span() });
                Extra { column: name.text, span: name.span, content }
            })
        };
        let plain =
            |column: &str, content| Extra { column: column.to_owned(), span: self.name.span(), content };
        let account = named(&attributes.account, "_account", Content::Account);
        let livemode = named(&attributes.livemode, "_livemode", Content::Livemode);
        let deleted = attributes.on_delete == Some(OnDelete::Flag);
        let position = self.key() == ChildKey::Position;
        let extras = [
            position
                .then(|| plain("_position", Content::Position))
                .filter(|_| none(|field| field.position.is_some())),
            account.filter(|_| none(|field| field.account.is_some())),
            livemode.filter(|_| none(|field| field.livemode.is_some())),
            deleted
                .then(|| plain("_deleted", Content::Deleted))
                .filter(|_| none(|field| field.deleted.is_some())),
            (self.flags_unmatched())
                .then(|| plain("_unmatched", Content::Unmatched))
                .filter(|_| none(|field| field.unmatched.is_some())),
            attributes.raw.map(|(raw, span)| Extra { span, ..plain("raw", Content::Raw(raw)) }),
        ];
        extras.into_iter().flatten().collect()
    }

    /// Returns the names of all columns.
    pub(crate) fn columns(&self) -> Vec<String> {
        let fields = self.fields.iter().filter(|field| field.is_column()).map(|field| field.column.clone());
        fields.chain(self.extras().into_iter().map(|extra| extra.column)).collect()
    }

    /// Returns the column with a name, or the column of the field with that name.
    pub(crate) fn column(&self, name: &str) -> Option<String> {
        let columns = self.columns();
        let by_field = || self.fields.iter().find(|field| field.is_column() && field.name.unraw() == name);
        let column = columns.into_iter().find(|column| column == name);
        column.or_else(|| by_field().map(|field| field.column.clone()))
    }
}

impl Field {
    fn of(field: &syn::Field, case: Option<Case>, errors: &mut Errors) -> Option<Self> {
        let before = errors.count();
        let attributes = FieldAttributes::parse(&field.attrs, errors);
        let faulty = errors.count() > before;
        let name = field.ident.clone()?;
        let own = name.unraw().to_string();
        let column = match &attributes.column {
            Some(column) => column.value(),
            None => case.map_or_else(|| own.clone(), |case| case.of_field(&own)),
        };
        Some(Self { name, vis: field.vis.clone(), ty: field.ty.clone(), attributes, column, faulty })
    }

    /// Returns true if the type is written as `Option`. A macro cannot see aliases.
    pub(crate) fn is_option(&self) -> bool {
        match &self.ty {
            Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Option"),
            _ => false,
        }
    }
}

/// Converts the name of a struct to the name of its table: `SubItem` to `sub_items`.
fn default_table(name: &Ident) -> String {
    let mut table = String::new();
    for character in name.unraw().to_string().chars() {
        if character.is_uppercase() && !table.is_empty() {
            table.push('_');
        }
        table.extend(character.to_lowercase());
    }
    table.push('s');
    table
}
