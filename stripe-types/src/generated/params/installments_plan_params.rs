// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardInstallmentPlanInterval, CardInstallmentPlanType};

crate::params! {
    /// Held by `InstallmentsParams.plan`, `ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams.plan`.
    pub struct InstallmentsPlanParams {
        required {
            type_ = "type": CardInstallmentPlanType,
        }
        optional {
            count: i64,
            interval: CardInstallmentPlanInterval,
        }
    }
}
