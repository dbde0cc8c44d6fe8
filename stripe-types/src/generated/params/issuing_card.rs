// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    IssuingAuthorizationControlsAllowedCardPresence, IssuingAuthorizationControlsBlockedCardPresence,
    IssuingCardShippingAddressValidationMode, IssuingCardShippingService, IssuingCardShippingType,
    IssuingMerchantCategory, IssuingSpendingLimitInterval,
};

crate::params! {
    /// Held by
    /// [`IssuingCardLifecycleControlsParams::cancel_after`](crate::IssuingCardLifecycleControlsParams::cancel_after).
    pub struct IssuingCardLifecycleControlsCancelAfterParams {
        required {
            /// Payment count.
            payment_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCard::lifecycle_controls`](crate::CreateIssuingCard::lifecycle_controls).
    pub struct IssuingCardLifecycleControlsParams {
        required {
            /// Cancel after.
            cancel_after: IssuingCardLifecycleControlsCancelAfterParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCard::pin`](crate::CreateIssuingCard::pin),
    /// [`UpdateIssuingCard::pin`](crate::UpdateIssuingCard::pin).
    pub struct IssuingCardPinParams {
        optional {
            /// Encrypted number.
            encrypted_number: String,
        }
    }
}

crate::params! {
    /// Held by [`IssuingCardShippingParams::address`](crate::IssuingCardShippingParams::address).
    pub struct IssuingCardShippingAddressParams {
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
    /// Held by
    /// [`IssuingCardShippingParams::address_validation`](crate::IssuingCardShippingParams::address_validation).
    pub struct IssuingCardShippingAddressValidationParams {
        required {
            /// Mode: one of `disabled`, `normalization_only`, `validation_and_normalization`.
            mode: IssuingCardShippingAddressValidationMode,
        }
    }
}

crate::params! {
    /// Held by [`IssuingCardShippingParams::customs`](crate::IssuingCardShippingParams::customs).
    pub struct IssuingCardShippingCustomsParams {
        optional {
            /// Eori number.
            eori_number: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCard::shipping`](crate::CreateIssuingCard::shipping),
    /// [`UpdateIssuingCard::shipping`](crate::UpdateIssuingCard::shipping).
    pub struct IssuingCardShippingParams {
        required {
            /// Address.
            address: IssuingCardShippingAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Phone number.
            phone_number: String,
            /// Require signature.
            require_signature: bool,
            /// Service: one of `express`, `priority`, `standard`.
            service: IssuingCardShippingService,
            /// Type: one of `bulk`, `individual`.
            type_ = "type": IssuingCardShippingType,
        }
        boxed {
            /// Address validation.
            address_validation: IssuingCardShippingAddressValidationParams,
            /// Customs.
            customs: IssuingCardShippingCustomsParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingCard::spending_controls`](crate::CreateIssuingCard::spending_controls),
    /// [`UpdateIssuingCard::spending_controls`](crate::UpdateIssuingCard::spending_controls).
    pub struct IssuingCardSpendingControlsParams {
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
            spending_limits: IssuingCardSpendingControlsSpendingLimitParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingCardSpendingControlsParams::spending_limits`](crate::IssuingCardSpendingControlsParams::spending_limits).
    pub struct IssuingCardSpendingControlsSpendingLimitParams {
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
