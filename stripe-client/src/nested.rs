//! The request of a list that is embedded in an object.

use crate::request::Request;
use percent_encoding::percent_decode_str;

/// The parameters of paging, which the pager sets.
const PAGING: [&str; 4] = ["limit", "starting_after", "ending_before", "page"];

impl Request {
    /// Creates the request of a list that is embedded in the object with this id, from the list's `url`. The id
    /// becomes a path parameter, so that the lists of all objects are one endpoint. A URL that is not a path of the
    /// API is rejected when it is sent.
    pub fn nested(url: &str, parent: &str) -> Self {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let is_parent = |part: &&str| !parent.is_empty() && decoded(part) == parent;
        let template: Vec<&str> =
            path.split('/').map(|part| if is_parent(&part) { "{parent}" } else { part }).collect();
        let times = template.iter().filter(|part| **part == "{parent}").count();
        let mut request = Self::get(template.join("/"));
        for _ in 0..times {
            request = request.segment(parent);
        }
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let pairs = pairs.map(|(name, value)| (decoded(name), decoded(value)));
        pairs
            .filter(|(name, _)| !PAGING.contains(&name.as_str()))
            .fold(request, |request, (name, value)| request.param(name, value))
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::Request;

    #[test]
    fn the_parent_is_a_parameter_of_the_path_and_the_query_is_kept() {
        for (url, template, target) in [
            ("/v1/invoices/in_1/lines", "/v1/invoices/{parent}/lines", "/v1/invoices/in_1/lines"),
            (
                "/v1/subscription_items?subscription=in_1&limit=3&starting_after=x",
                "/v1/subscription_items",
                "/v1/subscription_items?subscription=in_1",
            ),
            ("/v1/x?created[gte]=1&name=a%20b+c%26", "/v1/x", "/v1/x?created[gte]=1&name=a%20b%20c%26"),
        ] {
            let request = Request::nested(url, "in_1");
            assert_eq!((request.template(), request.target().as_str()), (template, target));
        }
    }
}
