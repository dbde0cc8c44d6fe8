// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::SubscriptionSchedule;
use crate::types::{
    AccountId, ApplicationId, Currency, CustomerId, Decimal, InvoiceId, QuoteCollectionMethod, QuoteId,
    QuoteStatus, RawJson, SubscriptionId, SubscriptionScheduleId, TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `quote`, from `/v1/quotes`.
///
/// See <https://docs.stripe.com/api/quotes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Quote, table = "quotes", account, absent = null)]
pub struct Quote {
    pub id: QuoteId,
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub application: Option<ApplicationId>,
    pub application_fee_amount: Option<i64>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: Option<RawJson>,
    pub collection_method: QuoteCollectionMethod,
    pub computed: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub default_tax_rates: Option<RawJson>,
    pub description: Option<String>,
    pub discounts: Option<RawJson>,
    pub expires_at: Timestamp,
    pub footer: Option<String>,
    pub from_quote: Option<RawJson>,
    pub header: Option<String>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Invoice))]
    pub invoice: Option<InvoiceId>,
    pub invoice_settings: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub number: Option<String>,
    pub on_behalf_of: Option<AccountId>,
    pub status: QuoteStatus,
    pub status_transitions: Option<RawJson>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Subscription))]
    pub subscription: Option<SubscriptionId>,
    pub subscription_data: Option<RawJson>,
    #[stripe(references = SubscriptionSchedule)]
    pub subscription_schedule: Option<SubscriptionScheduleId>,
    pub test_clock: Option<TestHelpersTestClockId>,
    pub total_details: Option<RawJson>,
    pub transfer_data: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
