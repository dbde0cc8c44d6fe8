// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, EmptyObject, Expand, Expandable, Expansion, MandateId, Object, ObjectInfo,
    PaymentMethodId, Timestamp,
};

/// The object `mandate`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mandate {
    /// The id, unique within the account.
    pub id: MandateId,
    /// Customer acceptance.
    pub customer_acceptance: CustomerAcceptance,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Details where `type` is `multi_use`. May be absent.
    pub multi_use: Option<Boxed<MandateMultiUse>>,
    /// On behalf of: may be absent.
    pub on_behalf_of: Option<String>,
    /// Payment method: the id of a `payment_method`; expandable; expand it by
    /// [`EXPAND_PAYMENT_METHOD`](Self::EXPAND_PAYMENT_METHOD).
    pub payment_method: Expandable<PaymentMethodId>,
    /// Payment method details.
    pub payment_method_details: MandatePaymentMethodDetails,
    /// Details where `type` is `single_use`. May be absent.
    pub single_use: Option<Boxed<MandateSingleUse>>,
    /// Status: one of `active`, `inactive`, `pending`.
    pub status: MandateStatus,
    /// Type: one of `multi_use`, `single_use`.
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["mandate.updated"],
    };
}

impl Mandate {
    pub const EXPAND_PAYMENT_METHOD: Expand<Self> = Expand::field("payment_method");
}

/// Held by [`Mandate::customer_acceptance`](crate::Mandate::customer_acceptance).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// Accepted at: a time in seconds since 1970; may be null or absent.
    pub accepted_at: Option<Timestamp>,
    /// Details where `type` is `offline`. May be absent.
    pub offline: Option<EmptyObject>,
    /// Details where `type` is `online`. May be absent.
    pub online: Option<Boxed<OnlineAcceptance>>,
    /// Type: one of `offline`, `online`.
    pub type_: CustomerAcceptanceType,
}

crate::record!(
    CustomerAcceptance, "", false,
    ["accepted_at", "offline", "online", "type"],
    [accepted_at, offline, online, type_],
);

crate::open_enum! {
    /// Values of [`CustomerAcceptance::type_`](crate::CustomerAcceptance::type_).
    pub enum CustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

/// Held by [`MandatePaymentMethodDetails::acss_debit`](crate::MandatePaymentMethodDetails::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateAcssDebit {
    /// Default for: one of `invoice`, `subscription`; may be absent.
    pub default_for: Option<Vec<MandateDefaultFor>>,
    /// Interval description: may be null or absent.
    pub interval_description: Option<String>,
    /// Payment schedule: one of `combined`, `interval`, `sporadic`.
    pub payment_schedule: MandatePaymentSchedule,
    /// Transaction type: one of `business`, `personal`.
    pub transaction_type: MandateTransactionType,
}

crate::record!(
    MandateAcssDebit, "", false,
    ["default_for", "interval_description", "payment_schedule", "transaction_type"],
    [default_for, interval_description, payment_schedule, transaction_type],
);

crate::open_enum! {
    /// Values of [`MandatePix::amount_includes_iof`](crate::MandatePix::amount_includes_iof).
    pub enum MandateAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of [`MandatePix::amount_type`](crate::MandatePix::amount_type),
    /// [`MandateUpi::amount_type`](crate::MandateUpi::amount_type),
    /// [`MandatePayto::amount_type`](crate::MandatePayto::amount_type).
    pub enum MandateAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

/// Held by [`MandatePaymentMethodDetails::au_becs_debit`](crate::MandatePaymentMethodDetails::au_becs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateAuBecsDebit {
    /// Url.
    pub url: String,
}

crate::record!(
    MandateAuBecsDebit, "", false,
    ["url"],
    [url],
);

