//! From operations to what is sent.

mod form;
mod json;
mod multipart;

pub(crate) use form::{pairs, segment};
pub(crate) use multipart::{FilePart, multipart};

use crate::error::Error;
use crate::request::{Body, Request};
use stripe_types::{Encoding, Method, OperationInfo, Record, Value, View};

/// The longest file that is downloaded, in bytes, unless the call says otherwise.
const OF_FILES: u64 = 1 << 30;

/// The request of an operation. Not generic, so that it is compiled once for all of them.
pub(crate) fn operation(info: &'static OperationInfo, operation: &dyn Record) -> Result<Request, Error> {
    let mut request = Request::new(info.method, info.path);
    request.host = info.host;
    if info.host.is_some() && info.method == Method::Get {
        request.options.max_answer = Some(OF_FILES);
    }
    let names = path_parameters(info.path);
    let keys = operation.shape().keys;
    let mut result = Ok(());
    operation.slots(&mut |slots| {
        let (segments, params) = slots.split_at(names.len().min(slots.len()));
        let fields = keys[segments.len()..].iter().copied().zip(params.iter().copied());
        result = segments
            .iter()
            .zip(&names)
            .try_for_each(|(slot, name)| add_segment(&mut request, info.path, name, *slot));
        match (info.encoding, info.method) {
            (Encoding::Json, Method::Post | Method::Put) => request.body = Body::Json(json::object(fields)),
            (Encoding::Multipart, _) => {
                let mut files = Vec::new();
                form::fields(fields, &mut request.pairs, &mut files);
                request.body = Body::Multipart(files);
            }
            _ => form::fields(fields, &mut request.pairs, &mut Vec::new()),
        }
    });
    result.map(|()| request)
}

/// The names of the parameters in a path template.
fn path_parameters(template: &str) -> Vec<&str> {
    template.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

fn add_segment(request: &mut Request, path: &str, name: &str, slot: &dyn Value) -> Result<(), Error> {
    match slot.view() {
        // Dots would lead out of the path, percent-encoded or not.
        View::Str("" | "." | "..") => Err(Error::setup(format!("{path} needs another value for `{name}`"))),
        View::Str(text) => {
            request.segments.push(text.to_owned());
            Ok(())
        }
        _ => Err(Error::setup(format!("{path} needs text for `{name}`"))),
    }
}

#[cfg(test)]
mod tests;
