// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Account, Customer};
use crate::types::{AccountId, BankAccountId, Currency, CustomerId, RawJson};

/// Rows of objects `bank_account`, from `/v1/accounts/{account}/external_accounts` and `/v1/customers/{customer}/sources`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BankAccount, table = "bank_accounts", account, absent = null)]
pub struct BankAccount {
    pub id: BankAccountId,
    #[stripe(references = Account)]
    pub account: Option<AccountId>,
    pub account_holder_name: Option<String>,
    pub account_holder_type: Option<String>,
    pub account_type: Option<String>,
    pub available_payout_methods: Option<RawJson>,
    pub bank_name: Option<String>,
    pub country: String,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    pub default_for_currency: Option<bool>,
    pub fingerprint: Option<String>,
    pub future_requirements: Option<RawJson>,
    pub last4: String,
    pub metadata: Option<RawJson>,
    pub requirements: Option<RawJson>,
    pub routing_number: Option<String>,
    pub status: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
