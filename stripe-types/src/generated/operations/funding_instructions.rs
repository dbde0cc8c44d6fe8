// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerBalanceBankTransferType, CustomerId, EuBankTransferParams, Expand, FundingInstructions,
    FundingType,
};

crate::operation! {
    /// `POST /v1/customers/{customer}/funding_instructions`
    pub struct CreateCustomerFundingInstruction: Post "/v1/customers/{customer}/funding_instructions" Form => FundingInstructions {
        path {
            customer: CustomerId,
        }
        required {
            bank_transfer: FundingInstructionsBankTransferParams,
            currency: Currency,
            funding_type: FundingType,
        }
        lists {
            expand: Expand<FundingInstructions>,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomerFundingInstruction.bank_transfer`.
    pub struct FundingInstructionsBankTransferParams {
        required {
            type_ = "type": CustomerBalanceBankTransferType,
        }
        boxed {
            eu_bank_transfer: EuBankTransferParams,
        }
        lists {
            requested_address_types: FundingInstructionsBankTransferRequestedAddressType,
        }
    }
}

crate::open_enum! {
    /// Values of `FundingInstructionsBankTransferParams.requested_address_types`.
    pub enum FundingInstructionsBankTransferRequestedAddressType {
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Zengin = "zengin",
    }
}
