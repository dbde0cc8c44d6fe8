//! Prints the figures of the structure, and the circles among files.

use std::io::{Write, stdout};
use test_structure::{circles, crates, figures};

fn main() -> anyhow::Result<()> {
    let crates = crates()?;
    let mut out = stdout().lock();
    for figure in figures(&crates) {
        writeln!(out, "{:<64} {}", figure.name, figure.value)?;
    }
    for circle in crates.iter().flat_map(circles) {
        write!(out, "\ncircle: {circle}")?;
    }
    Ok(())
}
