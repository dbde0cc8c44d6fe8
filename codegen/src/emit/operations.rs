//! Operations, and what they are given.

use super::places;
use super::prose::prose;
use super::structs::rust_type;
use super::text::{field_ident, literal, paragraphs, put};
use crate::ir::{Encoding, Item, Keyword, Operation, Output, Package, Param, Params, Source, Type};
use crate::passes::{variant_name, variant_names};
use std::collections::BTreeSet;

/// An operation.
pub(super) fn operation(
    package: &Package,
    item: &Item,
    operation: &Operation,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    let output = answer_type(package, &operation.output, imports);
    put(out, format_args!("{}::operation! {{\n", package.target.primitives()));
    head(package, operation, out);
    if let Some(description) = &item.description {
        out.push_str("    ///\n");
        prose(out, description, 4);
    }
    let method = variant_name(&operation.method);
    let encoding = match operation.encoding {
        Encoding::Form => "Form",
        Encoding::Json => "Json",
        Encoding::Multipart => "Multipart",
    };
    put(out, format_args!("    pub struct {}: {method} {} {encoding}", item.name, literal(&operation.path)));
    if let Some(host) = &operation.host {
        put(out, format_args!(" at {}", literal(host)));
    }
    put(out, format_args!(" => {output} {{\n"));
    let mut sections = Sections::default();
    sections.path.extend(operation.segments.iter().map(|param| field(package, param, &output, imports)));
    sections.sort(package, &operation.params, &output, imports);
    sections.write(out);
    out.push_str("    }\n}\n");
}

/// Writes the attributes and documentation of an operation.
fn head(package: &Package, operation: &Operation, out: &mut String) {
    let sent = format!("`{} {}`", operation.method.to_uppercase(), operation.path);
    let resource = package.resources.iter().find(|resource| resource.key == operation.resource);
    let feature = resource.filter(|_| package.target.has_features());
    let feature =
        feature.map(|resource| format!(", by the cargo feature `{}`", resource.feature)).unwrap_or_default();
    let (line, link) =
        operation.docs.split_first().map_or(("", &[][..]), |(line, link)| (line.as_str(), link));
    let mut docs: Vec<String> =
        Some(line).filter(|line| !line.is_empty()).map(str::to_owned).into_iter().collect();
    docs.push(
        std::iter::once(format!("{sent}{feature}."))
            .chain(link.iter().cloned())
            .collect::<Vec<_>>()
            .join(" "),
    );
    if operation.deprecated {
        docs.push("Deprecated by Stripe.".to_owned());
    }
    paragraphs(out, &docs, 4);
    if operation.deprecated && package.target.has_features() {
        out.push_str("    #[deprecated = \"Stripe has deprecated the operation\"]\n");
    }
}

/// Parameters inside others.
pub(super) fn params(
    package: &Package,
    item: &Item,
    params: &Params,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    put(out, format_args!("{}::params! {{\n", package.target.primitives()));
    places::document(out, package, "Held by", &params.uses, 4);
    put(out, format_args!("    pub struct {} {{\n", item.name));
    let mut sections = Sections::default();
    sections.sort(package, &params.fields, "", imports);
    sections.write(out);
    out.push_str("    }\n}\n");
}

/// A keyword, or a value.
pub(super) fn keyword(
    package: &Package,
    item: &Item,
    keyword: &Keyword,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    let other = rust_type(package, &keyword.other, imports);
    let name = if package.target.has_features() { "keyword" } else { "keyword_elsewhere" };
    put(out, format_args!("{}::{name}! {{\n", package.target.primitives()));
    places::document(out, package, "Held by", &keyword.uses, 4);
    put(out, format_args!("    pub enum {}({other}) {{\n", item.name));
    for (name, value) in variant_names(&keyword.values).iter().zip(&keyword.values) {
        put(out, format_args!("        {name} = {},\n", literal(value)));
    }
    out.push_str("    }\n}\n");
}

