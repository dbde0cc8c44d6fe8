// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, IssuingCard, IssuingCardCancellationReason, IssuingCardId,
    IssuingCardLifecycleControlsParams, IssuingCardPinParams, IssuingCardReplacementReason,
    IssuingCardShippingParams, IssuingCardSpendingControlsParams, IssuingCardStatus, IssuingCardType, List,
    Map, Range, Timestamp,
};

crate::operation! {
    /// Creates an issuing card.
    ///
    /// `POST /v1/issuing/cards`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/create)
    pub struct CreateIssuingCard: Post "/v1/issuing/cards" Form => IssuingCard {
        required {
            /// Currency.
            currency: Currency,
            /// Type: one of `physical`, `virtual`.
            type_ = "type": IssuingCardType,
        }
        optional {
            /// Cardholder.
            cardholder: String,
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
            /// Financial account.
            financial_account: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Personalization design.
            personalization_design: String,
            /// Replacement for.
            replacement_for: String,
            /// Replacement reason: one of `damaged`, `expired`, `fulfillment_error`, `lost`, `stolen`.
            replacement_reason: IssuingCardReplacementReason,
            /// Second line: can be cleared.
            second_line: Clearable<String>,
            /// Status: one of `active`, `canceled`, `inactive`.
            status: IssuingCardStatus,
        }
        boxed {
            /// Lifecycle controls.
            lifecycle_controls: IssuingCardLifecycleControlsParams,
            /// Pin.
            pin: IssuingCardPinParams,
            /// Shipping.
            shipping: IssuingCardShippingParams,
            /// Spending controls.
            spending_controls: IssuingCardSpendingControlsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Delivers a test issuing card shipping.
    ///
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver)
    pub struct DeliverTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/deliver" Form => IssuingCard {
        path {
            /// Card.
            card: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Fails a test issuing card shipping.
    ///
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail)
    pub struct FailTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/fail" Form => IssuingCard {
        path {
            /// Card.
            card: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Lists issuing cards.
    ///
    /// `GET /v1/issuing/cards`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/list)
    pub struct ListIssuingCards: Get "/v1/issuing/cards" Form => List<IssuingCard> {
        optional {
            /// Only objects with this `cardholder`.
            cardholder: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `exp_month`.
            exp_month: i64,
            /// Only objects with this `exp_year`.
            exp_year: i64,
            /// Only objects with this `last4`.
            last4: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `personalization_design`.
            personalization_design: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `canceled`, `inactive`.
            status: IssuingCardStatus,
            /// Only objects with this `type`. One of `physical`, `virtual`.
            type_ = "type": IssuingCardType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingCard>>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing card.
    ///
    /// `GET /v1/issuing/cards/{card}`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/retrieve)
    pub struct RetrieveIssuingCard: Get "/v1/issuing/cards/{card}" Form => IssuingCard {
        path {
            /// Card: the id of an `issuing.card`.
            card: IssuingCardId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Returns a test issuing card shipping.
    ///
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return)
    pub struct ReturnTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/return" Form => IssuingCard {
        path {
            /// Card.
            card: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Ships a test issuing card shipping.
    ///
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship)
    pub struct ShipTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/ship" Form => IssuingCard {
        path {
            /// Card.
            card: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Submits a test issuing card shipping.
    ///
    /// `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit)
    pub struct SubmitTestIssuingCardShipping: Post "/v1/test_helpers/issuing/cards/{card}/shipping/submit" Form => IssuingCard {
        path {
            /// Card.
            card: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}

crate::operation! {
    /// Updates an issuing card.
    ///
    /// `POST /v1/issuing/cards/{card}`, by the cargo feature `issuing_card`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/update)
    pub struct UpdateIssuingCard: Post "/v1/issuing/cards/{card}" Form => IssuingCard {
        path {
            /// Card: the id of an `issuing.card`.
            card: IssuingCardId,
        }
        optional {
            /// Cancellation reason: one of `design_rejected`, `fulfillment_error`, `lost`, `stolen`.
            cancellation_reason: IssuingCardCancellationReason,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Personalization design.
            personalization_design: String,
            /// Status: one of `active`, `canceled`, `inactive`.
            status: IssuingCardStatus,
        }
        boxed {
            /// Pin.
            pin: IssuingCardPinParams,
            /// Shipping.
            shipping: IssuingCardShippingParams,
            /// Spending controls.
            spending_controls: IssuingCardSpendingControlsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCard>,
        }
    }
}
