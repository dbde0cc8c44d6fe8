//! The way of a page in `ARCHITECTURE.md`: functions with their files and lines, which move as the files change.

use crate::sources::workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The folder that the files are relative to.
const FOLDER: &str = "sync-runtime/src";

/// A function that the text names: "`file.rs:1`: `Type::function`".
struct FunctionPlace<'t> {
    file: &'t str,
    line: &'t str,
    function: &'t str,
}

/// Returns a text with the lines that its functions are in now.
///
/// # Errors
/// If a file cannot be read.
pub fn placed(text: &str) -> Result<String> {
    let mut placed = text.to_owned();
    for FunctionPlace { file, line, function } in places(text) {
        if let Some(now) = line_of(file, function)? {
            let (old, new) = (reference(file, line, function), reference(file, &now, function));
            placed = placed.replace(&old, &new);
        }
    }
    Ok(placed)
}

fn reference(file: &str, line: &str, function: &str) -> String {
    format!("`{file}:{line}`: `{function}`")
}

fn places(text: &str) -> Vec<FunctionPlace<'_>> {
    let parts: Vec<&str> = text.split('`').collect();
    let found = parts.windows(3).filter_map(|window| match window {
        [place, ": ", function] => Some((*place, *function)),
        _ => None,
    });
    let found = found
        .filter_map(|(place, function)| place.rsplit_once(':').map(|(file, line)| (file, line, function)));
    found
        .filter(|(file, ..)| file.ends_with(".rs"))
        .map(|(file, line, function)| FunctionPlace { file, line, function })
        .collect()
}

/// Returns the line of a function in a file, counted from 1; `None` if it is not there.
fn line_of(file: &str, function: &str) -> Result<Option<String>> {
    let path = workspace().join(Path::new(FOLDER)).join(file);
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let name = function.rsplit("::").next().unwrap_or(function);
    let is_there = |line: &str| {
        let rest = line.split_once(&format!("fn {name}")).map(|(_, rest)| rest);
        rest.is_some_and(|rest| rest.starts_with(['(', '<']))
    };
    Ok(text.lines().position(is_there).map(|at| (at + 1).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misplaced(text: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for FunctionPlace { file, line, function } in places(text) {
            let now = line_of(file, function)?;
            if now.as_deref() != Some(line) {
                let now = now.map_or("nowhere".to_owned(), |line| format!("in line {line}"));
                found.push(format!("`{function}` of {file} is {now}, not in line {line}"));
            }
        }
        Ok(found)
    }

    #[test]
    fn the_way_of_a_page_has_the_lines_of_its_functions() {
        let text = fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("the file");
        assert!(places(&text).len() > 15, "{}", places(&text).len());
        let misplaced = misplaced(&text).expect("sources");
        assert!(
            misplaced.is_empty(),
            "{misplaced:#?}; `cargo run -p test-structure -- --fix` writes the lines"
        );
    }
}
