// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{
    Currency, CustomerCashBalanceTransactionId, CustomerCashBalanceTransactionType, CustomerId, RawJson,
    Timestamp,
};

/// Rows of objects `customer_cash_balance_transaction`, from `/v1/customers/{customer}/cash_balance_transactions`.
///
/// See <https://docs.stripe.com/api/customers/cash_balance_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CustomerCashBalanceTransaction, table = "customer_cash_balance_transactions", account, absent = null)]
pub struct CustomerCashBalanceTransaction {
    pub id: CustomerCashBalanceTransactionId,
    pub adjusted_for_overdraft: Option<RawJson>,
    pub applied_to_payment: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub ending_balance: i64,
    pub funded: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub net_amount: i64,
    pub refunded_from_payment: Option<RawJson>,
    pub transferred_to_balance: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: CustomerCashBalanceTransactionType,
    pub unapplied_from_payment: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
