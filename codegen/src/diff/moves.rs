//! The known moves: where to find now what a version has taken away, and where it was before.

use super::place::{FieldAtPlace, FieldPlace, PlaceStep};
use crate::facts::{self, Facts};
use crate::ir::Package;

/// The moves that happened between two versions.
pub(super) struct Relocations<'p> {
    old: &'p Package,
    new: &'p Package,
    moves: Vec<Relocation<'p>>,
}

struct Relocation<'p> {
    fact: &'p facts::Move,
    from: FieldPlace,
    to: Vec<FieldPlace>,
}

impl<'p> Relocations<'p> {
    pub(super) fn between(old: &'p Package, new: &'p Package, facts: &'p Facts) -> Result<Self, syn::Error> {
        let mut moves = Vec::new();
        for fact in facts.moves() {
            let from = syn::parse_str(&fact.from)?;
            let to = fact.to.iter().map(|to| syn::parse_str(to)).collect::<Result<_, _>>()?;
            moves.push(Relocation { fact, from, to });
        }
        Ok(Self { old, new, moves })
    }

    /// Returns the new place of a removed field of a schema.
    pub(super) fn destination(&self, schema: &str, steps: &[PlaceStep]) -> Option<String> {
        let fits = |it: &&Relocation<'_>| it.fact.object == schema && it.from.begins(steps);
        let found = self.moves.iter().filter(fits).max_by_key(|it| it.from.0.len())?;
        let start = found.fact.through.as_deref().unwrap_or(schema);
        let inside = steps.get(found.from.0.len()..).unwrap_or_default();
        let there: Vec<String> = found.to.iter().filter_map(|to| self.standing(start, to, inside)).collect();
        let Some(by) = found.fact.by.as_ref() else {
            return (!there.is_empty()).then(|| format!("it lives in {} now", there.join(" or ")));
        };
        let text = format!("it is {} of the `{start}` whose `{by}` names it now", there.join(" or "));
        (!there.is_empty()).then_some(text)
    }

    /// The place `to`, if it is in the new version, and what is `inside` it, if that is there as well.
    fn standing(&self, start: &str, to: &FieldPlace, inside: &[PlaceStep]) -> Option<String> {
        let whole = FieldPlace([&to.0[..], inside].concat());
        [&whole, to]
            .into_iter()
            .find(|place| place.find(self.new, start).is_ok())
            .map(|place| format!("`{place}`"))
    }

    /// Returns the former place of a new field.
    pub(super) fn source(&self, found: &FieldAtPlace) -> Option<String> {
        let leads_to = |it: &Relocation<'_>, end: usize| {
            let start = it.fact.through.as_deref().unwrap_or(&it.fact.object);
            let stood = it.from.find(self.old, &it.fact.object).is_ok();
            let ends = |to: &FieldPlace| {
                to.find(self.new, start).is_ok_and(|there| there.way.last() == found.way.get(end))
            };
            stood && it.to.iter().any(ends)
        };
        // The closest to the end says the most.
        for end in (0..found.way.len()).rev() {
            let sources: Vec<String> = self
                .moves
                .iter()
                .filter(|it| leads_to(it, end))
                .map(|it| format!("`{}.{}`", it.fact.object, it.from))
                .collect();
            if !sources.is_empty() {
                return Some(format!("there it is {}", sources.join(" or ")));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::FieldPlace;
    use crate::facts::Facts;
    use crate::generate::{pinned, read, typed, vendored_path};
    use crate::spec::Document;
    use std::path::Path;

    #[test]
    fn what_has_moved_is_where_the_table_says_and_nowhere_else() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let version = pinned(&project).expect("a version").version;
        let text = read(&vendored_path(&project, &version)).expect("a document");
        let facts = Facts::read().expect("tables");
        let mut document = Document::read(&text).expect("a document");
        let package = typed(&mut document, &facts, &Default::default()).expect("types").package;
        assert!(!facts.moves().is_empty());
        for it in facts.moves() {
            let at = |place: &str| syn::parse_str::<FieldPlace>(place).expect("a place");
            let from = at(&it.from).find(&package, &it.object);
            assert!(from.is_err(), "{}.{} has not moved", it.object, it.from);
            let start = it.through.as_ref().unwrap_or(&it.object);
            for to in it.to.iter().chain(&it.by) {
                assert!(at(to).find(&package, start).is_ok(), "{start} has no {to}");
            }
            assert_eq!(it.through.is_some(), it.by.is_some(), "{}.{}", it.object, it.from);
        }
    }
}
