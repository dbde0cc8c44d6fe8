// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Boxed, ChargeId, Currency, EmptyObject, Expand, Expandable, Expansion, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, PaymentIntentId, PaymentIntentPresentmentDetails, RefundId,
    Timestamp, TransferReversalId,
};

/// The object `refund`.
///
/// See <https://docs.stripe.com/api/refunds/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-id)
    pub id: RefundId,
    /// The amount returned to the customer. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-amount)
    pub amount: i64,
    /// Its effect on your balance; null until there is one. The id of a `balance_transaction`; expandable;
    /// expand it by [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The charge that is refunded. The id of a `charge`; expandable; expand it by
    /// [`EXPAND_CHARGE`](Self::EXPAND_CHARGE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-charge)
    pub charge: Option<Expandable<ChargeId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-currency)
    pub currency: Currency,
    /// A text of your own, shown in the Dashboard and in some emails and exports. May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-description)
    pub description: Option<String>,
    /// The destination of the money, by the type of payment method, with references for the customer's bank.
    /// May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-destination_details)
    pub destination_details: Option<Boxed<RefundDestinationDetails>>,
    /// The effect of a failed refund: the money comes back to your balance. The id of a
    /// `balance_transaction`; expandable; expand it by
    /// [`EXPAND_FAILURE_BALANCE_TRANSACTION`](Self::EXPAND_FAILURE_BALANCE_TRANSACTION); may be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-failure_balance_transaction)
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The reason for the failure of the refund; null unless it failed. May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-failure_reason)
    pub failure_reason: Option<String>,
    /// The address for instructions, where the customer has to say where the money goes. May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-instructions_email)
    pub instructions_email: Option<String>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-metadata)
    pub metadata: Option<Metadata>,
    /// The next step for the customer before the refund can be made. May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-next_action)
    pub next_action: Option<Boxed<RefundNextAction>>,
    /// The payment intent that is refunded. The id of a `payment_intent`; expandable; expand it by
    /// [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// The reason for which the refund is pending, if it is. One of `charge_pending`, `insufficient_funds`,
    /// `processing`; may be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-pending_reason)
    pub pending_reason: Option<RefundPendingReason>,
    /// The amount and currency that the customer saw, where they differ from those you set. May be absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-presentment_details)
    pub presentment_details: Option<Boxed<PaymentIntentPresentmentDetails>>,
    /// The reason for the refund, given by you or by Stripe. One of `duplicate`, `expired_uncaptured_charge`,
    /// `fraudulent`, `requested_by_customer`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-reason)
    pub reason: Option<RefundReason>,
    /// The number of the email receipt; null where none was sent. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-receipt_number)
    pub receipt_number: Option<String>,
    /// The reversal on the platform that made this refund, where the refund is of a connected account. The id
    /// of a `transfer_reversal`; expandable; expand it by
    /// [`EXPAND_SOURCE_TRANSFER_REVERSAL`](Self::EXPAND_SOURCE_TRANSFER_REVERSAL); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-source_transfer_reversal)
    pub source_transfer_reversal: Option<Expandable<TransferReversalId>>,
    /// The state: `pending`, `requires_action`, `succeeded`, `failed` or `canceled`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-status)
    pub status: Option<String>,
    /// The reversal of the transfer to the connected account, where one was asked for. The id of a
    /// `transfer_reversal`; expandable; expand it by
    /// [`EXPAND_TRANSFER_REVERSAL`](Self::EXPAND_TRANSFER_REVERSAL); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/refunds/object#refund_object-transfer_reversal)
    pub transfer_reversal: Option<Expandable<TransferReversalId>>,
}

crate::record!(
    Refund, "refund", true,
    [
        "id", "amount", "balance_transaction", "charge", "created", "currency", "description",
        "destination_details", "failure_balance_transaction", "failure_reason", "instructions_email",
        "metadata", "next_action", "payment_intent", "pending_reason", "presentment_details", "reason",
        "receipt_number", "source_transfer_reversal", "status", "transfer_reversal",
    ],
    [
        id, amount, balance_transaction, charge, created, currency, description, destination_details,
        failure_balance_transaction, failure_reason, instructions_email, metadata, next_action,
        payment_intent, pending_reason, presentment_details, reason, receipt_number,
        source_transfer_reversal, status, transfer_reversal,
    ],
);

