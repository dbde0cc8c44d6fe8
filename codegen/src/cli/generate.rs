//! `generate`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_codegen::tree::{Difference, Tree};
use stripe_codegen::{Builder, generate};

#[derive(clap::Args)]
pub(crate) struct Generate {
    /// Write nothing; list the files that are not as they should be, and exit with 1 if there are any.
    #[arg(long)]
    check: bool,
    /// Generate from this document instead, of any version, into a folder of one's own.
    #[arg(long, value_name = "FILE", requires = "into")]
    document: Option<PathBuf>,
    /// The folder for a module of any crate; nothing else may be in it.
    #[arg(long, value_name = "DIR", requires = "document")]
    into: Option<PathBuf>,
    /// Only this resource and what it needs; may be given again.
    #[arg(long = "resource", value_name = "NAME", requires = "document")]
    resources: Vec<String>,
    /// Document the types with the prose of the document.
    #[arg(long, requires = "document")]
    docs: bool,
    /// A file that keeps the names that types have been given, for the types of later documents.
    #[arg(long, value_name = "FILE", requires = "document")]
    names: Option<PathBuf>,
    /// The path of the crate with the handwritten types.
    #[arg(long, value_name = "PATH", default_value = "::stripe_types", requires = "document")]
    primitives: String,
}

impl Generate {
    pub(crate) fn run(self, project: &Path) -> anyhow::Result<ExitCode> {
        let check = self.check;
        let tree = match (&self.document, &self.into) {
            (Some(document), Some(into)) => {
                let builder = Builder::from_file(document)?.resources(self.resources);
                let builder = builder.primitives(self.primitives).docs(self.docs);
                let builder = self.names.into_iter().fold(builder, |builder, names| builder.names(names));
                let built = builder.build(into)?;
                say!("{built}");
                built.tree
            }
            _ => {
                let generated = generate(project)?;
                say!("version {}\n{}", generated.version, generated.counts);
                for note in &generated.notes {
                    say!("note: {note}");
                }
                say!("{} files, {} lines", generated.tree.len(), generated.tree.lines());
                generated.tree
            }
        };
        if check { differences(&tree) } else { write(&tree) }
    }
}

fn write(tree: &Tree) -> anyhow::Result<ExitCode> {
    say!("{} files written", tree.write()?);
    Ok(ExitCode::SUCCESS)
}

fn differences(tree: &Tree) -> anyhow::Result<ExitCode> {
    let differences = tree.differences()?;
    for (path, difference) in &differences {
        say!("{}: {}", path.display(), describe(*difference));
    }
    if differences.is_empty() {
        say!("all files are up to date");
        return Ok(ExitCode::SUCCESS);
    }
    say!("run it again without `--check`");
    Ok(ExitCode::FAILURE)
}

fn describe(difference: Difference) -> &'static str {
    match difference {
        Difference::Missing => "missing",
        Difference::Changed => "not what the generator writes",
        Difference::Stray => "not written by the generator",
    }
}
