//! What is written beside an error: enough of a model for the rest of the program to be checked, so that one mistake
//! gives one message.

use crate::expand::derive_path;
use crate::input::Model;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

pub(crate) fn fallback(item: &DeriveInput, model: Option<&Model>, errors: Option<syn::Error>) -> TokenStream {
    let errors = errors.map(syn::Error::into_compile_error);
    let model = model.filter(|_| item.generics.params.is_empty());
    let Some((model, object)) = model.and_then(|model| Some((model, model.object.as_ref()?))) else {
        return quote!(#errors);
    };
    let derive = derive_path(model);
    let name = &item.ident;
    quote! {
        #errors
        #[automatically_derived]
        impl #derive::Model for #name {
            type Object = #object;

            fn table() -> &'static #derive::Table {
                unreachable!()
            }
        }
    }
}
