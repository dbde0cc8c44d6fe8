// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Expand, IssuingSettlement, IssuingSettlementId, Map};

crate::operation! {
    /// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`
    pub struct CompleteTestIssuingSettlement: Post "/v1/test_helpers/issuing/settlements/{settlement}/complete" Form => IssuingSettlement {
        path {
            settlement: String,
        }
        lists {
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/settlements`
    pub struct CreateTestIssuingSettlement: Post "/v1/test_helpers/issuing/settlements" Form => IssuingSettlement {
        required {
            bin: String,
            clearing_date: i64,
            currency: Currency,
            net_total_amount: i64,
        }
        optional {
            interchange_fees_amount: i64,
            network: CreateTestIssuingSettlementNetwork,
            network_settlement_identifier: String,
            transaction_amount: i64,
            transaction_count: i64,
        }
        lists {
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateTestIssuingSettlement.network`.
    pub enum CreateTestIssuingSettlementNetwork {
        Maestro = "maestro",
        Visa = "visa",
    }
}

crate::operation! {
    /// `GET /v1/issuing/settlements/{settlement}`
    pub struct RetrieveIssuingSettlement: Get "/v1/issuing/settlements/{settlement}" Form => IssuingSettlement {
        path {
            settlement: IssuingSettlementId,
        }
        lists {
            expand: Expand<IssuingSettlement>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/settlements/{settlement}`
    pub struct UpdateIssuingSettlement: Post "/v1/issuing/settlements/{settlement}" Form => IssuingSettlement {
        path {
            settlement: IssuingSettlementId,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<IssuingSettlement>,
        }
    }
}
