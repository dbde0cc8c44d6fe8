// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    SubscriptionBillingSchedulesBillUntilType, SubscriptionPendingInvoiceItemIntervalParams, Timestamp,
};

crate::params! {
    /// Held by `SubscriptionBillingScheduleParams.bill_until`, `CreateSubscriptionBillingScheduleParams.bill_until`.
    pub struct BillUntilParams {
        required {
            type_ = "type": SubscriptionBillingSchedulesBillUntilType,
        }
        optional {
            timestamp: Timestamp,
        }
        boxed {
            duration: SubscriptionPendingInvoiceItemIntervalParams,
        }
    }
}
