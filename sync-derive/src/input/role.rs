//! [`Role`]: the source of a field's value.

use super::Field;
use crate::attr::{Effect, PathStep, Place, RawType, Row, SplitAttribute};
use syn::ext::IdentExt;
use syn::{Ident, LitStr, Path, Type};

/// The source of a field's value.
pub(crate) enum Role<'f> {
    Id(Place),
    Path(Place),
    Json(Place),
    Children(&'f Type, Place),
    Split(&'f SplitAttribute, Place),
    Parent(&'f Type),
    Metadata(&'f LitStr),
    Raw(RawType),
    With(&'f Path),
    Local(Option<&'f LitStr>),
    Account,
    Livemode,
    Deleted,
    Unmatched,
    Generated,
    Position,
    Value,
    Skip,
}

impl Field {
    /// Returns the names of the attributes that fill the field. A field with more than one is an error.
    pub(crate) fn sources(&self) -> Vec<&'static str> {
        let given = self.attributes.given();
        let refines = |row: &Row| given.iter().any(|other| row.refines.contains(&other.name));
        let sources = given.iter().filter(|row| row.effect.is_source() && !refines(row));
        sources.map(|row| row.name).collect()
    }

    /// Returns the first attribute that only a column can have.
    pub(crate) fn column_attribute(&self) -> Option<&'static str> {
        let mut given = self.attributes.given().into_iter();
        given.find(|row| row.effect == Effect::Column).map(|row| row.name)
    }

    pub(crate) fn is_id(&self) -> bool {
        let attributes = &self.attributes;
        let other = self.sources().iter().any(|source| *source != "path") || attributes.skip.is_some();
        attributes.id.is_some() || (self.name == "id" && !other && attributes.json.is_none())
    }

    pub(crate) fn is_column(&self) -> bool {
        !matches!(self.role(), Role::Children(..) | Role::Split(..) | Role::Skip)
    }

    pub(crate) fn role(&self) -> Role<'_> {
        let attributes = &self.attributes;
        let place = || attributes.path.clone().unwrap_or_else(|| Place::field(self.name.unraw()));
        if attributes.skip.is_some() {
            Role::Skip
        } else if let Some(model) = &attributes.children {
            Role::Children(model, place())
        } else if let Some(split) = &attributes.split {
            Role::Split(split, attributes.metadata.as_ref().map_or_else(place, entry))
        } else if let Some(model) = &attributes.parent {
            Role::Parent(model)
        } else if let Some(key) = &attributes.metadata {
            Role::Metadata(key)
        } else if let Some((raw, _)) = attributes.raw {
            Role::Raw(raw)
        } else if let Some(function) = &attributes.with {
            Role::With(function)
        } else if let Some((_, default)) = &attributes.local {
            Role::Local(default.as_ref())
        } else if attributes.link.is_some() {
            Role::Local(None)
        } else if let Some(role) = self.marked() {
            role
        } else if attributes.json.is_some() {
            Role::Json(place())
        } else if self.is_id() {
            let id = || Place::field(Ident::new("id", self.name.span()));
            Role::Id(attributes.path.clone().unwrap_or_else(id))
        } else {
            Role::Path(place())
        }
    }

    /// Returns the role of a field whose value is not in the object.
    fn marked(&self) -> Option<Role<'_>> {
        let attributes = &self.attributes;
        let roles = [
            (attributes.account, Role::Account),
            (attributes.livemode, Role::Livemode),
            (attributes.deleted, Role::Deleted),
            (attributes.unmatched, Role::Unmatched),
            (attributes.generated, Role::Generated),
            (attributes.position, Role::Position),
            (attributes.value, Role::Value),
        ];
        roles.into_iter().find_map(|(mark, role)| mark.map(|_| role))
    }
}

/// Returns the place `metadata["key"]`.
pub(crate) fn entry(key: &LitStr) -> Place {
    let metadata = PathStep::Field(Ident::new("metadata", key.span()));
    Place(vec![metadata, PathStep::Entry(key.value(), key.span())])
}
