//! The rules that need no types. Those that do are left to the compiler: see the function that `expand` writes.

mod columns;
mod fields;
mod key;

use crate::attr::OnDelete;
use crate::errors::Errors;
use crate::input::{Field, Model};
use proc_macro2::Span;

/// Checks the rules, and marks the fields that break one.
pub(crate) fn check(model: &mut Model, errors: &mut Errors) {
    key::check(model, errors);
    singles(model, errors);
    deletion(model, errors);
    columns::check(model, errors);
    for index in 0..model.fields.len() {
        let before = errors.count();
        fields::check(model, &model.fields[index], errors);
        let refused = key::refuses(model.key(), &model.fields[index]);
        model.fields[index].faulty |= refused || errors.count() > before;
    }
}

/// What a model has at most one of.
fn singles(model: &Model, errors: &mut Errors) {
    single(model, errors, "parent", |field| field.attributes.parent.as_ref().map(|_| field.name.span()));
    single(model, errors, "account", |field| field.attributes.account);
    single(model, errors, "livemode", |field| field.attributes.livemode);
    single(model, errors, "deleted", |field| field.attributes.deleted);
    single(model, errors, "position", |field| field.attributes.position);
    single(model, errors, "value", |field| field.attributes.value);
    let raws = single(model, errors, "raw", |field| field.attributes.raw.map(|_| field.name.span()));
    if let (Some(first), Some((_, span))) = (raws, model.attributes.raw) {
        errors.span(
            span,
            format!("the field `{first}` keeps the object already; a model has at most one `raw`"),
        );
    }
}

/// Returns the first.
fn single(
    model: &Model,
    errors: &mut Errors,
    what: &str,
    is: impl Fn(&Field) -> Option<Span>,
) -> Option<String> {
    let mut found = model.fields.iter().filter(|field| is(field).is_some());
    let first = found.next()?;
    for second in found {
        errors.at(&second.name, format!("a second `{what}` field; a model has at most one"));
    }
    Some(first.name.to_string())
}

fn deletion(model: &Model, errors: &mut Errors) {
    let flags = model.attributes.on_delete == Some(OnDelete::Flag);
    for span in model.fields.iter().filter_map(|field| field.attributes.deleted).filter(|_| !flags) {
        let message =
            "rows of deleted objects are deleted themselves, unless the struct says `on_delete = flag`";
        errors.span(span, message);
    }
}
