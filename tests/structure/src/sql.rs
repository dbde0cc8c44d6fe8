//! The SQL of the workspace: files of statements, and texts in the sources of the runtime.

use crate::sources::{SourceFiles, is_for_tests, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};
use syn::{ItemMod, LitStr, Macro};

/// The first words of statements, and of parts of statements.
const BEGINNINGS: [&str; 16] = [
    "SELECT",
    "INSERT",
    "UPDATE",
    "DELETE",
    "WITH",
    "CREATE",
    "ALTER",
    "DROP",
    "EXISTS",
    "UNION",
    "FROM",
    "WHERE",
    "AND",
    "ON CONFLICT",
    "BEGIN",
    "REFERENCES",
];

/// The folders whose files hold no statements: a checkout of git, builds, and dumps with the rows of databases.
const LEFT_OUT: [&str; 4] = [".git", "target", "upgrade", "node_modules"];

/// A line of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The file, relative to the workspace.
    pub(crate) file: String,
    /// The text.
    pub(crate) text: String,
}

impl Line {
    /// Returns its length, in characters.
    pub(crate) fn length(&self) -> usize {
        self.text.chars().count()
    }
}

/// Returns the lines of all SQL, the longest first.
///
/// # Errors
/// If a file cannot be read.
pub(crate) fn lines(crates: &[SourceFiles]) -> Result<Vec<Line>> {
    let mut found = Literals::default();
    for module in crates.iter().filter(|sources| sources.folder == "sync-runtime").flat_map(|it| &it.modules)
    {
        found.file.clone_from(&module.file);
        module.items.iter().for_each(|item| found.visit_item(item));
    }
    let mut lines = found.lines;
    files(&workspace(), &mut lines)?;
    lines.sort_by_key(|line| std::cmp::Reverse(line.length()));
    Ok(lines)
}

/// Adds the lines of `.sql` files below a folder.
fn files(folder: &Path, lines: &mut Vec<Line>) -> Result<()> {
    let failed = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && !LEFT_OUT.contains(&name.as_str()) {
            files(&path, lines)?;
        } else if name.ends_with(".sql") {
            let text =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let file = path.strip_prefix(workspace()).unwrap_or(&path).display().to_string();
            lines.extend(text.lines().map(|text| Line { file: file.clone(), text: text.to_owned() }));
        }
    }
    Ok(())
}

/// The SQL in literals.
#[derive(Default)]
struct Literals {
    lines: Vec<Line>,
    file: String,
}

impl Literals {
    fn add(&mut self, text: &str) {
        if BEGINNINGS.iter().any(|word| text.trim_start().starts_with(word)) {
            let lines = text.lines().map(|text| Line { file: self.file.clone(), text: text.to_owned() });
            self.lines.extend(lines);
        }
    }
}

impl<'ast> Visit<'ast> for Literals {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.add(&literal.value());
    }

    /// Reads the literals of `format!` and others.
    fn visit_macro(&mut self, item: &'ast Macro) {
        for token in item.tokens.clone() {
            if let proc_macro2::TokenTree::Literal(literal) = token
                && let Ok(literal) = syn::parse_str::<LitStr>(&literal.to_string())
            {
                self.add(&literal.value());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::crates;

    /// The longest line of SQL, in characters.
    const LONGEST: usize = 120;

    #[test]
    fn sql_is_text_that_a_person_can_read() {
        let lines = lines(&crates().expect("sources")).expect("files");
        assert!(lines.len() > 500, "{}", lines.len());
        let long: Vec<&Line> = lines.iter().take_while(|line| line.length() > LONGEST).collect();
        assert!(long.is_empty(), "more than {LONGEST} characters: {long:#?}");
    }
}
