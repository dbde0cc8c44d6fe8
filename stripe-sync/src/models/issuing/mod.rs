// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Issued cards and what is paid with them.

mod issuing_authorization;
mod issuing_card;
mod issuing_cardholder;
mod issuing_dispute;
mod issuing_personalization_design;
mod issuing_physical_bundle;
mod issuing_token;
mod issuing_transaction;

pub use issuing_authorization::IssuingAuthorization;
pub use issuing_card::IssuingCard;
pub use issuing_cardholder::IssuingCardholder;
pub use issuing_dispute::IssuingDispute;
pub use issuing_personalization_design::IssuingPersonalizationDesign;
pub use issuing_physical_bundle::IssuingPhysicalBundle;
pub use issuing_token::IssuingToken;
pub use issuing_transaction::IssuingTransaction;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(IssuingCardholder::table),
    Link::to(IssuingPhysicalBundle::table),
    Link::to(IssuingPersonalizationDesign::table),
    Link::to(IssuingCard::table),
    Link::to(IssuingToken::table),
    Link::to(IssuingAuthorization::table),
    Link::to(IssuingTransaction::table),
    Link::to(IssuingDispute::table),
];
