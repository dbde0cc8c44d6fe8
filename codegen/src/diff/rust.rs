//! Comparing generated code: what the change of a document means where it is used.

use super::change::{Action, Change, Class, Subject};
use crate::emit::{Api, ApiMember, ApiType};
use std::collections::{BTreeMap, BTreeSet};

/// New names of types by their old ones.
type Renamed = BTreeMap<String, String>;

/// The changes from some generated types to others.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = Vec::new();
    let renamed = renamed(old, new);
    for (name, ty) in old {
        match (new.get(name), renamed.get(name)) {
            (Some(now), _) => compare_type(name, ty, now, &renamed, &mut changes),
            (None, Some(to)) => {
                let change = Change::new(Class::Breaking, Subject::Type, Action::Renamed, name);
                changes.push(change.detail(format!("it is `{to}` now")));
            }
            (None, None) => changes.push(
                Change::new(Class::Breaking, Subject::Type, Action::Removed, name).detail(ty.sort.as_str()),
            ),
        }
    }
    let taken: BTreeSet<&String> = renamed.values().collect();
    for (name, ty) in new.iter().filter(|(name, _)| !old.contains_key(*name) && !taken.contains(name)) {
        let change = Change::new(Class::Additive, Subject::Type, Action::Added, name);
        changes.push(change.detail(ty.sort.as_str()));
    }
    changes
}

/// Finds renamed types: a removed type whose members equal those of exactly one new type. Repeats until there are no more, because
/// a holder of a renamed type may be renamed too.
fn renamed(old: &Api, new: &Api) -> Renamed {
    let only = |one: &Api, other: &Api| -> Vec<(String, ApiType)> {
        let only = one.iter().filter(|(name, ty)| !other.contains_key(*name) && !ty.members.is_empty());
        only.map(|(name, ty)| (name.clone(), ty.clone())).collect()
    };
    let (mut gone, mut come) = (only(old, new), only(new, old));
    let mut renamed = Renamed::new();
    loop {
        let before = renamed.len();
        gone.retain(|(name, ty)| {
            let mut equal = come.iter().enumerate().filter(|(_, (_, now))| same(ty, now, &renamed));
            let (Some((at, _)), None) = (equal.next(), equal.next()) else { return true };
            let (to, _) = come.remove(at);
            renamed.insert(name.clone(), to);
            false
        });
        if renamed.len() == before {
            return renamed;
        }
    }
}

fn same(old: &ApiType, new: &ApiType, renamed: &Renamed) -> bool {
    let ty = |(was, is): (&ApiMember, &ApiMember)| {
        was.required == is.required && translated(&was.ty, renamed) == is.ty
    };
    // The names first: they tell most types apart.
    old.members.keys().eq(new.members.keys())
        && translated(&old.sort, renamed) == new.sort
        && old.members.values().zip(new.members.values()).all(ty)
}

/// A Rust type in the new names.
fn translated(ty: &str, renamed: &Renamed) -> String {
    let mut words = String::with_capacity(ty.len());
    let mut rest = ty;
    while !rest.is_empty() {
        let inside = |sign: char| sign.is_alphanumeric() || sign == '_';
        let word = rest.find(|sign| !inside(sign)).unwrap_or(rest.len());
        let gap = rest[word..].find(inside).map_or(rest.len(), |gap| word + gap);
        words.push_str(renamed.get(&rest[..word]).map_or(&rest[..word], String::as_str));
        words.push_str(&rest[word..gap]);
        rest = &rest[gap..];
    }
    words
}

fn compare_type(name: &str, old: &ApiType, new: &ApiType, renamed: &Renamed, changes: &mut Vec<Change>) {
    if translated(&old.sort, renamed) != new.sort {
        let change = Change::new(Class::Breaking, Subject::Type, Action::Retyped, name);
        changes.push(change.detail(format!("{} before, now {}", old.sort, new.sort)));
    }
    for (member, was) in &old.members {
        let place = format!("{name}::{member}");
        match new.members.get(member) {
            Some(is) => compare_member(place, was, is, renamed, changes),
            None => changes.push(Change::new(Class::Breaking, Subject::Member, Action::Removed, place)),
        }
    }
    for (member, is) in new.members.iter().filter(|(member, _)| !old.members.contains_key(*member)) {
        let class = if is.required { Class::Breaking } else { Class::Additive };
        let change = Change::new(class, Subject::Member, Action::Added, format!("{name}::{member}"));
        changes.push(change.detail(is.ty.as_str()));
    }
}

/// Reports a renamed type once, and not for each member that has it.
fn compare_member(
    place: String,
    old: &ApiMember,
    new: &ApiMember,
    renamed: &Renamed,
    changes: &mut Vec<Change>,
) {
    if translated(&old.ty, renamed) != new.ty {
        let change = Change::new(Class::Breaking, Subject::Member, Action::Retyped, place);
        changes.push(change.detail(format!("`{}` before, now `{}`", old.ty, new.ty)));
    } else if old.required != new.required {
        let change = Change::new(Class::Breaking, Subject::Member, Action::Presence, place);
        let now = if new.required { "must be given now" } else { "need not be given any more" };
        changes.push(change.detail(now));
    }
}
