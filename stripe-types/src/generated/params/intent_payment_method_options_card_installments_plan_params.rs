// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardInstallmentPlanInterval, CardInstallmentPlanType};

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsCardInstallmentsParams.plan`, `ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams.plan`.
    pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams {
        required {
            type_ = "type": CardInstallmentPlanType,
        }
        optional {
            count: i64,
            interval: CardInstallmentPlanInterval,
        }
    }
}
