// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHolderType, AdditionalTosAcceptancesAccountParams, BillingAddressParams, BillingMeterStatus,
    Clearable, CompanyVerificationParams, Currency, Expand, IssuingAuthorizationCardPresence,
    IssuingCardholder, IssuingCardholderId, IssuingCardholderPreferredLocale, IssuingCardholderStatus,
    IssuingSpendingLimitCategory, List, Map, PersonDobParams, Range, SpendingLimitParams, Timestamp,
};

crate::params! {
    /// Held by `CreateIssuingCardholder.billing`, `UpdateIssuingCardholder.billing`.
    pub struct BillingParams {
        required {
            address: BillingAddressParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/cardholders`
    pub struct CreateIssuingCardholder: Post "/v1/issuing/cardholders" Form => IssuingCardholder {
        required {
            billing: BillingParams,
            name: String,
        }
        optional {
            email: String,
            metadata: Map<Clearable<String>>,
            phone_number: String,
            status: BillingMeterStatus,
            type_ = "type": AccountHolderType,
        }
        boxed {
            company: IssuingCardholderCompanyParams,
            individual: IssuingCardholderIndividualParams,
            spending_controls: SpendingControlsParams,
        }
        lists {
            expand: Expand<IssuingCardholder>,
            preferred_locales: IssuingCardholderPreferredLocale,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCardholder.company`, `UpdateIssuingCardholder.company`.
    pub struct IssuingCardholderCompanyParams {
        optional {
            tax_id: String,
        }
    }
}

crate::params! {
    /// Held by `IssuingCardholderIndividualParams.card_issuing`.
    pub struct IssuingCardholderIndividualCardIssuingParams {
        boxed {
            user_terms_acceptance: AdditionalTosAcceptancesAccountParams,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCardholder.individual`, `UpdateIssuingCardholder.individual`.
    pub struct IssuingCardholderIndividualParams {
        optional {
            first_name: String,
            last_name: String,
        }
        boxed {
            card_issuing: IssuingCardholderIndividualCardIssuingParams,
            dob: PersonDobParams,
            verification: CompanyVerificationParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/cardholders`
    pub struct ListIssuingCardholders: Get "/v1/issuing/cardholders" Form => List<IssuingCardholder> {
        optional {
            created: Range<Timestamp>,
            email: String,
            ending_before: String,
            limit: i64,
            phone_number: String,
            starting_after: String,
            status: IssuingCardholderStatus,
            type_ = "type": AccountHolderType,
        }
        lists {
            expand: Expand<List<IssuingCardholder>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/cardholders/{cardholder}`
    pub struct RetrieveIssuingCardholder: Get "/v1/issuing/cardholders/{cardholder}" Form => IssuingCardholder {
        path {
            cardholder: IssuingCardholderId,
        }
        lists {
            expand: Expand<IssuingCardholder>,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCardholder.spending_controls`, `UpdateIssuingCardholder.spending_controls`.
    pub struct SpendingControlsParams {
        optional {
            spending_limits_currency: Currency,
        }
        lists {
            allowed_card_presences: IssuingAuthorizationCardPresence,
            allowed_categories: IssuingSpendingLimitCategory,
            allowed_merchant_countries: String,
            blocked_card_presences: IssuingAuthorizationCardPresence,
            blocked_categories: IssuingSpendingLimitCategory,
            blocked_merchant_countries: String,
            spending_limits: SpendingLimitParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/cardholders/{cardholder}`
    pub struct UpdateIssuingCardholder: Post "/v1/issuing/cardholders/{cardholder}" Form => IssuingCardholder {
        path {
            cardholder: IssuingCardholderId,
        }
        optional {
            email: String,
            metadata: Map<Clearable<String>>,
            phone_number: String,
            status: BillingMeterStatus,
        }
        boxed {
            billing: BillingParams,
            company: IssuingCardholderCompanyParams,
            individual: IssuingCardholderIndividualParams,
            spending_controls: SpendingControlsParams,
        }
        lists {
            expand: Expand<IssuingCardholder>,
            preferred_locales: IssuingCardholderPreferredLocale,
        }
    }
}
