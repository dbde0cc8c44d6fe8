// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    AccountId, ApplicationId, Currency, Decimal, PaymentLinkBillingAddressCollection,
    PaymentLinkCustomerCreation, PaymentLinkId, PaymentLinkPaymentMethodCollection, PaymentLinkSubmitType,
    RawJson,
};

/// Rows of objects `payment_link`, from `/v1/payment_links`.
///
/// See <https://docs.stripe.com/api/payment_links/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentLink, table = "payment_links", account, absent = null)]
pub struct PaymentLink {
    pub id: PaymentLinkId,
    pub active: bool,
    pub after_completion: Option<RawJson>,
    pub allow_promotion_codes: bool,
    pub application: Option<ApplicationId>,
    pub application_fee_amount: Option<i64>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: Option<RawJson>,
    pub billing_address_collection: PaymentLinkBillingAddressCollection,
    pub consent_collection: Option<RawJson>,
    pub currency: Currency,
    pub custom_fields: Option<RawJson>,
    pub custom_text: Option<RawJson>,
    pub customer_creation: PaymentLinkCustomerCreation,
    pub inactive_message: Option<String>,
    pub invoice_creation: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub managed_payments: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub name_collection: Option<RawJson>,
    pub on_behalf_of: Option<AccountId>,
    pub optional_items: Option<RawJson>,
    pub payment_intent_data: Option<RawJson>,
    pub payment_method_collection: PaymentLinkPaymentMethodCollection,
    pub payment_method_options: Option<RawJson>,
    pub payment_method_types: Option<RawJson>,
    pub phone_number_collection: Option<RawJson>,
    pub restrictions: Option<RawJson>,
    pub shipping_address_collection: Option<RawJson>,
    pub shipping_options: Option<RawJson>,
    pub submit_type: PaymentLinkSubmitType,
    pub subscription_data: Option<RawJson>,
    pub tax_id_collection: Option<RawJson>,
    pub transfer_data: Option<RawJson>,
    pub url: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
