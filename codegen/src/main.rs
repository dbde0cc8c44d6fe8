//! The command line of the generator.

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use stripe_codegen::spec;

#[derive(Parser)]
#[command(version, about = "Turns Stripe's OpenAPI document into Rust types.")]
struct Arguments {
    /// The folder of the project: the one that holds `spec/` and `stripe-types/`.
    #[arg(long, default_value = ".", global = true)]
    project: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Take the facts of one of Stripe's documents into `spec/`.
    Vendor {
        /// A file, or an `https://` URL.
        #[arg(default_value = spec::LATEST_URL)]
        origin: String,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stdout, reason = "it is a command-line tool")]
fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        Command::Vendor { origin } => {
            let vendored = spec::vendor(origin, &arguments.project.join("spec"))?;
            println!(
                "{}: version {}, {} schemas, {} operations",
                vendored.path.display(),
                vendored.source.version,
                vendored.schemas,
                vendored.operations
            );
            Ok(ExitCode::SUCCESS)
        }
    }
}
