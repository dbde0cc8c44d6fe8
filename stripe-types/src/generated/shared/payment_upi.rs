// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Timestamp};

/// Held by [`PaymentMethodCardPresent::wallet`](crate::PaymentMethodCardPresent::wallet),
/// [`PaymentMethodDetailsCardPresent::wallet`](crate::PaymentMethodDetailsCardPresent::wallet).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresentCommonWallet {
    /// Type: one of `apple_pay`, `google_pay`, `samsung_pay`, `unknown`.
    pub type_: CardPresentCommonWalletType,
}

crate::record!(
    CardPresentCommonWallet, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of [`CardPresentCommonWallet::type_`](crate::CardPresentCommonWallet::type_).
    pub enum CardPresentCommonWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        Unknown = "unknown",
    }
}

/// Held by [`PaymentMethodDetails::card_present`](crate::PaymentMethodDetails::card_present),
/// [`PaymentRecordDetails::card_present`](crate::PaymentRecordDetails::card_present),
/// [`CardGeneratedFromPaymentMethodDetails::card_present`](crate::CardGeneratedFromPaymentMethodDetails::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresent {
    /// Amount authorized: in minor units of the currency; may be null or absent.
    pub amount_authorized: Option<i64>,
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Brand product: may be null or absent.
    pub brand_product: Option<String>,
    /// Capture before: a time in seconds since 1970; may be absent.
    pub capture_before: Option<Timestamp>,
    /// Cardholder name: may be null or absent.
    pub cardholder_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Emv auth data: may be null or absent.
    pub emv_auth_data: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Generated card: may be null or absent.
    pub generated_card: Option<String>,
    /// Incremental authorization supported.
    pub incremental_authorization_supported: bool,
    /// Issuer: may be null or absent.
    pub issuer: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Location: may be absent.
    pub location: Option<String>,
    /// Network: may be null or absent.
    pub network: Option<String>,
    /// Network transaction id: may be null or absent.
    pub network_transaction_id: Option<String>,
    /// Offline: may be null or absent.
    pub offline: Option<Boxed<PaymentMethodDetailsCardPresentOffline>>,
    /// Overcapture supported.
    pub overcapture_supported: bool,
    /// Preferred locales: may be null or absent.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method: one of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
    /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`; may be null or absent.
    pub read_method: Option<PaymentMethodDetailsCardPresentReadMethod>,
    /// Reader: may be absent.
    pub reader: Option<String>,
    /// Receipt: may be null or absent.
    pub receipt: Option<Boxed<PaymentMethodDetailsCardPresentReceipt>>,
    /// Wallet: may be absent.
    pub wallet: Option<Boxed<CardPresentCommonWallet>>,
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

/// Held by [`PaymentMethodCardPresent::offline`](crate::PaymentMethodCardPresent::offline),
/// [`PaymentMethodDetailsCardPresent::offline`](crate::PaymentMethodDetailsCardPresent::offline),
/// [`SetupAttemptPaymentMethodDetailsCardPresent::offline`](crate::SetupAttemptPaymentMethodDetailsCardPresent::offline).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentOffline {
    /// Stored at: a time in seconds since 1970; may be null or absent.
    pub stored_at: Option<Timestamp>,
    /// Type: one of `deferred`; may be null or absent.
    pub type_: Option<PaymentMethodDetailsCardPresentOfflineType>,
}

crate::record!(
    PaymentMethodDetailsCardPresentOffline, "", false,
    ["stored_at", "type"],
    [stored_at, type_],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsCardPresentOffline::type_`](crate::PaymentMethodDetailsCardPresentOffline::type_).
    pub enum PaymentMethodDetailsCardPresentOfflineType {
        Deferred = "deferred",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsCardPresent::read_method`](crate::PaymentMethodDetailsCardPresent::read_method).
    pub enum PaymentMethodDetailsCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

/// Held by [`PaymentMethodDetailsCardPresent::receipt`](crate::PaymentMethodDetailsCardPresent::receipt).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentReceipt {
    /// Account type: one of `checking`, `credit`, `prepaid`, `unknown`; may be absent.
    pub account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType>,
    /// Application cryptogram: may be null or absent.
    pub application_cryptogram: Option<String>,
    /// Application preferred name: may be null or absent.
    pub application_preferred_name: Option<String>,
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Authorization response code: may be null or absent.
    pub authorization_response_code: Option<String>,
    /// Cardholder verification method: may be null or absent.
    pub cardholder_verification_method: Option<String>,
    /// Dedicated file name: may be null or absent.
    pub dedicated_file_name: Option<String>,
    /// Terminal verification results: may be null or absent.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information: may be null or absent.
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
    /// Values of
    /// [`PaymentMethodDetailsCardPresentReceipt::account_type`](crate::PaymentMethodDetailsCardPresentReceipt::account_type).
    pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }
}

/// Held by [`PaymentMethod::upi`](crate::PaymentMethod::upi),
/// [`PaymentMethodDetails::upi`](crate::PaymentMethodDetails::upi),
/// [`PaymentRecordDetails::upi`](crate::PaymentRecordDetails::upi) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentUpi {
    /// Vpa: may be null or absent.
    pub vpa: Option<String>,
}

crate::record!(
    PaymentUpi, "", false,
    ["vpa"],
    [vpa],
);
