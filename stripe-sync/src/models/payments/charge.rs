// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::PaymentIntent;
use crate::types::{
    AccountId, ApplicationFeeId, ApplicationId, BalanceTransactionId, ChargeId, ChargeStatus, Currency,
    CustomerId, PaymentIntentId, PaymentMethodId, RawJson, ReviewId, Timestamp, TransferId,
};

/// Rows of objects `charge`, from `/v1/charges`.
///
/// See <https://docs.stripe.com/api/charges/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Charge, table = "charges", account, absent = null)]
pub struct Charge {
    pub id: ChargeId,
    pub amount: i64,
    pub amount_captured: i64,
    pub amount_refunded: i64,
    pub application: Option<ApplicationId>,
    pub application_fee: Option<ApplicationFeeId>,
    pub application_fee_amount: Option<i64>,
    pub balance_transaction: Option<BalanceTransactionId>,
    pub billing_details: Option<RawJson>,
    pub calculated_statement_descriptor: Option<String>,
    pub captured: bool,
    pub created: Timestamp,
    pub currency: Currency,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub description: Option<String>,
    pub disputed: bool,
    pub failure_balance_transaction: Option<BalanceTransactionId>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub fraud_details: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub on_behalf_of: Option<AccountId>,
    pub outcome: Option<RawJson>,
    pub paid: bool,
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_details: Option<RawJson>,
    pub presentment_details: Option<RawJson>,
    pub radar_options: Option<RawJson>,
    pub receipt_email: Option<String>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub refunded: bool,
    pub review: Option<ReviewId>,
    pub shipping: Option<RawJson>,
    pub source_transfer: Option<TransferId>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: ChargeStatus,
    pub transfer: Option<TransferId>,
    pub transfer_data: Option<RawJson>,
    pub transfer_group: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
