// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    AccountId, ApplicationId, CustomerId, MandateId, PaymentMethodId, RawJson, SetupAttemptId,
    SetupIntentCancellationReason, SetupIntentId, SetupIntentStatus, Timestamp,
};

/// Rows of objects `setup_intent`, from `/v1/setup_intents`.
///
/// See <https://docs.stripe.com/api/setup_intents/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::SetupIntent, table = "setup_intents", account, absent = null)]
pub struct SetupIntent {
    pub id: SetupIntentId,
    pub application: Option<ApplicationId>,
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<RawJson>,
    pub cancellation_reason: Option<SetupIntentCancellationReason>,
    pub created: Timestamp,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<RawJson>,
    pub flow_directions: Option<RawJson>,
    pub last_setup_error: Option<RawJson>,
    pub latest_attempt: Option<SetupAttemptId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub managed_payments: Option<RawJson>,
    pub mandate: Option<MandateId>,
    pub metadata: Option<RawJson>,
    pub next_action: Option<RawJson>,
    pub on_behalf_of: Option<AccountId>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration_details: Option<RawJson>,
    pub payment_method_options: Option<RawJson>,
    pub payment_method_types: Option<RawJson>,
    pub single_use_mandate: Option<MandateId>,
    pub status: SetupIntentStatus,
    pub usage: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