/// Held by [`MandatePaymentMethodDetails::bacs_debit`](crate::MandatePaymentMethodDetails::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateBacsDebit {
    /// Display name: may be null or absent.
    pub display_name: Option<String>,
    /// Network status: one of `accepted`, `pending`, `refused`, `revoked`.
    pub network_status: MandateNetworkStatus,
    /// Reference.
    pub reference: String,
    /// Revocation reason: one of `account_closed`, `bank_account_restricted`, `bank_ownership_changed`,
    /// `could_not_process`, `debit_not_authorized`; may be null or absent.
    pub revocation_reason: Option<MandateRevocationReason>,
    /// Service user number: may be null or absent.
    pub service_user_number: Option<String>,
    /// Url.
    pub url: String,
}

crate::record!(
    MandateBacsDebit, "", false,
    ["display_name", "network_status", "reference", "revocation_reason", "service_user_number", "url"],
    [display_name, network_status, reference, revocation_reason, service_user_number, url],
);

crate::open_enum! {
    /// Values of [`MandateUsBankAccount::collection_method`](crate::MandateUsBankAccount::collection_method).
    pub enum MandateCollectionMethod {
        Paper = "paper",
    }
}

crate::open_enum! {
    /// Values of [`MandateAcssDebit::default_for`](crate::MandateAcssDebit::default_for).
    pub enum MandateDefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

/// Held by [`Mandate::multi_use`](crate::Mandate::multi_use).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateMultiUse {
    /// Amount: in minor units of `currency`; may be absent.
    pub amount: Option<i64>,
    /// Currency: may be absent.
    pub currency: Option<Currency>,
}

crate::record!(
    MandateMultiUse, "", false,
    ["amount", "currency"],
    [amount, currency],
);

crate::open_enum! {
    /// Values of [`MandateBacsDebit::network_status`](crate::MandateBacsDebit::network_status).
    pub enum MandateNetworkStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
}

/// Held by [`Mandate::payment_method_details`](crate::Mandate::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePaymentMethodDetails {
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<MandateAcssDebit>>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<EmptyObject>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<Boxed<MandateAuBecsDebit>>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<MandateBacsDebit>>,
    /// Card: may be absent.
    pub card: Option<EmptyObject>,
    /// Cashapp: may be absent.
    pub cashapp: Option<EmptyObject>,
    /// Kakao pay: may be absent.
    pub kakao_pay: Option<EmptyObject>,
    /// Klarna: may be absent.
    pub klarna: Option<EmptyObject>,
    /// Kr card: may be absent.
    pub kr_card: Option<EmptyObject>,
    /// Link: may be absent.
    pub link: Option<EmptyObject>,
    /// Naver pay: may be absent.
    pub naver_pay: Option<EmptyObject>,
    /// Nz bank account: may be absent.
    pub nz_bank_account: Option<EmptyObject>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<MandatePaypal>>,
    /// Payto: may be absent.
    pub payto: Option<Boxed<MandatePayto>>,
    /// Pix: may be absent.
    pub pix: Option<Boxed<MandatePix>>,
    /// Revolut pay: may be absent.
    pub revolut_pay: Option<EmptyObject>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<MandateSepaDebit>>,
    /// Twint: may be absent.
    pub twint: Option<EmptyObject>,
    /// Type.
    pub type_: String,
    /// Upi: may be absent.
    pub upi: Option<Boxed<MandateUpi>>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<Boxed<MandateUsBankAccount>>,
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

crate::open_enum! {
    /// Values of [`MandateAcssDebit::payment_schedule`](crate::MandateAcssDebit::payment_schedule).
    pub enum MandatePaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

/// Held by [`MandatePaymentMethodDetails::paypal`](crate::MandatePaymentMethodDetails::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePaypal {
    /// Billing agreement id: may be null or absent.
    pub billing_agreement_id: Option<String>,
    /// Payer id: may be null or absent.
    pub payer_id: Option<String>,
}

crate::record!(
    MandatePaypal, "", false,
    ["billing_agreement_id", "payer_id"],
    [billing_agreement_id, payer_id],
);

/// Held by [`MandatePaymentMethodDetails::payto`](crate::MandatePaymentMethodDetails::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePayto {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`.
    pub amount_type: MandateAmountType,
    /// End date: may be null or absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of 10 values.
    pub payment_schedule: MandatePixPaymentSchedule,
    /// Payments per period: may be null or absent.
    pub payments_per_period: Option<i64>,
    /// Purpose: one of 11 values; may be null or absent.
    pub purpose: Option<MandatePaytoPurpose>,
    /// Start date: may be null or absent.
    pub start_date: Option<String>,
}

