//! The command line of the generator.

mod cli;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(version, about = "Turns Stripe's OpenAPI document into Rust types.")]
struct CodegenArguments {
    /// The folder of the project: the one that holds `spec/` and `stripe-types/`.
    #[arg(long, default_value = ".", global = true)]
    project: PathBuf,
    #[command(subcommand)]
    command: CodegenCommand,
}

#[derive(Subcommand)]
enum CodegenCommand {
    /// Take the facts of one of Stripe's documents into `spec/`.
    Vendor(cli::Vendor),
    /// Write the generated files of `stripe-types`, or those of any document for any crate.
    Generate(cli::Generate),
    /// Say what changes from one document to another, and what that means for Rust code.
    ///
    /// Exits with 1 if it breaks code, with 0 if not, and with 2 if that cannot be told.
    Diff(cli::DiffArguments),
    /// Take the project to another version: its document, the types, and an entry in the changelog.
    Bump(cli::Bump),
}

fn main() -> ExitCode {
    let CodegenArguments { project, command } = CodegenArguments::parse();
    let done = match command {
        CodegenCommand::Vendor(vendor) => vendor.run(&project),
        CodegenCommand::Generate(generate) => generate.run(&project),
        CodegenCommand::Diff(diff) => diff.run(&project),
        CodegenCommand::Bump(bump) => bump.run(&project),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
