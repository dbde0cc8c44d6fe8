// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    AccountId, ApplicationId, ChargeId, Currency, CustomerId, PaymentIntentCancellationReason,
    PaymentIntentCaptureMethod, PaymentIntentConfirmationMethod, PaymentIntentId,
    PaymentIntentSetupFutureUsage, PaymentIntentStatus, PaymentMethodId, RawJson, ReviewId, Timestamp,
};

/// Rows of objects `payment_intent`, from `/v1/payment_intents`.
///
/// See <https://docs.stripe.com/api/payment_intents/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentIntent, table = "payment_intents", account, absent = null)]
pub struct PaymentIntent {
    pub id: PaymentIntentId,
    pub amount: Option<i64>,
    pub amount_capturable: Option<i64>,
    pub amount_details: Option<RawJson>,
    pub amount_received: Option<i64>,
    pub application: Option<ApplicationId>,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<RawJson>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<RawJson>,
    pub hooks: Option<RawJson>,
    pub last_payment_error: Option<RawJson>,
    pub latest_charge: Option<ChargeId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub managed_payments: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub next_action: Option<RawJson>,
    pub on_behalf_of: Option<AccountId>,
    pub payment_details: Option<RawJson>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration_details: Option<RawJson>,
    pub payment_method_options: Option<RawJson>,
    pub payment_method_types: Option<RawJson>,
    pub presentment_details: Option<RawJson>,
    pub processing: Option<RawJson>,
    pub receipt_email: Option<String>,
    pub review: Option<ReviewId>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub shipping: Option<RawJson>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: PaymentIntentStatus,
    pub transfer_data: Option<RawJson>,
    pub transfer_group: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
