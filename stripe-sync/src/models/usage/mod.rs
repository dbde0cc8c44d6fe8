// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Meters, credits and entitlements.

mod active_entitlement;
mod billing_alert;
mod billing_credit_balance_transaction;
mod billing_credit_grant;
mod billing_meter;
mod entitlements_feature;
mod product_feature;

pub use active_entitlement::ActiveEntitlement;
pub use billing_alert::BillingAlert;
pub use billing_credit_balance_transaction::BillingCreditBalanceTransaction;
pub use billing_credit_grant::BillingCreditGrant;
pub use billing_meter::BillingMeter;
pub use entitlements_feature::EntitlementsFeature;
pub use product_feature::ProductFeature;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(BillingMeter::table),
    Link::to(BillingAlert::table),
    Link::to(BillingCreditGrant::table),
    Link::to(BillingCreditBalanceTransaction::table),
    Link::to(EntitlementsFeature::table),
    Link::to(ProductFeature::table),
    Link::to(ActiveEntitlement::table),
];
