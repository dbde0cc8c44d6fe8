//! The names of operations: a verb and what it is done to, by the method and the path.

use super::super::words::pascal;
use super::{Namer, singular};
use crate::ir::{Key, Operation, Output, Package};

impl Namer<'_> {
    pub(super) fn operations(&mut self, package: &mut Package) {
        let keys: Vec<Key> = package.operations().map(|(key, _)| key.clone()).collect();
        self.settle(package, &keys);
        for key in keys {
            let Some(operation) = package.operation(&key) else { continue };
            let stated = self.facts.operation_name(&key).map(str::to_owned);
            let kept = self.settled.get(&key).cloned();
            let ruled = self.operation_name(package, operation);
            let name = self.take(&key, [stated.or(kept).unwrap_or(ruled)]);
            package.items[&key].name = name;
        }
    }

    fn operation_name(&self, package: &Package, operation: &Operation) -> String {
        let path = operation.path.as_str();
        let (above, last) = path.rsplit_once('/').unwrap_or_default();
        let is_list = matches!(operation.output, Output::List(_) | Output::PagedList(_));
        let one = last.starts_with('{');
        let verb = last.split('_').next().unwrap_or_default();
        match operation.method.as_str() {
            _ if matches!(operation.output, Output::Search(_)) => {
                format!("Search{}", plural(&self.noun(package, above)))
            }
            "get" if is_list => format!("List{}", plural(&self.noun(package, path))),
            "delete" => format!("Delete{}", self.noun(package, if one { above } else { path })),
            "get" if one => format!("Retrieve{}", self.noun(package, above)),
            "post" | "put" if one => format!("Update{}", self.noun(package, above)),
            _ if self.facts.is_verb(verb) => {
                let rest = last.strip_prefix(verb).unwrap_or_default();
                format!("{}{}{}", pascal(verb), self.noun(package, acted_on(above)), pascal(rest))
            }
            "get" => format!("Retrieve{}", literal(path)),
            "put" => format!("Update{}", literal(path)),
            _ if is_singleton(package, path) => format!("Update{}", literal(path)),
            _ => format!("Create{}", self.noun(package, path)),
        }
    }

    /// Returns the subject of the paths of a collection: the listed resource, or the words of the path.
    fn noun(&self, package: &Package, collection: &str) -> String {
        let below = format!("{collection}/{{");
        let resource = package.resources.iter().find(|resource| {
            let list = resource.list.as_ref().map(|list| list.path.as_str());
            list == Some(collection)
                || resource.retrieve.as_ref().is_some_and(|path| path.starts_with(&below) && list.is_none())
        });
        match resource {
            Some(resource) => package.items[&resource.key].name.clone(),
            None => words(collection, true),
        }
    }
}

/// The collection behind the path of what an action is done to.
fn acted_on(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some((above, last)) if last.starts_with('{') => above,
        _ => path,
    }
}

/// Returns true if the path has a single object, which can be retrieved there.
fn is_singleton(package: &Package, path: &str) -> bool {
    package.operation(&format!("get {path}")).is_some_and(|read| matches!(read.output, Output::One(_)))
}

/// Returns the words of the path of a single object.
fn literal(path: &str) -> String {
    words(path, false)
}

/// The segments of a path as one name, those that hold others in the singular.
fn words(path: &str, singular_last: bool) -> String {
    let segments: Vec<&str> =
        path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{') && *part != "v1").collect();
    let last = segments.len().saturating_sub(1);
    let mut name = String::new();
    for (index, segment) in segments.iter().enumerate() {
        let next = segments.get(index + 1).copied().unwrap_or_default();
        match *segment {
            // Only the clock is called so itself.
            "test_helpers" if next.starts_with("test_") => {}
            "test_helpers" => name.push_str("Test"),
            segment if index < last || singular_last => name.push_str(&pascal(&singular(segment))),
            segment => name.push_str(&pascal(segment)),
        }
    }
    name
}

/// The name of several.
fn plural(noun: &str) -> String {
    match noun {
        noun if noun.ends_with("History") || noun.ends_with("People") => noun.to_owned(),
        noun if noun.ends_with('y') && !noun.ends_with("ay") && !noun.ends_with("ey") => {
            format!("{}ies", &noun[..noun.len() - 1])
        }
        noun if noun.ends_with('s') => format!("{noun}es"),
        noun => format!("{noun}s"),
    }
}
