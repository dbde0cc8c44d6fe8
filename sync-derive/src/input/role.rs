//! What fills a field.

use super::Field;
use crate::attr::{Place, RawType, Split, Step};
use syn::ext::IdentExt;
use syn::{Ident, LitStr, Path, Type};

/// What fills a field.
pub(crate) enum Role<'f> {
    Id(Place),
    Path(Place),
    Json(Place),
    Children(&'f Type, Place),
    Split(&'f Split, Place),
    Parent(&'f Type),
    Metadata(&'f LitStr),
    Raw(RawType),
    With(&'f Path),
    Local(Option<&'f LitStr>),
    Account,
    Livemode,
    Deleted,
    Position,
    Value,
    Skip,
}

impl Field {
    /// The attributes that each say what fills the field.
    pub(crate) fn sources(&self) -> Vec<&'static str> {
        let attributes = &self.attributes;
        let rows = attributes.children.is_some() || attributes.split.is_some();
        let given = [
            ("path", attributes.path.is_some() && !rows),
            ("children", attributes.children.is_some()),
            ("split", attributes.split.is_some()),
            ("parent", attributes.parent.is_some()),
            ("metadata", attributes.metadata.is_some() && attributes.split.is_none()),
            ("raw", attributes.raw.is_some()),
            ("with", attributes.with.is_some()),
            ("local", attributes.local.is_some()),
            ("link", attributes.link.is_some()),
            ("account", attributes.account.is_some()),
            ("livemode", attributes.livemode.is_some()),
            ("deleted", attributes.deleted.is_some()),
            ("position", attributes.position.is_some()),
            ("value", attributes.value.is_some()),
        ];
        given.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
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

    /// What the field holds that is not in the object.
    fn marked(&self) -> Option<Role<'_>> {
        let attributes = &self.attributes;
        let roles = [
            (attributes.account, Role::Account),
            (attributes.livemode, Role::Livemode),
            (attributes.deleted, Role::Deleted),
            (attributes.position, Role::Position),
            (attributes.value, Role::Value),
        ];
        roles.into_iter().find_map(|(mark, role)| mark.map(|_| role))
    }
}

/// `metadata["key"]`
pub(crate) fn entry(key: &LitStr) -> Place {
    let metadata = Step::Field(Ident::new("metadata", key.span()));
    Place(vec![metadata, Step::Entry(key.value(), key.span())])
}
