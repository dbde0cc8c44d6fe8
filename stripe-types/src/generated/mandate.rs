// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AmountIncludesIof, AmountType, Currency, DefaultFor, EmptyObject, ExpandTo, Expandable, Expansion,
    MandateBacsDebitNetworkStatus, MandateId, MandatePaytoPaymentSchedule, MandatePaytoPurpose,
    MandatePixPaymentSchedule, MandateStatus, MandateUpi, MandateUsBankAccount, Object, ObjectInfo,
    PaymentMethodId, PaymentSchedule, TerminalReaderStatus, Timestamp, TransactionType,
};

/// The object `mandate`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mandate {
    pub id: MandateId,
    pub customer_acceptance: CustomerAcceptance,
    pub livemode: bool,
    pub multi_use: Option<Box<MandateMultiUse>>,
    pub on_behalf_of: Option<String>,
    pub payment_method: Expandable<PaymentMethodId>,
    pub payment_method_details: MandatePaymentMethodDetails,
    pub single_use: Option<Box<MandateSingleUse>>,
    pub status: MandateStatus,
    pub type_: MandateType,
}

crate::record!(
    Mandate, "mandate", true,
    [
        "id", "customer_acceptance", "livemode", "multi_use", "on_behalf_of", "payment_method",
        "payment_method_details", "single_use", "status", "type",
    ],
    [
        id, customer_acceptance, livemode, multi_use, on_behalf_of, payment_method, payment_method_details,
        single_use, status, type_,
    ],
);

impl Object for Mandate {
    type Id = MandateId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "mandate",
        type_name: "Mandate",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/mandates/{mandate}"),
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "payment_method", targets: &["payment_method"], array: false },
        ],
        nested_lists: &[],
        events: &["mandate.updated"],
    };
}

impl Mandate {
    pub const EXPAND_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method");
}

/// Held by `Mandate.customer_acceptance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    pub accepted_at: Option<Timestamp>,
    pub offline: Option<EmptyObject>,
    pub online: Option<Box<OnlineAcceptance>>,
    pub type_: TerminalReaderStatus,
}

crate::record!(
    CustomerAcceptance, "", false,
    ["accepted_at", "offline", "online", "type"],
    [accepted_at, offline, online, type_],
);

/// Held by `MandatePaymentMethodDetails.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateAcssDebit {
    pub default_for: Option<Vec<DefaultFor>>,
    pub interval_description: Option<String>,
    pub payment_schedule: PaymentSchedule,
    pub transaction_type: TransactionType,
}

crate::record!(
    MandateAcssDebit, "", false,
    ["default_for", "interval_description", "payment_schedule", "transaction_type"],
    [default_for, interval_description, payment_schedule, transaction_type],
);

/// Held by `MandatePaymentMethodDetails.au_becs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateAuBecsDebit {
    pub url: String,
}

crate::record!(
    MandateAuBecsDebit, "", false,
    ["url"],
    [url],
);

/// Held by `MandatePaymentMethodDetails.bacs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateBacsDebit {
    pub display_name: Option<String>,
    pub network_status: MandateBacsDebitNetworkStatus,
    pub reference: String,
    pub revocation_reason: Option<MandateBacsDebitRevocationReason>,
    pub service_user_number: Option<String>,
    pub url: String,
}

crate::record!(
    MandateBacsDebit, "", false,
    ["display_name", "network_status", "reference", "revocation_reason", "service_user_number", "url"],
    [display_name, network_status, reference, revocation_reason, service_user_number, url],
);

crate::open_enum! {
    /// Values of `MandateBacsDebit.revocation_reason`.
    pub enum MandateBacsDebitRevocationReason {
        AccountClosed = "account_closed",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        CouldNotProcess = "could_not_process",
        DebitNotAuthorized = "debit_not_authorized",
    }
}

/// Held by `Mandate.multi_use`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateMultiUse {
    pub amount: Option<i64>,
    pub currency: Option<Currency>,
}

