//! The facts of each resource, as constants.

use super::structs::id_type;
use super::text::{literal, put, slice, wrapped};
use crate::ir::{Expansion, List, Package, Paging, Resource};
use crate::passes::MAX_LENGTH;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn emit(
    package: &Package,
    resource: &Resource,
    name: &str,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    imports.extend(["Object".to_owned(), "ObjectInfo".to_owned()]);
    let id = match &resource.id {
        Some(kind) => {
            let id = id_type(package, kind);
            imports.insert(id.clone());
            id
        }
        None => "()".to_owned(),
    };
    let expanded = match resource.deleted && resource.id.is_some() {
        true => {
            imports.insert("MaybeDeleted".to_owned());
            format!("MaybeDeleted<Self, {id}>")
        }
        false => "Self".to_owned(),
    };
    put(
        out,
        format_args!("\nimpl Object for {name} {{\n    type Id = {id};\n    type Expanded = {expanded};\n"),
    );
    out.push_str("    const INFO: &'static ObjectInfo = &ObjectInfo {\n");
    line(out, "name", &literal(&resource.object));
    line(out, "type_name", &literal(name));
    line(out, "has_id", &resource.id.is_some().to_string());
    line(out, "has_created", &resource.created.to_string());
    line(out, "has_deleted", &resource.deleted.to_string());
    line(out, "retrieve", &option(resource.retrieve.as_ref().map(|path| literal(path))));
    line(out, "list", &option(resource.list.as_ref().map(|info| format!("&{}", list(info, imports)))));
    let parents: Vec<String> = resource.parent_lists.iter().map(|info| list(info, imports)).collect();
    lines(out, "parent_lists", &parents);
    lines(out, "expandable", &expandable(resource, imports));
    let only_expanded: Vec<String> = resource.only_expanded.iter().map(|path| literal(path)).collect();
    wrapped(out, "only_expanded: &[", &only_expanded, "],", 8);
    lines(out, "nested_lists", &nested_lists(resource, imports));
    let events: Vec<String> = resource.events.iter().map(|event| literal(event)).collect();
    wrapped(out, "events: &[", &events, "],", 8);
    out.push_str("    };\n}\n");
    expand_paths(resource, name, out, imports);
}

/// The name of a path of `expand`; of one too long, that of its last parts.
fn constant(path: &str) -> String {
    let name = format!("EXPAND_{}", path.replace('.', "_").to_uppercase());
    match path.split_once('.') {
        Some((_, rest)) if name.len() > MAX_LENGTH => constant(rest),
        _ => name,
    }
}

/// Writes the paths of `expand`: ids, fields that are left out otherwise, and embedded objects and lists, through which
/// longer paths lead.
fn expand_paths(resource: &Resource, name: &str, out: &mut String, imports: &mut BTreeSet<String>) {
    let lists: Vec<&String> = resource.nested_lists.iter().map(|(path, ..)| path).collect();
    let ids = resource.expandable.iter().map(|Expansion { path, .. }| path);
    let fields = ids.chain(&resource.includable).chain(&resource.embedded);
    let fields = fields.filter(|path| !lists.contains(path)).map(|path| (path, "field"));
    let lists = lists.iter().map(|path| (*path, "list"));
    let paths: BTreeMap<String, (&String, &str)> =
        fields.chain(lists).map(|found| (constant(found.0), found)).collect();
    if paths.is_empty() {
        return;
    }
    imports.insert("Expand".to_owned());
    put(out, format_args!("\nimpl {name} {{\n"));
    for (constant, (path, kind)) in paths {
        put(out, format_args!("    pub const {constant}: Expand<Self> = Expand::{kind}({path:?});\n"));
    }
    out.push_str("}\n");
}

fn line(out: &mut String, field: &str, value: &str) {
    put(out, format_args!("        {field}: {value},\n"));
}

/// One value a line, unless there is none.
fn lines(out: &mut String, field: &str, values: &[String]) {
    if values.is_empty() {
        return line(out, field, "&[]");
    }
    put(out, format_args!("        {field}: &[\n"));
    for value in values {
        put(out, format_args!("            {value},\n"));
    }
    out.push_str("        ],\n");
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn list(info: &List, imports: &mut BTreeSet<String>) -> String {
    imports.extend(["ListInfo".to_owned(), "ListStyle".to_owned()]);
    let style = match info.style {
        Paging::Whole => "Whole",
        Paging::Cursor => "Cursor",
        Paging::Url => "Url",
    };
    let passes: Vec<String> = info
        .passes
        .iter()
        .map(|pass| {
            let pairs: Vec<String> =
                pass.iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
            format!("&[{}]", pairs.join(", "))
        })
        .collect();
    format!(
        "ListInfo {{ path: {}, parent: {}, style: ListStyle::{style}, required: {}, filters: {}, passes: &[{}] }}",
        literal(&info.path),
        option(info.parent.as_ref().map(|parent| literal(parent))),
        slice(&info.required),
        slice(&info.filters),
        passes.join(", ")
    )
}

fn expandable(resource: &Resource, imports: &mut BTreeSet<String>) -> Vec<String> {
    if !resource.expandable.is_empty() {
        imports.insert("Expansion".to_owned());
    }
    resource
        .expandable
        .iter()
        .map(|Expansion { path, targets, array, .. }| {
            format!("Expansion {{ path: {}, targets: {}, array: {array} }}", literal(path), slice(targets))
        })
        .collect()
}

fn nested_lists(resource: &Resource, imports: &mut BTreeSet<String>) -> Vec<String> {
    if !resource.nested_lists.is_empty() {
        imports.insert("NestedList".to_owned());
    }
    resource
        .nested_lists
        .iter()
        .map(|(path, items, always)| {
            format!("NestedList {{ path: {}, items: {}, always: {always} }}", literal(path), slice(items))
        })
        .collect()
}
