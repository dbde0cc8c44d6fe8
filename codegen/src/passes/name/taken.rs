//! Taking names: each once, and what becomes of an item that finds none.

use super::{MAX_LENGTH, Namer, shortened};
use crate::ir::Key;
use std::fmt;

/// An item for which no rule found a name, and which has one with a number at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unnamed {
    /// The item.
    pub key: Key,
    /// The names that are too long or those of others, with the reason.
    pub tried: Vec<String>,
    /// The name that it has.
    pub name: String,
}

impl fmt::Display for Unnamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The key of an enum may be all its values.
        let key: String = self.key.chars().take(80).collect();
        let tried = self.tried.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(", ");
        write!(f, "no name for {key}: tried {tried}; it is {} until facts/names.toml has one", self.name)
    }
}

impl Namer<'_> {
    /// Takes the first candidate that is free, else the first of all with a number at its end.
    pub(super) fn take(&mut self, key: &str, candidates: impl IntoIterator<Item = String>) -> String {
        self.take_with(key, "", candidates)
    }

    /// Takes names that end with `suffix`.
    pub(super) fn take_with(
        &mut self,
        key: &str,
        suffix: &str,
        candidates: impl IntoIterator<Item = String>,
    ) -> String {
        let mut tried = Vec::new();
        for candidate in candidates.into_iter().flat_map(|name| shortened(&name)) {
            let kept = self.kept.contains(candidate.as_str());
            if self.is_free(&candidate) && (!kept || self.keeps(key, &candidate)) {
                self.taken.insert(candidate.clone(), key.to_owned());
                return candidate;
            }
            tried.push(candidate);
        }
        let name = self.numbered(suffix, tried.first());
        self.taken.insert(name.clone(), key.to_owned());
        let reason = |name: String| match self.taken.get(&name) {
            Some(other) => format!("{name} (taken by {})", other.chars().take(80).collect::<String>()),
            None if self.kept.contains(name.as_str()) => format!("{name} (kept for another type)"),
            None => format!("{name} (too long)"),
        };
        let tried = tried.into_iter().map(reason).collect();
        self.unnamed.push(Unnamed { key: key.to_owned(), tried, name: name.clone() });
        name
    }

    /// Returns true if the name registry has this name for the item.
    fn keeps(&self, key: &str, name: &str) -> bool {
        self.settled.get(key).is_some_and(|settled| settled == name)
    }

    fn is_free(&self, name: &str) -> bool {
        !name.is_empty() && name.len() <= MAX_LENGTH && !self.taken.contains_key(name)
    }

    /// A name that nobody would choose, but that is always the same for the same document.
    fn numbered(&self, suffix: &str, like: Option<&String>) -> String {
        let like = like.filter(|name| !name.is_empty()).map_or("Unnamed", String::as_str);
        let stem = like.strip_suffix(suffix).unwrap_or(like);
        let stem = stem.get(..stem.len().min(MAX_LENGTH - suffix.len() - 3)).unwrap_or("Unnamed");
        let mut names = (2..).map(|number| format!("{stem}{number}{suffix}"));
        names.find(|name| self.is_free(name) && !self.kept.contains(name.as_str())).unwrap_or_default()
    }
}
