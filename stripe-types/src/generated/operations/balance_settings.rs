// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BalanceSettings, BalanceSettingsPaymentsParams, Expand};

crate::operation! {
    /// Retrieves balance settings.
    ///
    /// `GET /v1/balance_settings`, by the cargo feature `balance_settings`.
    /// [Reference](https://docs.stripe.com/api/balance_settings/retrieve)
    pub struct RetrieveBalanceSettings: Get "/v1/balance_settings" Form => BalanceSettings {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BalanceSettings>,
        }
    }
}

crate::operation! {
    /// Updates balance settings.
    ///
    /// `POST /v1/balance_settings`, by the cargo feature `balance_settings`.
    /// [Reference](https://docs.stripe.com/api/balance_settings/create)
    pub struct UpdateBalanceSettings: Post "/v1/balance_settings" Form => BalanceSettings {
        boxed {
            /// Payments.
            payments: BalanceSettingsPaymentsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BalanceSettings>,
        }
    }
}
