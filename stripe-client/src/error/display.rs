//! The texts of errors: what failed and why, without keys and bodies.

use super::{Error, ErrorKind, ErrorParts};
use std::fmt;
use std::time::Duration;

/// The first second of the year 10000, which HTTP dates cannot represent.
const LAST_DATE: i64 = 253_402_300_800;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorParts { kind, request, status, request_id, body, account, detail, .. } = &*self.0;
        f.write_str(request)?;
        if let Some(account) = account {
            write!(f, " on behalf of {account}")?;
        }
        f.write_str(": ")?;
        reason(*kind, detail.as_deref(), f)?;
        let details = [
            status.map(|status| format!("status {status}")),
            body.code.as_ref().map(|code| format!("code {code}")),
            body.decline_code.as_ref().map(|code| format!("declined: {code}")),
            body.param.as_ref().map(|param| format!("parameter {param}")),
            request_id.as_ref().map(|id| format!("request {id}")),
        ];
        let details: Vec<String> = details.into_iter().flatten().collect();
        if !details.is_empty() {
            write!(f, " ({})", details.join(", "))?;
        }
        body.shown.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

/// Writes the reason of an error.
fn reason(kind: ErrorKind, detail: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match kind {
        ErrorKind::Setup => f.write_str("invalid client settings"),
        ErrorKind::Connect => f.write_str("the API cannot be reached; check the network and the base URL"),
        ErrorKind::Tls => {
            f.write_str("the certificate of the API is not trusted; check the base URL and the clock")
        }
        ErrorKind::Input => f.write_str(detail.unwrap_or("a value is invalid")),
        ErrorKind::Invalid => f.write_str("the request was rejected"),
        ErrorKind::Card => f.write_str("the payment failed"),
        ErrorKind::Conflict => f.write_str("conflict with another request; try again later"),
        ErrorKind::Network => f.write_str("the connection was lost or timed out"),
        ErrorKind::Authentication => f.write_str("the API key is not accepted; check it"),
        ErrorKind::Permission => f.write_str("the API key has no permission for this"),
        ErrorKind::Account => f.write_str(
            "the connected account is deleted or denies access to this key; connect it again, or skip it",
        ),
        ErrorKind::Missing => f.write_str("the object or path does not exist"),
        ErrorKind::RateLimited => f.write_str("too many requests; lower the rate"),
        ErrorKind::Server => f.write_str("Stripe failed to respond"),
        ErrorKind::Api => f.write_str("the request was rejected"),
        ErrorKind::Decode => f.write_str("the response cannot be decoded"),
        ErrorKind::TooLong { limit } => {
            write!(f, "the response is longer than {limit} bytes; raise the limit if this is expected")
        }
        ErrorKind::Clock { answered, local } => {
            let (answered, local) = (date(answered), date(local));
            write!(
                f,
                "the response is dated {answered}, but the local clock is at {local}; set the clock, or look for a proxy that \
                 changes the date"
            )
        }
        ErrorKind::Endless(stall) => {
            write!(f, "the list claims more pages but makes no progress: {stall}")
        }
    }
}

/// Formats a time.
fn date(seconds: i64) -> String {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let time = std::time::UNIX_EPOCH.checked_add(since).filter(|_| seconds < LAST_DATE);
    time.map_or_else(|| format!("{seconds} s after 1970"), httpdate::fmt_http_date)
}
