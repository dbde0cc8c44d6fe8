// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Reviews, warnings and the lists that rules look into.

mod radar_early_fraud_warning;
mod radar_value_list;
mod review;

pub use radar_early_fraud_warning::RadarEarlyFraudWarning;
pub use radar_value_list::{RadarValueList, RadarValueListItem};
pub use review::Review;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Review::table),
    Link::to(RadarEarlyFraudWarning::table),
    Link::to(RadarValueList::table),
];
