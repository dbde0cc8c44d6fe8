// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Verifications of persons.

mod identity_verification_report;
mod identity_verification_session;

pub use identity_verification_report::IdentityVerificationReport;
pub use identity_verification_session::IdentityVerificationSession;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(IdentityVerificationSession::table),
    Link::to(IdentityVerificationReport::table),
];
