// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ConnectAccountReferenceType;

crate::params! {
    /// Held by `AutomaticTaxParams.liability`, `CheckoutSessionInvoiceCreationInvoiceDataParams.issuer`, `PaymentLinkSubscriptionDataInvoiceSettingsParams.issuer` and 7 more.
    pub struct InvoiceIssuerParams {
        required {
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            account: String,
        }
    }
}
