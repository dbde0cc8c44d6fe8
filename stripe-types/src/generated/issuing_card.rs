// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, Currency, Expand, Expandable, Expansion, IssuingAuthorizationControls, IssuingCardId,
    IssuingCardholder, IssuingPersonalizationDesignId, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Timestamp,
};

/// The object `issuing.card`.
///
/// See <https://docs.stripe.com/api/issuing/cards/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCard {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-id)
    pub id: IssuingCardId,
    /// Brand. [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-brand)
    pub brand: String,
    /// Cancellation reason: one of `design_rejected`, `fulfillment_error`, `lost`, `stolen`; may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-cancellation_reason)
    pub cancellation_reason: Option<IssuingCardCancellationReason>,
    /// Cardholder.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-cardholder)
    pub cardholder: IssuingCardholder,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-created)
    pub created: Timestamp,
    /// Currency. [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-currency)
    pub currency: Currency,
    /// Cvc: expand it by [`EXPAND_CVC`](Self::EXPAND_CVC); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-cvc)
    pub cvc: Option<String>,
    /// Exp month. [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-exp_month)
    pub exp_month: i64,
    /// Exp year. [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-exp_year)
    pub exp_year: i64,
    /// Financial account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-financial_account)
    pub financial_account: Option<String>,
    /// Last4. [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-last4)
    pub last4: String,
    /// Latest fraud warning: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-latest_fraud_warning)
    pub latest_fraud_warning: Option<Boxed<IssuingCardFraudWarning>>,
    /// Lifecycle controls: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-lifecycle_controls)
    pub lifecycle_controls: Option<Boxed<IssuingCardLifecycleControls>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-metadata)
    pub metadata: Metadata,
    /// Number: expand it by [`EXPAND_NUMBER`](Self::EXPAND_NUMBER); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-number)
    pub number: Option<String>,
    /// Personalization design: the id of an `issuing.personalization_design`; expandable; expand it by
    /// [`EXPAND_PERSONALIZATION_DESIGN`](Self::EXPAND_PERSONALIZATION_DESIGN); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-personalization_design)
    pub personalization_design: Option<Expandable<IssuingPersonalizationDesignId>>,
    /// Replaced by: the id of an `issuing.card`; expandable; expand it by
    /// [`EXPAND_REPLACED_BY`](Self::EXPAND_REPLACED_BY); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-replaced_by)
    pub replaced_by: Option<Expandable<IssuingCardId>>,
    /// Replacement for: the id of an `issuing.card`; expandable; expand it by
    /// [`EXPAND_REPLACEMENT_FOR`](Self::EXPAND_REPLACEMENT_FOR); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-replacement_for)
    pub replacement_for: Option<Expandable<IssuingCardId>>,
    /// Replacement reason: one of `damaged`, `expired`, `fulfillment_error`, `lost`, `stolen`; may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-replacement_reason)
    pub replacement_reason: Option<IssuingCardReplacementReason>,
    /// Second line: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-second_line)
    pub second_line: Option<String>,
    /// Shipping: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-shipping)
    pub shipping: Option<Boxed<IssuingCardShipping>>,
    /// Spending controls.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-spending_controls)
    pub spending_controls: IssuingAuthorizationControls,
    /// Status: one of `active`, `canceled`, `inactive`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-status)
    pub status: IssuingCardStatus,
    /// Type: one of `physical`, `virtual`.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-type)
    pub type_: IssuingCardType,
    /// Wallets: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-wallets)
    pub wallets: Option<Boxed<IssuingCardWallets>>,
}

crate::record!(
    IssuingCard, "issuing.card", true,
    [
        "id", "brand", "cancellation_reason", "cardholder", "created", "currency", "cvc", "exp_month",
        "exp_year", "financial_account", "last4", "latest_fraud_warning", "lifecycle_controls", "livemode",
        "metadata", "number", "personalization_design", "replaced_by", "replacement_for",
        "replacement_reason", "second_line", "shipping", "spending_controls", "status", "type", "wallets",
    ],
    [
        id, brand, cancellation_reason, cardholder, created, currency, cvc, exp_month, exp_year,
        financial_account, last4, latest_fraud_warning, lifecycle_controls, livemode, metadata, number,
        personalization_design, replaced_by, replacement_for, replacement_reason, second_line, shipping,
        spending_controls, status, type_, wallets,
    ],
);

impl Object for IssuingCard {
    type Id = IssuingCardId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.card",
        type_name: "IssuingCard",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/cards/{card}"),
        list: Some(&ListInfo { path: "/v1/issuing/cards", parent: None, style: ListStyle::Cursor, required: &[], filters: &["cardholder", "created", "exp_month", "exp_year", "last4", "personalization_design", "status", "type"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "personalization_design", targets: &["issuing.personalization_design"], array: false },
            Expansion { path: "replaced_by", targets: &["issuing.card"], array: false },
            Expansion { path: "replacement_for", targets: &["issuing.card"], array: false },
        ],
        only_expanded: &["cvc", "number"],
        nested_lists: &[],
        events: &["issuing_card.created", "issuing_card.updated"],
    };
}

