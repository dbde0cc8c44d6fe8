// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Timestamp};

crate::params! {
    /// Held by `AccountSettingsTreasuryParams.tos_acceptance`, `AdditionalTosAcceptancesParams.account`, `IssuingCardholderIndividualCardIssuingParams.user_terms_acceptance`.
    pub struct AdditionalTosAcceptancesAccountParams {
        optional {
            date: Timestamp,
            ip: String,
            user_agent: Clearable<String>,
        }
    }
}
