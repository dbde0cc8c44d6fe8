// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, ChargeId, Currency, EmptyObject, ExpandTo, Expandable, Expansion, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, PaymentIntentId, PaymentIntentPresentmentDetails, RefundId,
    Timestamp, TransferReversalId,
};

/// The object `refund`.
///
/// See <https://docs.stripe.com/api/refunds/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refund {
    pub id: RefundId,
    pub amount: i64,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub charge: Option<Expandable<ChargeId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination_details: Option<Box<RefundDestinationDetails>>,
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub failure_reason: Option<String>,
    pub instructions_email: Option<String>,
    pub metadata: Option<Metadata>,
    pub next_action: Option<Box<RefundNextAction>>,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub pending_reason: Option<RefundPendingReason>,
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    pub reason: Option<RefundReason>,
    pub receipt_number: Option<String>,
    pub source_transfer_reversal: Option<Expandable<TransferReversalId>>,
    pub status: Option<String>,
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
        nested_lists: &[],
        events: &["charge.refund.updated", "refund.created", "refund.failed", "refund.updated"],
    };
}

impl Refund {
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("charge");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("failure_balance_transaction");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
    pub const EXPAND_SOURCE_TRANSFER_REVERSAL: ExpandTo<Self, TransferReversalId> = ExpandTo::new("source_transfer_reversal");
    pub const EXPAND_TRANSFER_REVERSAL: ExpandTo<Self, TransferReversalId> = ExpandTo::new("transfer_reversal");
}

/// Held by `RefundNextActionDisplayDetails.email_sent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSent {
    pub email_sent_at: Timestamp,
    pub email_sent_to: String,
}

crate::record!(
    EmailSent, "", false,
    ["email_sent_at", "email_sent_to"],
    [email_sent_at, email_sent_to],
);

/// Held by `Refund.destination_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetails {
    pub affirm: Option<EmptyObject>,
    pub afterpay_clearpay: Option<EmptyObject>,
    pub alipay: Option<EmptyObject>,
    pub alma: Option<EmptyObject>,
    pub amazon_pay: Option<EmptyObject>,
    pub au_bank_transfer: Option<EmptyObject>,
    pub blik: Option<Box<RefundDestinationDetailsBlik>>,
    pub br_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub card: Option<Box<RefundDestinationDetailsCard>>,
    pub cashapp: Option<EmptyObject>,
    pub crypto: Option<Box<RefundDestinationDetailsCrypto>>,
    pub customer_cash_balance: Option<EmptyObject>,
    pub eps: Option<EmptyObject>,
    pub eu_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub gb_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub giropay: Option<EmptyObject>,
    pub grabpay: Option<EmptyObject>,
    pub jp_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub klarna: Option<EmptyObject>,
    pub mb_way: Option<Box<RefundDestinationDetailsP24>>,
    pub multibanco: Option<Box<RefundDestinationDetailsP24>>,
    pub mx_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub nz_bank_transfer: Option<EmptyObject>,
    pub p24: Option<Box<RefundDestinationDetailsP24>>,
    pub paynow: Option<EmptyObject>,
    pub paypal: Option<Box<RefundDestinationDetailsPaypal>>,
    pub pix: Option<EmptyObject>,
    pub revolut: Option<EmptyObject>,
    pub scalapay: Option<EmptyObject>,
    pub sofort: Option<EmptyObject>,
    pub swish: Option<Box<RefundDestinationDetailsBlik>>,
    pub th_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub twint: Option<EmptyObject>,
    pub type_: String,
    pub us_bank_transfer: Option<Box<RefundDestinationDetailsP24>>,
    pub wechat_pay: Option<EmptyObject>,
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

/// Held by `RefundDestinationDetails.blik`, `RefundDestinationDetails.swish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsBlik {
    pub network_decline_code: Option<String>,
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsBlik, "", false,
    ["network_decline_code", "reference", "reference_status"],
    [network_decline_code, reference, reference_status],
);

/// Held by `RefundDestinationDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCard {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
    pub reference_type: Option<String>,
    pub type_: RefundDestinationDetailsCardType,
}

crate::record!(
    RefundDestinationDetailsCard, "", false,
    ["reference", "reference_status", "reference_type", "type"],
    [reference, reference_status, reference_type, type_],
);

crate::open_enum! {
    /// Values of `RefundDestinationDetailsCard.type`.
    pub enum RefundDestinationDetailsCardType {
        Pending = "pending",
        Refund = "refund",
        Reversal = "reversal",
    }
}

/// Held by `RefundDestinationDetails.crypto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCrypto {
    pub reference: Option<String>,
}

crate::record!(
    RefundDestinationDetailsCrypto, "", false,
    ["reference"],
    [reference],
);

/// Held by `RefundDestinationDetails.br_bank_transfer`, `RefundDestinationDetails.eu_bank_transfer`, `RefundDestinationDetails.gb_bank_transfer` and 7 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsP24 {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

crate::record!(
    RefundDestinationDetailsP24, "", false,
    ["reference", "reference_status"],
    [reference, reference_status],
);

/// Held by `RefundDestinationDetails.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsPaypal {
    pub network_decline_code: Option<String>,
}

crate::record!(
    RefundDestinationDetailsPaypal, "", false,
    ["network_decline_code"],
    [network_decline_code],
);

/// Held by `Refund.next_action`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundNextAction {
    pub display_details: Option<Box<RefundNextActionDisplayDetails>>,
    pub type_: String,
}

crate::record!(
    RefundNextAction, "", false,
    ["display_details", "type"],
    [display_details, type_],
);

/// Held by `RefundNextAction.display_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundNextActionDisplayDetails {
    pub email_sent: EmailSent,
    pub expires_at: Timestamp,
}

crate::record!(
    RefundNextActionDisplayDetails, "", false,
    ["email_sent", "expires_at"],
    [email_sent, expires_at],
);

crate::open_enum! {
    /// Values of `Refund.pending_reason`.
    pub enum RefundPendingReason {
        ChargePending = "charge_pending",
        InsufficientFunds = "insufficient_funds",
        Processing = "processing",
    }
}

crate::open_enum! {
    /// Values of `Refund.reason`.
    pub enum RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}
