//! No file of the workspace uses itself by way of others, but for those that are known to.

use std::collections::BTreeSet;
use test_structure::{circles, crates};

/// The circles that are still there, one a line: their files. Only ever gets shorter.
const KNOWN: &str = include_str!("known-circles.txt");

#[test]
fn no_circle_among_files_is_new() {
    let known: Vec<BTreeSet<&str>> = KNOWN.lines().map(|line| line.split(' ').collect()).collect();
    let found: Vec<_> = crates().expect("sources").iter().flat_map(circles).collect();
    for circle in &found {
        let files: BTreeSet<&str> = circle.files.iter().map(String::as_str).collect();
        assert!(known.iter().any(|known| files.is_subset(known)), "a new circle, by these uses:\n{circle}");
    }
    for known in known {
        let is_there =
            found.iter().any(|circle| circle.files.iter().all(|file| known.contains(file.as_str())));
        assert!(is_there, "this circle is gone; take its line out of known-circles.txt:\n{known:?}");
    }
}
