//! [`Settings`]: what most commands need.

use clap::Args;
use stripe_sync::client::Rate;

/// What most commands need.
#[derive(Debug, Clone, Args)]
pub(crate) struct Settings {
    /// Where the rows go.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite://stripe.db",
        global = true,
        hide_env_values = true
    )]
    pub(crate) database_url: String,
    /// Connections to PostgreSQL at the most [default: 10, or `?connections=` of the URL].
    #[arg(long, env = "STRIPE_SYNC_CONNECTIONS", value_name = "NUMBER", global = true)]
    pub(crate) connections: Option<u32>,
    /// Where the API is.
    #[arg(long, env = "STRIPE_API_BASE", default_value = "https://api.stripe.com", global = true)]
    pub(crate) api_base: String,
    /// Requests a second at the most, or `unlimited`; what Stripe allows, unless given.
    #[arg(long, global = true, value_parser = rate)]
    pub(crate) rate: Option<Rate>,
    /// How many requests at once.
    #[arg(long, default_value_t = stripe_sync::client::CONCURRENCY, global = true)]
    pub(crate) concurrency: usize,
    /// Print JSON, for machines.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

fn rate(text: &str) -> Result<Rate, String> {
    if text == "unlimited" {
        return Ok(Rate::Unlimited);
    }
    match text.parse::<f64>() {
        Ok(rate) if rate.is_finite() && rate > 0.0 => Ok(Rate::PerSecond(rate)),
        _ => Err("a number of requests a second, or `unlimited`".to_owned()),
    }
}
