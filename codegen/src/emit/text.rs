//! Pieces of text that several emitters write.

use std::fmt::Write;

/// The first line of every generated file.
pub(super) const HEADER: &str = "// Written by `stripe-codegen generate`; change `codegen/` instead.\n";

/// The maximum length of a line.
const WIDTH: usize = 110;

/// Writes `open`, the items separated by commas, and `close`: on one line if they fit, else filled into lines of their own.
pub(super) fn wrapped(out: &mut String, open: &str, items: &[String], close: &str, indent: usize) {
    let line = items.join(", ");
    let pad = " ".repeat(indent);
    if indent + open.len() + line.len() + close.len() <= WIDTH {
        put(out, format_args!("{pad}{open}{line}{close}\n"));
        return;
    }
    put(out, format_args!("{pad}{open}\n"));
    let mut used = 0;
    for item in items {
        if used > 0 && indent + 4 + used + item.len() + 2 > WIDTH {
            out.push('\n');
            used = 0;
        }
        if used == 0 {
            put(out, format_args!("{pad}    {item},"));
        } else {
            put(out, format_args!(" {item},"));
        }
        used += item.len() + 2;
    }
    put(out, format_args!("\n{pad}{close}\n"));
}

/// Writes paragraphs as a doc comment, broken into lines between words.
pub(super) fn paragraphs(out: &mut String, paragraphs: &[String], indent: usize) {
    let pad = " ".repeat(indent);
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            put(out, format_args!("{pad}///\n"));
        }
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && indent + 5 + line.len() + word.len() > WIDTH {
                put(out, format_args!("{pad}/// {line}\n"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        put(out, format_args!("{pad}/// {line}\n"));
    }
}

/// Appends formatted text.
pub(super) fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = out.write_fmt(text);
}

/// A Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The literals of some strings.
pub(super) fn literals<'s>(texts: impl IntoIterator<Item = &'s String>) -> Vec<String> {
    texts.into_iter().map(|text| literal(text)).collect()
}

/// `&["a", "b"]`
pub(super) fn slice<'s>(texts: impl IntoIterator<Item = &'s String>) -> String {
    format!("&[{}]", literals(texts).join(", "))
}

/// The Rust identifier of a field: its JSON key, with `_` appended where that is a keyword.
pub(crate) fn field_ident(key: &str) -> String {
    const KEYWORDS: [&str; 12] =
        ["as", "enum", "fn", "for", "in", "loop", "match", "mod", "move", "ref", "type", "use"];
    if KEYWORDS.contains(&key) { format!("{key}_") } else { key.to_owned() }
}
