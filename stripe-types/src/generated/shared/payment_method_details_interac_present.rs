// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ReadMethod;

/// Held by `PaymentMethodDetails.interac_present`, `PaymentRecordDetails.interac_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresent {
    pub brand: Option<String>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub emv_auth_data: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub generated_card: Option<String>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_transaction_id: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<PaymentMethodDetailsInteracPresentReceipt>>,
}

crate::record!(
    PaymentMethodDetailsInteracPresent, "", false,
    [
        "brand", "cardholder_name", "country", "description", "emv_auth_data", "exp_month", "exp_year",
        "fingerprint", "funding", "generated_card", "issuer", "last4", "location", "network",
        "network_transaction_id", "preferred_locales", "read_method", "reader", "receipt",
    ],
    [
        brand, cardholder_name, country, description, emv_auth_data, exp_month, exp_year, fingerprint,
        funding, generated_card, issuer, last4, location, network, network_transaction_id, preferred_locales,
        read_method, reader, receipt,
    ],
);

/// Held by `PaymentMethodDetailsInteracPresent.receipt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresentReceipt {
    pub account_type: Option<PaymentMethodDetailsInteracPresentReceiptAccountType>,
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub cardholder_verification_method: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

crate::record!(
    PaymentMethodDetailsInteracPresentReceipt, "", false,
    [
        "account_type", "application_cryptogram", "application_preferred_name", "authorization_code",
        "authorization_response_code", "cardholder_verification_method", "dedicated_file_name",
        "terminal_verification_results", "transaction_status_information",
    ],
    [
        account_type, application_cryptogram, application_preferred_name, authorization_code,
        authorization_response_code, cardholder_verification_method, dedicated_file_name,
        terminal_verification_results, transaction_status_information,
    ],
);

crate::open_enum! {
    /// Values of `PaymentMethodDetailsInteracPresentReceipt.account_type`.
    pub enum PaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        Unknown = "unknown",
    }
}
