//! Getting the text of a document from a file or over HTTP.

use super::error::VendorError;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The largest document that is read: ten times Stripe's largest today.
const MAX_BYTES: u64 = 100 * 1024 * 1024;

/// Reads a document from a path or an `http(s)://` URL.
pub(super) fn fetch(origin: &str) -> Result<String, VendorError> {
    if origin.starts_with("https://") || origin.starts_with("http://") {
        download(origin)
    } else {
        fs::read_to_string(Path::new(origin))
            .map_err(|cause| VendorError::Read { origin: origin.to_owned(), cause: cause.into() })
    }
}

fn download(url: &str) -> Result<String, VendorError> {
    let failed = |cause: ureq::Error| VendorError::Read { origin: url.to_owned(), cause: cause.into() };
    let config = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(120))).build();
    let mut response = ureq::Agent::new_with_config(config).get(url).call().map_err(failed)?;
    response.body_mut().with_config().limit(MAX_BYTES).read_to_string().map_err(failed)
}
