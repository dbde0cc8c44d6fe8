//! Structs, and the Rust types of their fields.

use super::places;
use super::prose::prose;
use super::text::{field_ident, literal, literals, paragraphs, put, wrapped};
use crate::ir::{Body, Field, Item, Key, Package, Resource, Struct, Type};
use std::collections::BTreeSet;

/// The pages of Stripe's documentation.
const DOCS: &str = "https://docs.stripe.com/api";

pub(super) fn emit(
    package: &Package,
    key: &Key,
    item: &Item,
    structure: &Struct,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    documentation(package, key, item, structure, out);
    put(out, format_args!("#[derive(Clone)]\n#[non_exhaustive]\npub struct {} {{\n", item.name));
    for field in &structure.fields {
        match &field.description {
            Some(description) => prose(out, description, 4),
            None => paragraphs(out, &field.docs, 4),
        }
        let ty = field_type(package, field, imports);
        put(out, format_args!("    pub {}: {ty},\n", field_ident(&field.key)));
    }
    out.push_str("}\n");
    record(package, item, structure, out);
}

fn documentation(package: &Package, key: &Key, item: &Item, structure: &Struct, out: &mut String) {
    match &item.description {
        Some(description) => prose(out, description, 0),
        None => match package.resources.iter().find(|resource| resource.key == *key) {
            Some(resource) => {
                put(
                    out,
                    format_args!(
                        "/// The object `{}`.\n///\n/// See <{}>.\n",
                        resource.object,
                        page(resource)
                    ),
                );
            }
            None => places::of_struct(out, package, key, structure),
        },
    }
}

/// The page of Stripe's documentation about an object, or of all of them.
pub(super) fn page(resource: &Resource) -> String {
    resource.page().unwrap_or_else(|| DOCS.to_owned())
}

fn record(package: &Package, item: &Item, structure: &Struct, out: &mut String) {
    let object = literal(structure.object.as_deref().unwrap_or_default());
    let primitives = package.target.primitives();
    put(
        out,
        format_args!("\n{primitives}::record!(\n    {}, {object}, {},\n", item.name, structure.identified),
    );
    wrapped(out, "[", &literals(structure.fields.iter().map(|field| &field.key)), "],", 4);
    let fields: Vec<String> = structure.fields.iter().map(|field| field_ident(&field.key)).collect();
    wrapped(out, "[", &fields, "],", 4);
    out.push_str(");\n");
}

/// The Rust type of a field.
pub(super) fn field_type(package: &Package, field: &Field, imports: &mut BTreeSet<String>) -> String {
    if field.key == "metadata" && field.ty == Type::Map(Box::new(Type::Plain("String"))) {
        imports.insert("Metadata".to_owned());
        return if field.optional { "Option<Metadata>".to_owned() } else { "Metadata".to_owned() };
    }
    let ty = rust_type(package, &field.ty, imports);
    match (&field.ty, field.optional) {
        (_, false) => ty,
        // Large objects hold many optional ones, few of which are there: those that are not cost two words.
        (Type::Item(key), true) if !matches!(package.items[key].body, Body::Enum(_)) => {
            imports.insert("Boxed".to_owned());
            format!("Option<Boxed<{ty}>>")
        }
        (_, true) => format!("Option<{ty}>"),
    }
}

/// The Rust type, whose names are added to the imports.
pub(super) fn rust_type(package: &Package, ty: &Type, imports: &mut BTreeSet<String>) -> String {
    let mut import = |name: String| {
        imports.insert(name.clone());
        name
    };
    match ty {
        Type::Plain(name @ ("bool" | "i64" | "String")) => (*name).to_owned(),
        Type::Plain(name) => import((*name).to_owned()),
        Type::Id(kind) => import(id_type(package, kind)),
        Type::Expandable(kind) => {
            import("Expandable".to_owned());
            format!("Expandable<{}>", import(id_type(package, kind)))
        }
        Type::Deleted(kind) => {
            import("Deleted".to_owned());
            format!("Deleted<{}>", import(id_type(package, kind)))
        }
        Type::Item(key) => import(package.items[key].name.clone()),
        Type::Vec(inner) => format!("Vec<{}>", rust_type(package, inner, imports)),
        Type::List(inner) => {
            import("List".to_owned());
            format!("List<{}>", rust_type(package, inner, imports))
        }
        Type::MaybeDeleted(key, kind) => {
            import("MaybeDeleted".to_owned());
            let live = import(package.items[key].name.clone());
            format!("MaybeDeleted<{live}, {}>", import(id_type(package, kind)))
        }
        Type::Clearable(inner) => {
            import("Clearable".to_owned());
            format!("Clearable<{}>", rust_type(package, inner, imports))
        }
        Type::Range(limit) => {
            import("Range".to_owned());
            format!("Range<{}>", import((*limit).to_owned()))
        }
        // Its parameter is what the operation answers.
        Type::Expand => import("Expand".to_owned()),
        Type::Map(inner) => {
            import("Map".to_owned());
            format!("Map<{}>", rust_type(package, inner, imports))
        }
    }
}

/// The name of the id type of a kind.
pub(super) fn id_type(package: &Package, kind: &Key) -> String {
    format!("{}Id", package.kinds[kind].name)
}
