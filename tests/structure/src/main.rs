//! Prints the figures of the structure, and the circles among files. With `--fix`, writes the lines of the functions that
//! `ARCHITECTURE.md` names.

use anyhow::Context;
use std::io::{Write, stdout};
use std::{env, fs};
use test_structure::{circles, crates, figures, placed};

fn main() -> anyhow::Result<()> {
    if env::args().nth(1).as_deref() == Some("--fix") {
        return fix();
    }
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

fn fix() -> anyhow::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md");
    let text = fs::read_to_string(path).context("cannot read ARCHITECTURE.md")?;
    fs::write(path, placed(&text)?).context("cannot write ARCHITECTURE.md")
}
