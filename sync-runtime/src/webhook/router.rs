//! The receiver as an axum service.

use super::body::UnreadBody;
use super::{Receipt, Receiver};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

impl Receiver {
    /// Creates a router that receives webhooks at a path, with and without a slash at its end. Nest it, or merge it with
    /// others; layers that read bodies before it must leave them unchanged.
    ///
    /// A request whose header cannot be valid is rejected before its body is read; others are read within the limits of
    /// [time](Self::body_timeout) and [memory](Self::body_budget). The server limits the number of connections and the time for
    /// headers.
    pub fn router(self, path: &str) -> Router {
        let router = Router::new().route(path, post(answer));
        let router = match twin(path) {
            Some(twin) => router.route(&twin, post(answer)),
            None => router,
        };
        router.with_state(self)
    }
}

/// Returns the path with a slash at its end if it has none, or without; `None` if there is no other.
fn twin(path: &str) -> Option<String> {
    match path.strip_suffix('/') {
        Some(bare) => Some(bare.to_owned()).filter(|bare| !bare.is_empty()),
        None => (!path.contains("{*")).then(|| format!("{path}/")),
    }
}

async fn answer(State(receiver): State<Receiver>, request: Request) -> (StatusCode, &'static str) {
    let receipt = take(&receiver, request).await.unwrap_or_else(|refused| refused);
    (StatusCode::from_u16(receipt.status()).unwrap_or_default(), receipt.message())
}

async fn take(receiver: &Receiver, request: Request) -> Result<Receipt, Receipt> {
    let (head, body) = request.into_parts();
    let signature = signature(&head.headers);
    receiver.check_header(signature)?;
    let body = receiver.bodies.read(body).await.map_err(|unread| {
        receiver.counts.count(match unread {
            UnreadBody::TooLarge => Receipt::TooLarge,
            UnreadBody::Incomplete => Receipt::Incomplete,
            UnreadBody::NoSpace => Receipt::Unavailable,
        })
    })?;
    Ok(receiver.receive(signature, &body.bytes).await)
}

fn signature(headers: &HeaderMap) -> Option<&str> {
    headers.get("stripe-signature")?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::twin;

    #[test]
    fn a_path_has_a_twin_with_a_slash() {
        let twins = ["/hooks", "/hooks/", "/", "/{*rest}"].map(twin);
        assert_eq!(twins.each_ref().map(Option::as_deref), [Some("/hooks/"), Some("/hooks"), None, None]);
    }
}
