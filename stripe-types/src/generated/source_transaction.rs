// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, ListInfo, ListStyle, Object, ObjectInfo, SourceId, SourceTransactionId, Timestamp,
};

/// The object `source_transaction`.
///
/// See <https://docs.stripe.com/api/sources/source_transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-id)
    pub id: SourceTransactionId,
    /// Details where `type` is `ach_credit_transfer`. May be absent.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-ach_credit_transfer)
    pub ach_credit_transfer: Option<Boxed<SourceTransactionAchCreditTransferData>>,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-amount)
    pub amount: i64,
    /// Chf credit transfer: may be absent.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-chf_credit_transfer)
    pub chf_credit_transfer: Option<Boxed<SourceTransactionChfCreditTransferData>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-currency)
    pub currency: Currency,
    /// Gbp credit transfer: may be absent.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-gbp_credit_transfer)
    pub gbp_credit_transfer: Option<Boxed<SourceTransactionGbpCreditTransferData>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-livemode)
    pub livemode: bool,
    /// Paper check: may be absent.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-paper_check)
    pub paper_check: Option<Boxed<SourceTransactionPaperCheckData>>,
    /// Sepa credit transfer: may be absent.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-sepa_credit_transfer)
    pub sepa_credit_transfer: Option<Boxed<SourceTransactionSepaCreditTransferData>>,
    /// Source: the id of a `source`.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-source)
    pub source: SourceId,
    /// Status.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-status)
    pub status: String,
    /// Type: one of 16 values.
    /// [Reference](https://docs.stripe.com/api/sources/source_transactions/object#source_transaction_object-type)
    pub type_: SourceTransactionType,
}

crate::record!(
    SourceTransaction, "source_transaction", true,
    [
        "id", "ach_credit_transfer", "amount", "chf_credit_transfer", "created", "currency",
        "gbp_credit_transfer", "livemode", "paper_check", "sepa_credit_transfer", "source", "status", "type",
    ],
    [
        id, ach_credit_transfer, amount, chf_credit_transfer, created, currency, gbp_credit_transfer,
        livemode, paper_check, sepa_credit_transfer, source, status, type_,
    ],
);

impl Object for SourceTransaction {
    type Id = SourceTransactionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "source_transaction",
        type_name: "SourceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/sources/{source}/source_transactions", parent: Some("source"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["source.transaction.created", "source.transaction.updated"],
    };
}

/// Held by [`SourceTransaction::ach_credit_transfer`](crate::SourceTransaction::ach_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionAchCreditTransferData {
    /// Customer data: may be absent.
    pub customer_data: Option<String>,
    /// Fingerprint: may be absent.
    pub fingerprint: Option<String>,
    /// Last4: may be absent.
    pub last4: Option<String>,
    /// Routing number: may be absent.
    pub routing_number: Option<String>,
}

crate::record!(
    SourceTransactionAchCreditTransferData, "", false,
    ["customer_data", "fingerprint", "last4", "routing_number"],
    [customer_data, fingerprint, last4, routing_number],
);

/// Held by [`SourceTransaction::chf_credit_transfer`](crate::SourceTransaction::chf_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionChfCreditTransferData {
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Sender address country: may be absent.
    pub sender_address_country: Option<String>,
    /// Sender address line1: may be absent.
    pub sender_address_line1: Option<String>,
    /// Sender iban: may be absent.
    pub sender_iban: Option<String>,
    /// Sender name: may be absent.
    pub sender_name: Option<String>,
}

crate::record!(
    SourceTransactionChfCreditTransferData, "", false,
    ["reference", "sender_address_country", "sender_address_line1", "sender_iban", "sender_name"],
    [reference, sender_address_country, sender_address_line1, sender_iban, sender_name],
);

/// Held by [`SourceTransaction::gbp_credit_transfer`](crate::SourceTransaction::gbp_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionGbpCreditTransferData {
    /// Fingerprint: may be absent.
    pub fingerprint: Option<String>,
    /// Funding method: may be absent.
    pub funding_method: Option<String>,
    /// Last4: may be absent.
    pub last4: Option<String>,
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Sender account number: may be absent.
    pub sender_account_number: Option<String>,
    /// Sender name: may be absent.
    pub sender_name: Option<String>,
    /// Sender sort code: may be absent.
    pub sender_sort_code: Option<String>,
}

crate::record!(
    SourceTransactionGbpCreditTransferData, "", false,
    [
        "fingerprint", "funding_method", "last4", "reference", "sender_account_number", "sender_name",
        "sender_sort_code",
    ],
    [fingerprint, funding_method, last4, reference, sender_account_number, sender_name, sender_sort_code],
);

/// Held by [`SourceTransaction::paper_check`](crate::SourceTransaction::paper_check).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionPaperCheckData {
    /// Available at: may be absent.
    pub available_at: Option<String>,
    /// Invoices: may be absent.
    pub invoices: Option<String>,
}

crate::record!(
    SourceTransactionPaperCheckData, "", false,
    ["available_at", "invoices"],
    [available_at, invoices],
);

/// Held by [`SourceTransaction::sepa_credit_transfer`](crate::SourceTransaction::sepa_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionSepaCreditTransferData {
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Sender iban: may be absent.
    pub sender_iban: Option<String>,
    /// Sender name: may be absent.
    pub sender_name: Option<String>,
}

crate::record!(
    SourceTransactionSepaCreditTransferData, "", false,
    ["reference", "sender_iban", "sender_name"],
    [reference, sender_iban, sender_name],
);

crate::open_enum! {
    /// Values of [`SourceTransaction::type_`](crate::SourceTransaction::type_).
    pub enum SourceTransactionType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        Alipay = "alipay",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
}
