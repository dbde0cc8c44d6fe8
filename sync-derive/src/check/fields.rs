//! The rules of one field.

use crate::attr::ChildKey;
use crate::errors::{Errors, suggestion};
use crate::input::{Field, Model, Role};
use syn::{GenericArgument, PathArguments, Type};

pub(super) fn check(model: &Model, field: &Field, errors: &mut Errors) {
    if skipped(field, errors) {
        return;
    }
    sources(field, errors);
    expansions(field, errors);
    references(field, errors);
    rows(field, errors);
    values(field, errors);
    if !matches!(field.role(), Role::Json(_)) {
        column_type(&field.ty, errors);
    }
    if let Role::Local(None) = field.role()
        && !field.is_option()
    {
        let message = if field.attributes.link.is_some() {
            "a `link` field is NULL if no row matches: make it an `Option`"
        } else {
            "a `local` field is NULL in a new row: make it an `Option`, or set a default in SQL, as in `local = \"0\"`"
        };
        errors.at(&field.ty, message);
    }
    link(model, field, errors);
    if matches!(field.role(), Role::With(_)) && model.key() != ChildKey::Id {
        errors.at(
            &field.name,
            "`with` takes an object, but the rows of this model are not made from objects with an id",
        );
    }
}

/// Checks a field with `skip`. Returns true if the field has it.
fn skipped(field: &Field, errors: &mut Errors) -> bool {
    let Some(skip) = field.attributes.skip else { return false };
    if let Some(other) = field.sources().first().copied().or_else(|| field.column_attribute()) {
        errors.span(skip, format!("`{other}` conflicts with `skip`: the field is not a column"));
    }
    true
}

fn sources(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    let sources = field.sources();
    if let [first, second, ..] = sources[..] {
        let message = format!("`{first}` conflicts with `{second}`: both fill the field");
        errors.at(&field.name, message);
    }
    if attributes.split.is_some() && attributes.path.is_some() && attributes.metadata.is_some() {
        errors.at(&field.name, "`path` conflicts with `metadata`: both name the text to split");
    }
    match (attributes.id, &sources[..]) {
        (Some(id), [source]) if *source != "path" => {
            errors.span(
                id,
                format!("`id` conflicts with `{source}`: the primary key is a field of the object"),
            );
        }
        _ => {}
    }
    if let Some(json) = attributes.json.filter(|_| !matches!(field.role(), Role::Json(_))) {
        errors.span(json, "`json` stores a part of the object: it can only be combined with `path`");
    }
}

/// The number of steps of a path of `expand`, after the `data` of a list.
const EXPANDED_STEPS: usize = 3;

fn expansions(field: &Field, errors: &mut Errors) {
    let paths = field.attributes.path.iter().flat_map(|place| place.expansions());
    for path in paths.filter(|path| path.split('.').count() > EXPANDED_STEPS) {
        let message =
            format!("Stripe cannot expand `{path}` in lists: a path has at most {EXPANDED_STEPS} steps");
        errors.at(&field.name, message);
    }
}

fn references(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    let can = matches!(field.role(), Role::Path(_) | Role::With(_) | Role::Metadata(_) | Role::Value);
    if let Some(references) = attributes.references.as_ref().filter(|_| !can) {
        errors.at(references, "`references` needs a field that is filled from the object");
    }
    let refers = attributes.references.is_some() || attributes.parent.is_some();
    if let Some(span) = attributes.foreign_key.filter(|_| !refers) {
        errors.span(span, "`foreign_key` needs `references = Model` or `parent = Model`");
    }
}

/// Checks that a `link` names columns of the model.
fn link(model: &Model, field: &Field, errors: &mut Errors) {
    let Some(link) = &field.attributes.link else { return };
    let others = link.create.iter().flatten().chain(&link.within).map(|(_, from)| from);
    for name in std::iter::once(&link.on).chain(others) {
        if model.column(&name.text).is_none() {
            let columns = model.columns();
            let suggestion = suggestion(&name.text, columns.iter().map(String::as_str));
            errors.span(name.span, format!("unknown column `{}`{suggestion}", name.text));
        }
    }
}

/// Checks fields that are stored as rows of another table.
fn rows(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    if let (Some((_, span)), None) = (attributes.key, &attributes.children) {
        errors.span(span, "`key` on a field needs `children = Model`");
    }
    if let Some(by) = attributes.split.as_ref().and_then(|split| split.by.as_ref())
        && by.value().is_empty()
    {
        errors.at(by, "expected at least one separator character; a space matches any whitespace");
    }
    let rows = match field.role() {
        Role::Children(..) => "children",
        Role::Split(..) => "split",
        _ => return,
    };
    if let Some(other) = field.column_attribute() {
        errors.at(&field.name, format!("`{other}` conflicts with `{rows}`: the field is not a column"));
    }
}

fn values(field: &Field, errors: &mut Errors) {
    let can = matches!(field.role(), Role::Path(_) | Role::Metadata(_) | Role::Id(_));
    if let Some(default) = field.attributes.default.as_ref() {
        match field.role() {
            Role::Id(_) => {
                errors.span(default.span, "`default` conflicts with the primary key, which every object has")
            }
            Role::Local(_) => {
                errors.span(default.span, "write the default of a `local` field as SQL: `local = \"0\"`");
            }
            _ if !can => {
                errors.span(default.span, "`default` needs `path` or `metadata`, whose value may be absent");
            }
            _ => {}
        }
    }
}

/// Refuses types with a better hint than their traits could give.
fn column_type(ty: &Type, errors: &mut Errors) {
    let Type::Path(path) = ty else { return };
    let Some(last) = path.path.segments.last() else { return };
    match last.ident.to_string().as_str() {
        "f32" | "f64" => errors.at(ty, "write `i64` for an amount, which is in minor units, or `Decimal` for a rate: floats are not exact"),
        "Money" => errors.at(
            ty,
            "Stripe has an amount and its currency in two fields: use an `i64` for the amount in minor units, and another field for the `Currency`",
        ),
        "Option" | "Vec" => {
            if let PathArguments::AngleBracketed(arguments) = &last.arguments {
                for argument in &arguments.args {
                    if let GenericArgument::Type(inner) = argument {
                        column_type(inner, errors);
                    }
                }
            }
        }
        _ => {}
    }
}
