// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::SetupIntent;
use crate::types::{
    AccountId, ApplicationId, CustomerId, PaymentMethodId, RawJson, SetupAttemptId, SetupIntentId, Timestamp,
};

/// Rows of objects `setup_attempt`, from `/v1/setup_attempts`.
///
/// See <https://docs.stripe.com/api/setup_attempts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::SetupAttempt, table = "setup_attempts", account, absent = null)]
pub struct SetupAttempt {
    pub id: SetupAttemptId,
    pub application: Option<ApplicationId>,
    pub attach_to_self: Option<bool>,
    pub created: Timestamp,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub flow_directions: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub on_behalf_of: Option<AccountId>,
    pub payment_method: PaymentMethodId,
    pub payment_method_details: Option<RawJson>,
    pub setup_error: Option<RawJson>,
    #[stripe(references = SetupIntent)]
    pub setup_intent: SetupIntentId,
    pub status: String,
    pub usage: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
