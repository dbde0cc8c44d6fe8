//! What is decided about the types once they are known: which are equal, what they are called, where they are written.

mod merge;
mod name;
mod place;
mod prove;
mod select;
mod words;

pub use name::{MAX_LENGTH, Unnamed};
pub use place::{OPERATIONS, PARAMS, SHARED};
pub use prove::{Counts, prove};
pub use select::{Closure, select};
pub use words::{pascal, variant_name, variant_names};

use crate::facts::Facts;
use crate::ir::Package;

/// Merges and names the types. Returns those for which no rule found a name, and which have one with a number.
///
/// # Errors
/// If a type is held by nothing, in words.
pub fn run(package: &mut Package, facts: &Facts) -> Result<Vec<Unnamed>, Vec<String>> {
    let aliases = merge::merge(package);
    let unnamed = name::name(package, &aliases, facts)?;
    place::place(package);
    Ok(unnamed)
}
