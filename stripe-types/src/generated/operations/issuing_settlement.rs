// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, IssuingSettlement, IssuingSettlementId, IssuingSettlementNetwork, Map,
};

crate::operation! {
    /// Completes a test issuing settlement.
    ///
    /// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`, by the cargo feature
    /// `issuing_settlement`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/settlements/complete)
    pub struct CompleteTestIssuingSettlement: Post "/v1/test_helpers/issuing/settlements/{settlement}/complete" Form => IssuingSettlement {
        path {
            /// Settlement.
            settlement: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::operation! {
    /// Creates a test issuing settlement.
    ///
    /// `POST /v1/test_helpers/issuing/settlements`, by the cargo feature `issuing_settlement`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/settlements/create)
    pub struct CreateTestIssuingSettlement: Post "/v1/test_helpers/issuing/settlements" Form => IssuingSettlement {
        required {
            /// Bin.
            bin: String,
            /// Clearing date.
            clearing_date: i64,
            /// Currency.
            currency: Currency,
            /// Net total amount: in minor units of the currency.
            net_total_amount: i64,
        }
        optional {
            /// Interchange fees amount: in minor units of the currency.
            interchange_fees_amount: i64,
            /// Network: one of `maestro`, `mastercard`, `visa`.
            network: IssuingSettlementNetwork,
            /// Network settlement identifier.
            network_settlement_identifier: String,
            /// Transaction amount: in minor units of the currency.
            transaction_amount: i64,
            /// Transaction count.
            transaction_count: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing settlement.
    ///
    /// `GET /v1/issuing/settlements/{settlement}`, by the cargo feature `issuing_settlement`.
    /// [Reference](https://docs.stripe.com/api/issuing/settlements/retrieve)
    pub struct RetrieveIssuingSettlement: Get "/v1/issuing/settlements/{settlement}" Form => IssuingSettlement {
        path {
            /// Settlement: the id of an `issuing.settlement`.
            settlement: IssuingSettlementId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::operation! {
    /// Updates an issuing settlement.
    ///
    /// `POST /v1/issuing/settlements/{settlement}`, by the cargo feature `issuing_settlement`.
    /// [Reference](https://docs.stripe.com/api/issuing/settlements/update)
    pub struct UpdateIssuingSettlement: Post "/v1/issuing/settlements/{settlement}" Form => IssuingSettlement {
        path {
            /// Settlement: the id of an `issuing.settlement`.
            settlement: IssuingSettlementId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingSettlement>,
        }
    }
}
