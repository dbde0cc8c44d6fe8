// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountHolderType, PaymentUsBankAccountAccountType, UsBankAccountNetworksSupported};

/// Held by `ConfirmationTokenPaymentMethodPreview.us_bank_account`, `PaymentMethod.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccount {
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<PaymentUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub financial_connections_account: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<UsBankAccountNetworks>>,
    pub routing_number: Option<String>,
    pub status_details: Option<Box<PaymentMethodUsBankAccountStatusDetails>>,
}

crate::record!(
    PaymentMethodUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "financial_connections_account", "fingerprint",
        "last4", "networks", "routing_number", "status_details",
    ],
    [
        account_holder_type, account_type, bank_name, financial_connections_account, fingerprint, last4,
        networks, routing_number, status_details,
    ],
);

/// Held by `PaymentMethodUsBankAccountStatusDetails.blocked`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountBlocked {
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
}

crate::record!(
    PaymentMethodUsBankAccountBlocked, "", false,
    ["network_code", "reason"],
    [network_code, reason],
);

crate::open_enum! {
    /// Values of `PaymentMethodUsBankAccountBlocked.network_code`.
    pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
        R02 = "R02",
        R03 = "R03",
        R04 = "R04",
        R05 = "R05",
        R07 = "R07",
        R08 = "R08",
        R10 = "R10",
        R11 = "R11",
        R16 = "R16",
        R20 = "R20",
        R29 = "R29",
        R31 = "R31",
    }
}

crate::open_enum! {
    /// Values of `PaymentMethodUsBankAccountBlocked.reason`.
    pub enum PaymentMethodUsBankAccountBlockedReason {
        BankAccountClosed = "bank_account_closed",
        BankAccountFrozen = "bank_account_frozen",
        BankAccountInvalidDetails = "bank_account_invalid_details",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        DebitNotAuthorized = "debit_not_authorized",
        TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
    }
}

/// Held by `PaymentMethodUsBankAccount.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    pub blocked: Option<Box<PaymentMethodUsBankAccountBlocked>>,
}

crate::record!(
    PaymentMethodUsBankAccountStatusDetails, "", false,
    ["blocked"],
    [blocked],
);

/// Held by `PaymentMethodUsBankAccount.networks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    pub preferred: Option<String>,
    pub supported: Vec<UsBankAccountNetworksSupported>,
}

crate::record!(
    UsBankAccountNetworks, "", false,
    ["preferred", "supported"],
    [preferred, supported],
);
