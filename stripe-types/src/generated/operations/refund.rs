// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Clearable, Currency, CustomerId, Expand, List, Map, PaymentIntentId, Range, Refund, RefundId,
    TerminalReaderRefundPaymentActionReason, Timestamp,
};

crate::operation! {
    /// `POST /v1/refunds/{refund}/cancel`
    pub struct CancelRefund: Post "/v1/refunds/{refund}/cancel" Form => Refund {
        path {
            refund: RefundId,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges/{charge}/refunds`
    pub struct CreateChargeRefund: Post "/v1/charges/{charge}/refunds" Form => Refund {
        path {
            charge: ChargeId,
        }
        optional {
            amount: i64,
            currency: Currency,
            customer: CustomerId,
            instructions_email: String,
            metadata: Clearable<Map<Clearable<String>>>,
            origin: RefundOrigin,
            payment_intent: PaymentIntentId,
            reason: TerminalReaderRefundPaymentActionReason,
            refund_application_fee: bool,
            reverse_transfer: bool,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/refunds`
    pub struct CreateRefund: Post "/v1/refunds" Form => Refund {
        optional {
            amount: i64,
            charge: ChargeId,
            currency: Currency,
            customer: CustomerId,
            instructions_email: String,
            metadata: Clearable<Map<Clearable<String>>>,
            origin: RefundOrigin,
            payment_intent: PaymentIntentId,
            reason: TerminalReaderRefundPaymentActionReason,
            refund_application_fee: bool,
            reverse_transfer: bool,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/refunds/{refund}/expire`
    pub struct ExpireTestRefund: Post "/v1/test_helpers/refunds/{refund}/expire" Form => Refund {
        path {
            refund: String,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `GET /v1/charges/{charge}/refunds`
    pub struct ListChargeRefunds: Get "/v1/charges/{charge}/refunds" Form => List<Refund> {
        path {
            charge: ChargeId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Refund>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/refunds`
    pub struct ListRefunds: Get "/v1/refunds" Form => List<Refund> {
        optional {
            charge: ChargeId,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            payment_intent: PaymentIntentId,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Refund>>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateChargeRefund.origin`, `CreateRefund.origin`.
    pub enum RefundOrigin {
        CustomerBalance = "customer_balance",
    }
}

crate::operation! {
    /// `GET /v1/charges/{charge}/refunds/{refund}`
    pub struct RetrieveChargeRefund: Get "/v1/charges/{charge}/refunds/{refund}" Form => Refund {
        path {
            charge: ChargeId,
            refund: String,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `GET /v1/refunds/{refund}`
    pub struct RetrieveRefund: Get "/v1/refunds/{refund}" Form => Refund {
        path {
            refund: RefundId,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges/{charge}/refunds/{refund}`
    pub struct UpdateChargeRefund: Post "/v1/charges/{charge}/refunds/{refund}" Form => Refund {
        path {
            charge: ChargeId,
            refund: String,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// `POST /v1/refunds/{refund}`
    pub struct UpdateRefund: Post "/v1/refunds/{refund}" Form => Refund {
        path {
            refund: RefundId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<Refund>,
        }
    }
}
