//! Names as people spell them.

/// Normalises a name: `checkout.session`, `checkout-session` and `CheckoutSession` become equal.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the known name that a misspelled one most likely means: at most three mistakes, and at most one in two signs.
pub(crate) fn nearest<K: AsRef<str>>(name: &str, known: impl IntoIterator<Item = K>) -> Option<K> {
    let name = plain(name);
    let mistakes = |known: &K| {
        let known = plain(known.as_ref());
        let mistakes = strsim::damerau_levenshtein(&known, &name);
        (mistakes <= 3 && mistakes * 2 <= known.len()).then_some(mistakes)
    };
    let near = known.into_iter().filter_map(|known| Some((mistakes(&known)?, known)));
    near.min_by_key(|(mistakes, _)| *mistakes).map(|(_, known)| known)
}
