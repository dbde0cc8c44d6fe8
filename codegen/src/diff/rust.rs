//! Comparing generated code: what the change of a document means where it is used.

use super::change::{Action, Change, Class, Subject};
use crate::emit::{Api, ApiMember, ApiType};
use std::collections::BTreeMap;

/// The changes from some generated types to others.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = Vec::new();
    let renamed = renamed(old, new);
    for (name, ty) in old {
        match (new.get(name), renamed.get(name)) {
            (Some(now), _) => compare_type(name, ty, now, &mut changes),
            (None, Some(to)) => {
                let change = Change::new(Class::Breaking, Subject::Type, Action::Renamed, name);
                changes.push(change.detail(format!("it is `{to}` now")));
            }
            (None, None) => changes.push(
                Change::new(Class::Breaking, Subject::Type, Action::Removed, name).detail(ty.sort.as_str()),
            ),
        }
    }
    let is_new = |name: &&String| !old.contains_key(*name) && !renamed.values().any(|to| to == name);
    for name in new.keys().filter(is_new) {
        let change = Change::new(Class::Additive, Subject::Type, Action::Added, name);
        changes.push(change.detail(new[name].sort.as_str()));
    }
    changes
}

/// What is gone, and holds exactly what one that is new does, and no other.
fn renamed<'a>(old: &'a Api, new: &'a Api) -> BTreeMap<&'a String, &'a String> {
    let gone = old.iter().filter(|(name, ty)| !new.contains_key(*name) && !ty.members.is_empty());
    let mut renamed: BTreeMap<&String, &String> = BTreeMap::new();
    for (name, ty) in gone {
        let is_same = |(other, now): &(&String, &ApiType)| {
            !old.contains_key(*other) && *now == ty && !renamed.values().any(|taken| taken == other)
        };
        let mut same = new.iter().filter(is_same);
        if let (Some((to, _)), None) = (same.next(), same.next()) {
            renamed.insert(name, to);
        }
    }
    renamed
}

fn compare_type(name: &str, old: &ApiType, new: &ApiType, changes: &mut Vec<Change>) {
    if old.sort != new.sort {
        let change = Change::new(Class::Breaking, Subject::Type, Action::Retyped, name);
        changes.push(change.detail(format!("{} before, now {}", old.sort, new.sort)));
    }
    for (member, was) in &old.members {
        let place = format!("{name}::{member}");
        match new.members.get(member) {
            Some(is) => compare_member(place, was, is, changes),
            None => changes.push(Change::new(Class::Breaking, Subject::Member, Action::Removed, place)),
        }
    }
    for (member, is) in new.members.iter().filter(|(member, _)| !old.members.contains_key(*member)) {
        let class = if is.required { Class::Breaking } else { Class::Additive };
        let change = Change::new(class, Subject::Member, Action::Added, format!("{name}::{member}"));
        changes.push(change.detail(is.ty.as_str()));
    }
}

fn compare_member(place: String, old: &ApiMember, new: &ApiMember, changes: &mut Vec<Change>) {
    if old.ty != new.ty {
        let change = Change::new(Class::Breaking, Subject::Member, Action::Retyped, place);
        changes.push(change.detail(format!("`{}` before, now `{}`", old.ty, new.ty)));
    } else if old.required != new.required {
        let change = Change::new(Class::Breaking, Subject::Member, Action::Presence, place);
        let now = if new.required { "must be given now" } else { "need not be given any more" };
        changes.push(change.detail(now));
    }
}
