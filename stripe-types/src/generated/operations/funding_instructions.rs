// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, Expand, FundingInstructions, FundingInstructionsBankTransferParams,
    FundingInstructionsFundingType,
};

crate::operation! {
    /// Creates a customer funding instruction.
    ///
    /// `POST /v1/customers/{customer}/funding_instructions`, by the cargo feature `funding_instructions`.
    /// [Reference](https://docs.stripe.com/api/customers/funding_instructions)
    pub struct CreateCustomerFundingInstruction: Post "/v1/customers/{customer}/funding_instructions" Form => FundingInstructions {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        required {
            /// Bank transfer.
            bank_transfer: FundingInstructionsBankTransferParams,
            /// Currency.
            currency: Currency,
            /// Funding type: one of `bank_transfer`.
            funding_type: FundingInstructionsFundingType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FundingInstructions>,
        }
    }
}
