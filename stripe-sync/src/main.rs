//! The command `stripe-sync`.

#[macro_use]
mod cli;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let code = run().await.unwrap_or_else(|error| {
        print_error!("error: {error:#}");
        ExitCode::from(2)
    });
    cli::lines::end(code)
}

async fn run() -> anyhow::Result<ExitCode> {
    let arguments = cli::arguments()?;
    cli::trace(&arguments);
    cli::run(&arguments).await
}
