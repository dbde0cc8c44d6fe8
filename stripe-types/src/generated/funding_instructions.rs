// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, FundingInstructionsBankTransferFinancialAddress, FundingType, Object, ObjectInfo};

/// The object `funding_instructions`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructions {
    pub bank_transfer: FundingInstructionsBankTransfer,
    pub currency: Currency,
    pub funding_type: FundingType,
    pub livemode: bool,
}

crate::record!(
    FundingInstructions, "funding_instructions", false,
    ["bank_transfer", "currency", "funding_type", "livemode"],
    [bank_transfer, currency, funding_type, livemode],
);

impl Object for FundingInstructions {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "funding_instructions",
        type_name: "FundingInstructions",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `FundingInstructions.bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransfer {
    pub country: String,
    pub financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddress>,
    pub type_: FundingInstructionsBankTransferType,
}

crate::record!(
    FundingInstructionsBankTransfer, "", false,
    ["country", "financial_addresses", "type"],
    [country, financial_addresses, type_],
);

crate::open_enum! {
    /// Values of `FundingInstructionsBankTransfer.type`.
    pub enum FundingInstructionsBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
    }
}
