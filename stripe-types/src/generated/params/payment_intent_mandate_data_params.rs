// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, TerminalReaderStatus, Timestamp};

crate::params! {
    /// Held by `PaymentIntentMandateDataCustomerAcceptanceParams.online`.
    pub struct PaymentIntentMandateDataCustomerAcceptanceOnlineParams {
        optional {
            ip_address: String,
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentMandateDataParams.customer_acceptance`.
    pub struct PaymentIntentMandateDataCustomerAcceptanceParams {
        required {
            type_ = "type": TerminalReaderStatus,
        }
        optional {
            accepted_at: Timestamp,
            offline: EmptyObject,
        }
        boxed {
            online: PaymentIntentMandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::params! {
    /// Held by `ConfirmPaymentIntent.mandate_data`, `ConfirmSetupIntent.mandate_data`.
    pub struct PaymentIntentMandateDataParams {
        required {
            customer_acceptance: PaymentIntentMandateDataCustomerAcceptanceParams,
        }
    }
}
