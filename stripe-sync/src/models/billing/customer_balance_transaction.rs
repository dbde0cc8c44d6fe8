// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{CreditNote, Customer, Invoice};
use crate::types::{
    CheckoutSessionId, CreditNoteId, Currency, CustomerBalanceTransactionId, CustomerBalanceTransactionType,
    CustomerId, InvoiceId, RawJson, Timestamp,
};

/// Rows of objects `customer_balance_transaction`, from `/v1/customers/{customer}/balance_transactions`.
///
/// See <https://docs.stripe.com/api/customers/balance_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CustomerBalanceTransaction, table = "customer_balance_transactions", account, absent = null)]
pub struct CustomerBalanceTransaction {
    pub id: CustomerBalanceTransactionId,
    pub amount: i64,
    pub checkout_session: Option<CheckoutSessionId>,
    pub created: Timestamp,
    #[stripe(references = CreditNote)]
    pub credit_note: Option<CreditNoteId>,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub ending_balance: i64,
    #[stripe(references = Invoice)]
    pub invoice: Option<InvoiceId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: CustomerBalanceTransactionType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