crate::record!(
    MandateMultiUse, "", false,
    ["amount", "currency"],
    [amount, currency],
);

/// Held by `Mandate.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandatePaymentMethodDetails {
    pub acss_debit: Option<Box<MandateAcssDebit>>,
    pub amazon_pay: Option<EmptyObject>,
    pub au_becs_debit: Option<Box<MandateAuBecsDebit>>,
    pub bacs_debit: Option<Box<MandateBacsDebit>>,
    pub card: Option<EmptyObject>,
    pub cashapp: Option<EmptyObject>,
    pub kakao_pay: Option<EmptyObject>,
    pub klarna: Option<EmptyObject>,
    pub kr_card: Option<EmptyObject>,
    pub link: Option<EmptyObject>,
    pub naver_pay: Option<EmptyObject>,
    pub nz_bank_account: Option<EmptyObject>,
    pub paypal: Option<Box<MandatePaypal>>,
    pub payto: Option<Box<MandatePayto>>,
    pub pix: Option<Box<MandatePix>>,
    pub revolut_pay: Option<EmptyObject>,
    pub sepa_debit: Option<Box<MandateSepaDebit>>,
    pub twint: Option<EmptyObject>,
    pub type_: String,
    pub upi: Option<Box<MandateUpi>>,
    pub us_bank_account: Option<Box<MandateUsBankAccount>>,
}

crate::record!(
    MandatePaymentMethodDetails, "", false,
    [
        "acss_debit", "amazon_pay", "au_becs_debit", "bacs_debit", "card", "cashapp", "kakao_pay", "klarna",
        "kr_card", "link", "naver_pay", "nz_bank_account", "paypal", "payto", "pix", "revolut_pay",
        "sepa_debit", "twint", "type", "upi", "us_bank_account",
    ],
    [
        acss_debit, amazon_pay, au_becs_debit, bacs_debit, card, cashapp, kakao_pay, klarna, kr_card, link,
        naver_pay, nz_bank_account, paypal, payto, pix, revolut_pay, sepa_debit, twint, type_, upi,
        us_bank_account,
    ],
);

/// Held by `MandatePaymentMethodDetails.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandatePaypal {
    pub billing_agreement_id: Option<String>,
    pub payer_id: Option<String>,
}

crate::record!(
    MandatePaypal, "", false,
    ["billing_agreement_id", "payer_id"],
    [billing_agreement_id, payer_id],
);

/// Held by `MandatePaymentMethodDetails.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandatePayto {
    pub amount: Option<i64>,
    pub amount_type: AmountType,
    pub end_date: Option<String>,
    pub payment_schedule: MandatePaytoPaymentSchedule,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaytoPurpose>,
    pub start_date: Option<String>,
}

crate::record!(
    MandatePayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose", "start_date"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose, start_date],
);

/// Held by `MandatePaymentMethodDetails.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandatePix {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
}

crate::record!(
    MandatePix, "", false,
    ["amount_includes_iof", "amount_type", "end_date", "payment_schedule", "reference", "start_date"],
    [amount_includes_iof, amount_type, end_date, payment_schedule, reference, start_date],
);

/// Held by `MandatePaymentMethodDetails.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateSepaDebit {
    pub reference: String,
    pub url: String,
}

crate::record!(
    MandateSepaDebit, "", false,
    ["reference", "url"],
    [reference, url],
);

/// Held by `Mandate.single_use`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateSingleUse {
    pub amount: i64,
    pub currency: Currency,
}

crate::record!(
    MandateSingleUse, "", false,
    ["amount", "currency"],
    [amount, currency],
);

crate::open_enum! {
    /// Values of `Mandate.type`.
    pub enum MandateType {
        MultiUse = "multi_use",
        SingleUse = "single_use",
    }
}

/// Held by `CustomerAcceptance.online`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineAcceptance {
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    OnlineAcceptance, "", false,
    ["ip_address", "user_agent"],
    [ip_address, user_agent],
);
