//! The pieces of a text that is split into rows.

use std::collections::HashSet;

/// Returns the distinct, non-empty pieces in their order, without surrounding whitespace. A space among the separators matches
/// any whitespace.
pub(super) fn pieces<'t>(text: &'t str, separators: &str) -> Vec<&'t str> {
    let any_whitespace = separators.contains(' ');
    let separates = |c: char| separators.contains(c) || (any_whitespace && c.is_whitespace());
    let mut seen = HashSet::new();
    let pieces = text.split(separates).map(str::trim);
    pieces.filter(|piece| !piece.is_empty() && seen.insert(*piece)).collect()
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use proptest::prelude::*;

    #[test]
    fn pieces_are_distinct_and_not_empty() {
        for (text, separators, expected) in [
            (" b, a,,b ,c\td\n", ", ", &["b", "a", "c", "d"] as &[_]),
            ("red wine, white wine,", ",", &["red wine", "white wine"]),
            ("a;b c", ";", &["a", "b c"]),
            ("", ", ", &[]),
            (" ,, ", ", ", &[]),
        ] {
            assert_eq!(pieces(text, separators), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn splitting_what_was_split_changes_nothing(text in "[ab,; \t\u{a0}é]{0,20}") {
            let once = pieces(&text, ", ");
            let joined = once.join(",");
            prop_assert_eq!(pieces(&joined, ", "), once);
        }
    }
}
