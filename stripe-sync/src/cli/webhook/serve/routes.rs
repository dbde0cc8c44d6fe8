//! The HTTP routes of the service.

use super::health::Health;
use super::metrics::MEDIA_TYPE;
use anyhow::bail;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::routing::get;
use std::sync::Arc;

/// The paths that webhooks cannot use.
const RESERVED: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

type TextResponse = (StatusCode, [(HeaderName, &'static str); 1], String);

/// Refuses paths that webhooks cannot use.
pub(super) fn check_path(path: &str) -> anyhow::Result<()> {
    if !path.starts_with('/') || path.contains(['{', '}', '?', '#']) {
        bail!("invalid webhook path `{path}`; it must start with a slash and contain none of {{}}?#");
    }
    if RESERVED.contains(&path.trim_end_matches('/')) {
        bail!("the path `{path}` is reserved; choose another path for webhooks");
    }
    Ok(())
}

/// Returns the routes for webhooks, health and metrics.
pub(super) fn router(path: &str, health: Health) -> Router {
    let webhooks = health.receiver.clone().router(path);
    let [healthz, readyz, metrics] = RESERVED;
    let own = Router::new()
        .route(healthz, get(|| async { "ok\n" }))
        .route(readyz, get(readiness))
        .route(metrics, get(metrics_text))
        .with_state(Arc::new(health));
    webhooks.merge(own)
}

async fn readiness(State(health): State<Arc<Health>>) -> TextResponse {
    let (ready, answer) = health.readiness().await;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(CONTENT_TYPE, "application/json")], format!("{answer}\n"))
}

async fn metrics_text(State(health): State<Arc<Health>>) -> TextResponse {
    (StatusCode::OK, [(CONTENT_TYPE, MEDIA_TYPE)], health.metrics().await)
}

#[cfg(test)]
mod tests {
    use super::check_path;

    #[test]
    fn webhooks_use_a_free_path() {
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
