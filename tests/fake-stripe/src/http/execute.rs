//! Executing a call whose parameters are known to be right.

use super::error::ApiError;
use super::query::Query;
use super::reply::Reply;
use super::{list, read, search, write};
use crate::server::Shared;
use crate::spec::{Answer, Operation};
use serde_json::Value;

/// An operation with its parameters.
pub(super) struct Call<'c> {
    pub(super) operation: &'c Operation,
    /// The account that it is made for.
    pub(super) account: &'c str,
    pub(super) path: &'c str,
    pub(super) path_parameters: Vec<(String, String)>,
    pub(super) parameters: Value,
}

impl Call<'_> {
    /// The last parameter of the path, which names the object that the call is about.
    pub(super) fn id(&self) -> &str {
        self.path_parameters.last().map(|(_, id)| id.as_str()).unwrap_or_default()
    }

    /// Whether the path ends with the id of an object.
    pub(super) fn names_object(&self) -> bool {
        self.operation.template.ends_with('}')
    }

    pub(super) fn query(&self) -> Query {
        Query::new(&self.parameters)
    }
}

/// The smallest document that a reader of PDF takes for one.
const PDF: &str = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

pub(super) fn execute(shared: &Shared, call: &Call<'_>) -> Result<Reply, ApiError> {
    let text = match (call.operation.method.as_str(), &call.operation.answer) {
        (_, Answer::List(kinds)) => lists(shared, call, kinds, false),
        (_, Answer::PagedList(kinds)) => lists(shared, call, kinds, true),
        (_, Answer::Search(kind)) => search::answer(&shared.read(), call, kind),
        (_, Answer::Pdf) => {
            read::existing(&shared.read(), "quote", call.id())?;
            return Ok(Reply::pdf(PDF));
        }
        (_, Answer::Other(schema)) => Ok(read::other(schema)),
        (_, Answer::Deleted(stub)) => write::delete(&mut shared.write(), call, stub),
        ("GET", Answer::Object(kind)) => read::retrieve(&shared.read(), call, kind),
        ("DELETE", Answer::Object(kind)) => write::cancel(&mut shared.write(), call, kind),
        (_, Answer::Object(kind)) => write::post(&mut shared.write(), call, kind),
    };
    text.map(Reply::json)
}

fn lists(shared: &Shared, call: &Call<'_>, kinds: &[String], v2: bool) -> Result<String, ApiError> {
    let query = call.query();
    let parameters = &call.path_parameters;
    let webhooks = &shared.webhooks;
    list::answer(
        &shared.read(),
        &list::Request { path: call.path, kinds, parameters, query: &query, v2, webhooks },
    )
}
