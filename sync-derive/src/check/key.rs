//! Rules of what a row is made from, and of how it is told apart from others.

use crate::attr::Key;
use crate::errors::Errors;
use crate::input::{Field, Model, Role};
use syn::spanned::Spanned;

pub(super) fn check(model: &Model, errors: &mut Errors) {
    object(model, errors);
    match model.key() {
        Key::Id => ids(model, errors),
        Key::Position => without_id(model, "position", errors),
        Key::Value => {
            without_id(model, "value", errors);
            value(model, errors);
        }
    }
    for field in &model.fields {
        let position = field.attributes.position.filter(|_| model.key() != Key::Position);
        let value = field.attributes.value.filter(|_| model.key() != Key::Value);
        if let Some(span) = position {
            errors.span(span, "a `position` is the key of a row: say `key = position` on the struct");
        }
        if let Some(span) = value {
            errors.span(span, "a `value` is the key of a row: say `key = value` on the struct");
        }
    }
}

fn object(model: &Model, errors: &mut Errors) {
    match (&model.attributes.object, model.key()) {
        (None, Key::Id | Key::Position) => {
            let message = "say which object of Stripe a row is made from: `#[stripe(object = Customer)]`";
            errors.at(&model.name, message);
        }
        (Some(object), Key::Value) => {
            errors.at(object, "a row with `key = value` is a piece of a text, and made from no `object`");
        }
        _ => {}
    }
}

fn ids(model: &Model, errors: &mut Errors) {
    let mut ids = model.fields.iter().filter(|field| field.is_id());
    if ids.next().is_none() {
        errors.at(
            &model.name,
            "a model needs its primary key: a field called `id`, or one with `#[stripe(id)]`; rows of a list whose elements have no id are `key = position`",
        );
    }
    for second in ids {
        errors.at(&second.name, "a second primary key; a model has one");
    }
}

fn without_id(model: &Model, key: &str, errors: &mut Errors) {
    for id in model.fields.iter().filter(|field| field.is_id()) {
        errors.at(
            &id.name,
            format!("a model with `key = {key}` has no id: drop the field, or `key = {key}`; to keep it as a plain column, give it another name and `path = id`"),
        );
    }
    if !model.fields.iter().any(|field| field.attributes.parent.is_some()) {
        let span = model.attributes.key.map_or(model.name.span(), |(_, span)| span);
        errors.span(
            span,
            format!("with `key = {key}` a row is told apart by its parent too: give the model a field `#[stripe(parent = …)]`"),
        );
    }
}

fn value(model: &Model, errors: &mut Errors) {
    if !model.fields.iter().any(|field| field.attributes.value.is_some()) {
        errors.at(&model.name, "with `key = value` a model needs the value: a field called `value`, or one with `#[stripe(value)]`");
    }
    for field in &model.fields {
        if refuses(Key::Value, field) && !field.is_id() {
            errors.span(field.name.span(), "a piece of a text has no fields: only `value`, `parent`, `account`, `livemode`, `local` and `skip` go with `key = value`");
        }
        if field.attributes.value.is_some() && field.is_option() {
            errors
                .span(field.ty.span(), "a value is part of the key, which is never NULL: drop the `Option`");
        }
    }
}

/// Returns whether a model with the key cannot have the field.
pub(super) fn refuses(key: Key, field: &Field) -> bool {
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
        Key::Id => false,
        Key::Position => field.is_id(),
        Key::Value => field.is_id() || of_an_object,
    }
}