crate::record!(
    MandatePayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose", "start_date"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose, start_date],
);

crate::open_enum! {
    /// Values of [`MandatePayto::purpose`](crate::MandatePayto::purpose).
    pub enum MandatePaytoPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

/// Held by [`MandatePaymentMethodDetails::pix`](crate::MandatePaymentMethodDetails::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePix {
    /// Amount includes iof: one of `always`, `never`; may be absent.
    pub amount_includes_iof: Option<MandateAmountIncludesIof>,
    /// Amount type: one of `fixed`, `maximum`; may be absent.
    pub amount_type: Option<MandateAmountType>,
    /// End date: may be absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of 10 values; may be absent.
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Start date: may be absent.
    pub start_date: Option<String>,
}

crate::record!(
    MandatePix, "", false,
    ["amount_includes_iof", "amount_type", "end_date", "payment_schedule", "reference", "start_date"],
    [amount_includes_iof, amount_type, end_date, payment_schedule, reference, start_date],
);

crate::open_enum! {
    /// Values of [`MandatePix::payment_schedule`](crate::MandatePix::payment_schedule),
    /// [`MandatePayto::payment_schedule`](crate::MandatePayto::payment_schedule).
    pub enum MandatePixPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

crate::open_enum! {
    /// Values of [`MandateBacsDebit::revocation_reason`](crate::MandateBacsDebit::revocation_reason).
    pub enum MandateRevocationReason {
        AccountClosed = "account_closed",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        CouldNotProcess = "could_not_process",
        DebitNotAuthorized = "debit_not_authorized",
    }
}

/// Held by [`MandatePaymentMethodDetails::sepa_debit`](crate::MandatePaymentMethodDetails::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateSepaDebit {
    /// Reference.
    pub reference: String,
    /// Url.
    pub url: String,
}

crate::record!(
    MandateSepaDebit, "", false,
    ["reference", "url"],
    [reference, url],
);

/// Held by [`Mandate::single_use`](crate::Mandate::single_use).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateSingleUse {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
}

crate::record!(
    MandateSingleUse, "", false,
    ["amount", "currency"],
    [amount, currency],
);

crate::open_enum! {
    /// Values of [`Mandate::status`](crate::Mandate::status).
    pub enum MandateStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}

crate::open_enum! {
    /// Values of [`MandateAcssDebit::transaction_type`](crate::MandateAcssDebit::transaction_type).
    pub enum MandateTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

crate::open_enum! {
    /// Values of [`Mandate::type_`](crate::Mandate::type_).
    pub enum MandateType {
        MultiUse = "multi_use",
        SingleUse = "single_use",
    }
}

/// Held by [`MandatePaymentMethodDetails::upi`](crate::MandatePaymentMethodDetails::upi).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateUpi {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<MandateAmountType>,
    /// Description: at most 20 characters; may be null or absent.
    pub description: Option<String>,
    /// End date: a time in seconds since 1970; may be null or absent.
    pub end_date: Option<Timestamp>,
}

crate::record!(
    MandateUpi, "", false,
    ["amount", "amount_type", "description", "end_date"],
    [amount, amount_type, description, end_date],
);

/// Held by
/// [`MandatePaymentMethodDetails::us_bank_account`](crate::MandatePaymentMethodDetails::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateUsBankAccount {
    /// Collection method: one of `paper`; may be absent.
    pub collection_method: Option<MandateCollectionMethod>,
}

crate::record!(
    MandateUsBankAccount, "", false,
    ["collection_method"],
    [collection_method],
);

/// Held by [`CustomerAcceptance::online`](crate::CustomerAcceptance::online).
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineAcceptance {
    /// Ip address: may be null or absent.
    pub ip_address: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    OnlineAcceptance, "", false,
    ["ip_address", "user_agent"],
    [ip_address, user_agent],
);
