//! [`Case`]: the case of column names.

/// The case of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Upper,
    Camel,
    Pascal,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    /// Converts the name of a field from snake case.
    pub(crate) fn of_field(self, field: &str) -> String {
        match self {
            Self::Lower => field.replace('_', ""),
            Self::Upper => field.replace('_', "").to_uppercase(),
            Self::Camel => {
                let (first, rest) = field.split_once('_').unwrap_or((field, ""));
                format!("{first}{}", Self::Pascal.of_field(rest))
            }
            Self::Pascal => field.split('_').map(capitalised).collect(),
            Self::Snake => field.to_owned(),
            Self::ScreamingSnake => field.to_uppercase(),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.replace('_', "-").to_uppercase(),
        }
    }
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::Case;

    #[test]
    fn fields_are_written_in_every_case() {
        for (case, expected) in [
            (Case::Lower, "cancelatend"),
            (Case::Upper, "CANCELATEND"),
            (Case::Camel, "cancelAtEnd"),
            (Case::Pascal, "CancelAtEnd"),
            (Case::Snake, "cancel_at_end"),
            (Case::ScreamingSnake, "CANCEL_AT_END"),
            (Case::Kebab, "cancel-at-end"),
            (Case::ScreamingKebab, "CANCEL-AT-END"),
        ] {
            assert_eq!(case.of_field("cancel_at_end"), expected);
        }
        assert_eq!(Case::Camel.of_field("id"), "id");
    }
}
