// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::FundingInstructionsBankTransferType;

crate::params! {
    /// Held by
    /// [`FundingInstructionsBankTransferParams::eu_bank_transfer`](crate::FundingInstructionsBankTransferParams::eu_bank_transfer).
    pub struct FundingInstructionsBankTransferEuBankTransferParams {
        required {
            /// Country.
            country: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCustomerFundingInstruction::bank_transfer`](crate::CreateCustomerFundingInstruction::bank_transfer).
    pub struct FundingInstructionsBankTransferParams {
        required {
            /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
            /// `us_bank_transfer`.
            type_ = "type": FundingInstructionsBankTransferType,
        }
        boxed {
            /// Eu bank transfer.
            eu_bank_transfer: FundingInstructionsBankTransferEuBankTransferParams,
        }
        lists {
            /// Requested address types: one of `iban`, `sort_code`, `spei`, `zengin`.
            requested_address_types: FundingInstructionsRequestedAddressType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`FundingInstructionsBankTransferParams::requested_address_types`](crate::FundingInstructionsBankTransferParams::requested_address_types).
    pub enum FundingInstructionsRequestedAddressType {
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Zengin = "zengin",
    }
}
