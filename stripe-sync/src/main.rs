//! The command `stripe-sync`.

#[macro_use]
mod cli;

use clap::Parser;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    cli::trace(&arguments);
    let code = cli::run(&arguments).await.unwrap_or_else(|error| {
        print_error!("error: {error:#}");
        ExitCode::from(2)
    });
    cli::lines::end(code)
}
