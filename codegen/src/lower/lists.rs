//! The lists of each type of object.

use super::Lowering;
use crate::ir::{List, Paging};
use crate::spec::{Operation, Response};

/// The lists of a kind of object.
pub(super) struct Lists {
    pub(super) root: Option<List>,
    pub(super) parents: Vec<List>,
}

/// Query parameters that page or shape a list rather than filter it.
const PAGING: [&str; 6] = ["ending_before", "expand", "include", "limit", "page", "starting_after"];

impl Lowering<'_> {
    pub(super) fn lists(&self, name: &str) -> Lists {
        let mut lists = Lists { root: None, parents: Vec::new() };
        for operation in &self.document.operations {
            if operation.method != "get" || self.facts.is_no_list(&operation.path) {
                continue;
            }
            let Some(list) = self.list(operation, name) else { continue };
            if operation.path_parameters.is_empty() && list.required.is_empty() {
                if let Some(parameter) = self.facts.narrows(&list.path) {
                    let required = vec![parameter.to_owned()];
                    lists.parents.push(List { required, ..list.clone() });
                }
                lists.root = Some(list);
            } else {
                lists.parents.push(list);
            }
        }
        lists
    }

    fn list(&self, operation: &Operation, name: &str) -> Option<List> {
        let paging = match &operation.response {
            Response::List(_) => Paging::Cursor,
            Response::PagedList(_) => Paging::Url,
            _ => return None,
        };
        if !operation.response.can_be(name) {
            return None;
        }
        let pages = operation.query.contains_key("starting_after") || operation.query.contains_key("page");
        let required = operation.query.iter().filter(|(_, property)| property.required);
        let filters = operation.query.iter().filter(|(query, _)| !PAGING.contains(&query.as_str()));
        Some(List {
            path: operation.path.clone(),
            parent: None,
            style: if pages { paging } else { Paging::Whole },
            required: required.map(|(query, _)| query.clone()).collect(),
            filters: filters.map(|(query, _)| query.clone()).collect(),
            passes: self.facts.passes(&operation.path),
        })
    }
}
