// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, Boxed};

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::aba`](crate::FundingInstructionsBankTransferFinancialAddress::aba).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferAbaRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name.
    pub account_holder_name: String,
    /// Account number.
    pub account_number: String,
    /// Account type.
    pub account_type: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank name.
    pub bank_name: String,
    /// Routing number.
    pub routing_number: String,
}

crate::record!(
    FundingInstructionsBankTransferAbaRecord, "", false,
    [
        "account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address",
        "bank_name", "routing_number",
    ],
    [
        account_holder_address, account_holder_name, account_number, account_type, bank_address, bank_name,
        routing_number,
    ],
);

/// Held by
/// [`FundingInstructionsBankTransfer::financial_addresses`](crate::FundingInstructionsBankTransfer::financial_addresses),
/// [`PaymentIntentNextActionDisplayBankTransferInstructions::financial_addresses`](crate::PaymentIntentNextActionDisplayBankTransferInstructions::financial_addresses).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferFinancialAddress {
    /// Details where `type` is `aba`. May be absent.
    pub aba: Option<Boxed<FundingInstructionsBankTransferAbaRecord>>,
    /// Details where `type` is `iban`. May be absent.
    pub iban: Option<Boxed<FundingInstructionsBankTransferIbanRecord>>,
    /// Details where `type` is `sort_code`. May be absent.
    pub sort_code: Option<Boxed<FundingInstructionsBankTransferSortCodeRecord>>,
    /// Details where `type` is `spei`. May be absent.
    pub spei: Option<Boxed<FundingInstructionsBankTransferSpeiRecord>>,
    /// Supported networks: one of 8 values; may be absent.
    pub supported_networks: Option<Vec<InstructionsBankTransferFinancialAddressSupportedNetwork>>,
    /// Details where `type` is `swift`. May be absent.
    pub swift: Option<Boxed<FundingInstructionsBankTransferSwiftRecord>>,
    /// Type: one of `aba`, `iban`, `sort_code`, `spei`, `swift`, `zengin`.
    pub type_: FundingInstructionsBankTransferFinancialAddressType,
    /// Details where `type` is `zengin`. May be absent.
    pub zengin: Option<Boxed<FundingInstructionsBankTransferZenginRecord>>,
}

crate::record!(
    FundingInstructionsBankTransferFinancialAddress, "", false,
    ["aba", "iban", "sort_code", "spei", "supported_networks", "swift", "type", "zengin"],
    [aba, iban, sort_code, spei, supported_networks, swift, type_, zengin],
);

crate::open_enum! {
    /// Values of
    /// [`FundingInstructionsBankTransferFinancialAddress::type_`](crate::FundingInstructionsBankTransferFinancialAddress::type_).
    pub enum FundingInstructionsBankTransferFinancialAddressType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::iban`](crate::FundingInstructionsBankTransferFinancialAddress::iban).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferIbanRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name.
    pub account_holder_name: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bic.
    pub bic: String,
    /// Country.
    pub country: String,
    /// Iban.
    pub iban: String,
}

crate::record!(
    FundingInstructionsBankTransferIbanRecord, "", false,
    ["account_holder_address", "account_holder_name", "bank_address", "bic", "country", "iban"],
    [account_holder_address, account_holder_name, bank_address, bic, country, iban],
);

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::sort_code`](crate::FundingInstructionsBankTransferFinancialAddress::sort_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name.
    pub account_holder_name: String,
    /// Account number.
    pub account_number: String,
    /// Bank address.
    pub bank_address: Address,
    /// Sort code.
    pub sort_code: String,
}

crate::record!(
    FundingInstructionsBankTransferSortCodeRecord, "", false,
    ["account_holder_address", "account_holder_name", "account_number", "bank_address", "sort_code"],
    [account_holder_address, account_holder_name, account_number, bank_address, sort_code],
);

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::spei`](crate::FundingInstructionsBankTransferFinancialAddress::spei).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSpeiRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name.
    pub account_holder_name: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank code.
    pub bank_code: String,
    /// Bank name.
    pub bank_name: String,
    /// Clabe.
    pub clabe: String,
}

crate::record!(
    FundingInstructionsBankTransferSpeiRecord, "", false,
    ["account_holder_address", "account_holder_name", "bank_address", "bank_code", "bank_name", "clabe"],
    [account_holder_address, account_holder_name, bank_address, bank_code, bank_name, clabe],
);

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::swift`](crate::FundingInstructionsBankTransferFinancialAddress::swift).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSwiftRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name.
    pub account_holder_name: String,
    /// Account number.
    pub account_number: String,
    /// Account type.
    pub account_type: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank name.
    pub bank_name: String,
    /// Swift code.
    pub swift_code: String,
}

crate::record!(
    FundingInstructionsBankTransferSwiftRecord, "", false,
    [
        "account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address",
        "bank_name", "swift_code",
    ],
    [
        account_holder_address, account_holder_name, account_number, account_type, bank_address, bank_name,
        swift_code,
    ],
);

/// Held by
/// [`FundingInstructionsBankTransferFinancialAddress::zengin`](crate::FundingInstructionsBankTransferFinancialAddress::zengin).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferZenginRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name: may be null or absent.
    pub account_holder_name: Option<String>,
    /// Account number: may be null or absent.
    pub account_number: Option<String>,
    /// Account type: may be null or absent.
    pub account_type: Option<String>,
    /// Bank address.
    pub bank_address: Address,
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Branch code: may be null or absent.
    pub branch_code: Option<String>,
    /// Branch name: may be null or absent.
    pub branch_name: Option<String>,
}

crate::record!(
    FundingInstructionsBankTransferZenginRecord, "", false,
    [
        "account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address",
        "bank_code", "bank_name", "branch_code", "branch_name",
    ],
    [
        account_holder_address, account_holder_name, account_number, account_type, bank_address, bank_code,
        bank_name, branch_code, branch_name,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`FundingInstructionsBankTransferFinancialAddress::supported_networks`](crate::FundingInstructionsBankTransferFinancialAddress::supported_networks).
    pub enum InstructionsBankTransferFinancialAddressSupportedNetwork {
        Ach = "ach",
        Bacs = "bacs",
        DomesticWireUs = "domestic_wire_us",
        Fps = "fps",
        Sepa = "sepa",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}
