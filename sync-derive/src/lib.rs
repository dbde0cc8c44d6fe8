//! The derive macro that maps Stripe objects to the structs of an application. Use it through the crate `stripe-sync`.

mod attr;
mod check;
mod errors;
mod expand;
mod input;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use syn::{DeriveInput, parse_macro_input};

/// Maps objects of Stripe to the rows of a table, checked at compile time.
///
/// ```
/// use stripe_sync::types::*;
/// use stripe_sync::{Children, StripeSync};
///
/// #[derive(StripeSync)]
/// #[stripe(object = Subscription, table = "subscriptions")]
/// pub struct Sub {
///     pub id: SubscriptionId,
///     #[stripe(references = Cust)]
///     pub customer: CustomerId,
///     pub status: SubscriptionStatus,
///     #[stripe(path = cancellation_details.reason)]
///     pub cancel_reason: Option<String>,
///     #[stripe(metadata = "plan_tier")]
///     pub tier: Option<String>,
///     #[stripe(children = SubItem)]
///     pub items: Children<SubItem>,
///     #[stripe(local)]
///     pub notes: Option<String>,
/// }
///
/// #[derive(StripeSync)]
/// #[stripe(object = Customer, table = "customers")]
/// pub struct Cust {
///     pub id: CustomerId,
///     pub email: Option<String>,
/// }
///
/// #[derive(StripeSync)]
/// #[stripe(object = SubscriptionItem, table = "subscription_items")]
/// pub struct SubItem {
///     pub id: SubscriptionItemId,
///     #[stripe(parent = Sub)]
///     pub subscription: SubscriptionId,
///     #[stripe(path = price.id)]
///     pub price: PriceId,
/// }
/// ```
///
/// # On the struct
///
/// | attribute | meaning |
/// |---|---|
/// | `object = Type` | the type of stripe-types that a row is made from; must be given |
/// | `table = "name"` | the table; without it, the name of the struct in snake case with an `s` |
/// | `crate = path` | where the crate `stripe-sync` is, if not at `::stripe_sync` |
///
/// # On a field
///
/// A field without an attribute is a column of the same name, filled from the field of the same name of the object. A field
/// that may be null or absent needs an `Option`.
///
/// | attribute | meaning |
/// |---|---|
/// | `id` | the primary key; a field called `id` is it without saying so |
/// | `path = a.b.c` | filled from this place of the object; each name is Stripe's |
/// | `column = "name"` | the name of the column |
/// | `references = Model` | names a row of another model, which is there before this one |
/// | `children = Model` | the elements of an embedded list are rows of this model, replaced as a set |
/// | `parent = Model` | the id of the row whose child this one is |
/// | `metadata = "key"` | filled from this entry of the metadata; needs an `Option` |
/// | `raw` | the whole object as JSON; the type is `RawJson` |
/// | `with = function` | filled by `fn(&Object) -> T`, where `T` is the type of the field |
/// | `local`, `local = "SQL"` | belongs to the application and is never written; the SQL is its default |
#[proc_macro_derive(StripeSync, attributes(stripe))]
pub fn stripe_sync(item: TokenStream) -> TokenStream {
    let item = parse_macro_input!(item as DeriveInput);
    let (mut model, mut errors) = input::Model::of(&item);
    if let Some(model) = &mut model {
        check::check(model, &mut errors);
    }
    match (model, errors.finish()) {
        (Some(model), None) => expand::expand(&model).into(),
        (model, errors) => fallback(&item, model.as_ref(), errors).into(),
    }
}

/// The errors, and beside them what is sound of the model.
fn fallback(item: &DeriveInput, model: Option<&input::Model>, errors: Option<syn::Error>) -> TokenStream2 {
    let errors = errors.map(syn::Error::into_compile_error);
    let whole = model.filter(|model| item.generics.params.is_empty() && model.has_object());
    let rest = whole.map(expand::fallback);
    quote::quote!(#errors #rest)
}
