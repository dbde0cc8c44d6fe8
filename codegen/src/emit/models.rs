//! The ready-made models: a file for each, a folder for each group.

use super::structs::{id_type, page, rust_type};
use super::text::{HEADER, field_ident, literal, put, wrapped};
use crate::ir::{Content, Group, Model, ModelField, Package, Target, Type};
use std::collections::{BTreeMap, BTreeSet};

/// The files below the folder of the models, by their paths.
pub fn models(package: &Package, groups: &[Group]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for group in groups {
        for model in &group.models {
            files.insert(format!("{}/{}.rs", group.name, module(model)), file(package, group, model));
        }
        files.insert(format!("{}/mod.rs", group.name), group_file(group));
    }
    files.insert("mod.rs".to_owned(), root(groups));
    files
}

/// Returns the lines of the manifest that the generator owns: a feature for each group, and one for each object, which turns
/// on its type alone.
pub fn model_features(package: &Package, groups: &[Group]) -> String {
    let mut text = String::new();
    for group in groups {
        let needs = group.features.iter().map(|feature| format!("\"stripe-types/{feature}\""));
        let groups = group.needs.iter().map(|group| literal(group));
        let needs: Vec<String> = [literal("models")].into_iter().chain(groups).chain(needs).collect();
        put(&mut text, format_args!("# {}\n", group.about));
        wrapped(&mut text, &format!("{} = [", group.name), &needs, "]", 0);
    }
    let all: Vec<String> = groups.iter().map(|group| literal(&group.name)).collect();
    text.push_str("# All models.\n");
    wrapped(&mut text, "full = [", &all, "]", 0);
    text.push_str("# The types of single objects.\n");
    let types: BTreeSet<String> = package.resources.iter().map(|resource| resource.type_feature()).collect();
    types
        .iter()
        .for_each(|feature| put(&mut text, format_args!("{feature} = [\"stripe-types/{feature}\"]\n")));
    text
}

fn module(model: &Model) -> String {
    heck::ToSnakeCase::to_snake_case(model.name.as_str())
}

/// The groups, each behind its feature.
fn root(groups: &[Group]) -> String {
    let mut text = format!(
        "{HEADER}\n//! Ready-made models, written with the derive itself: a column for each field, a table for each embedded list, \
         and the\n//! whole object as JSON beside them, unless the feature `raw` is off. The account is part of the key, in the column `_account`:\n//! so several share the tables. Each group is a cargo feature.\n\n"
    );
    for group in groups {
        let mut names: Vec<String> = group.models.iter().flat_map(names).collect();
        names.sort_unstable();
        let cfg = format!("#[cfg(feature = {:?})]\n", group.name);
        put(&mut text, format_args!("{cfg}mod {};\n{cfg}", group.name));
        list_of_names(&mut text, &format!("pub use {}::", group.name), &names);
        text.push('\n');
    }
    text.push_str("pub use crate::ready::{Ready, all, below, ready};\n\nuse crate::runtime::Link;\n\n");
    text.push_str("/// The models of each group that is compiled, parents first.\n");
    text.push_str("pub(crate) const GROUPS: &[(&str, &[Link])] = &[\n");
    for group in groups {
        let name = &group.name;
        put(&mut text, format_args!("    #[cfg(feature = {name:?})]\n    ({name:?}, {name}::MODELS),\n"));
    }
    text.push_str("];\n");
    text
}

fn names(model: &Model) -> Vec<String> {
    std::iter::once(model).chain(&model.children).map(|model| model.name.clone()).collect()
}

/// A use of one name, or of several.
fn list_of_names(out: &mut String, open: &str, names: &[String]) {
    match names {
        [name] => put(out, format_args!("{open}{name};\n")),
        _ => wrapped(out, &format!("{open}{{"), names, "};", 0),
    }
}

fn group_file(group: &Group) -> String {
    let mut text = format!("{HEADER}\n//! {}\n\n", group.about);
    let mut modules: Vec<String> = group.models.iter().map(module).collect();
    modules.sort_unstable();
    modules.iter().for_each(|module| put(&mut text, format_args!("mod {module};\n")));
    text.push('\n');
    let mut by_module: Vec<(String, Vec<String>)> =
        group.models.iter().map(|model| (module(model), names(model))).collect();
    by_module.sort_unstable();
    for (module, names) in &mut by_module {
        names.sort_unstable();
        list_of_names(&mut text, &format!("pub use {module}::"), names);
    }
    text.push_str("\nuse crate::Model;\nuse crate::runtime::Link;\n\n");
    text.push_str("/// The models that have a list, parents first.\n");
    let links: Vec<String> =
        group.models.iter().map(|model| format!("    Link::to({}::table),\n", model.name)).collect();
    put(&mut text, format_args!("pub(super) const MODELS: &[Link] = &[\n{}];\n", links.concat()));
    text
}

/// The imports of a file.
#[derive(Default)]
struct ModelImports {
    types: BTreeSet<String>,
    models: BTreeSet<String>,
    children: bool,
}

