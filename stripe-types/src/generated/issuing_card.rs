// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Currency, ExpandTo, Expandable, Expansion, IssuingAuthorizationControls, IssuingCardId,
    IssuingCardholder, IssuingPersonalizationDesignId, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Timestamp,
};

/// The object `issuing.card`.
///
/// See <https://docs.stripe.com/api/issuing/cards/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCard {
    pub id: IssuingCardId,
    pub brand: String,
    pub cancellation_reason: Option<IssuingCardCancellationReason>,
    pub cardholder: IssuingCardholder,
    pub created: Timestamp,
    pub currency: Currency,
    pub cvc: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub financial_account: Option<String>,
    pub last4: String,
    pub latest_fraud_warning: Option<Box<IssuingCardFraudWarning>>,
    pub lifecycle_controls: Option<Box<IssuingCardLifecycleControls>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub number: Option<String>,
    pub personalization_design: Option<Expandable<IssuingPersonalizationDesignId>>,
    pub replaced_by: Option<Expandable<IssuingCardId>>,
    pub replacement_for: Option<Expandable<IssuingCardId>>,
    pub replacement_reason: Option<IssuingCardReplacementReason>,
    pub second_line: Option<String>,
    pub shipping: Option<Box<IssuingCardShipping>>,
    pub spending_controls: IssuingAuthorizationControls,
    pub status: IssuingCardStatus,
    pub type_: IssuingCardType,
    pub wallets: Option<Box<IssuingCardWallets>>,
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
        nested_lists: &[],
        events: &["issuing_card.created", "issuing_card.updated"],
    };
}

impl IssuingCard {
    pub const EXPAND_PERSONALIZATION_DESIGN: ExpandTo<Self, IssuingPersonalizationDesignId> = ExpandTo::new("personalization_design");
    pub const EXPAND_REPLACED_BY: ExpandTo<Self, IssuingCardId> = ExpandTo::new("replaced_by");
    pub const EXPAND_REPLACEMENT_FOR: ExpandTo<Self, IssuingCardId> = ExpandTo::new("replacement_for");
}

crate::open_enum! {
    /// Values of `IssuingCard.cancellation_reason`.
    pub enum IssuingCardCancellationReason {
        DesignRejected = "design_rejected",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

/// Held by `IssuingCard.latest_fraud_warning`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardFraudWarning {
    pub started_at: Option<Timestamp>,
    pub type_: Option<IssuingCardFraudWarningType>,
}

crate::record!(
    IssuingCardFraudWarning, "", false,
    ["started_at", "type"],
    [started_at, type_],
);

crate::open_enum! {
    /// Values of `IssuingCardFraudWarning.type`.
    pub enum IssuingCardFraudWarningType {
        CardTestingExposure = "card_testing_exposure",
        FraudDisputeFiled = "fraud_dispute_filed",
        ThirdPartyReported = "third_party_reported",
        UserIndicatedFraud = "user_indicated_fraud",
    }
}

/// Held by `IssuingCardLifecycleControls.cancel_after`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardLifecycleConditions {
    pub payment_count: i64,
}

crate::record!(
    IssuingCardLifecycleConditions, "", false,
    ["payment_count"],
    [payment_count],
);

/// Held by `IssuingCard.lifecycle_controls`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardLifecycleControls {
    pub cancel_after: IssuingCardLifecycleConditions,
}

crate::record!(
    IssuingCardLifecycleControls, "", false,
    ["cancel_after"],
    [cancel_after],
);

/// Held by `IssuingCardWallets.apple_pay`, `IssuingCardWallets.google_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardPay {
    pub eligible: bool,
    pub ineligible_reason: Option<IssuingCardPayIneligibleReason>,
}

crate::record!(
    IssuingCardPay, "", false,
    ["eligible", "ineligible_reason"],
    [eligible, ineligible_reason],
);

