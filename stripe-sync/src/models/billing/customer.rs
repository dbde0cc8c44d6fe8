// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    Currency, CustomerId, CustomerSourceId, CustomerTaxExempt, PaymentMethodId, RawJson,
    TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `customer`, from `/v1/customers`.
///
/// See <https://docs.stripe.com/api/customers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Customer, table = "customers", account, absent = null)]
pub struct Customer {
    pub id: CustomerId,
    pub address: Option<RawJson>,
    #[stripe(path = address.city)]
    pub city: Option<String>,
    #[stripe(path = address.country)]
    pub country: Option<String>,
    pub balance: Option<i64>,
    pub business_name: Option<String>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub customer_account: Option<String>,
    pub default_source: Option<CustomerSourceId>,
    pub delinquent: Option<bool>,
    pub description: Option<String>,
    pub discount: Option<RawJson>,
    pub email: Option<String>,
    pub individual_name: Option<String>,
    pub invoice_prefix: Option<String>,
    pub invoice_settings: Option<RawJson>,
    #[stripe(path = invoice_settings.default_payment_method)]
    pub default_payment_method: Option<PaymentMethodId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<String>,
    pub preferred_locales: Option<RawJson>,
    pub shipping: Option<RawJson>,
    pub tax_exempt: Option<CustomerTaxExempt>,
    pub test_clock: Option<TestHelpersTestClockId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
