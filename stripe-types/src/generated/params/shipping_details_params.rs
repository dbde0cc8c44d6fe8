// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AddressParams;

crate::params! {
    /// Held by `ReportPaymentRecordPayment.shipping_details`, `ReportPaymentRecordPaymentAttempt.shipping_details`, `ReportPaymentRecordPaymentAttemptInformational.shipping_details` and 3 more.
    pub struct ShippingDetailsParams {
        optional {
            name: String,
            phone: String,
        }
        boxed {
            address: AddressParams,
        }
    }
}
