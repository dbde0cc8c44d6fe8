// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, TerminalReaderStatus, Timestamp};

crate::params! {
    /// Held by `MandateDataCustomerAcceptanceParams.online`.
    pub struct MandateDataCustomerAcceptanceOnlineParams {
        required {
            ip_address: String,
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by `MandateDataParams.customer_acceptance`.
    pub struct MandateDataCustomerAcceptanceParams {
        required {
            type_ = "type": TerminalReaderStatus,
        }
        optional {
            accepted_at: Timestamp,
            offline: EmptyObject,
        }
        boxed {
            online: MandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.mandate_data`, `CreateSetupIntent.mandate_data`.
    pub struct MandateDataParams {
        required {
            customer_acceptance: MandateDataCustomerAcceptanceParams,
        }
    }
}
