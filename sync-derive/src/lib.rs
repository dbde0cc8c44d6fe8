//! The derive macro that maps Stripe objects to the structs of an application. Use it through the crate `stripe-sync`.

#[macro_use]
mod attr;
mod check;
mod errors;
mod expand;
#[rustfmt::skip]
mod facts;
mod input;
mod renamed;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use syn::{DeriveInput, parse_macro_input};

#[doc = include_str!("derive/introduction.md")]
#[doc = "\n# On the struct\n"]
#[doc = struct_table!()]
#[doc = "\n# On a field\n"]
#[doc = field_table!()]
#[doc = include_str!("derive/details.md")]
#[proc_macro_derive(StripeSync, attributes(stripe))]
pub fn stripe_sync(item: TokenStream) -> TokenStream {
    let item = parse_macro_input!(item as DeriveInput);
    let (mut model, mut errors) = input::Model::of(&item);
    if let Some(model) = &model {
        check::one_from_row(&item, model, &mut errors);
    }
    if let Some(model) = &mut model {
        check::check(model, &mut errors);
    }
    match (model, errors.finish()) {
        (Some(model), None) => expand::expand(&model).into(),
        (model, errors) => fallback(&item, model.as_ref(), errors).into(),
    }
}

/// Returns the errors, and the parts of the model without errors.
fn fallback(item: &DeriveInput, model: Option<&input::Model>, errors: Option<syn::Error>) -> TokenStream2 {
    let errors = errors.map(syn::Error::into_compile_error);
    let whole = model.filter(|model| item.generics.params.is_empty() && model.has_object());
    let rest = whole.map(expand::fallback);
    quote::quote!(#errors #rest)
}
