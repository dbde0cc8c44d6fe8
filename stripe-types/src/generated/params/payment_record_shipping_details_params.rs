// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonAddressParams;

crate::params! {
    /// Held by `ReportPaymentRecordPayment.shipping_details`, `ReportPaymentRecordPaymentAttempt.shipping_details`, `ReportPaymentRecordPaymentAttemptInformational.shipping_details` and 3 more.
    pub struct PaymentRecordShippingDetailsParams {
        optional {
            name: String,
            phone: String,
        }
        boxed {
            address: PersonAddressParams,
        }
    }
}
