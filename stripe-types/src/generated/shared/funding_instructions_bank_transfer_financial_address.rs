// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `FundingInstructionsBankTransferFinancialAddress.aba`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferAbaRecord {
    pub account_holder_address: Address,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Address,
    pub bank_name: String,
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

/// Held by `FundingInstructionsBankTransfer.financial_addresses`, `PaymentIntentNextActionDisplayBankTransferInstructions.financial_addresses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferFinancialAddress {
    pub aba: Option<Box<FundingInstructionsBankTransferAbaRecord>>,
    pub iban: Option<Box<FundingInstructionsBankTransferIbanRecord>>,
    pub sort_code: Option<Box<FundingInstructionsBankTransferSortCodeRecord>>,
    pub spei: Option<Box<FundingInstructionsBankTransferSpeiRecord>>,
    pub supported_networks: Option<Vec<InstructionsBankTransferFinancialAddressSupportedNetwork>>,
    pub swift: Option<Box<FundingInstructionsBankTransferSwiftRecord>>,
    pub type_: FundingInstructionsBankTransferFinancialAddressType,
    pub zengin: Option<Box<FundingInstructionsBankTransferZenginRecord>>,
}

crate::record!(
    FundingInstructionsBankTransferFinancialAddress, "", false,
    ["aba", "iban", "sort_code", "spei", "supported_networks", "swift", "type", "zengin"],
    [aba, iban, sort_code, spei, supported_networks, swift, type_, zengin],
);

crate::open_enum! {
    /// Values of `FundingInstructionsBankTransferFinancialAddress.type`.
    pub enum FundingInstructionsBankTransferFinancialAddressType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

/// Held by `FundingInstructionsBankTransferFinancialAddress.iban`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferIbanRecord {
    pub account_holder_address: Address,
    pub account_holder_name: String,
    pub bank_address: Address,
    pub bic: String,
    pub country: String,
    pub iban: String,
}

crate::record!(
    FundingInstructionsBankTransferIbanRecord, "", false,
    ["account_holder_address", "account_holder_name", "bank_address", "bic", "country", "iban"],
    [account_holder_address, account_holder_name, bank_address, bic, country, iban],
);

/// Held by `FundingInstructionsBankTransferFinancialAddress.sort_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    pub account_holder_address: Address,
    pub account_holder_name: String,
    pub account_number: String,
    pub bank_address: Address,
    pub sort_code: String,
}

crate::record!(
    FundingInstructionsBankTransferSortCodeRecord, "", false,
    ["account_holder_address", "account_holder_name", "account_number", "bank_address", "sort_code"],
    [account_holder_address, account_holder_name, account_number, bank_address, sort_code],
);

/// Held by `FundingInstructionsBankTransferFinancialAddress.spei`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSpeiRecord {
    pub account_holder_address: Address,
    pub account_holder_name: String,
    pub bank_address: Address,
    pub bank_code: String,
    pub bank_name: String,
    pub clabe: String,
}

crate::record!(
    FundingInstructionsBankTransferSpeiRecord, "", false,
    ["account_holder_address", "account_holder_name", "bank_address", "bank_code", "bank_name", "clabe"],
    [account_holder_address, account_holder_name, bank_address, bank_code, bank_name, clabe],
);

/// Held by `FundingInstructionsBankTransferFinancialAddress.swift`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSwiftRecord {
    pub account_holder_address: Address,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Address,
    pub bank_name: String,
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

/// Held by `FundingInstructionsBankTransferFinancialAddress.zengin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferZenginRecord {
    pub account_holder_address: Address,
    pub account_holder_name: Option<String>,
    pub account_number: Option<String>,
    pub account_type: Option<String>,
    pub bank_address: Address,
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub branch_code: Option<String>,
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
    /// Values of `FundingInstructionsBankTransferFinancialAddress.supported_networks`.
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