crate::open_enum! {
    /// Values of `IssuingCardPay.ineligible_reason`.
    pub enum IssuingCardPayIneligibleReason {
        MissingAgreement = "missing_agreement",
        MissingCardholderContact = "missing_cardholder_contact",
        UnsupportedRegion = "unsupported_region",
    }
}

crate::open_enum! {
    /// Values of `IssuingCard.replacement_reason`.
    pub enum IssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

/// Held by `IssuingCard.shipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardShipping {
    pub address: Address,
    pub address_validation: Option<Box<IssuingCardShippingAddressValidation>>,
    pub carrier: Option<IssuingCardShippingCarrier>,
    pub customs: Option<Box<IssuingCardShippingCustoms>>,
    pub eta: Option<Timestamp>,
    pub name: String,
    pub phone_number: Option<String>,
    pub require_signature: Option<bool>,
    pub service: IssuingCardShippingService,
    pub status: Option<IssuingCardShippingStatus>,
    pub tracking_number: Option<String>,
    pub tracking_url: Option<String>,
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

/// Held by `IssuingCardShipping.address_validation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardShippingAddressValidation {
    pub mode: IssuingCardShippingAddressValidationMode,
    pub normalized_address: Option<Box<Address>>,
    pub result: Option<IssuingCardShippingAddressValidationResult>,
}

crate::record!(
    IssuingCardShippingAddressValidation, "", false,
    ["mode", "normalized_address", "result"],
    [mode, normalized_address, result],
);

crate::open_enum! {
    /// Values of `IssuingCardShippingAddressValidation.mode`, `IssuingCardShippingAddressValidationParams.mode`.
    pub enum IssuingCardShippingAddressValidationMode {
        Disabled = "disabled",
        NormalizationOnly = "normalization_only",
        ValidationAndNormalization = "validation_and_normalization",
    }
}

crate::open_enum! {
    /// Values of `IssuingCardShippingAddressValidation.result`.
    pub enum IssuingCardShippingAddressValidationResult {
        Indeterminate = "indeterminate",
        LikelyDeliverable = "likely_deliverable",
        LikelyUndeliverable = "likely_undeliverable",
    }
}

crate::open_enum! {
    /// Values of `IssuingCardShipping.carrier`.
    pub enum IssuingCardShippingCarrier {
        Dhl = "dhl",
        Fedex = "fedex",
        RoyalMail = "royal_mail",
        Usps = "usps",
    }
}

/// Held by `IssuingCardShipping.customs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardShippingCustoms {
    pub eori_number: Option<String>,
}

crate::record!(
    IssuingCardShippingCustoms, "", false,
    ["eori_number"],
    [eori_number],
);

crate::open_enum! {
    /// Values of `IssuingCardShipping.service`, `IssuingCardShippingParams.service`.
    pub enum IssuingCardShippingService {
        Express = "express",
        Priority = "priority",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of `IssuingCardShipping.status`.
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
    /// Values of `IssuingCardShipping.type`, `IssuingCardShippingParams.type`.
    pub enum IssuingCardShippingType {
        Bulk = "bulk",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of `IssuingCard.status`, `ListIssuingCards.status`, `UpdateIssuingCard.status`.
    pub enum IssuingCardStatus {
        Active = "active",
        Canceled = "canceled",
        Inactive = "inactive",
    }
}

crate::open_enum! {
    /// Values of `IssuingCard.type`, `ListIssuingCards.type`, `CreateIssuingCard.type`.
    pub enum IssuingCardType {
        Physical = "physical",
        Virtual = "virtual",
    }
}

/// Held by `IssuingCard.wallets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardWallets {
    pub apple_pay: IssuingCardPay,
    pub google_pay: IssuingCardPay,
    pub primary_account_identifier: Option<String>,
}

crate::record!(
    IssuingCardWallets, "", false,
    ["apple_pay", "google_pay", "primary_account_identifier"],
    [apple_pay, google_pay, primary_account_identifier],
);
