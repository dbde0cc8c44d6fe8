// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, InvoiceIssuerParams};

crate::params! {
    /// Held by `SubscriptionSchedulePhaseParams.invoice_settings`, `DefaultSettingsParams.invoice_settings`, `CreateSubscriptionSchedulePhaseParams.invoice_settings`.
    pub struct DefaultSettingsInvoiceSettingsParams {
        optional {
            account_tax_ids: Clearable<Vec<String>>,
            days_until_due: i64,
        }
        boxed {
            issuer: InvoiceIssuerParams,
        }
    }
}
