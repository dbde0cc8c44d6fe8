//! Rules of one field.

use crate::attr::{FieldAttributes, Key};
use crate::errors::{Errors, instead};
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
            "there may be no row to `link` to: make it an `Option`"
        } else {
            "a new row has no value for a `local` field: make it an `Option`, or give the SQL of a default, as in `local = \"0\"`"
        };
        errors.at(&field.ty, message);
    }
    link(model, field, errors);
    if matches!(field.role(), Role::With(_)) && model.key() != Key::Id {
        errors.at(
            &field.name,
            "`with` takes an object, and the elements that this model is made from are none",
        );
    }
}

/// Returns whether the field is no column.
fn skipped(field: &Field, errors: &mut Errors) -> bool {
    let attributes = &field.attributes;
    let Some(skip) = attributes.skip else { return false };
    let other = field.sources().first().copied();
    let other = other.or_else(|| with_column(attributes).first().copied());
    if let Some(other) = other {
        errors.span(skip, format!("a field with `skip` is no column: `{other}` does not go with it"));
    }
    true
}

/// The attributes that only a column can have.
fn with_column(attributes: &FieldAttributes) -> Vec<&'static str> {
    let given = [
        ("id", attributes.id.is_some()),
        ("column", attributes.column.is_some()),
        ("references", attributes.references.is_some()),
        ("foreign_key", attributes.foreign_key.is_some()),
        ("json", attributes.json.is_some()),
        ("default", attributes.default.is_some()),
        ("index", attributes.index.is_some()),
    ];
    given.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
}

fn sources(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    let sources = field.sources();
    if let [first, second, ..] = sources[..] {
        let message = format!("`{first}` and `{second}` both say what fills the field; keep one");
        errors.at(&field.name, message);
    }
    if attributes.split.is_some() && attributes.path.is_some() && attributes.metadata.is_some() {
        errors.at(&field.name, "`path` and `metadata` both say which text is split; keep one");
    }
    match (attributes.id, &sources[..]) {
        (Some(id), [source]) if *source != "path" => {
            errors.span(id, format!("the primary key comes from the object, not from `{source}`"));
        }
        _ => {}
    }
    if let Some(json) = attributes.json.filter(|_| !matches!(field.role(), Role::Json(_))) {
        errors.span(json, "`json` keeps a part of the object: it goes with `path` only");
    }
}

/// How many steps a path of `expand` has at the most, behind the `data` of a list.
const EXPANDED_STEPS: usize = 3;

fn expansions(field: &Field, errors: &mut Errors) {
    let paths = field.attributes.path.iter().flat_map(|place| place.expansions());
    for path in paths.filter(|path| path.split('.').count() > EXPANDED_STEPS) {
        let message =
            format!("Stripe does not expand `{path}` in lists: it takes at most {EXPANDED_STEPS} steps");
        errors.at(&field.name, message);
    }
}

fn references(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    let can = matches!(field.role(), Role::Path(_) | Role::With(_) | Role::Metadata(_) | Role::Value);
    if let Some(references) = attributes.references.as_ref().filter(|_| !can) {
        errors.at(references, "`references` needs a field that is filled from a place of the object");
    }
    let refers = attributes.references.is_some() || attributes.parent.is_some();
    if let Some(span) = attributes.foreign_key.filter(|_| !refers) {
        errors.span(span, "a `foreign_key` of what? Say it with `references = Model`");
    }
}

/// What a `link` takes from the model are columns of it.
fn link(model: &Model, field: &Field, errors: &mut Errors) {
    let Some(link) = &field.attributes.link else { return };
    for name in std::iter::once(&link.on).chain(link.create.iter().flatten().map(|(_, from)| from)) {
        if model.column(&name.text).is_none() {
            let columns = model.columns();
            let instead = instead(&name.text, columns.iter().map(String::as_str));
            errors.span(name.span, format!("no column `{}` to `link` by{instead}", name.text));
        }
    }
}

/// Fields that stand for rows of another table.
fn rows(field: &Field, errors: &mut Errors) {
    let attributes = &field.attributes;
    match (attributes.key, &attributes.children) {
        (Some((Key::Value, span)), Some(_)) => {
            errors.span(
                span,
                "the elements of a list are told apart by `id` or `position`; `value` is for `split`",
            );
        }
        (Some((_, span)), None) => {
            errors.span(span, "on a field, `key` goes with `children = Model` only");
        }
        _ => {}
    }
    if let Some(by) = attributes.split.as_ref().and_then(|split| split.by.as_ref())
        && by.value().is_empty()
    {
        errors.at(by, "give the characters between the pieces; a space stands for any whitespace");
    }
    let rows = match field.role() {
        Role::Children(..) => "children",
        Role::Split(..) => "split",
        _ => return,
    };
    if let Some(other) = with_column(attributes).first() {
        errors.at(
            &field.name,
            format!("`{rows}` are rows of their own, not a column: `{other}` does not go with it"),
        );
    }
}

fn values(field: &Field, errors: &mut Errors) {
    let can = matches!(field.role(), Role::Path(_) | Role::Metadata(_) | Role::Id(_));
    if let Some(default) = field.attributes.default.as_ref() {
        match field.role() {
            Role::Id(_) => errors.span(default.span, "a primary key has no `default`"),
            Role::Local(_) => {
                errors.span(default.span, "the default of a `local` field is SQL: `local = \"0\"`");
            }
            _ if !can => {
                errors.span(
                    default.span,
                    "a `default` is for what may be missing in the object: `path` or `metadata`",
                );
            }
            _ => {}
        }
    }
}

/// Types that are refused with a hint, which their traits could not give.
fn column_type(ty: &Type, errors: &mut Errors) {
    let Type::Path(path) = ty else { return };
    let Some(last) = path.path.segments.last() else { return };
    match last.ident.to_string().as_str() {
        "f32" | "f64" => errors.at(ty, "a float cannot hold amounts and rates exactly: use `Decimal`"),
        "Money" => errors.at(
            ty,
            "Stripe has an amount and its currency in two fields: use `i64` for the amount in minor units, and a field of its own for the `Currency`",
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