/// A model, and those of its child rows.
fn file(package: &Package, group: &Group, model: &Model) -> String {
    let mut imports = ModelImports::default();
    let mut body = String::new();
    for model in std::iter::once(model).chain(&model.children) {
        write(package, group, model, &mut imports, &mut body);
    }
    names(model).iter().for_each(|name| {
        imports.models.remove(name);
    });
    let mut text = format!("{HEADER}\n");
    if !imports.children {
        text.push_str("use crate::StripeSync;\n");
    }
    let lists = [("crate::models::", imports.models), ("crate::types::", imports.types)];
    for (open, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
        let names: Vec<String> = names.into_iter().collect();
        list_of_names(&mut text, &format!("use {open}"), &names);
    }
    if imports.children {
        text.push_str("use crate::{Children, StripeSync};\n");
    }
    text.push_str(&body);
    text
}

fn write(package: &Package, group: &Group, model: &Model, imports: &mut ModelImports, out: &mut String) {
    let ty = &package.items[&model.key].name;
    put(out, format_args!("\n/// Rows of objects `{}`", model.object));
    match &model.lists[..] {
        [] => out.push_str(" that are embedded in others.\n"),
        lists => put(out, format_args!(", from `{}`.\n", lists.join("` and `"))),
    }
    if let Some(resource) = package.resources.iter().find(|resource| resource.key == model.key) {
        put(out, format_args!("///\n/// See <{}>.\n", page(resource)));
    }
    out.push_str("#[derive(Debug, Clone, StripeSync)]\n#[non_exhaustive]\n");
    put(
        out,
        format_args!(
            "#[stripe(object = crate::types::{ty}, table = {:?}, account, absent = null)]\n",
            model.table
        ),
    );
    put(out, format_args!("pub struct {} {{\n", model.name));
    for field in &model.fields {
        write_field(package, group, field, &ident(model, field), imports, out);
    }
    if model.raw {
        // Named in full: without the feature it would be an import for nothing.
        out.push_str(
            "    #[cfg(feature = \"raw\")]\n    #[stripe(raw)]\n    pub raw: crate::types::RawJson,\n",
        );
    }
    out.push_str("}\n");
}

/// The name of a field: that of its column, unless it is a keyword.
fn ident(model: &Model, field: &ModelField) -> String {
    match field.name.as_str() {
        "type" if model.fields.iter().all(|other| other.name != "kind") => "kind".to_owned(),
        name => field_ident(name),
    }
}

fn write_field(
    package: &Package,
    group: &Group,
    field: &ModelField,
    name: &str,
    imports: &mut ModelImports,
    out: &mut String,
) {
    let mut attributes = Vec::new();
    let ty = match &field.content {
        Content::Place { path, ty, optional, references } => {
            if path != name {
                attributes.push(format!("path = {path}"));
            }
            if name != field.name {
                attributes.push(format!("column = {:?}", field.name));
            }
            // Not every object says it; the key does.
            if path == "livemode" && !optional {
                attributes.push("livemode".to_owned());
            }
            if let Some(target) = references {
                reference(target, group, &mut attributes, imports, out);
            }
            place_type(package, ty.as_ref(), *optional, imports)
        }
        Content::Parent { model, id } => {
            attributes.push(format!("parent = {}", named(model, imports)));
            let id = id_type(package, id);
            imports.types.insert(id.clone());
            id
        }
        Content::Children { model } => {
            imports.children = true;
            attributes.push(format!("children = {model}"));
            format!("Children<{model}>")
        }
    };
    if !attributes.is_empty() {
        put(out, format_args!("    #[stripe({})]\n", attributes.join(", ")));
    }
    put(out, format_args!("    pub {name}: {ty},\n"));
}

/// A model of another group is referred to where that is compiled too.
fn reference(
    target: &Target,
    group: &Group,
    attributes: &mut Vec<String>,
    imports: &mut ModelImports,
    out: &mut String,
) {
    if target.group == group.name || group.needs.contains(&target.group) {
        attributes.push(format!("references = {}", named(target, imports)));
    } else {
        put(
            out,
            format_args!(
                "    #[cfg_attr(feature = {:?}, stripe(references = crate::models::{}))]\n",
                target.group, target.model
            ),
        );
    }
}

fn named(target: &Target, imports: &mut ModelImports) -> String {
    imports.models.insert(target.model.clone());
    target.model.clone()
}

fn place_type(package: &Package, ty: Option<&Type>, optional: bool, imports: &mut ModelImports) -> String {
    let ty = match ty {
        Some(Type::Id(kind) | Type::Expandable(kind)) => {
            let id = id_type(package, kind);
            imports.types.insert(id.clone());
            id
        }
        Some(ty) => rust_type(package, ty, &mut imports.types),
        None => {
            imports.types.insert("RawJson".to_owned());
            "RawJson".to_owned()
        }
    };
    if optional { format!("Option<{ty}>") } else { ty }
}
