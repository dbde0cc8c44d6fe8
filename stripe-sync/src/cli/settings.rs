//! [`Settings`]: the options of all commands.

use super::config::ConfigArguments;
use super::headings::{DATABASE, OUTPUT, STRIPE};
use super::logging::LogFormat;
use super::privacy::Privacy;
use super::tables::TableArguments;
use clap::Args;
use stripe_sync::client::Rate;

/// The options of all commands.
#[derive(Debug, Clone, Args)]
pub(crate) struct Settings {
    /// URL of the database: `sqlite://…` or `postgres://…`.
    #[arg(
        long,
        value_name = "URL",
        help_heading = DATABASE,
        env = "DATABASE_URL",
        default_value = "sqlite://stripe.db",
        global = true,
        hide_env_values = true
    )]
    pub(crate) database_url: String,
    /// Connections to PostgreSQL at most [default: 10, or `?connections=` of the URL].
    #[arg(long, env = "STRIPE_SYNC_CONNECTIONS", value_name = "NUMBER", global = true, help_heading = DATABASE)]
    pub(crate) connections: Option<u32>,
    /// Schema of all tables on PostgreSQL, created if it is missing [default: `?schema=` of the URL, the schema of an
    /// existing installation, or `stripe`].
    #[arg(long, env = "STRIPE_SYNC_SCHEMA", value_name = "NAME", global = true, help_heading = DATABASE)]
    pub(crate) schema: Option<String>,
    /// Prefix of the names of all tables on SQLite [default: `?table_prefix=` of the URL, that of an existing
    /// installation, or `stripe_` in a file with other tables].
    #[arg(long, env = "STRIPE_SYNC_TABLE_PREFIX", value_name = "PREFIX", global = true, help_heading = DATABASE)]
    pub(crate) table_prefix: Option<String>,
    /// Base URL of the API.
    #[arg(
        long,
        value_name = "URL",
        help_heading = STRIPE,
        env = "STRIPE_API_BASE",
        default_value = "https://api.stripe.com",
        global = true
    )]
    pub(crate) api_base: String,
    /// Requests per second at most, or `unlimited` [default: Stripe's limits, 100 live and 25 in test mode].
    #[arg(long, value_name = "NUMBER", global = true, value_parser = rate, help_heading = STRIPE)]
    pub(crate) rate: Option<Rate>,
    /// Concurrent requests at most.
    #[arg(
        long,
        value_name = "NUMBER",
        help_heading = STRIPE,
        default_value_t = stripe_sync::client::CONCURRENCY,
        global = true
    )]
    pub(crate) concurrency: usize,
    #[command(flatten)]
    pub(crate) tables: TableArguments,
    #[command(flatten)]
    pub(crate) config: ConfigArguments,
    #[command(flatten)]
    pub(crate) privacy: Privacy,
    /// Print JSON; the guide "JSON output" has its schema.
    #[arg(long, global = true, help_heading = OUTPUT)]
    pub(crate) json: bool,
    /// Format of the log and of errors on standard error.
    #[arg(
        long,
        value_name = "FORMAT",
        help_heading = OUTPUT,
        env = "STRIPE_SYNC_LOG_FORMAT",
        default_value = "text",
        global = true
    )]
    pub(crate) log_format: LogFormat,
}

fn rate(text: &str) -> Result<Rate, String> {
    if text == "unlimited" {
        return Ok(Rate::Unlimited);
    }
    match text.parse::<f64>() {
        Ok(rate) if rate.is_finite() && rate > 0.0 => Ok(Rate::PerSecond(rate)),
        _ => Err("expected a number of requests per second, or `unlimited`".to_owned()),
    }
}
