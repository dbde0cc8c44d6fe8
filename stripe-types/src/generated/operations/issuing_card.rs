// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingAddressParams, BillingMeterStatus, Clearable, Currency, Expand, IssuingAuthorizationCardPresence,
    IssuingCard, IssuingCardId, IssuingCardShippingAddressValidationMode, IssuingCardShippingService,
    IssuingCardShippingType, IssuingCardStatus, IssuingCardType, IssuingSpendingLimitCategory, List, Map,
    Range, SpendingLimitParams, Timestamp,
};

crate::operation! {
    /// `POST /v1/issuing/cards`
    pub struct CreateIssuingCard: Post "/v1/issuing/cards" Form => IssuingCard {
        required {
            currency: Currency,
            type_ = "type": IssuingCardType,
        }
        optional {
            cardholder: String,
            exp_month: i64,
            exp_year: i64,
            financial_account: String,
            metadata: Map<Clearable<String>>,
            personalization_design: String,
            replacement_for: String,
            replacement_reason: CreateIssuingCardReplacementReason,
            second_line: Clearable<String>,
            status: BillingMeterStatus,
        }
        boxed {
            lifecycle_controls: IssuingCardLifecycleControlsParams,
            pin: IssuingCardPinParams,
            shipping: IssuingCardShippingParams,
            spending_controls: IssuingCardSpendingControlsParams,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateIssuingCard.replacement_reason`.
    pub enum CreateIssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        Lost = "lost",
        Stolen = "stolen",
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`
    pub struct DeliverTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/deliver" Form => IssuingCard {
        path {
            card: String,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`
    pub struct FailTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/fail" Form => IssuingCard {
        path {
            card: String,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::params! {
    /// Held by `IssuingCardLifecycleControlsParams.cancel_after`.
    pub struct IssuingCardLifecycleControlsCancelAfterParams {
        required {
            payment_count: i64,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCard.lifecycle_controls`.
    pub struct IssuingCardLifecycleControlsParams {
        required {
            cancel_after: IssuingCardLifecycleControlsCancelAfterParams,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCard.pin`, `UpdateIssuingCard.pin`.
    pub struct IssuingCardPinParams {
        optional {
            encrypted_number: String,
        }
    }
}

crate::params! {
    /// Held by `IssuingCardShippingParams.address_validation`.
    pub struct IssuingCardShippingAddressValidationParams {
        required {
            mode: IssuingCardShippingAddressValidationMode,
        }
    }
}

crate::params! {
    /// Held by `IssuingCardShippingParams.customs`.
    pub struct IssuingCardShippingCustomsParams {
        optional {
            eori_number: String,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCard.shipping`, `UpdateIssuingCard.shipping`.
    pub struct IssuingCardShippingParams {
        required {
            address: BillingAddressParams,
            name: String,
        }
        optional {
            phone_number: String,
            require_signature: bool,
            service: IssuingCardShippingService,
            type_ = "type": IssuingCardShippingType,
        }
        boxed {
            address_validation: IssuingCardShippingAddressValidationParams,
            customs: IssuingCardShippingCustomsParams,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingCard.spending_controls`, `UpdateIssuingCard.spending_controls`.
    pub struct IssuingCardSpendingControlsParams {
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
    /// `GET /v1/issuing/cards`
    pub struct ListIssuingCards: Get "/v1/issuing/cards" Form => List<IssuingCard> {
        optional {
            cardholder: String,
            created: Range<Timestamp>,
            ending_before: String,
            exp_month: i64,
            exp_year: i64,
            last4: String,
            limit: i64,
            personalization_design: String,
            starting_after: String,
            status: IssuingCardStatus,
            type_ = "type": IssuingCardType,
        }
        lists {
            expand: Expand<List<IssuingCard>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/cards/{card}`
    pub struct RetrieveIssuingCard: Get "/v1/issuing/cards/{card}" Form => IssuingCard {
        path {
            card: IssuingCardId,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`
    pub struct ReturnTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/return" Form => IssuingCard {
        path {
            card: String,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship`
    pub struct ShipTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/ship" Form => IssuingCard {
        path {
            card: String,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit`
    pub struct SubmitTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/submit" Form => IssuingCard {
        path {
            card: String,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/cards/{card}`
    pub struct UpdateIssuingCard: Post "/v1/issuing/cards/{card}" Form => IssuingCard {
        path {
            card: IssuingCardId,
        }
        optional {
            cancellation_reason: UpdateIssuingCardCancellationReason,
            metadata: Clearable<Map<Clearable<String>>>,
            personalization_design: String,
            status: IssuingCardStatus,
        }
        boxed {
            pin: IssuingCardPinParams,
            shipping: IssuingCardShippingParams,
            spending_controls: IssuingCardSpendingControlsParams,
        }
        lists {
            expand: Expand<IssuingCard>,
        }
    }
}

crate::open_enum! {
    /// Values of `UpdateIssuingCard.cancellation_reason`.
    pub enum UpdateIssuingCardCancellationReason {
        Lost = "lost",
        Stolen = "stolen",
    }
}
