//! Payment methods: what customers pay with.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{CustomerId, PaymentMethodId, PaymentMethodType, RawJson, Timestamp};

/// A payment method.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::PaymentMethod, table = "payment_methods")]
pub struct PaymentMethod {
    /// The id.
    pub id: PaymentMethodId,
    /// Whose it is.
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    /// What it is, as in `card`.
    #[stripe(path = type, column = "type")]
    pub kind: PaymentMethodType,
    /// The brand of a card.
    #[stripe(path = card.brand)]
    pub card_brand: Option<String>,
    /// The last four digits of a card.
    #[stripe(path = card.last4)]
    pub card_last4: Option<String>,
    /// The month in which a card ends.
    #[stripe(path = card.exp_month)]
    pub card_exp_month: Option<i64>,
    /// The year in which a card ends.
    #[stripe(path = card.exp_year)]
    pub card_exp_year: Option<i64>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
