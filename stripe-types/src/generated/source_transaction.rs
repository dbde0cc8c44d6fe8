// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, ListInfo, ListStyle, Object, ObjectInfo, SourceId, SourceTransactionId, Timestamp};

/// The object `source_transaction`.
///
/// See <https://docs.stripe.com/api/sources/source_transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransaction {
    pub id: SourceTransactionId,
    pub ach_credit_transfer: Option<Box<SourceTransactionAchCreditTransferData>>,
    pub amount: i64,
    pub chf_credit_transfer: Option<Box<SourceTransactionChfCreditTransferData>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub gbp_credit_transfer: Option<Box<SourceTransactionGbpCreditTransferData>>,
    pub livemode: bool,
    pub paper_check: Option<Box<SourceTransactionPaperCheckData>>,
    pub sepa_credit_transfer: Option<Box<SourceTransactionSepaCreditTransferData>>,
    pub source: SourceId,
    pub status: String,
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
        nested_lists: &[],
        events: &["source.transaction.created", "source.transaction.updated"],
    };
}

/// Held by `SourceTransaction.ach_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransactionAchCreditTransferData {
    pub customer_data: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

crate::record!(
    SourceTransactionAchCreditTransferData, "", false,
    ["customer_data", "fingerprint", "last4", "routing_number"],
    [customer_data, fingerprint, last4, routing_number],
);

/// Held by `SourceTransaction.chf_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransactionChfCreditTransferData {
    pub reference: Option<String>,
    pub sender_address_country: Option<String>,
    pub sender_address_line1: Option<String>,
    pub sender_iban: Option<String>,
    pub sender_name: Option<String>,
}

crate::record!(
    SourceTransactionChfCreditTransferData, "", false,
    ["reference", "sender_address_country", "sender_address_line1", "sender_iban", "sender_name"],
    [reference, sender_address_country, sender_address_line1, sender_iban, sender_name],
);

/// Held by `SourceTransaction.gbp_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransactionGbpCreditTransferData {
    pub fingerprint: Option<String>,
    pub funding_method: Option<String>,
    pub last4: Option<String>,
    pub reference: Option<String>,
    pub sender_account_number: Option<String>,
    pub sender_name: Option<String>,
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

/// Held by `SourceTransaction.paper_check`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransactionPaperCheckData {
    pub available_at: Option<String>,
    pub invoices: Option<String>,
}

crate::record!(
    SourceTransactionPaperCheckData, "", false,
    ["available_at", "invoices"],
    [available_at, invoices],
);

/// Held by `SourceTransaction.sepa_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTransactionSepaCreditTransferData {
    pub reference: Option<String>,
    pub sender_iban: Option<String>,
    pub sender_name: Option<String>,
}

crate::record!(
    SourceTransactionSepaCreditTransferData, "", false,
    ["reference", "sender_iban", "sender_name"],
    [reference, sender_iban, sender_name],
);

crate::open_enum! {
    /// Values of `SourceTransaction.type`.
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
