// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Registrations and tax codes.

mod tax_code;
mod tax_registration;

pub use tax_code::TaxCode;
pub use tax_registration::TaxRegistration;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(TaxCode::table),
    Link::to(TaxRegistration::table),
];
