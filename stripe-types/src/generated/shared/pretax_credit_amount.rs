// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditBalanceTransactionId, DiscountId, Expandable};

/// Held by `CreditNote.pretax_credit_amounts`, `CreditNoteLineItem.pretax_credit_amounts`, `Invoice.total_pretax_credit_amounts` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PretaxCreditAmount {
    pub amount: i64,
    pub credit_balance_transaction: Option<Expandable<BillingCreditBalanceTransactionId>>,
    pub discount: Option<Expandable<DiscountId>>,
    pub type_: PretaxCreditAmountType,
}

crate::record!(
    PretaxCreditAmount, "", false,
    ["amount", "credit_balance_transaction", "discount", "type"],
    [amount, credit_balance_transaction, discount, type_],
);

crate::open_enum! {
    /// Values of `PretaxCreditAmount.type`.
    pub enum PretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}
