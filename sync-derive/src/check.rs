//! The rules that need no types. Those that do are left to the compiler: see the function that `expand` writes.

use crate::attr::{Errors, FieldAttributes};
use crate::input::{Field, Model, Role};
use std::collections::HashMap;
use syn::spanned::Spanned;

pub(crate) fn check(model: &Model, errors: &mut Errors) {
    if model.object.is_none() {
        errors
            .at(&model.name, "say which object of Stripe a row is made from: `#[stripe(object = Customer)]`");
    }
    ids(model, errors);
    at_most_one(model, errors, "raw", |field| field.attributes.raw.is_some());
    at_most_one(model, errors, "parent", |field| field.attributes.parent.is_some());
    columns(model, errors);
    for field in &model.fields {
        conflicts(field, errors);
        forms(field, errors);
    }
}

fn ids(model: &Model, errors: &mut Errors) {
    let mut ids = model.fields.iter().filter(|field| field.is_id());
    if ids.next().is_none() {
        errors.at(
            &model.name,
            "a model needs its primary key: a field called `id`, or one with `#[stripe(id)]`",
        );
    }
    for second in ids {
        errors.at(&second.name, "a second primary key; a model has one");
    }
}

fn at_most_one(model: &Model, errors: &mut Errors, what: &str, is: impl Fn(&Field) -> bool) {
    for second in model.fields.iter().filter(|field| is(field)).skip(1) {
        errors.at(&second.name, format!("a second `{what}` field; a model has at most one"));
    }
}

fn columns(model: &Model, errors: &mut Errors) {
    let mut seen: HashMap<String, &Field> = HashMap::new();
    for field in model.fields.iter().filter(|field| !matches!(field.role(), Role::Children(..))) {
        let column = field.column();
        if column.is_empty() || column.starts_with('_') {
            errors
                .at(&field.name, format!("`{column}` cannot be a column: names with `_` in front are kept"));
        }
        // SQL does not tell case apart.
        if let Some(first) = seen.insert(column.to_ascii_lowercase(), field) {
            errors.at(
                &field.name,
                format!(
                    "the column `{column}` is that of `{}` too; rename one with `column = \"…\"`",
                    first.name
                ),
            );
        }
    }
}

/// Attributes that each say what fills the field.
fn sources(attributes: &FieldAttributes) -> Vec<&'static str> {
    let given = [
        ("path", attributes.path.is_some() && attributes.children.is_none()),
        ("children", attributes.children.is_some()),
        ("parent", attributes.parent.is_some()),
        ("metadata", attributes.metadata.is_some()),
        ("raw", attributes.raw.is_some()),
        ("with", attributes.with.is_some()),
        ("local", attributes.local.is_some()),
    ];
    given.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
}

fn conflicts(field: &Field, errors: &mut Errors) {
    if let [first, second, ..] = sources(&field.attributes)[..] {
        errors.at(&field.name, format!("`{first}` and `{second}` both say what fills the field; keep one"));
    }
    let place = matches!(field.role(), Role::Path(_) | Role::With(_));
    if let Some(references) = field.attributes.references.as_ref().filter(|_| !place) {
        errors.at(references, "`references` needs a field that is filled from a place of the object");
    }
    if let Some(column) = field.attributes.column.as_ref().filter(|_| field.attributes.children.is_some()) {
        errors.at(column, "`children` are rows of their own, not a column");
    }
    if let (Some(id), [source]) = (&field.attributes.id, &sources(&field.attributes)[..])
        && *source != "path"
    {
        errors.at(id, format!("the primary key comes from the object, not from `{source}`"));
    }
}

fn forms(field: &Field, errors: &mut Errors) {
    if let Role::Local(None) = field.role()
        && !is_option(&field.ty)
    {
        errors.at(
            &field.ty.span(),
            "a new row has no value for a `local` field: make it an `Option`, or give the SQL of a default, as in `local = \"0\"`",
        );
    }
}

/// Whether the type is written as an `Option`; an alias of it is none to a macro.
fn is_option(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Option"),
        _ => false,
    }
}
