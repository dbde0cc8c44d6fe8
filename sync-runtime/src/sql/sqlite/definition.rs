//! [`Definition`]: the text by which a table was defined, in its parts. What is in them is not looked into beyond what has to
//! be known to write the table anew.

use std::ops::Range;

/// The text of a table, in parts that can be written again as they are.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Definition<'t> {
    pub(super) columns: Vec<TableClause<'t>>,
    pub(super) constraints: Vec<TableClause<'t>>,
    /// The options after the parentheses, as in `STRICT`.
    pub(super) options: &'t str,
}

/// A column, or a constraint of the table.
#[derive(Debug, PartialEq)]
pub(super) struct TableClause<'t> {
    pub(super) text: &'t str,
    words: Vec<SqlWord>,
}

#[derive(Debug, Clone, PartialEq)]
struct SqlWord {
    text: String,
    is_quoted: bool,
    /// In how many parentheses of the part it stands.
    depth: usize,
}

/// The words with which a constraint of a table begins.
const CONSTRAINTS: [&str; 5] = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

impl<'t> Definition<'t> {
    /// Takes a text apart; nothing if it does not have the form.
    pub(super) fn parse(text: &'t str) -> Option<Self> {
        let signs = signs(text);
        let open = signs.iter().position(|sign| sign.is("("))?;
        let close = open + 1 + signs[open + 1..].iter().position(|sign| sign.is(")") && sign.depth == 0)?;
        let parts = signs[open + 1..close].split(|sign| sign.is(",") && sign.depth == 1);
        let parts: Vec<TableClause<'t>> =
            parts.map(|signs| TableClause::of(text, signs)).collect::<Option<_>>()?;
        let (constraints, columns) = parts.into_iter().partition(TableClause::is_constraint);
        Some(Self { columns, constraints, options: text[signs[close].place.end..].trim() })
    }
}

impl<'t> TableClause<'t> {
    fn of(text: &'t str, signs: &[Sign]) -> Option<Self> {
        let (first, last) = (signs.first()?, signs.last()?);
        let words = signs.iter().filter_map(Sign::word).collect();
        Some(Self { text: &text[first.place.start..last.place.end], words })
    }

    fn is_constraint(&self) -> bool {
        self.words.first().is_some_and(|word| !word.is_quoted && is_among(&word.text, &CONSTRAINTS))
    }

    /// The name, of a column.
    pub(super) fn name(&self) -> &str {
        self.words.first().map_or("", |word| &word.text)
    }

