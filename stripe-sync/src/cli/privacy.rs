//! [`Privacy`]: the fields that never reach the database, or only masked.

use super::headings::PRIVACY;
use super::select;
use super::spelling::nearest;
use anyhow::{Context as _, bail};
use clap::Args;
use std::collections::BTreeSet;
use stripe_sync::models::{self, Ready};
use stripe_sync::runtime::FieldFilter;
use stripe_sync::runtime::table::Source;

/// The variable with the key of masks. It is no option, so that no other user of the machine sees it.
const MASK_KEY: &str = "STRIPE_SYNC_MASK_KEY";

#[derive(Debug, Clone, Args)]
#[command(next_help_heading = PRIVACY)]
pub(crate) struct Privacy {
    /// Field that is never stored, in no column, event or dead letter: customers.email, or *.billing_details for all
    /// objects. May be repeated. What is stored already changes with the next sync of the row.
    #[arg(long, value_name = "TABLE.FIELD", global = true)]
    exclude: Vec<String>,
    /// Field whose text is stored as a keyed hash: equal values stay equal. The key, of 16 bytes or more, is in the
    /// variable STRIPE_SYNC_MASK_KEY. May be repeated.
    #[arg(long, value_name = "TABLE.FIELD", global = true)]
    mask: Vec<String>,
}

impl Privacy {
    /// Returns the filter of all fields.
    pub(crate) fn filter(&self) -> anyhow::Result<FieldFilter> {
        let mut filter = FieldFilter::default();
        if !self.mask.is_empty() {
            let key = std::env::var(MASK_KEY).ok().filter(|key| !key.is_empty());
            let key = key.with_context(|| format!("--mask needs a key: set {MASK_KEY}"))?;
            filter = filter.mask_with(key.trim().as_bytes()).with_context(|| MASK_KEY.to_owned())?;
        }
        for field in &self.exclude {
            let (kind, path) = resolve(field)?;
            filter = filter.exclude(kind, path).with_context(|| format!("--exclude {field}"))?;
        }
        for field in &self.mask {
            let (kind, path) = resolve(field)?;
            filter = filter.mask(kind, path).with_context(|| format!("--mask {field}"))?;
        }
        filter.check(&models::ready().iter().map(|model| model.table).collect::<Vec<_>>())?;
        Ok(filter)
    }
}

/// Returns the kind of the objects of a field, and its path. A field that no table has is a mistake, which would store what was to
/// be left out.
fn resolve(field: &str) -> anyhow::Result<(&'static str, &str)> {
    let all = models::ready();
    if let Some(path) = field.strip_prefix("*.") {
        check_field(&all, field, path)?;
        return Ok(("*", path));
    }
    let splits = field.match_indices('.').map(|(at, _)| (&field[..at], &field[at + 1..]));
    let known = splits.filter_map(|(name, path)| Some((select::named(&all, name)?, path))).next();
    let Some((table, path)) = known else {
        bail!(
            "`{field}` names no field: write a table and a field, as in customers.email, or *.billing_details"
        );
    };
    let of_table = all.iter().filter(|model| model.table.object.name == table.object.name);
    check_field(&of_table.copied().collect::<Vec<_>>(), field, path)?;
    Ok((table.object.name, path))
}

/// Checks that one of some models has a field.
fn check_field(models: &[Ready], field: &str, path: &str) -> anyhow::Result<()> {
    let first = path.split('.').next().unwrap_or(path);
    let columns = models.iter().flat_map(|model| model.table.columns);
    let mut fields: BTreeSet<&str> = columns.filter_map(|column| first_key(&column.source)).collect();
    fields.insert("metadata");
    fields.extend(
        models.iter().flat_map(|model| model.table.children).filter_map(|child| child.path.first().copied()),
    );
    if fields.contains(first) {
        return Ok(());
    }
    match nearest(first, fields) {
        Some(near) => bail!("`{field}` is not a field of the models; did you mean `{near}`?"),
        None => bail!("`{field}` is not a field of the models"),
    }
}

fn first_key(source: &Source) -> Option<&'static str> {
    match source {
        Source::Id(path) | Source::Path(path) => path.first().copied(),
        _ => None,
    }
}
