//! Twelve tasks of an integration, with `stripe-client` as the only dependency on Stripe. `README.md` has each of them
//! beside its equivalent with async-stripe.

pub mod billing;
pub mod customers;
pub mod frameworks;
pub mod payments;
pub mod platform;
pub mod webhooks;