impl IssuingCard {
    pub const EXPAND_CARDHOLDER: Expand<Self> = Expand::field("cardholder");
    pub const EXPAND_CVC: Expand<Self> = Expand::field("cvc");
    pub const EXPAND_NUMBER: Expand<Self> = Expand::field("number");
    pub const EXPAND_PERSONALIZATION_DESIGN: Expand<Self> = Expand::field("personalization_design");
    pub const EXPAND_REPLACED_BY: Expand<Self> = Expand::field("replaced_by");
    pub const EXPAND_REPLACEMENT_FOR: Expand<Self> = Expand::field("replacement_for");
}

/// Held by [`IssuingCardWallets::apple_pay`](crate::IssuingCardWallets::apple_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardApplePay {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason: one of `missing_agreement`, `missing_cardholder_contact`, `unsupported_region`; may
    /// be null or absent.
    pub ineligible_reason: Option<IssuingCardIneligibleReason>,
}

crate::record!(
    IssuingCardApplePay, "", false,
    ["eligible", "ineligible_reason"],
    [eligible, ineligible_reason],
);

crate::open_enum! {
    /// Values of [`IssuingCard::cancellation_reason`](crate::IssuingCard::cancellation_reason),
    /// [`UpdateIssuingCard::cancellation_reason`](crate::UpdateIssuingCard::cancellation_reason).
    pub enum IssuingCardCancellationReason {
        DesignRejected = "design_rejected",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

/// Held by [`IssuingCard::latest_fraud_warning`](crate::IssuingCard::latest_fraud_warning).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardFraudWarning {
    /// Started at: a time in seconds since 1970; may be null or absent.
    pub started_at: Option<Timestamp>,
    /// Type: one of `card_testing_exposure`, `fraud_dispute_filed`, `third_party_reported`,
    /// `user_indicated_fraud`; may be null or absent.
    pub type_: Option<IssuingCardFraudWarningType>,
}

crate::record!(
    IssuingCardFraudWarning, "", false,
    ["started_at", "type"],
    [started_at, type_],
);

crate::open_enum! {
    /// Values of [`IssuingCardFraudWarning::type_`](crate::IssuingCardFraudWarning::type_).
    pub enum IssuingCardFraudWarningType {
        CardTestingExposure = "card_testing_exposure",
        FraudDisputeFiled = "fraud_dispute_filed",
        ThirdPartyReported = "third_party_reported",
        UserIndicatedFraud = "user_indicated_fraud",
    }
}

/// Held by [`IssuingCardWallets::google_pay`](crate::IssuingCardWallets::google_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardGooglePay {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason: one of `missing_agreement`, `missing_cardholder_contact`, `unsupported_region`; may
    /// be null or absent.
    pub ineligible_reason: Option<IssuingCardIneligibleReason>,
}

crate::record!(
    IssuingCardGooglePay, "", false,
    ["eligible", "ineligible_reason"],
    [eligible, ineligible_reason],
);

crate::open_enum! {
    /// Values of [`IssuingCardApplePay::ineligible_reason`](crate::IssuingCardApplePay::ineligible_reason),
    /// [`IssuingCardGooglePay::ineligible_reason`](crate::IssuingCardGooglePay::ineligible_reason).
    pub enum IssuingCardIneligibleReason {
        MissingAgreement = "missing_agreement",
        MissingCardholderContact = "missing_cardholder_contact",
        UnsupportedRegion = "unsupported_region",
    }
}

/// Held by [`IssuingCardLifecycleControls::cancel_after`](crate::IssuingCardLifecycleControls::cancel_after).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardLifecycleConditions {
    /// Payment count.
    pub payment_count: i64,
}

crate::record!(
    IssuingCardLifecycleConditions, "", false,
    ["payment_count"],
    [payment_count],
);

/// Held by [`IssuingCard::lifecycle_controls`](crate::IssuingCard::lifecycle_controls).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardLifecycleControls {
    /// Cancel after.
    pub cancel_after: IssuingCardLifecycleConditions,
}

crate::record!(
    IssuingCardLifecycleControls, "", false,
    ["cancel_after"],
    [cancel_after],
);

crate::open_enum! {
    /// Values of [`IssuingCard::replacement_reason`](crate::IssuingCard::replacement_reason),
    /// [`CreateIssuingCard::replacement_reason`](crate::CreateIssuingCard::replacement_reason).
    pub enum IssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

/// Held by [`IssuingCard::shipping`](crate::IssuingCard::shipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShipping {
    /// Address.
    pub address: Address,
    /// Address validation: may be null or absent.
    pub address_validation: Option<Boxed<IssuingCardShippingAddressValidation>>,
    /// Carrier: one of `dhl`, `fedex`, `royal_mail`, `usps`; may be null or absent.
    pub carrier: Option<IssuingCardShippingCarrier>,
    /// Customs: may be null or absent.
    pub customs: Option<Boxed<IssuingCardShippingCustoms>>,
    /// Eta: a time in seconds since 1970; may be null or absent.
    pub eta: Option<Timestamp>,
    /// Name.
    pub name: String,
    /// Phone number: may be null or absent.
    pub phone_number: Option<String>,
    /// Require signature: may be null or absent.
    pub require_signature: Option<bool>,
    /// Service: one of `express`, `priority`, `standard`.
    pub service: IssuingCardShippingService,
    /// Status: one of 7 values; may be null or absent.
    pub status: Option<IssuingCardShippingStatus>,
    /// Tracking number: may be null or absent.
    pub tracking_number: Option<String>,
    /// Tracking url: may be null or absent.
    pub tracking_url: Option<String>,
    /// Type: one of `bulk`, `individual`.
    pub type_: IssuingCardShippingType,
}

