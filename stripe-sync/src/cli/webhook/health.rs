//! `webhook health`: asks a running receiver if it is ready, for health checks of containers without other programs.

use super::url::http_url;
use crate::cli::Settings;
use crate::cli::output::print_json;
use anyhow::{Context as _, anyhow};
use axum::body::{Body, to_bytes};
use axum::http::Uri;
use clap::Args;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use std::process::ExitCode;
use std::time::Duration;

/// The most bytes of an answer that are read.
const MOST: usize = 64 * 1024;

#[derive(Debug, Args)]
#[command(next_help_heading = "Webhooks", after_help = "Exit status: 0 ready; 1 not ready; 2 no answer.")]
pub(crate) struct HealthCheck {
    /// URL of the readiness of the receiver.
    #[arg(long, value_name = "URL", value_parser = http_url, default_value = "http://127.0.0.1:8080/readyz")]
    url: Uri,
    /// Seconds to wait for the answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    timeout: u64,
}

impl HealthCheck {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let asked = tokio::time::timeout(Duration::from_secs(self.timeout), self.ask());
        let late = || format!("{} did not answer within {} s", self.url, self.timeout);
        let (status, answer) = asked.await.with_context(late)??;
        match settings.json {
            true => {
                print_json(&json!({ "url": self.url.to_string(), "status": status, "ready": status == 200 }))
            }
            false => say!("{}", answer.trim_end()),
        }
        Ok(if status == 200 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    async fn ask(&self) -> anyhow::Result<(u16, String)> {
        let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
        let answer = client.get(self.url.clone()).await.map_err(|error| {
            let error = anyhow::Error::from(error);
            anyhow!("cannot ask {}: {}; start `webhook serve`, or set --url", self.url, error.root_cause())
        })?;
        let status = answer.status().as_u16();
        let body = to_bytes(Body::new(answer.into_body()), MOST).await?;
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }
}
