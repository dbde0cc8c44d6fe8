//! The struct and its fields, once their attributes are parsed.

use crate::attr::{Errors, FieldAttributes, StructAttributes};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Type};

/// A struct to derive for.
pub(crate) struct Model {
    pub(crate) name: Ident,
    pub(crate) object: Option<Type>,
    pub(crate) table: String,
    pub(crate) krate: Option<Path>,
    pub(crate) fields: Vec<Field>,
}

/// A field of it.
pub(crate) struct Field {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) attributes: FieldAttributes,
}

/// What fills a field.
pub(crate) enum Role<'f> {
    Id(Vec<Ident>),
    Path(Vec<Ident>),
    Children(&'f Type, Vec<Ident>),
    Parent(&'f Type),
    Metadata(&'f LitStr),
    Raw,
    With(&'f Path),
    Local(Option<&'f LitStr>),
}

impl Model {
    /// `None` for what is not a struct with named fields; the errors say why.
    pub(crate) fn of(item: &DeriveInput) -> (Option<Self>, Errors) {
        let mut errors = Errors::default();
        let attributes = StructAttributes::parse(&item.attrs, &mut errors);
        if !item.generics.params.is_empty() {
            errors.at(&item.generics, "a model cannot be generic: it is one table");
        }
        let fields = match &item.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(fields) => &fields.named,
                _ => {
                    errors.at(&item.ident, "a model needs named fields: they are the columns");
                    return (None, errors);
                }
            },
            _ => {
                errors.at(&item.ident, "only a struct can be a model");
                return (None, errors);
            }
        };
        let fields = fields
            .iter()
            .filter_map(|field| {
                let attributes = FieldAttributes::parse(&field.attrs, &mut errors);
                Some(Field { name: field.ident.clone()?, ty: field.ty.clone(), attributes })
            })
            .collect();
        let name = item.ident.clone();
        let table = attributes.table.map_or_else(|| default_table(&name), |table| table.value());
        let model = Self { name, object: attributes.object, table, krate: attributes.krate, fields };
        (Some(model), errors)
    }
}

impl Field {
    /// The name of the column.
    pub(crate) fn column(&self) -> String {
        let given = self.attributes.column.as_ref().map(LitStr::value);
        given.unwrap_or_else(|| self.name.unraw().to_string())
    }

    pub(crate) fn is_id(&self) -> bool {
        let other = self.attributes.parent.is_some() || self.attributes.local.is_some();
        self.attributes.id.is_some() || (self.name == "id" && !other)
    }

    pub(crate) fn role(&self) -> Role<'_> {
        let attributes = &self.attributes;
        let path = || attributes.path.clone().unwrap_or_else(|| vec![self.name.unraw()]);
        if let Some(model) = &attributes.children {
            Role::Children(model, path())
        } else if let Some(model) = &attributes.parent {
            Role::Parent(model)
        } else if let Some(key) = &attributes.metadata {
            Role::Metadata(key)
        } else if attributes.raw.is_some() {
            Role::Raw
        } else if let Some(function) = &attributes.with {
            Role::With(function)
        } else if let Some((_, default)) = &attributes.local {
            Role::Local(default.as_ref())
        } else if self.is_id() {
            let id = || vec![Ident::new("id", self.name.span())];
            Role::Id(attributes.path.clone().unwrap_or_else(id))
        } else {
            Role::Path(path())
        }
    }
}

/// `SubItem` → `sub_items`
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