crate::record!(
    IssuingCardShipping, "", false,
    [
        "address", "address_validation", "carrier", "customs", "eta", "name", "phone_number",
        "require_signature", "service", "status", "tracking_number", "tracking_url", "type",
    ],
    [
        address, address_validation, carrier, customs, eta, name, phone_number, require_signature, service,
        status, tracking_number, tracking_url, type_,
    ],
);

/// Held by [`IssuingCardShipping::address_validation`](crate::IssuingCardShipping::address_validation).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShippingAddressValidation {
    /// Mode: one of `disabled`, `normalization_only`, `validation_and_normalization`.
    pub mode: IssuingCardShippingAddressValidationMode,
    /// Normalized address: may be null or absent.
    pub normalized_address: Option<Boxed<Address>>,
    /// Result: one of `indeterminate`, `likely_deliverable`, `likely_undeliverable`; may be null or absent.
    pub result: Option<IssuingCardShippingAddressValidationResult>,
}

crate::record!(
    IssuingCardShippingAddressValidation, "", false,
    ["mode", "normalized_address", "result"],
    [mode, normalized_address, result],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingCardShippingAddressValidation::mode`](crate::IssuingCardShippingAddressValidation::mode),
    /// [`IssuingCardShippingAddressValidationParams::mode`](crate::IssuingCardShippingAddressValidationParams::mode).
    pub enum IssuingCardShippingAddressValidationMode {
        Disabled = "disabled",
        NormalizationOnly = "normalization_only",
        ValidationAndNormalization = "validation_and_normalization",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingCardShippingAddressValidation::result`](crate::IssuingCardShippingAddressValidation::result).
    pub enum IssuingCardShippingAddressValidationResult {
        Indeterminate = "indeterminate",
        LikelyDeliverable = "likely_deliverable",
        LikelyUndeliverable = "likely_undeliverable",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCardShipping::carrier`](crate::IssuingCardShipping::carrier).
    pub enum IssuingCardShippingCarrier {
        Dhl = "dhl",
        Fedex = "fedex",
        RoyalMail = "royal_mail",
        Usps = "usps",
    }
}

/// Held by [`IssuingCardShipping::customs`](crate::IssuingCardShipping::customs).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShippingCustoms {
    /// Eori number: may be null or absent.
    pub eori_number: Option<String>,
}

crate::record!(
    IssuingCardShippingCustoms, "", false,
    ["eori_number"],
    [eori_number],
);

crate::open_enum! {
    /// Values of [`IssuingCardShipping::service`](crate::IssuingCardShipping::service),
    /// [`IssuingCardShippingParams::service`](crate::IssuingCardShippingParams::service).
    pub enum IssuingCardShippingService {
        Express = "express",
        Priority = "priority",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCardShipping::status`](crate::IssuingCardShipping::status).
    pub enum IssuingCardShippingStatus {
        Canceled = "canceled",
        Delivered = "delivered",
        Failure = "failure",
        Pending = "pending",
        Returned = "returned",
        Shipped = "shipped",
        Submitted = "submitted",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCardShipping::type_`](crate::IssuingCardShipping::type_),
    /// [`IssuingCardShippingParams::type_`](crate::IssuingCardShippingParams::type_).
    pub enum IssuingCardShippingType {
        Bulk = "bulk",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCard::status`](crate::IssuingCard::status),
    /// [`ListIssuingCards::status`](crate::ListIssuingCards::status),
    /// [`CreateIssuingCard::status`](crate::CreateIssuingCard::status) and 1 more.
    pub enum IssuingCardStatus {
        Active = "active",
        Canceled = "canceled",
        Inactive = "inactive",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCard::type_`](crate::IssuingCard::type_),
    /// [`ListIssuingCards::type_`](crate::ListIssuingCards::type_),
    /// [`CreateIssuingCard::type_`](crate::CreateIssuingCard::type_).
    pub enum IssuingCardType {
        Physical = "physical",
        Virtual = "virtual",
    }
}

/// Held by [`IssuingCard::wallets`](crate::IssuingCard::wallets).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardWallets {
    /// Apple pay.
    pub apple_pay: IssuingCardApplePay,
    /// Google pay.
    pub google_pay: IssuingCardGooglePay,
    /// Primary account identifier: may be null or absent.
    pub primary_account_identifier: Option<String>,
}

crate::record!(
    IssuingCardWallets, "", false,
    ["apple_pay", "google_pay", "primary_account_identifier"],
    [apple_pay, google_pay, primary_account_identifier],
);
