// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

crate::params! {
    /// Held by `BillingCreditGrantAmountParams.monetary`, `ReportPaymentRecordPayment.amount_requested`, `ReportPaymentRecordRefund.amount` and 2 more.
    pub struct PaymentRecordAmountParams {
        required {
            currency: Currency,
            value: i64,
        }
    }
}