impl Object for Refund {
    type Id = RefundId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "refund",
        type_name: "Refund",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/refunds/{refund}"),
        list: Some(&ListInfo { path: "/v1/refunds", parent: None, style: ListStyle::Cursor, required: &[], filters: &["charge", "created", "payment_intent"], passes: &[&[]] }),
        parent_lists: &[
            ListInfo { path: "/v1/charges/{charge}/refunds", parent: Some("charge"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "charge", targets: &["charge"], array: false },
            Expansion { path: "failure_balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "source_transfer_reversal", targets: &["transfer_reversal"], array: false },
            Expansion { path: "transfer_reversal", targets: &["transfer_reversal"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["charge.refund.updated", "refund.created", "refund.failed", "refund.updated"],
    };
}

impl Refund {
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_CHARGE: Expand<Self> = Expand::field("charge");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: Expand<Self> = Expand::field("failure_balance_transaction");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
    pub const EXPAND_SOURCE_TRANSFER_REVERSAL: Expand<Self> = Expand::field("source_transfer_reversal");
    pub const EXPAND_TRANSFER_REVERSAL: Expand<Self> = Expand::field("transfer_reversal");
}

/// Held by [`RefundNextActionDisplayDetails::email_sent`](crate::RefundNextActionDisplayDetails::email_sent).
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailSent {
    /// Email sent at: a time in seconds since 1970.
    pub email_sent_at: Timestamp,
    /// Email sent to.
    pub email_sent_to: String,
}

crate::record!(
    EmailSent, "", false,
    ["email_sent_at", "email_sent_to"],
    [email_sent_at, email_sent_to],
);

/// Held by [`Refund::destination_details`](crate::Refund::destination_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetails {
    /// Affirm: may be absent.
    pub affirm: Option<EmptyObject>,
    /// Afterpay clearpay: may be absent.
    pub afterpay_clearpay: Option<EmptyObject>,
    /// Alipay: may be absent.
    pub alipay: Option<EmptyObject>,
    /// Alma: may be absent.
    pub alma: Option<EmptyObject>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<EmptyObject>,
    /// Au bank transfer: may be absent.
    pub au_bank_transfer: Option<EmptyObject>,
    /// Blik: may be absent.
    pub blik: Option<Boxed<RefundDestinationDetailsBlik>>,
    /// Br bank transfer: may be absent.
    pub br_bank_transfer: Option<Boxed<RefundDestinationDetailsBrBankTransfer>>,
    /// Card: may be absent.
    pub card: Option<Boxed<RefundDestinationDetailsCard>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<EmptyObject>,
    /// Crypto: may be absent.
    pub crypto: Option<Boxed<RefundDestinationDetailsCrypto>>,
    /// Customer cash balance: may be absent.
    pub customer_cash_balance: Option<EmptyObject>,
    /// Eps: may be absent.
    pub eps: Option<EmptyObject>,
    /// Eu bank transfer: may be absent.
    pub eu_bank_transfer: Option<Boxed<RefundDestinationDetailsEuBankTransfer>>,
    /// Gb bank transfer: may be absent.
    pub gb_bank_transfer: Option<Boxed<RefundDestinationDetailsGbBankTransfer>>,
    /// Giropay: may be absent.
    pub giropay: Option<EmptyObject>,
    /// Grabpay: may be absent.
    pub grabpay: Option<EmptyObject>,
    /// Jp bank transfer: may be absent.
    pub jp_bank_transfer: Option<Boxed<RefundDestinationDetailsJpBankTransfer>>,
    /// Klarna: may be absent.
    pub klarna: Option<EmptyObject>,
    /// Mb way: may be absent.
    pub mb_way: Option<Boxed<RefundDestinationDetailsMbWay>>,
    /// Multibanco: may be absent.
    pub multibanco: Option<Boxed<RefundDestinationDetailsMultibanco>>,
    /// Mx bank transfer: may be absent.
    pub mx_bank_transfer: Option<Boxed<RefundDestinationDetailsMxBankTransfer>>,
    /// Nz bank transfer: may be absent.
    pub nz_bank_transfer: Option<EmptyObject>,
    /// P24: may be absent.
    pub p24: Option<Boxed<RefundDestinationDetailsP24>>,
    /// Paynow: may be absent.
    pub paynow: Option<EmptyObject>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<RefundDestinationDetailsPaypal>>,
    /// Pix: may be absent.
    pub pix: Option<EmptyObject>,
    /// Revolut: may be absent.
    pub revolut: Option<EmptyObject>,
    /// Scalapay: may be absent.
    pub scalapay: Option<EmptyObject>,
    /// Sofort: may be absent.
    pub sofort: Option<EmptyObject>,
    /// Swish: may be absent.
    pub swish: Option<Boxed<RefundDestinationDetailsSwish>>,
    /// Th bank transfer: may be absent.
    pub th_bank_transfer: Option<Boxed<RefundDestinationDetailsThBankTransfer>>,
    /// Twint: may be absent.
    pub twint: Option<EmptyObject>,
    /// Type.
    pub type_: String,
    /// Us bank transfer: may be absent.
    pub us_bank_transfer: Option<Boxed<RefundDestinationDetailsUsBankTransfer>>,
    /// Wechat pay: may be absent.
    pub wechat_pay: Option<EmptyObject>,
    /// Zip: may be absent.
    pub zip: Option<EmptyObject>,
}

crate::record!(
    RefundDestinationDetails, "", false,
    [
        "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_bank_transfer", "blik",
        "br_bank_transfer", "card", "cashapp", "crypto", "customer_cash_balance", "eps", "eu_bank_transfer",
        "gb_bank_transfer", "giropay", "grabpay", "jp_bank_transfer", "klarna", "mb_way", "multibanco",
        "mx_bank_transfer", "nz_bank_transfer", "p24", "paynow", "paypal", "pix", "revolut", "scalapay",
        "sofort", "swish", "th_bank_transfer", "twint", "type", "us_bank_transfer", "wechat_pay", "zip",
    ],
    [
        affirm, afterpay_clearpay, alipay, alma, amazon_pay, au_bank_transfer, blik, br_bank_transfer, card,
        cashapp, crypto, customer_cash_balance, eps, eu_bank_transfer, gb_bank_transfer, giropay, grabpay,
        jp_bank_transfer, klarna, mb_way, multibanco, mx_bank_transfer, nz_bank_transfer, p24, paynow,
        paypal, pix, revolut, scalapay, sofort, swish, th_bank_transfer, twint, type_, us_bank_transfer,
        wechat_pay, zip,
    ],
);

/// Held by [`RefundDestinationDetails::blik`](crate::RefundDestinationDetails::blik).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsBlik {
    /// Network decline code: may be null or absent.
    pub network_decline_code: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsBlik, "", false,
    ["network_decline_code", "reference", "reference_status"],
    [network_decline_code, reference, reference_status],
);

/// Held by [`RefundDestinationDetails::br_bank_transfer`](crate::RefundDestinationDetails::br_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsBrBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsBrBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::card`](crate::RefundDestinationDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCard {
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Reference status: may be absent.
    pub reference_status: Option<String>,
    /// Reference type: may be absent.
    pub reference_type: Option<String>,
    /// Type: one of `pending`, `refund`, `reversal`.
    pub type_: RefundDestinationDetailsCardType,
}

crate::record!(
    RefundDestinationDetailsCard, "", false,
    ["reference", "reference_status", "reference_type", "type"],
    [reference, reference_status, reference_type, type_],
);

crate::open_enum! {
    /// Values of [`RefundDestinationDetailsCard::type_`](crate::RefundDestinationDetailsCard::type_).
    pub enum RefundDestinationDetailsCardType {
        Pending = "pending",
        Refund = "refund",
        Reversal = "reversal",
    }
}

/// Held by [`RefundDestinationDetails::crypto`](crate::RefundDestinationDetails::crypto).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCrypto {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    RefundDestinationDetailsCrypto, "", false,
    ["reference"],
    [reference],
);