/// The id of something that exists, or the parameters of something new.
pub(super) fn source(
    package: &Package,
    item: &Item,
    source: &Source,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    let params = rust_type(package, &source.params, imports);
    put(out, format_args!("{}::source! {{\n", package.target.primitives()));
    places::document(out, package, "Held by", &source.uses, 4);
    put(out, format_args!("    pub enum {}({params});\n}}\n", item.name));
}

/// The Rust type of what an operation answers.
pub(super) fn answer_type(package: &Package, output: &Output, imports: &mut BTreeSet<String>) -> String {
    let mut around = |list: &str, ty: &Type| {
        imports.insert(list.to_owned());
        format!("{list}<{}>", rust_type(package, ty, imports))
    };
    match output {
        Output::List(ty) => around("List", ty),
        Output::PagedList(ty) => around("PagedList", ty),
        Output::Search(ty) => around("SearchResult", ty),
        Output::One(ty) => rust_type(package, ty, imports),
        Output::Binary => {
            imports.insert("Binary".to_owned());
            "Binary".to_owned()
        }
    }
}

/// The lines of the fields, by what the macros make of them.
#[derive(Default)]
struct Sections {
    path: Vec<String>,
    required: Vec<String>,
    required_lists: Vec<String>,
    optional: Vec<String>,
    boxed: Vec<String>,
    lists: Vec<String>,
    appended: Vec<String>,
}

impl Sections {
    fn sort(&mut self, package: &Package, params: &[Param], output: &str, imports: &mut BTreeSet<String>) {
        for param in params {
            let line = field(package, param, output, imports);
            let section = match (&param.ty, param.required) {
                (Type::Vec(_) | Type::Expand, true) => &mut self.required_lists,
                (Type::Expand, false) => &mut self.appended,
                // The paths of version 2 of the API.
                (Type::Vec(_), false) if param.key == "include" => &mut self.appended,
                (Type::Vec(_), false) => &mut self.lists,
                (_, true) => &mut self.required,
                (ty, false) if is_large(package, ty) => &mut self.boxed,
                (_, false) => &mut self.optional,
            };
            section.push(line);
        }
    }

    fn write(&self, out: &mut String) {
        let sections = [
            ("path", &self.path),
            ("required", &self.required),
            ("required_lists", &self.required_lists),
            ("optional", &self.optional),
            ("boxed", &self.boxed),
            ("lists", &self.lists),
            ("appended", &self.appended),
        ];
        for (name, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            put(out, format_args!("        {name} {{\n"));
            lines.iter().for_each(|line| put(out, format_args!("{line},\n")));
            out.push_str("        }\n");
        }
    }
}

/// Parameters that hold parameters are held by a pointer, so that those that are not given cost little.
fn is_large(package: &Package, ty: &Type) -> bool {
    match ty {
        Type::Clearable(inner) => is_large(package, inner),
        Type::Item(key) => matches!(package.items[key].body, crate::ir::Body::Params(_)),
        _ => false,
    }
}

fn field(package: &Package, param: &Param, output: &str, imports: &mut BTreeSet<String>) -> String {
    let ty = param_type(package, param, output, imports);
    let ident = field_ident(&param.key);
    let mut text = String::new();
    match &param.description {
        Some(description) => prose(&mut text, description, 12),
        None => paragraphs(&mut text, &param.docs, 12),
    }
    let pad = " ".repeat(12);
    match ident == param.key {
        true => put(&mut text, format_args!("{pad}{ident}: {ty}")),
        false => put(&mut text, format_args!("{pad}{ident} = {:?}: {ty}", param.key)),
    }
    text
}

/// The Rust type of a parameter, of one that holds several that of an element; `output` is what the operation answers.
pub(super) fn param_type(
    package: &Package,
    param: &Param,
    output: &str,
    imports: &mut BTreeSet<String>,
) -> String {
    match &param.ty {
        Type::Vec(inner) => rust_type(package, inner, imports),
        Type::Expand => {
            imports.insert("Expand".to_owned());
            format!("Expand<{output}>")
        }
        ty => rust_type(package, ty, imports),
    }
}
