//! Customers.

use crate::StripeSync;
use crate::types::{Currency, CustomerId, PaymentMethodId, RawJson, Timestamp};

/// A customer.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Customer, table = "customers")]
pub struct Customer {
    /// The id.
    pub id: CustomerId,
    /// The email address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The city of the address.
    #[stripe(path = address.city)]
    pub city: Option<String>,
    /// The country of the address, in two letters.
    #[stripe(path = address.country)]
    pub country: Option<String>,
    /// The currency of its balance.
    pub currency: Option<Currency>,
    /// The balance in minor units; what the customer has to their credit is negative.
    pub balance: Option<i64>,
    /// Whether its latest invoice is overdue.
    pub delinquent: Option<bool>,
    /// What it pays with unless told otherwise.
    #[stripe(path = invoice_settings.default_payment_method)]
    pub default_payment_method: Option<PaymentMethodId>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
