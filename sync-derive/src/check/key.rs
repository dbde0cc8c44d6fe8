//! The rules of a model's object and key.

use crate::attr::ChildKey;
use crate::errors::Errors;
use crate::input::{Field, Model, Role};
use syn::Type;
use syn::spanned::Spanned;

pub(super) fn check(model: &mut Model, errors: &mut Errors) {
    object(model, errors);
    match model.key() {
        ChildKey::Id => ids(model, errors),
        ChildKey::Position => without_id(model, "position", errors),
        ChildKey::Value => {
            without_id(model, "value", errors);
            value(model, errors);
        }
    }
    primary(model, errors);
    if let Some(filter) = model.attributes.filter.as_ref().filter(|_| model.key() != ChildKey::Id) {
        errors.span(
            filter.span(),
            "`filter` takes an object, but the rows of this model are not made from objects with an id",
        );
    }
    for field in &model.fields {
        let position = field.attributes.position.filter(|_| model.key() != ChildKey::Position);
        let value = field.attributes.value.filter(|_| model.key() != ChildKey::Value);
        if let Some(span) = position {
            errors.span(span, "`position` needs `key = position` on the struct");
        }
        if let Some(span) = value {
            errors.span(span, "`value` needs `key = value` on the struct");
        }
    }
}

fn object(model: &mut Model, errors: &mut Errors) {
    let of_elements = model.key() == ChildKey::Value;
    match &model.attributes.object {
        None if !of_elements && !model.faulty => {
            let message = "missing Stripe object: add `#[stripe(object = Customer)]`";
            errors.at(&model.name, message);
        }
        Some(object) if of_elements => {
            errors.at(object, "`object` conflicts with `key = value`: the rows are parts of a text");
        }
        Some(object) if is_struct(object, model) => {
            errors.at(object, format!("`{0}` is this struct: write `object = types::{0}`", model.name));
            model.attributes.object = None;
        }
        _ => {}
    }
}

/// Returns true if a type is named as the struct of the derive is.
fn is_struct(object: &Type, model: &Model) -> bool {
    matches!(object, Type::Path(path) if path.qself.is_none() && path.path.is_ident(&model.name))
}

fn ids(model: &Model, errors: &mut Errors) {
    let mut ids = model.fields.iter().filter(|field| field.is_id());
    if ids.next().is_none() {
        errors.at(
            &model.name,
            "missing primary key: add a field `id`, or mark a field with `#[stripe(id)]`; if the elements of the list have no id, use `key = position`",
        );
    }
    for second in ids {
        errors.at(&second.name, "duplicate primary key");
    }
}

/// Checks a primary key that is not the id.
fn primary(model: &Model, errors: &mut Errors) {
    let generated = model.fields.iter().any(|field| field.attributes.generated.is_some());
    for field in &model.fields {
        let attributes = &field.attributes;
        if let Some(span) =
            attributes.primary_key.or(attributes.generated).filter(|_| model.key() != ChildKey::Id)
        {
            errors.span(span, "a primary key of your own needs rows with an id");
        }
        let Some(span) = attributes.primary_key else { continue };
        if generated {
            let message =
                "`primary_key` conflicts with `generated`: the generated key is the whole primary key";
            errors.span(span, message);
        } else if field.is_option() {
            errors.at(&field.ty, "a primary key is never NULL: remove the `Option`");
        }
    }
}

fn without_id(model: &Model, key: &str, errors: &mut Errors) {
    for id in model.fields.iter().filter(|field| field.is_id()) {
        errors.at(
            &id.name,
            format!("a primary key conflicts with `key = {key}`: remove one of them; for a plain column, rename the field and add `path = id`"),
        );
    }
    if !model.fields.iter().any(|field| field.attributes.parent.is_some()) {
        let span = model.attributes.key.map_or(model.name.span(), |(_, span)| span);
        errors.span(
            span,
            format!("`key = {key}` needs a field `#[stripe(parent = …)]`, which is part of the key"),
        );
    }
}

fn value(model: &Model, errors: &mut Errors) {
    if !model.fields.iter().any(|field| field.attributes.value.is_some()) {
        errors.at(&model.name, "`key = value` needs a field `value`, or a field with `#[stripe(value)]`");
    }
    for field in &model.fields {
        if refuses(ChildKey::Value, field) && !field.is_id() {
            errors.span(field.name.span(), "an id or a part of a text has no fields: with `key = value`, use `value`, `parent`, `account`, `livemode`, `local` or `skip`");
        }
        if field.attributes.value.is_some() && field.is_option() {
            errors.span(field.ty.span(), "the value is part of the key and never NULL: remove the `Option`");
        }
    }
}

/// Returns true if a model with this key cannot have the field.
pub(super) fn refuses(key: ChildKey, field: &Field) -> bool {
    let of_an_object = matches!(
        field.role(),
        Role::Path(_)
            | Role::Json(_)
            | Role::Metadata(_)
            | Role::With(_)
            | Role::Raw(_)
            | Role::Children(..)
            | Role::Split(..)
    );
    match key {
        ChildKey::Id => false,
        ChildKey::Position => field.is_id(),
        ChildKey::Value => field.is_id() || of_an_object,
    }
}
