//! `diff`

use super::print_long;
use anyhow::Context;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_codegen::diff::{diff, read_models};
use stripe_codegen::spec::Document;
use stripe_codegen::{NameRegistry, names_path, vendored_path};

#[derive(clap::Args)]
pub(crate) struct DiffArguments {
    /// The document before: a file, or a version in `spec/`.
    old: String,
    /// The document after.
    new: String,
    /// Say which fields of the models in this file or folder the change touches; may be given again.
    #[arg(long, value_name = "DIR")]
    models: Vec<PathBuf>,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

impl DiffArguments {
    pub(crate) fn run(&self, project: &Path) -> anyhow::Result<ExitCode> {
        let (old, new) = (document(project, &self.old)?, document(project, &self.new)?);
        let mut models = Vec::new();
        for folder in &self.models {
            models.extend(read_models(folder)?);
        }
        let diff = diff(old, new, &registry(&names_path(project))?, &models)?;
        match self.format {
            Format::Text => print_long(&diff.to_string())?,
            Format::Markdown => print_long(&diff.markdown())?,
            Format::Json => print_long(&format!("{}\n", serde_json::to_string_pretty(&diff)?))?,
        }
        Ok(if diff.is_breaking() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// The names of the project's types; none where there is no project.
fn registry(path: &Path) -> anyhow::Result<NameRegistry> {
    match fs::read_to_string(path) {
        Ok(text) => NameRegistry::read(&text).with_context(|| format!("cannot parse {}", path.display())),
        Err(_) => Ok(NameRegistry::default()),
    }
}

fn document(project: &Path, name: &str) -> anyhow::Result<Document> {
    let vendored = vendored_path(project, name);
    let path = if Path::new(name).exists() { Path::new(name) } else { &vendored };
    let text = fs::read_to_string(path).with_context(|| {
        format!("no file `{name}`, and no version of that name at {}", vendored.display())
    })?;
    Document::read(&text).with_context(|| format!("{} is refused", path.display()))
}