/// Held by [`RefundDestinationDetails::eu_bank_transfer`](crate::RefundDestinationDetails::eu_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsEuBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsEuBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::gb_bank_transfer`](crate::RefundDestinationDetails::gb_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsGbBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsGbBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::jp_bank_transfer`](crate::RefundDestinationDetails::jp_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsJpBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsJpBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::mb_way`](crate::RefundDestinationDetails::mb_way).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMbWay {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsMbWay, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::multibanco`](crate::RefundDestinationDetails::multibanco).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMultibanco {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsMultibanco, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::mx_bank_transfer`](crate::RefundDestinationDetails::mx_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMxBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsMxBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::p24`](crate::RefundDestinationDetails::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsP24 {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsP24, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::paypal`](crate::RefundDestinationDetails::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsPaypal {
    /// Network decline code: may be null or absent.
    pub network_decline_code: Option<String>,
}

crate::record!(
    RefundDestinationDetailsPaypal, "", false,
    ["network_decline_code"],
    [network_decline_code],
);

/// Held by [`RefundDestinationDetails::swish`](crate::RefundDestinationDetails::swish).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsSwish {
    /// Network decline code: may be null or absent.
    pub network_decline_code: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsSwish, "", false,
    ["network_decline_code", "reference", "reference_status"],
    [network_decline_code, reference, reference_status],
);

/// Held by [`RefundDestinationDetails::th_bank_transfer`](crate::RefundDestinationDetails::th_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsThBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsThBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`RefundDestinationDetails::us_bank_transfer`](crate::RefundDestinationDetails::us_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsUsBankTransfer {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Reference status: may be null or absent.
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsUsBankTransfer, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by [`Refund::next_action`](crate::Refund::next_action).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundNextAction {
    /// Display details: may be absent.
    pub display_details: Option<Boxed<RefundNextActionDisplayDetails>>,
    /// Type.
    pub type_: String,
}

crate::record!(
    RefundNextAction, "", false,
    ["display_details", "type"],
    [display_details, type_],
);

/// Held by [`RefundNextAction::display_details`](crate::RefundNextAction::display_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundNextActionDisplayDetails {
    /// Email sent.
    pub email_sent: EmailSent,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
}

crate::record!(
    RefundNextActionDisplayDetails, "", false,
    ["email_sent", "expires_at"],
    [email_sent, expires_at],
);

crate::open_enum! {
    /// Values of [`Refund::pending_reason`](crate::Refund::pending_reason).
    pub enum RefundPendingReason {
        ChargePending = "charge_pending",
        InsufficientFunds = "insufficient_funds",
        Processing = "processing",
    }
}

crate::open_enum! {
    /// Values of [`Refund::reason`](crate::Refund::reason),
    /// [`CreateRefund::reason`](crate::CreateRefund::reason),
    /// [`CreateChargeRefund::reason`](crate::CreateChargeRefund::reason).
    pub enum RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}
