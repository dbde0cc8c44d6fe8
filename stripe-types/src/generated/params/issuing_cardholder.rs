// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, IssuingAuthorizationControlsAllowedCardPresence,
    IssuingAuthorizationControlsBlockedCardPresence, IssuingMerchantCategory, IssuingSpendingLimitInterval,
    Timestamp,
};

crate::params! {
    /// Held by [`IssuingCardholderBillingParams::address`](crate::IssuingCardholderBillingParams::address).
    pub struct IssuingCardholderBillingAddressParams {
        required {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Postal code.
            postal_code: String,
        }
        optional {
            /// Line2.
            line2: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCardholder::billing`](crate::CreateIssuingCardholder::billing),
    /// [`UpdateIssuingCardholder::billing`](crate::UpdateIssuingCardholder::billing).
    pub struct IssuingCardholderBillingParams {
        required {
            /// Address.
            address: IssuingCardholderBillingAddressParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardholderIndividualCardIssuingParams::user_terms_acceptance`](crate::IssuingCardholderIndividualCardIssuingParams::user_terms_acceptance).
    pub struct IssuingCardholderCardIssuingUserTermsAcceptanceParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent: can be cleared.
            user_agent: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCardholder::company`](crate::CreateIssuingCardholder::company),
    /// [`UpdateIssuingCardholder::company`](crate::UpdateIssuingCardholder::company).
    pub struct IssuingCardholderCompanyParams {
        optional {
            /// Tax id.
            tax_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardholderIndividualParams::card_issuing`](crate::IssuingCardholderIndividualParams::card_issuing).
    pub struct IssuingCardholderIndividualCardIssuingParams {
        boxed {
            /// User terms acceptance.
            user_terms_acceptance: IssuingCardholderCardIssuingUserTermsAcceptanceParams,
        }
    }
}

crate::params! {
    /// Held by [`IssuingCardholderIndividualParams::dob`](crate::IssuingCardholderIndividualParams::dob).
    pub struct IssuingCardholderIndividualDobParams {
        required {
            /// Day.
            day: i64,
            /// Month.
            month: i64,
            /// Year.
            year: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCardholder::individual`](crate::CreateIssuingCardholder::individual),
    /// [`UpdateIssuingCardholder::individual`](crate::UpdateIssuingCardholder::individual).
    pub struct IssuingCardholderIndividualParams {
        optional {
            /// First name.
            first_name: String,
            /// Last name.
            last_name: String,
        }
        boxed {
            /// Card issuing.
            card_issuing: IssuingCardholderIndividualCardIssuingParams,
            /// Dob.
            dob: IssuingCardholderIndividualDobParams,
            /// Verification.
            verification: IssuingCardholderIndividualVerificationParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardholderIndividualVerificationParams::document`](crate::IssuingCardholderIndividualVerificationParams::document).
    pub struct IssuingCardholderIndividualVerificationDocumentParams {
        optional {
            /// Back.
            back: String,
            /// Front.
            front: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardholderIndividualParams::verification`](crate::IssuingCardholderIndividualParams::verification).
    pub struct IssuingCardholderIndividualVerificationParams {
        boxed {
            /// Document.
            document: IssuingCardholderIndividualVerificationDocumentParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateIssuingCardholder::spending_controls`](crate::CreateIssuingCardholder::spending_controls),
    /// [`UpdateIssuingCardholder::spending_controls`](crate::UpdateIssuingCardholder::spending_controls).
    pub struct IssuingCardholderSpendingControlsParams {
        optional {
            /// Spending limits currency.
            spending_limits_currency: Currency,
        }
        lists {
            /// Allowed card presences: one of `not_present`, `present`.
            allowed_card_presences: IssuingAuthorizationControlsAllowedCardPresence,
            /// Allowed categories: one of 295 values.
            allowed_categories: IssuingMerchantCategory,
            /// Allowed merchant countries.
            allowed_merchant_countries: String,
            /// Blocked card presences: one of `not_present`, `present`.
            blocked_card_presences: IssuingAuthorizationControlsBlockedCardPresence,
            /// Blocked categories: one of 295 values.
            blocked_categories: IssuingMerchantCategory,
            /// Blocked merchant countries.
            blocked_merchant_countries: String,
            /// Spending limits.
            spending_limits: IssuingCardholderSpendingControlsSpendingLimitParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardholderSpendingControlsParams::spending_limits`](crate::IssuingCardholderSpendingControlsParams::spending_limits).
    pub struct IssuingCardholderSpendingControlsSpendingLimitParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Interval: one of `all_time`, `daily`, `monthly`, `per_authorization`, `weekly`, `yearly`.
            interval: IssuingSpendingLimitInterval,
        }
        lists {
            /// Categories: one of 295 values.
            categories: IssuingMerchantCategory,
        }
    }
}
