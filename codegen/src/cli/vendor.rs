//! `vendor`

use std::path::Path;
use std::process::ExitCode;
use stripe_codegen::spec;

#[derive(clap::Args)]
pub(crate) struct Vendor {
    /// A file, or an `https://` URL.
    #[arg(default_value = spec::LATEST_URL)]
    origin: String,
}

impl Vendor {
    pub(crate) fn run(&self, project: &Path) -> anyhow::Result<ExitCode> {
        let vendored = spec::vendor(&self.origin, &project.join("spec"))?;
        say!(
            "{}: version {}, {} schemas, {} operations",
            vendored.path.display(),
            vendored.source.version,
            vendored.schemas,
            vendored.operations
        );
        Ok(ExitCode::SUCCESS)
    }
}
