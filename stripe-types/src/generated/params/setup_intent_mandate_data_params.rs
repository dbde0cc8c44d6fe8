// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, TerminalReaderStatus, Timestamp};

crate::params! {
    /// Held by `SetupIntentMandateDataCustomerAcceptanceParams.online`.
    pub struct SetupIntentMandateDataCustomerAcceptanceOnlineParams {
        optional {
            ip_address: String,
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentMandateDataParams.customer_acceptance`.
    pub struct SetupIntentMandateDataCustomerAcceptanceParams {
        required {
            type_ = "type": TerminalReaderStatus,
        }
        optional {
            accepted_at: Timestamp,
            offline: EmptyObject,
        }
        boxed {
            online: SetupIntentMandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::params! {
    /// Held by `ConfirmPaymentIntent.mandate_data`, `ConfirmSetupIntent.mandate_data`.
    pub struct SetupIntentMandateDataParams {
        required {
            customer_acceptance: SetupIntentMandateDataCustomerAcceptanceParams,
        }
    }
}
