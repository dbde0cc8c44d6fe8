//! What is decided about the types once they are known: which are equal, what they are called, where they are written.

mod merge;
mod models;
mod name;
mod parents;
mod place;
mod prove;
mod words;

pub use models::models;
pub use name::MAX_LENGTH;
pub use place::{OPERATIONS, PARAMS, SHARED};
pub use prove::{Counts, prove};
pub use words::{pascal, variant_name, variant_names};

use crate::facts::Facts;
use crate::ir::Package;

/// Runs all passes in their order.
///
/// # Errors
/// If a type finds no name, in words.
pub fn run(package: &mut Package, facts: &Facts) -> Result<(), Vec<String>> {
    parents::find(package);
    let aliases = merge::merge(package);
    name::name(package, &aliases, facts)?;
    place::place(package);
    Ok(())
}
