// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, FundingInstructionsBankTransferFinancialAddress, Object, ObjectInfo};

/// The object `funding_instructions`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructions {
    /// Bank transfer.
    pub bank_transfer: FundingInstructionsBankTransfer,
    /// Currency.
    pub currency: Currency,
    /// Funding type: one of `bank_transfer`.
    pub funding_type: FundingInstructionsFundingType,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    FundingInstructions, "funding_instructions", false,
    ["bank_transfer", "currency", "funding_type", "livemode"],
    [bank_transfer, currency, funding_type, livemode],
);

impl Object for FundingInstructions {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`FundingInstructions::bank_transfer`](crate::FundingInstructions::bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransfer {
    /// Country.
    pub country: String,
    /// Financial addresses.
    pub financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddress>,
    /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
    /// `us_bank_transfer`.
    pub type_: FundingInstructionsBankTransferType,
}

crate::record!(
    FundingInstructionsBankTransfer, "", false,
    ["country", "financial_addresses", "type"],
    [country, financial_addresses, type_],
);

crate::open_enum! {
    /// Values of [`FundingInstructionsBankTransfer::type_`](crate::FundingInstructionsBankTransfer::type_),
    /// [`FundingInstructionsBankTransferParams::type_`](crate::FundingInstructionsBankTransferParams::type_).
    pub enum FundingInstructionsBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

crate::open_enum! {
    /// Values of [`FundingInstructions::funding_type`](crate::FundingInstructions::funding_type),
    /// [`CreateCustomerFundingInstruction::funding_type`](crate::CreateCustomerFundingInstruction::funding_type).
    pub enum FundingInstructionsFundingType {
        BankTransfer = "bank_transfer",
    }
}
