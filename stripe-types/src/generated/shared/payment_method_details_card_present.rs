// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardPresentCommonWallet, PaymentMethodDetailsCardPresentOffline, ReadMethod, Timestamp};

/// Held by `CardGeneratedFromPaymentMethodDetails.card_present`, `PaymentMethodDetails.card_present`, `PaymentRecordDetails.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresent {
    pub amount_authorized: Option<i64>,
    pub brand: Option<String>,
    pub brand_product: Option<String>,
    pub capture_before: Option<Timestamp>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub emv_auth_data: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub generated_card: Option<String>,
    pub incremental_authorization_supported: bool,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_transaction_id: Option<String>,
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    pub overcapture_supported: bool,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<PaymentMethodDetailsCardPresentReceipt>>,
    pub wallet: Option<Box<CardPresentCommonWallet>>,
}

crate::record!(
    PaymentMethodDetailsCardPresent, "", false,
    [
        "amount_authorized", "brand", "brand_product", "capture_before", "cardholder_name", "country",
        "description", "emv_auth_data", "exp_month", "exp_year", "fingerprint", "funding", "generated_card",
        "incremental_authorization_supported", "issuer", "last4", "location", "network",
        "network_transaction_id", "offline", "overcapture_supported", "preferred_locales", "read_method",
        "reader", "receipt", "wallet",
    ],
    [
        amount_authorized, brand, brand_product, capture_before, cardholder_name, country, description,
        emv_auth_data, exp_month, exp_year, fingerprint, funding, generated_card,
        incremental_authorization_supported, issuer, last4, location, network, network_transaction_id,
        offline, overcapture_supported, preferred_locales, read_method, reader, receipt, wallet,
    ],
);

/// Held by `PaymentMethodDetailsCardPresent.receipt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentReceipt {
    pub account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType>,
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
    PaymentMethodDetailsCardPresentReceipt, "", false,
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
    /// Values of `PaymentMethodDetailsCardPresentReceipt.account_type`.
    pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }
}
