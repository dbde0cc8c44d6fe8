//! The headings that group options in `--help`.

pub(crate) const SELECTION: &str = "What to sync";
pub(crate) const STRIPE: &str = "Stripe";
pub(crate) const DATABASE: &str = "Database";
pub(crate) const PRIVACY: &str = "Privacy";
pub(crate) const OUTPUT: &str = "Output";
pub(crate) const RETENTION: &str = "Retention";
pub(crate) const SOURCE: &str = "Source";
