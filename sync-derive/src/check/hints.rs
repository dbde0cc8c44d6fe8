//! Mistakes that the compiler would report without saying what to write.

use crate::attr::{PathStep, Place};
use crate::errors::Errors;
use crate::facts::{EXPANDABLE, FieldMove, MOVES, OBJECTS};
use crate::input::{Field, Model, Role};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{GenericArgument, Ident, PathArguments, Type};

/// Reports the first mistake of a field.
pub(super) fn check(model: &Model, field: &Field, errors: &mut Errors) {
    let Some(object) = model.attributes.object.as_ref().and_then(object) else { return };
    let place = match field.role() {
        Role::Id(place) => {
            other_id(field, &object, errors);
            place
        }
        Role::Path(place) | Role::Json(place) | Role::Children(_, place) | Role::Split(_, place) => place,
        _ => return,
    };
    let before = errors.count();
    moved(field, &object, &place, errors);
    unexpanded(field, &object, &place, errors);
    if !matches!(field.role(), Role::Path(_)) || errors.count() > before {
        return;
    }
    let keys = place.keys();
    if let Some((_, _, target)) =
        EXPANDABLE.iter().find(|(of, path, _)| *of == object && *path == keys.join("."))
    {
        other_id(field, target, errors);
    }
    unnamed_children(field, errors);
    metadata(field, &keys, errors);
    unsigned(field, &object, &keys, errors);
}

/// Returns the name of an object of `stripe_sync::types`. Types of the application, which may be of another version of the API,
/// are known by the path before their name.
fn object(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let mut segments = path.path.segments.iter().rev();
    let name = segments.next()?.ident.unraw().to_string();
    let is_known =
        segments.next().is_none_or(|before| before.ident == "types" || before.ident == "stripe_types");
    is_known.then_some(name)
}

/// Refuses a field that a version of the API has taken away.
fn moved(field: &Field, object: &str, place: &Place, errors: &mut Errors) {
    let keys = place.keys();
    let is_it = |it: &&FieldMove| it.object == object && keys.first().is_some_and(|key| key == it.from);
    let Some(it) = MOVES.iter().find(is_it) else { return };
    let first = format!("`{object}` has no `{}` since API version {}", it.from, it.since);
    let to = it.to.iter().map(|to| to.replace("[]", "[0]"));
    let message = match it.through {
        Some((through, by)) => {
            let to = to.map(|to| format!("`{to}`")).collect::<Vec<_>>().join(" or ");
            format!("{first}: write a model of `{through}`, which has {to} beside `{by}`")
        }
        None => {
            let rest = keys[1..].iter().map(|key| format!(".{key}")).collect::<String>();
            let to: Vec<String> = to.map(|to| format!("`#[stripe(path = {to}{rest})]`")).collect();
            format!("{first}: write {}", to.join(" or "))
        }
    };
    errors.span(span(field, place), message);
}

/// Refuses a path through an id that is not expanded.
fn unexpanded(field: &Field, object: &str, place: &Place, errors: &mut Errors) {
    let plain = place.0.iter().take_while(|step| !matches!(step, PathStep::Expanded(_)));
    let keys: Vec<String> = Place(plain.cloned().collect()).keys();
    for end in 1..keys.len() {
        let is_it = |(of, path, _): &&(&str, &str, &str)| *of == object && named(path, &keys[..end]);
        if let Some((_, _, target)) = EXPANDABLE.iter().find(is_it) {
            let (id, rest) = (place.shown(end), keys[end..].join("."));
            let message = format!("`{id}` is the id of a `{target}`: write `path = {id} => {target}.{rest}`");
            errors.span(span(field, place), message);
            return;
        }
    }
}

/// Returns true if a path of `expand` leads where the keys do. It has no indexes.
fn named(path: &str, keys: &[String]) -> bool {
    keys.iter().map(String::as_str).filter(|key| key.parse::<usize>().is_err()).eq(path.split('.'))
}

/// Refuses the id type of another object.
fn other_id(field: &Field, object: &str, errors: &mut Errors) {
    let Some(found) = name(inner(&field.ty)).map(ToString::to_string) else { return };
    let of = found.strip_suffix("Id").filter(|of| *of != object);
    if of.is_some_and(|of| OBJECTS.contains(&of)) {
        errors.at(&field.ty, format!("this is the id of a `{object}`: write `{object}Id`, not `{found}`"));
    }
}

/// Refuses `Children<Model>` without an attribute.
fn unnamed_children(field: &Field, errors: &mut Errors) {
    let Some(last) = segment(&field.ty).filter(|last| last.ident == "Children") else { return };
    let model =
        argument(last).map_or_else(|| "Model".to_owned(), |model| model.to_token_stream().to_string());
    errors.at(
        &field.ty,
        format!("write `#[stripe(children = {model})]` for the rows of a list, or `split = {model}` for those of a text"),
    );
}

/// Refuses a map for the whole metadata.
fn metadata(field: &Field, keys: &[String], errors: &mut Errors) {
    let maps = ["Metadata", "Map", "HashMap", "BTreeMap"];
    if keys.last().is_some_and(|key| key == "metadata")
        && name(inner(&field.ty)).is_some_and(|name| maps.iter().any(|map| name == map))
    {
        errors.at(
            &field.ty,
            "write `#[stripe(json)]` to store all metadata as JSON, or `#[stripe(metadata = \"key\")]` for an entry",
        );
    }
}

/// The names of amounts that can be negative, and the objects that have them; `""` for any object.
const SIGNED: &[(&str, &str)] = &[
    ("", "balance"),
    ("", "starting_balance"),
    ("", "ending_balance"),
    ("", "net"),
    ("", "net_amount"),
    ("Invoice", "total"),
    ("Invoice", "subtotal"),
    ("Invoice", "total_excluding_tax"),
    ("Invoice", "subtotal_excluding_tax"),
    ("BalanceTransaction", "amount"),
    ("CustomerBalanceTransaction", "amount"),
    ("FinancialConnectionsTransaction", "amount"),
    ("Invoiceitem", "amount"),
    ("IssuingTransaction", "amount"),
    ("LineItem", "amount"),
    ("LineItem", "subtotal"),
    ("TreasuryTransaction", "amount"),
    ("TreasuryTransactionEntry", "amount"),
];

/// Refuses unsigned types for amounts that can be negative.
fn unsigned(field: &Field, object: &str, keys: &[String], errors: &mut Errors) {
    let Some(found) = name(inner(&field.ty)).filter(|name| *name == "u32" || *name == "u64") else { return };
    let is_signed = |(of, name): &(&str, &str)| (of.is_empty() || *of == object) && keys == [*name];
    if SIGNED.iter().any(is_signed) {
        let message = format!("`{}` of `{object}` can be negative: write `i64`, not `{found}`", keys[0]);
        errors.at(&field.ty, message);
    }
}

/// Returns the span of the path, or of the field whose name is the path.
fn span(field: &Field, place: &Place) -> proc_macro2::Span {
    match (&field.attributes.path, place.0.first()) {
        (Some(_), Some(PathStep::Field(name))) => name.span(),
        _ => field.name.span(),
    }
}

/// Returns the type in an `Option`.
fn inner(ty: &Type) -> &Type {
    let option = segment(ty).filter(|last| last.ident == "Option");
    option.and_then(argument).map_or(ty, inner)
}

fn name(ty: &Type) -> Option<&Ident> {
    segment(ty).map(|last| &last.ident)
}

fn segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// Returns the first type argument.
fn argument(segment: &syn::PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
