// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PendingInvoiceItemIntervalParams, SubscriptionBillingSchedulesBillUntilType, Timestamp};

crate::params! {
    /// Held by `BillingScheduleParams.bill_until`, `SubscriptionBillingScheduleParams.bill_until`.
    pub struct BillUntilParams {
        required {
            type_ = "type": SubscriptionBillingSchedulesBillUntilType,
        }
        optional {
            timestamp: Timestamp,
        }
        boxed {
            duration: PendingInvoiceItemIntervalParams,
        }
    }
}
