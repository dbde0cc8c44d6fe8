//! [`ConsoleArguments`]: the options of the console.

use super::login::Login;
use crate::cli::service::listen;
use clap::Args;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// The options of the console.
#[derive(Debug, Args)]
#[command(next_help_heading = "Console")]
pub(crate) struct ConsoleArguments {
    /// Token that opens the console, 16 characters or more. Without it, `webhook serve` has no console, and `console` prints
    /// a random token. Prefer the environment, because other users of the machine can see arguments.
    #[arg(long, value_name = "TOKEN", env = "STRIPE_SYNC_PAGE_TOKEN", hide_env_values = true)]
    page_token: Option<String>,
    /// Address of the console.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    page_listen: SocketAddr,
    /// Trust X-Forwarded-For and X-Forwarded-Proto at the console. Use it only if a proxy sets them and is the only way
    /// to the console. Cookies are then `Secure` if the proxy uses TLS, and logins are throttled by the address that the
    /// proxy reports.
    #[arg(long)]
    page_behind_proxy: bool,
    /// Show the content of objects in the console. Without it, the console shows ids, times and reasons.
    #[arg(long, env = "STRIPE_SYNC_SHOW_DATA")]
    pub(super) show_data: bool,
}

impl ConsoleArguments {
    /// Returns the login for the token; `None` without a token, or with an empty one, as variables that are not set have in containers.
    ///
    /// # Errors
    /// If the token is too short.
    pub(crate) fn login(&self) -> anyhow::Result<Option<Login>> {
        self.page_token
            .as_deref()
            .filter(|token| !token.is_empty())
            .map(|token| self.login_with(token))
            .transpose()
    }

    pub(super) fn login_with(&self, token: &str) -> anyhow::Result<Login> {
        Login::new(token, self.page_behind_proxy)
    }

    pub(crate) fn shows_data(&self) -> bool {
        self.show_data
    }

    /// Listens at the address of the console.
    pub(crate) async fn listen(&self) -> anyhow::Result<TcpListener> {
        let listener = listen(self.page_listen).await?;
        if !self.page_listen.ip().is_loopback() && !self.page_behind_proxy {
            tracing::warn!(
                address = %self.page_listen,
                "console is served without TLS to other machines, which exposes its token and sessions; put a TLS proxy in front, \
                 and set --page-behind-proxy"
            );
        }
        Ok(listener)
    }
}
