//! The encoding of operations as requests.

mod form;
mod json;
mod multipart;
mod wire;

use crate::error::Error;
use crate::request::{EncodedBody, Request};
use stripe_types::{AsView, Encoding, Method, Operation, OperationInfo, Record, View};

/// The default limit of a downloaded file in bytes.
const MAX_FILE: u64 = 1 << 30;

impl Request {
    /// Returns the request of an operation.
    ///
    /// # Errors
    /// [`ErrorKind::Input`](crate::ErrorKind::Input) if an id in the path is empty, `.` or `..`.
    pub fn of<O: Operation>(operation: &O) -> Result<Self, Error> {
        encode(O::INFO, operation)
    }
}

/// Encodes an operation. Not generic, so that it is compiled once for all operations.
fn encode(info: &'static OperationInfo, operation: &dyn Record) -> Result<Request, Error> {
    let mut request = Request::new(info.method, info.path);
    request.host = info.host;
    if info.host.is_some() && info.method == Method::Get {
        request.options.max_answer = Some(MAX_FILE);
    }
    let names = path_parameters(info.path);
    let mut result = Ok(());
    operation.slots(&mut |shape, slots| {
        let (segments, params) = slots.split_at(names.len().min(slots.len()));
        let fields = shape.keys[segments.len()..].iter().copied().zip(params.iter().copied());
        result = segments
            .iter()
            .zip(&names)
            .try_for_each(|(slot, name)| add_segment(&mut request, info, name, *slot));
        match (info.encoding, info.method) {
            (Encoding::Json, Method::Post | Method::Put) => {
                request.body = EncodedBody::Json(json::object(fields))
            }
            (Encoding::Multipart, _) => {
                let mut files = Vec::new();
                form::fields(fields, &mut request.pairs, &mut files);
                request.body = EncodedBody::Multipart(files);
            }
            _ => form::fields(fields, &mut request.pairs, &mut Vec::new()),
        }
    });
    result.map(|()| request)
}

/// Returns the names of the parameters in a path template.
fn path_parameters(template: &str) -> Vec<&str> {
    template.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

fn add_segment(
    request: &mut Request,
    info: &OperationInfo,
    name: &str,
    slot: &dyn AsView,
) -> Result<(), Error> {
    let refused = |why: &str| Err(Error::input(info.method, info.path, format!("`{name}` {why}")));
    match slot.view() {
        View::Str("") => refused("is empty; give the id of an object"),
        // Dot segments change the path, even percent-encoded.
        View::Str("." | "..") => refused("is `.` or `..`, which is no id"),
        View::Str(text) => {
            request.segments.push(text.to_owned());
            Ok(())
        }
        _ => refused("is not text"),
    }
}

#[cfg(test)]
mod tests;
