//! The passes over the IR: merging equal types, naming, and placement in files.

mod clear;
mod document;
mod merge;
mod models;
mod name;
mod parents;
mod place;
mod prove;
mod select;
mod users;
mod words;

pub use document::document;
pub use models::models;
pub use name::{MAX_LENGTH, Named, Unnamed};
pub use place::{OPERATIONS, PARAMS, SHARED};
pub use prove::{SchemaCounts, documented, prove};
pub use select::{Closure, select};
pub use users::{Users, users};
pub use words::{pascal, variant_name, variant_names};

use crate::facts::Facts;
use crate::ir::Package;
use crate::registry::NameRegistry;

/// Merges and names the types, as the name registry has them where it does.
///
/// # Errors
/// If a type is held by nothing, in words.
pub fn run(package: &mut Package, facts: &Facts, registry: &NameRegistry) -> Result<Named, Vec<String>> {
    parents::find(package);
    clear::clear(package);
    let merged = merge::merge(package, registry);
    let named = name::name(package, &merged, facts, registry)?;
    place::place(package);
    Ok(named)
}