    /// Which of some keywords it has first, outside of parentheses.
    pub(super) fn keyword(&self, keywords: &[&'static str]) -> Option<&'static str> {
        let outside = self.words.iter().filter(|word| word.depth == 0 && !word.is_quoted);
        outside
            .filter_map(|word| keywords.iter().find(|known| known.eq_ignore_ascii_case(&word.text)))
            .next()
            .copied()
    }

    /// The columns of a foreign key: what stands in the first parentheses.
    pub(super) fn key(&self) -> Vec<&str> {
        let inside = self.words.iter().skip_while(|word| word.depth == 0);
        inside.take_while(|word| word.depth > 0).map(|word| word.text.as_str()).collect()
    }

    /// Returns whether it names a column, anywhere.
    pub(super) fn names(&self, column: &str) -> bool {
        self.words.iter().any(|word| word.text.eq_ignore_ascii_case(column))
    }
}

fn is_among(word: &str, keywords: &[&str]) -> bool {
    keywords.iter().any(|keyword| keyword.eq_ignore_ascii_case(word))
}

/// A word, something in quotes, or any other sign.
#[derive(Debug)]
struct Sign {
    place: Range<usize>,
    /// In how many parentheses it stands; they themselves stand outside.
    depth: usize,
    first: char,
    text: String,
}

impl Sign {
    fn is(&self, sign: &str) -> bool {
        self.text == sign && !self.is_quoted()
    }

    fn is_quoted(&self) -> bool {
        matches!(self.first, '\'' | '"' | '`' | '[')
    }

    fn word(&self) -> Option<SqlWord> {
        let is_word = self.is_quoted() || self.first.is_alphanumeric() || self.first == '_';
        let depth = self.depth.saturating_sub(1);
        is_word.then(|| SqlWord { text: self.text.clone(), is_quoted: self.is_quoted(), depth })
    }
}

/// All signs of a text, without space and comments.
fn signs(text: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    while let Some(first) = text[start..].chars().next() {
        let rest = &text[start..];
        let length = length(rest, first);
        let (place, outer) = (start..start + length, depth);
        start += length;
        match first {
            _ if first.is_whitespace() || rest.starts_with("--") || rest.starts_with("/*") => continue,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let depth = if first == ')' { depth } else { outer };
        signs.push(Sign { depth, first, text: plain(&text[place.clone()], first), place });
    }
    signs
}

/// Returns how long the sign is with which a text begins.
fn length(text: &str, first: char) -> usize {
    let end_of = |what: &str| text.find(what).map_or(text.len(), |at| at + what.len());
    match first {
        '\'' | '"' | '`' => quoted(text, first),
        '[' => end_of("]"),
        _ if text.starts_with("--") => end_of("\n"),
        _ if text.starts_with("/*") => end_of("*/"),
        _ if is_part_of_word(first) => text.find(|sign| !is_part_of_word(sign)).unwrap_or(text.len()),
        _ => first.len_utf8(),
    }
}

fn is_part_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '$')
}

/// Returns how long something in quotes is; two of them stand for one in it.
fn quoted(text: &str, quote: char) -> usize {
    let mut signs = text.char_indices().skip(1).peekable();
    while let Some((at, sign)) = signs.next() {
        if sign == quote && signs.next_if(|(_, next)| *next == quote).is_none() {
            return at + 1;
        }
    }
    text.len()
}

/// Returns the content of a quoted name.
fn plain(text: &str, first: char) -> String {
    let inner = || text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
    match first {
        '[' => inner().to_owned(),
        '\'' | '"' | '`' => inner().replace(&format!("{first}{first}"), &first.to_string()),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "CREATE TABLE \"a(b\" (\n    id TEXT PRIMARY KEY NOT NULL, -- the (id\n    \"it\"\"s, so\" INTEGER CHECK (x IN (1, 2)) /* , */ DEFAULT ('a,b)'),\n    [plain] varchar(20) COLLATE nocase REFERENCES users (id, b),\n    CONSTRAINT positive CHECK (x > 0), unique (a, \"B\"),\n    FOREIGN KEY (\"tenant\", parent) REFERENCES p (c)\n) STRICT, WITHOUT ROWID";

    #[test]
    fn a_table_is_taken_apart() {
        let definition = Definition::parse(TEXT).expect("a definition");
        let texts: Vec<&str> = definition.columns.iter().map(|part| part.text).collect();
        assert_eq!(
            texts,
            [
                "id TEXT PRIMARY KEY NOT NULL",
                "\"it\"\"s, so\" INTEGER CHECK (x IN (1, 2)) /* , */ DEFAULT ('a,b)')",
                "[plain] varchar(20) COLLATE nocase REFERENCES users (id, b)",
            ]
        );
        let names: Vec<&str> = definition.columns.iter().map(TableClause::name).collect();
        assert_eq!(names, ["id", "it\"s, so", "plain"]);
        let keywords = ["CHECK", "COLLATE", "REFERENCES"];
        let found: Vec<_> = definition.columns.iter().map(|part| part.keyword(&keywords)).collect();
        assert_eq!(found, [None, Some("CHECK"), Some("COLLATE")]);
        let texts: Vec<&str> = definition.constraints.iter().map(|part| part.text).collect();
        assert_eq!(
            texts,
            [
                "CONSTRAINT positive CHECK (x > 0)",
                "unique (a, \"B\")",
                "FOREIGN KEY (\"tenant\", parent) REFERENCES p (c)",
            ]
        );
        assert_eq!(definition.constraints[2].key(), ["tenant", "parent"]);
        assert!(definition.constraints[1].names("b") && !definition.constraints[1].names("c"));
        assert_eq!(definition.options, "STRICT, WITHOUT ROWID");
    }

    #[test]
    fn what_has_no_form_is_not_read() {
        for text in ["", "CREATE TABLE x", "CREATE TABLE x (a", "CREATE TABLE x (a,)", "CREATE TABLE x ('a"] {
            assert_eq!(Definition::parse(text), None, "{text}");
        }
    }
}
