//! The derive macro that maps Stripe objects to the structs of an application.

/// See the crate `stripe-sync`.
#[proc_macro_derive(StripeSync, attributes(stripe))]
pub fn stripe_sync(_input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    proc_macro::TokenStream::new()
}
