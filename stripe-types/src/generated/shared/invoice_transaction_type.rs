// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, LinkedAccountOptionsFilters};

crate::open_enum! {
    /// Values of
    /// [`InvoiceUsBankAccountFinancialConnectionsParams::permissions`](crate::InvoiceUsBankAccountFinancialConnectionsParams::permissions),
    /// [`SubscriptionUsBankAccountFinancialConnectionsParams::permissions`](crate::SubscriptionUsBankAccountFinancialConnectionsParams::permissions),
    /// [`InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::permissions`](crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::permissions).
    pub enum InvoiceFinancialConnectionPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceUsBankAccountFinancialConnectionsParams::prefetch`](crate::InvoiceUsBankAccountFinancialConnectionsParams::prefetch),
    /// [`SubscriptionUsBankAccountFinancialConnectionsParams::prefetch`](crate::SubscriptionUsBankAccountFinancialConnectionsParams::prefetch),
    /// [`InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::prefetch`](crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::prefetch).
    pub enum InvoiceFinancialConnectionPrefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

/// Held by
/// [`InvoicePaymentMethodOptionsPayto::mandate_options`](crate::InvoicePaymentMethodOptionsPayto::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsPayto {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<InvoiceMandateOptionsPaytoAmountType>,
    /// Purpose: one of 11 values; may be null or absent.
    pub purpose: Option<InvoiceMandateOptionsPaytoPurpose>,
}

crate::record!(
    InvoiceMandateOptionsPayto, "", false,
    ["amount", "amount_type", "purpose"],
    [amount, amount_type, purpose],
);

crate::open_enum! {
    /// Values of [`InvoiceMandateOptionsPayto::amount_type`](crate::InvoiceMandateOptionsPayto::amount_type).
    pub enum InvoiceMandateOptionsPaytoAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::open_enum! {
    /// Values of [`InvoiceMandateOptionsPayto::purpose`](crate::InvoiceMandateOptionsPayto::purpose),
    /// [`InvoicePaytoMandateOptionsParams::purpose`](crate::InvoicePaytoMandateOptionsParams::purpose),
    /// [`SubscriptionPaytoMandateOptionsParams::purpose`](crate::SubscriptionPaytoMandateOptionsParams::purpose).
    pub enum InvoiceMandateOptionsPaytoPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

/// Held by [`InvoicesPaymentMethodOptions::acss_debit`](crate::InvoicesPaymentMethodOptions::acss_debit),
/// [`SubscriptionPaymentMethodOptions::acss_debit`](crate::SubscriptionPaymentMethodOptions::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<InvoicePaymentMethodOptionsAcssDebitMandateOptions>>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<InvoicePaymentMethodOptionsAcssDebitVerificationMethod>,
}

crate::record!(
    InvoicePaymentMethodOptionsAcssDebit, "", false,
    ["mandate_options", "verification_method"],
    [mandate_options, verification_method],
);

/// Held by
/// [`InvoicePaymentMethodOptionsAcssDebit::mandate_options`](crate::InvoicePaymentMethodOptionsAcssDebit::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    /// Transaction type: one of `business`, `personal`; may be null or absent.
    pub transaction_type: Option<InvoiceTransactionType>,
}

crate::record!(
    InvoicePaymentMethodOptionsAcssDebitMandateOptions, "", false,
    ["transaction_type"],
    [transaction_type],
);

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsAcssDebit::verification_method`](crate::InvoicePaymentMethodOptionsAcssDebit::verification_method),
    /// [`SubscriptionPaymentMethodOptionAcssDebitParams::verification_method`](crate::SubscriptionPaymentMethodOptionAcssDebitParams::verification_method),
    /// [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams::verification_method`](crate::InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams::verification_method).
    pub enum InvoicePaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

/// Held by [`InvoicesPaymentMethodOptions::bancontact`](crate::InvoicesPaymentMethodOptions::bancontact),
/// [`SubscriptionPaymentMethodOptions::bancontact`](crate::SubscriptionPaymentMethodOptions::bancontact).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsBancontact {
    /// Preferred language: one of `de`, `en`, `fr`, `nl`.
    pub preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
}

