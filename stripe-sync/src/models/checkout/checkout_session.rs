// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::PaymentLink;
use crate::types::{
    CheckoutSessionBillingAddressCollection, CheckoutSessionCustomerCreation, CheckoutSessionId,
    CheckoutSessionLocale, CheckoutSessionMode, CheckoutSessionOriginContext,
    CheckoutSessionPaymentMethodCollection, CheckoutSessionPaymentStatus,
    CheckoutSessionRedirectOnCompletion, CheckoutSessionStatus, CheckoutSessionSubmitType,
    CheckoutSessionUiMode, Currency, CustomerId, InvoiceId, PaymentIntentId, PaymentLinkId, RawJson,
    SetupIntentId, SubscriptionId, Timestamp,
};

/// Rows of objects `checkout.session`, from `/v1/checkout/sessions`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CheckoutSession, table = "checkout_sessions", account, absent = null)]
pub struct CheckoutSession {
    pub id: CheckoutSessionId,
    pub adaptive_pricing: Option<RawJson>,
    pub after_expiration: Option<RawJson>,
    pub allow_promotion_codes: Option<bool>,
    pub amount_subtotal: Option<i64>,
    pub amount_total: Option<i64>,
    pub automatic_tax: Option<RawJson>,
    pub billing_address_collection: Option<CheckoutSessionBillingAddressCollection>,
    pub branding_settings: Option<RawJson>,
    pub cancel_url: Option<String>,
    pub client_reference_id: Option<String>,
    pub collected_information: Option<RawJson>,
    pub consent: Option<RawJson>,
    pub consent_collection: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub currency_conversion: Option<RawJson>,
    pub custom_fields: Option<RawJson>,
    pub custom_text: Option<RawJson>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub customer_creation: Option<CheckoutSessionCustomerCreation>,
    pub customer_details: Option<RawJson>,
    pub customer_email: Option<String>,
    pub discounts: Option<RawJson>,
    pub excluded_payment_method_types: Option<RawJson>,
    pub expires_at: Timestamp,
    pub integration_identifier: Option<String>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Invoice))]
    pub invoice: Option<InvoiceId>,
    pub invoice_creation: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub locale: Option<CheckoutSessionLocale>,
    pub managed_payments: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub mode: CheckoutSessionMode,
    pub name_collection: Option<RawJson>,
    pub optional_items: Option<RawJson>,
    pub origin_context: Option<CheckoutSessionOriginContext>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::PaymentIntent))]
    pub payment_intent: Option<PaymentIntentId>,
    #[stripe(references = PaymentLink)]
    pub payment_link: Option<PaymentLinkId>,
    pub payment_method_collection: Option<CheckoutSessionPaymentMethodCollection>,
    pub payment_method_configuration_details: Option<RawJson>,
    pub payment_method_options: Option<RawJson>,
    pub payment_method_types: Option<RawJson>,
    pub payment_status: CheckoutSessionPaymentStatus,
    pub permissions: Option<RawJson>,
    pub phone_number_collection: Option<RawJson>,
    pub presentment_details: Option<RawJson>,
    pub recovered_from: Option<String>,
    pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
    pub return_url: Option<String>,
    pub saved_payment_method_options: Option<RawJson>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::SetupIntent))]
    pub setup_intent: Option<SetupIntentId>,
    pub shipping_address_collection: Option<RawJson>,
    pub shipping_cost: Option<RawJson>,
    pub shipping_options: Option<RawJson>,
    pub status: Option<CheckoutSessionStatus>,
    pub submit_type: Option<CheckoutSessionSubmitType>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Subscription))]
    pub subscription: Option<SubscriptionId>,
    pub success_url: Option<String>,
    pub tax_id_collection: Option<RawJson>,
    pub total_details: Option<RawJson>,
    pub ui_mode: Option<CheckoutSessionUiMode>,
    pub url: Option<String>,
    pub wallet_options: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
