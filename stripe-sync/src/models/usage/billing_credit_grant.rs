// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{
    BillingCreditGrantCategory, BillingCreditGrantId, CustomerId, RawJson, TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `billing.credit_grant`, from `/v1/billing/credit_grants`.
///
/// See <https://docs.stripe.com/api/billing/credit_grants/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BillingCreditGrant, table = "billing_credit_grants", account, absent = null)]
pub struct BillingCreditGrant {
    pub id: BillingCreditGrantId,
    pub amount: Option<RawJson>,
    pub applicability_config: Option<RawJson>,
    pub category: BillingCreditGrantCategory,
    pub created: Timestamp,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub effective_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    #[cfg_attr(feature = "contracts", stripe(references = crate::models::TestClock))]
    pub test_clock: Option<TestHelpersTestClockId>,
    pub updated: Timestamp,
    pub voided_at: Option<Timestamp>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
