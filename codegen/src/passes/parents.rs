//! By the ids of which objects the lists are asked for that are not those of a whole account.

use crate::ir::{List, Package, Resource};

pub(super) fn find(package: &mut Package) {
    let known: Vec<(String, Option<String>)> = package
        .resources
        .iter()
        .map(|resource| (resource.object.clone(), resource.retrieve.as_deref().map(shape)))
        .collect();
    for Resource { object, parent_lists, .. } in &mut package.resources {
        for list in parent_lists {
            list.parent = in_path(list, &known).or_else(|| in_query(list, object, &known));
            // What several kinds of object share shows one of them.
            if list.filters.iter().any(|filter| filter == "object") {
                list.passes = vec![vec![("object".to_owned(), object.clone())]];
            }
        }
    }
}

/// `/v1/customers/{customer}/cards` lies below `/v1/customers/{id}`.
fn in_path(list: &List, known: &[(String, Option<String>)]) -> Option<String> {
    let (above, _) = list.path.rsplit_once('/')?;
    if !list.required.is_empty() || !above.ends_with('}') {
        return None;
    }
    let above = shape(above);
    known.iter().find(|(_, retrieve)| retrieve.as_ref() == Some(&above)).map(|(object, _)| object.clone())
}

/// `card`, asked for by a list of `issuing.token`, is an `issuing.card`; the `customer` of any list a `customer`.
fn in_query(list: &List, object: &str, known: &[(String, Option<String>)]) -> Option<String> {
    let [name] = &list.required[..] else { return None };
    if list.path.contains('{') {
        return None;
    }
    let family = object.rsplit_once('.').map(|(family, _)| format!("{family}.{name}"));
    let names = family.into_iter().chain([name.clone()]);
    names.into_iter().find(|name| known.iter().any(|(object, _)| object == name))
}

/// A path whatever its parameters are called.
fn shape(path: &str) -> String {
    let parts: Vec<&str> =
        path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
    parts.join("/")
}
