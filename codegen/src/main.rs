//! The command line of the generator.

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_codegen::spec;
use stripe_codegen::tree::Difference;

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
    /// Write the generated files of `stripe-types`.
    Generate {
        /// Write nothing; list the files that are not as they should be, and exit with 1 if there are any.
        #[arg(long)]
        check: bool,
    },
    Diff { old: PathBuf, new: PathBuf },
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
        Command::Diff { old, new } => {
            let read = |path: &PathBuf| spec::Document::read(&std::fs::read_to_string(path)?).map_err(anyhow::Error::from);
            let diff = stripe_codegen::diff::diff(read(old)?, read(new)?, &[])?;
            println!("{}", serde_json::to_string_pretty(&diff)?);
            Ok(ExitCode::SUCCESS)
        }
        Command::Generate { check } => generate(&arguments.project, *check),
    }
}

#[expect(clippy::print_stdout, reason = "it is a command-line tool")]
fn generate(project: &Path, check: bool) -> anyhow::Result<ExitCode> {
    let generated = stripe_codegen::generate(project)?;
    println!("version {}\n{}", generated.version, generated.counts);
    println!("{} files, {} lines", generated.tree.len(), generated.tree.lines());
    for unneeded in &generated.unneeded {
        println!("fixup {} found nothing to mend at {}", unneeded.fixup, unneeded.place);
    }
    if !check {
        println!("{} files written", generated.tree.write()?);
        return Ok(ExitCode::SUCCESS);
    }
    let differences = generated.tree.differences()?;
    for (path, difference) in &differences {
        println!("{}: {}", path.display(), describe(*difference));
    }
    if differences.is_empty() {
        println!("all files are up to date");
        return Ok(ExitCode::SUCCESS);
    }
    println!("run `cargo run -p stripe-codegen -- generate`");
    Ok(ExitCode::FAILURE)
}

fn describe(difference: Difference) -> &'static str {
    match difference {
        Difference::Missing => "missing",
        Difference::Changed => "not what the generator writes",
        Difference::Stray => "not written by the generator",
    }
}
