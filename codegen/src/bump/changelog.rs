//! The entry of a bump in the changelog.

use crate::diff::{Class, Diff};

/// The heading under which entries stand that are not released yet.
const UNRELEASED: &str = "## Unreleased\n";
/// The number of breaking changes that an entry lists.
const NAMED: usize = 20;

/// The changelog with an entry on top, under the heading of what is not released.
pub(super) fn with_entry(changelog: &str, diff: &Diff) -> String {
    let entry = entry(diff);
    if let Some((before, after)) = changelog.split_once(UNRELEASED) {
        return format!("{before}{UNRELEASED}\n{entry}\n{}", after.trim_start_matches('\n'));
    }
    let title = changelog.lines().next().filter(|line| line.starts_with("# ")).unwrap_or_default();
    let rest = changelog[title.len()..].trim_start_matches('\n');
    format!("{title}\n\n{UNRELEASED}\n{entry}\n{rest}").trim_start_matches('\n').to_owned()
}

fn entry(diff: &Diff) -> String {
    let breaking = if diff.is_breaking() { "; it breaks code that uses what changed" } else { "" };
    let mut text = format!("Version {} of the API, from {}{breaking}.\n\n", diff.new, diff.old);
    for line in diff.summary() {
        text.push_str(&format!("- {line}\n"));
    }
    let touched = diff.touched.iter().map(|touch| touch.told(true));
    let changes = diff.changes.iter().filter(|change| change.class == Class::Breaking);
    let lines: Vec<String> = touched.chain(changes.map(|change| change.told())).collect();
    lines.iter().take(NAMED).for_each(|line| text.push_str(&format!("- {line}\n")));
    if lines.len() > NAMED {
        let (more, old, new) = (lines.len() - NAMED, &diff.old, &diff.new);
        text.push_str(&format!("- and {more} more: see `stripe-codegen diff` of {old} and {new}\n"));
    }
    text
}
