//! A difference as Markdown, for a pull request or a changelog.

use super::Diff;
use super::change::Class;
use super::text::told;
use std::fmt::Write;

/// The maximum length of an unfolded list.
const SHORT: usize = 20;

impl Diff {
    /// The difference in Markdown: what it means for models, what breaks, and what is new.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {} → {}\n\n", self.old, self.new);
        text.push_str(if self.is_breaking() {
            "**Breaking** for Rust code that uses the generated types.\n\n"
        } else {
            "Not breaking: Rust code that compiles still does.\n\n"
        });
        self.summary().iter().for_each(|line| put(&mut text, line));
        list(&mut text, "Touched models", self.touched.iter().map(|touch| touch.told(true)).collect());
        for (title, changes, class) in [
            ("Breaking in the API", &self.changes, Class::Breaking),
            ("Breaking in Rust", &self.rust, Class::Breaking),
            ("New in the API", &self.changes, Class::Additive),
        ] {
            list(&mut text, title, told(changes, class).collect());
        }
        list(&mut text, "Notes", self.notes.clone());
        text
    }
}

fn list(text: &mut String, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let folded = lines.len() > SHORT;
    // Writing to a `String` cannot fail.
    let _ = write!(text, "\n## {title}\n\n");
    if folded {
        let _ = write!(text, "<details><summary>{} changes</summary>\n\n", lines.len());
    }
    lines.iter().for_each(|line| put(text, line));
    if folded {
        text.push_str("\n</details>\n");
    }
}

fn put(text: &mut String, line: &str) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "- {line}");
}
