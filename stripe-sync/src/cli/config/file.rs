//! [`ConfigFile`]: the keys and values of a file.

use anyhow::{Context as _, bail};
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of a file, in its order.
#[derive(Debug)]
pub(super) struct ConfigFile {
    path: PathBuf,
    pub(super) keys: Vec<ConfigKey>,
}

/// A key with its values.
#[derive(Debug)]
pub(super) struct ConfigKey {
    /// The tables around it, as in `webhook` and `serve`.
    pub(super) tables: Vec<String>,
    pub(super) name: String,
    pub(super) values: Vec<String>,
    pub(super) line: usize,
}

impl ConfigFile {
    pub(super) fn read(path: PathBuf) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("cannot read the configuration {}", path.display()))?;
        Self::parse(path, &text)
    }

    pub(super) fn parse(path: PathBuf, text: &str) -> anyhow::Result<Self> {
        // The error of the parser shows the line, which may hold a password.
        let table = DeTable::parse(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, &span));
            anyhow::anyhow!("{}:{line}: {}", path.display(), error.message())
        })?;
        let mut file = Self { path, keys: Vec::new() };
        file.add(text, &mut Vec::new(), table.get_ref())?;
        file.keys.sort_by_key(|key| key.line);
        Ok(file)
    }

    fn add(&mut self, text: &str, tables: &mut Vec<String>, table: &DeTable<'_>) -> anyhow::Result<()> {
        for (name, value) in table {
            if let DeValue::Table(inner) = value.get_ref() {
                tables.push(name.get_ref().to_string());
                self.add(text, tables, inner)?;
                tables.pop();
                continue;
            }
            let (name, line) = (name.get_ref().to_string(), line_of(text, &name.span()));
            let values = values(value);
            let Some(values) = values else {
                bail!(
                    "{}: `{name}` must be a text, a number, true, false, or an array of these",
                    self.place(line)
                );
            };
            self.keys.push(ConfigKey { tables: tables.clone(), name, values, line });
        }
        Ok(())
    }

    /// Returns a place in the file, for errors.
    pub(super) fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path.display())
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// Returns the texts of a value, as the command line would take them.
fn values(value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
    match value.get_ref() {
        DeValue::Array(items) => items.iter().map(|item| scalar(item.get_ref())).collect(),
        value => scalar(value).map(|text| vec![text]),
    }
}

fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Float(number) => Some(number.to_string()),
        DeValue::Boolean(value) => Some(value.to_string()),
        DeValue::Datetime(time) => Some(time.to_string()),
        DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    text[..span.start.min(text.len())].matches('\n').count() + 1
}
