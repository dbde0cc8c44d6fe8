// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AvailablePayoutMethod, Clearable, Currency, Expand, List, Map, Payout, PayoutId, PayoutSourceType, Range,
    Timestamp,
};

crate::operation! {
    /// `POST /v1/payouts/{payout}/cancel`
    pub struct CancelPayout: Post "/v1/payouts/{payout}/cancel" Form => Payout {
        path {
            payout: PayoutId,
        }
        lists {
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payouts`
    pub struct CreatePayout: Post "/v1/payouts" Form => Payout {
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            description: String,
            destination: String,
            metadata: Map<Clearable<String>>,
            method: AvailablePayoutMethod,
            payout_method: String,
            source_type: PayoutSourceType,
            statement_descriptor: String,
        }
        lists {
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payouts`
    pub struct ListPayouts: Get "/v1/payouts" Form => List<Payout> {
        optional {
            arrival_date: Range<Timestamp>,
            created: Range<Timestamp>,
            destination: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: String,
        }
        lists {
            expand: Expand<List<Payout>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payouts/{payout}`
    pub struct RetrievePayout: Get "/v1/payouts/{payout}" Form => Payout {
        path {
            payout: PayoutId,
        }
        lists {
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payouts/{payout}/reverse`
    pub struct ReversePayout: Post "/v1/payouts/{payout}/reverse" Form => Payout {
        path {
            payout: PayoutId,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<Payout>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payouts/{payout}`
    pub struct UpdatePayout: Post "/v1/payouts/{payout}" Form => Payout {
        path {
            payout: PayoutId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<Payout>,
        }
    }
}
