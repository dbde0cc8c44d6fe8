//! `bump`

use anyhow::Context;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stripe_codegen::bump::{Bumped, bump};

#[derive(clap::Args)]
pub(crate) struct Bump {
    /// A version, a file, or an `https://` URL; without it, Stripe's latest.
    origin: Option<String>,
    /// Say which fields of the models in this file or folder it touches, beside the ready-made ones; may be given again.
    #[arg(long, value_name = "DIR")]
    models: Vec<PathBuf>,
    /// Write what changes to this file, as Markdown.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Bump {
    pub(crate) fn run(&self, project: &Path) -> anyhow::Result<ExitCode> {
        let changed = match bump(project, self.origin.as_deref(), &self.models)? {
            Bumped::Current { version } => {
                say!("the project is at {version} already");
                return Ok(ExitCode::SUCCESS);
            }
            Bumped::Changed(changed) => changed,
        };
        super::print_long(&changed.diff.to_string())?;
        say!("\n{}", changed.generated.counts);
        for note in &changed.generated.notes {
            say!("note: {note}");
        }
        for unneeded in &changed.generated.unneeded {
            say!("note: {unneeded}: delete it");
        }
        say!("{} generated files written", changed.written);
        if let Some(report) = &self.report {
            fs::write(report, changed.diff.markdown())
                .with_context(|| format!("cannot write {}", report.display()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
