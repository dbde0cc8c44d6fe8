//! The filter of a table, and its check.

use super::checks::{at, rust_field};
use crate::attr::{FilterAttribute, FilterComparison, PathStep};
use crate::input::Model;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

/// Returns the calls that set the filter, and the effect on rows that stop matching it.
pub(super) fn filter(model: &Model, object: &TokenStream) -> Option<TokenStream> {
    let filter = match model.attributes.filter.as_ref()? {
        FilterAttribute::Function(filter) => {
            quote_spanned!(filter.span()=> |json| __sync::filter::<#object>(json, #filter))
        }
        FilterAttribute::Comparison(FilterComparison { place, is_negated, values, .. }) => {
            let (keys, values) = (place.keys(), values.iter().map(|value| &value.text));
            let negated = is_negated.then(|| quote!(.map(|found| !found)));
            quote!(|json| __sync::among(json, &[#(#keys),*], &[#(#values),*])#negated)
        }
    };
    let flag = model.flags_unmatched().then(|| quote!(.flag_unmatched()));
    Some(quote!(.filter(#filter) #flag))
}

/// Returns the check of the filter.
pub(super) fn check(model: &Model, object: &TokenStream) -> Option<TokenStream> {
    match model.attributes.filter.as_ref()? {
        FilterAttribute::Function(filter) => {
            Some(quote_spanned!(filter.span()=> __sync::check::filter::<#object>(#filter);))
        }
        FilterAttribute::Comparison(comparison) => Some(compared(object, comparison)),
    }
}

/// Returns the check that a value can be compared. The values of an enum in a field of the object are checked, too.
fn compared(object: &TokenStream, comparison: &FilterComparison) -> TokenStream {
    let FilterComparison { place, span, values, .. } = comparison;
    let [PathStep::Field(name)] = &place.0[..] else {
        return at(place, *span, quote_spanned!(*span=> filtered::<_>()));
    };
    let field = rust_field(name);
    let values = values.iter().map(|value| {
        let (text, message) = (&value.text, format!("`{name}` has no value `{}`", value.text));
        quote_spanned!(value.span=> (#text, #message))
    });
    quote_spanned!(*span=> const _: () = __sync::check::known(|o: &#object| &o.#field, &[#(#values),*]);)
}
