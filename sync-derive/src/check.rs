//! The rules that need no type information. The compiler checks the others, in the function that
//! [`expand`](crate::expand) writes.

mod columns;
mod fields;
mod hints;
mod key;

use crate::attr::{Effect, FieldAttributes, FromRow, OnDelete};
use crate::errors::Errors;
use crate::input::{Field, Model};

/// Checks all rules, and marks the fields that break one.
pub(crate) fn check(model: &mut Model, errors: &mut Errors) {
    renamed(model, errors);
    key::check(model, errors);
    singles(model, errors);
    deletion(model, errors);
    unmatched(model, errors);
    columns::check(model, errors);
    for index in 0..model.fields.len() {
        let before = errors.count();
        fields::check(model, &model.fields[index], errors);
        if !model.fields[index].faulty && errors.count() == before {
            hints::check(model, &model.fields[index], errors);
        }
        let refused = key::refuses(model.key(), &model.fields[index]);
        model.fields[index].faulty |= refused || errors.count() > before;
    }
}

/// Refuses the attributes of another `FromRow`.
pub(crate) fn one_from_row(item: &syn::DeriveInput, model: &Model, errors: &mut Errors) {
    if model.attributes.from_row == Some(FromRow::Own) {
        return;
    }
    let fields = match &item.data {
        syn::Data::Struct(data) => data.fields.iter().collect(),
        _ => Vec::new(),
    };
    let mut all = item.attrs.iter().chain(fields.iter().flat_map(|field| &field.attrs));
    if let Some(sqlx) = all.find(|attribute| attribute.path().is_ident("sqlx")) {
        let message = "`StripeSync` writes `sqlx::FromRow`: remove `FromRow` from the derives and its attributes, or \
                       write `#[stripe(from_row = own)]` to keep them";
        errors.at(sqlx, message);
    }
}

/// Requires the name of a renamed crate.
fn renamed(model: &mut Model, errors: &mut Errors) {
    if model.attributes.krate.is_some() {
        return;
    }
    if let Some(name) = crate::renamed::renamed() {
        let message = format!("`stripe-sync` is `{name}` in Cargo.toml: write `#[stripe(crate = {name})]`");
        errors.at(&model.name, message);
        model.attributes.krate = syn::parse_str(&name).ok();
    }
}

/// Refuses a second field with an attribute that one field of a model has.
fn singles(model: &Model, errors: &mut Errors) {
    for row in FieldAttributes::ROWS.iter().filter(|row| row.effect == Effect::UniqueSource) {
        let has = |field: &&Field| field.attributes.given().iter().any(|given| given.name == row.name);
        for second in model.fields.iter().filter(has).skip(1) {
            errors.at(&second.name, format!("duplicate `{}` field", row.name));
        }
    }
    let raw = model.fields.iter().find(|field| field.attributes.raw.is_some());
    if let (Some(field), Some((_, span))) = (raw, model.attributes.raw) {
        errors.span(span, format!("duplicate `raw`: the field `{}` stores the object already", field.name));
    }
}

fn deletion(model: &Model, errors: &mut Errors) {
    let flags = model.attributes.on_delete == Some(OnDelete::Flag);
    for span in model.fields.iter().filter_map(|field| field.attributes.deleted).filter(|_| !flags) {
        errors.span(span, "`deleted` needs `on_delete = flag` on the struct");
    }
}

fn unmatched(model: &Model, errors: &mut Errors) {
    if let Some((_, span)) = model.attributes.unmatched.filter(|_| model.attributes.filter.is_none()) {
        errors.span(span, "`unmatched` needs a `filter` on the struct");
    }
    let flags = model.flags_unmatched();
    for span in model.fields.iter().filter_map(|field| field.attributes.unmatched).filter(|_| !flags) {
        errors.span(span, "`unmatched` needs `unmatched = flag` on the struct");
    }
}