crate::record!(
    InvoicePaymentMethodOptionsBancontact, "", false,
    ["preferred_language"],
    [preferred_language],
);

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsBancontact::preferred_language`](crate::InvoicePaymentMethodOptionsBancontact::preferred_language),
    /// [`SubscriptionPaymentMethodOptionBancontactParams::preferred_language`](crate::SubscriptionPaymentMethodOptionBancontactParams::preferred_language),
    /// [`InvoicePaymentSettingsPaymentMethodOptionsBancontactParams::preferred_language`](crate::InvoicePaymentSettingsPaymentMethodOptionsBancontactParams::preferred_language).
    pub enum InvoicePaymentMethodOptionsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

/// Held by
/// [`InvoicesPaymentMethodOptions::customer_balance`](crate::InvoicesPaymentMethodOptions::customer_balance),
/// [`SubscriptionPaymentMethodOptions::customer_balance`](crate::SubscriptionPaymentMethodOptions::customer_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalance {
    /// Bank transfer: may be absent.
    pub bank_transfer: Option<Boxed<InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>>,
    /// Funding type: one of `bank_transfer`; may be null or absent.
    pub funding_type: Option<InvoicePaymentMethodOptionsCustomerBalanceFundingType>,
}

crate::record!(
    InvoicePaymentMethodOptionsCustomerBalance, "", false,
    ["bank_transfer", "funding_type"],
    [bank_transfer, funding_type],
);

/// Held by
/// [`InvoicePaymentMethodOptionsCustomerBalance::bank_transfer`](crate::InvoicePaymentMethodOptionsCustomerBalance::bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Eu bank transfer: may be absent.
    pub eu_bank_transfer: Option<Boxed<MethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
    /// Type: may be null or absent.
    pub type_: Option<String>,
}

crate::record!(
    InvoicePaymentMethodOptionsCustomerBalanceBankTransfer, "", false,
    ["eu_bank_transfer", "type"],
    [eu_bank_transfer, type_],
);

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsCustomerBalance::funding_type`](crate::InvoicePaymentMethodOptionsCustomerBalance::funding_type).
    pub enum InvoicePaymentMethodOptionsCustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
}

/// Held by [`InvoicesPaymentMethodOptions::payto`](crate::InvoicesPaymentMethodOptions::payto),
/// [`SubscriptionPaymentMethodOptions::payto`](crate::SubscriptionPaymentMethodOptions::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPayto {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<InvoiceMandateOptionsPayto>>,
}

crate::record!(
    InvoicePaymentMethodOptionsPayto, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by
/// [`InvoicesPaymentMethodOptions::us_bank_account`](crate::InvoicesPaymentMethodOptions::us_bank_account),
/// [`SubscriptionPaymentMethodOptions::us_bank_account`](crate::SubscriptionPaymentMethodOptions::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    /// Financial connections: may be absent.
    pub financial_connections: Option<Boxed<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<InvoiceVerificationMethod>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccount, "", false,
    ["financial_connections", "verification_method"],
    [financial_connections, verification_method],
);

/// Held by
/// [`InvoicePaymentMethodOptionsUsBankAccount::financial_connections`](crate::InvoicePaymentMethodOptionsUsBankAccount::financial_connections).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    /// Filters: may be absent.
    pub filters: Option<Boxed<LinkedAccountOptionsFilters>>,
    /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`; may be absent.
    pub permissions: Option<Vec<InvoiceFinancialConnectionPermission>>,
    /// Prefetch: one of `balances`, `ownership`, `transactions`; may be null or absent.
    pub prefetch: Option<Vec<InvoiceFinancialConnectionPrefetch>>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions, "", false,
    ["filters", "permissions", "prefetch"],
    [filters, permissions, prefetch],
);

crate::open_enum! {
    /// Values of
    /// [`InvoiceAcssDebitMandateOptionsParams::transaction_type`](crate::InvoiceAcssDebitMandateOptionsParams::transaction_type),
    /// [`InvoicePaymentMethodOptionsAcssDebitMandateOptions::transaction_type`](crate::InvoicePaymentMethodOptionsAcssDebitMandateOptions::transaction_type),
    /// [`SubscriptionPaymentMethodOptionAcssDebitMandateOptionsParams::transaction_type`](crate::SubscriptionPaymentMethodOptionAcssDebitMandateOptionsParams::transaction_type).
    pub enum InvoiceTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsUsBankAccount::verification_method`](crate::InvoicePaymentMethodOptionsUsBankAccount::verification_method),
    /// [`InvoicePaymentMethodOptionUsBankAccountParams::verification_method`](crate::InvoicePaymentMethodOptionUsBankAccountParams::verification_method),
    /// [`SubscriptionPaymentMethodOptionUsBankAccountParams::verification_method`](crate::SubscriptionPaymentMethodOptionUsBankAccountParams::verification_method).
    pub enum InvoiceVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

/// Held by
/// [`InvoicePaymentMethodOptionsCustomerBalanceBankTransfer::eu_bank_transfer`](crate::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer::eu_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct MethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// Country: one of `BE`, `DE`, `ES`, `FR`, `IE`, `NL`.
    pub country: OptionsCustomerBalanceBankTransferEuBankTransferCountry,
}

crate::record!(
    MethodOptionsCustomerBalanceBankTransferEuBankTransfer, "", false,
    ["country"],
    [country],
);

crate::open_enum! {
    /// Values of
    /// [`MethodOptionsCustomerBalanceBankTransferEuBankTransfer::country`](crate::MethodOptionsCustomerBalanceBankTransferEuBankTransfer::country).
    pub enum OptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}
