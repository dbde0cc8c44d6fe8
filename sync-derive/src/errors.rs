//! [`Errors`]: the collected errors of a derive.

use proc_macro2::Span;
use std::fmt::Display;
use syn::spanned::Spanned;

/// The errors so far, which are reported together.
#[derive(Default)]
pub(crate) struct Errors {
    combined: Option<syn::Error>,
    count: usize,
}

impl Errors {
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.combined {
            Some(errors) => errors.combine(error),
            None => self.combined = Some(error),
        }
    }

    pub(crate) fn at(&mut self, tokens: &impl Spanned, message: impl Display) {
        self.span(tokens.span(), message);
    }

    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn finish(self) -> Option<syn::Error> {
        self.combined
    }
}

/// Returns the known word that is nearest to a misspelled one.
pub(crate) fn near<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let distances = known.into_iter().map(|known| (strsim::damerau_levenshtein(known, word), known));
    distances
        .filter(|(distance, known)| *distance <= 2 && *distance < known.len())
        .min()
        .map(|(_, known)| known)
}

/// Returns ``; did you mean `x`?``, or the list of known words.
pub(crate) fn suggestion<'k>(word: &str, known: impl IntoIterator<Item = &'k str> + Clone) -> String {
    if let Some(near) = near(word, known.clone()) {
        return format!("; did you mean `{near}`?");
    }
    let known: Vec<String> = known.into_iter().map(|known| format!("`{known}`")).collect();
    format!("; expected one of {}", known.join(", "))
}
