//! The public face of a crate: exported names, and the documentation that stands on them.

use crate::scope::ImportedNames;
use crate::sources::SourceFiles;
use syn::{Item, Visibility};

/// First words with which no documentation comment begins: it names its subject, or begins with a verb.
const HEADLESS: [&str; 8] = ["What", "Whether", "How", "Those", "That", "Who", "Where", "The same"];

/// The names that the root of a crate exports by `pub use`.
pub(crate) fn exported(sources: &SourceFiles) -> usize {
    let Some(root) = sources.module(&[]) else { return 0 };
    let mut imports = ImportedNames::default();
    for item in &root.items {
        match item {
            Item::Use(item) if matches!(item.vis, Visibility::Public(_)) => {
                imports.add(&item.tree, &mut Vec::new());
            }
            _ => {}
        }
    }
    imports.names.len() + imports.globs.len()
}

/// The documentation comments of a crate, and those of them that begin without a subject.
pub(crate) fn documentation(sources: &SourceFiles) -> (usize, usize) {
    let begins = sources.modules.iter().flat_map(|module| beginnings(&module.text));
    begins.fold((0, 0), |(all, headless), text| (all + 1, headless + usize::from(is_headless(text))))
}

/// The blocks of Rust code in documentation comments.
pub(crate) fn examples(sources: &SourceFiles) -> usize {
    sources.modules.iter().map(|module| fences(&module.text)).sum()
}

fn fences(text: &str) -> usize {
    let fences = text.lines().filter_map(doc_line).filter_map(|line| line.strip_prefix("```"));
    // Every second fence closes a block.
    let is_rust = |info: &&str| info.is_empty() || info.starts_with("no_run") || info.starts_with("rust");
    fences.step_by(2).filter(is_rust).count()
}

/// The first lines of all documentation comments.
fn beginnings(text: &str) -> impl Iterator<Item = &str> {
    let mut before = None;
    text.lines().filter_map(move |line| {
        let here = doc_line(line);
        let begins = before.is_none();
        before = here;
        here.filter(|_| begins)
    })
}

fn doc_line(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).map(str::trim)
}

fn is_headless(text: &str) -> bool {
    HEADLESS
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_begins_once() {
        let text = "/// Whether it is.\n/// What else.\nfn f() {}\n/// Returns it.\n";
        assert_eq!(beginnings(text).collect::<Vec<_>>(), ["Whether it is.", "Returns it."]);
    }

    #[test]
    fn headless_words_are_whole_words() {
        assert!(is_headless("What is sold."));
        assert!(is_headless("The same, in words."));
        assert!(!is_headless("Thatcher."));
    }
}
