// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::BillingCreditGrant;
use crate::types::{
    BillingCreditBalanceTransactionId, BillingCreditBalanceTransactionType, BillingCreditGrantId, RawJson,
    TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `billing.credit_balance_transaction`, from `/v1/billing/credit_balance_transactions`.
///
/// See <https://docs.stripe.com/api/billing/credit_balance_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BillingCreditBalanceTransaction, table = "billing_credit_balance_transactions", account, absent = null)]
pub struct BillingCreditBalanceTransaction {
    pub id: BillingCreditBalanceTransactionId,
    pub created: Timestamp,
    pub credit: Option<RawJson>,
    #[stripe(references = BillingCreditGrant)]
    pub credit_grant: BillingCreditGrantId,
    pub debit: Option<RawJson>,
    pub effective_at: Timestamp,
    #[stripe(livemode)]
    pub livemode: bool,
    #[cfg_attr(feature = "contracts", stripe(references = crate::models::TestClock))]
    pub test_clock: Option<TestHelpersTestClockId>,
    #[stripe(path = type, column = "type")]
    pub kind: Option<BillingCreditBalanceTransactionType>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
