//! What can be asked for over HTTP.

use super::health::Health;
use super::metrics::MEDIA_TYPE;
use anyhow::bail;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::routing::get;
use std::sync::Arc;

/// The paths that are not free for webhooks.
const TAKEN: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

type Answer = (StatusCode, [(HeaderName, &'static str); 1], String);

/// Refuses paths at which webhooks cannot come.
pub(super) fn check_path(path: &str) -> anyhow::Result<()> {
    if !path.starts_with('/') || path.contains(['{', '}', '?', '#']) {
        bail!("`{path}` is no path for webhooks; it begins with a slash and holds none of {{}}?#");
    }
    if TAKEN.contains(&path.trim_end_matches('/')) {
        bail!("`{path}` is taken; choose another path for webhooks");
    }
    Ok(())
}

/// Takes webhooks at a path, and tells how the service does.
pub(super) fn router(path: &str, health: Health) -> Router {
    let webhooks = health.receiver.clone().router(path);
    let [healthz, readyz, metrics] = TAKEN;
    let own = Router::new()
        .route(healthz, get(|| async { "ok\n" }))
        .route(readyz, get(readiness))
        .route(metrics, get(figures))
        .with_state(Arc::new(health));
    webhooks.merge(own)
}

async fn readiness(State(health): State<Arc<Health>>) -> Answer {
    let (ready, told) = health.readiness().await;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(CONTENT_TYPE, "application/json")], format!("{told}\n"))
}

async fn figures(State(health): State<Arc<Health>>) -> Answer {
    (StatusCode::OK, [(CONTENT_TYPE, MEDIA_TYPE)], health.metrics().await)
}

#[cfg(test)]
mod tests {
    use super::check_path;

    #[test]
    fn webhooks_come_where_nothing_else_is() {
        for (path, free) in [
            ("/", true),
            ("/webhooks/stripe", true),
            ("webhooks", false),
            ("", false),
            ("/metrics", false),
            ("/metrics/", false),
            ("/{all}", false),
            ("/a?b=c", false),
        ] {
            assert_eq!(check_path(path).is_ok(), free, "{path}");
        }
    }
}
