// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expandable, Expansion, FileId, IssuingPersonalizationDesignId, IssuingPhysicalBundleId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.personalization_design`.
///
/// See <https://docs.stripe.com/api/issuing/personalization_designs/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesign {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-id)
    pub id: IssuingPersonalizationDesignId,
    /// Card logo: the id of a `file`; expandable; expand it by [`EXPAND_CARD_LOGO`](Self::EXPAND_CARD_LOGO);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-card_logo)
    pub card_logo: Option<Expandable<FileId>>,
    /// Carrier text: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-carrier_text)
    pub carrier_text: Option<Boxed<IssuingPersonalizationDesignCarrierText>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-created)
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-livemode)
    pub livemode: bool,
    /// Lookup key: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-lookup_key)
    pub lookup_key: Option<String>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-metadata)
    pub metadata: Metadata,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-name)
    pub name: Option<String>,
    /// Physical bundle: the id of an `issuing.physical_bundle`; expandable; expand it by
    /// [`EXPAND_PHYSICAL_BUNDLE`](Self::EXPAND_PHYSICAL_BUNDLE).
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-physical_bundle)
    pub physical_bundle: Expandable<IssuingPhysicalBundleId>,
    /// Preferences.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-preferences)
    pub preferences: IssuingPersonalizationDesignPreferences,
    /// Rejection reasons.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-rejection_reasons)
    pub rejection_reasons: IssuingPersonalizationDesignRejectionReasons,
    /// Status: one of `active`, `inactive`, `rejected`, `review`.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/object#issuing_personalization_design_object-status)
    pub status: IssuingPersonalizationDesignStatus,
}

crate::record!(
    IssuingPersonalizationDesign, "issuing.personalization_design", true,
    [
        "id", "card_logo", "carrier_text", "created", "livemode", "lookup_key", "metadata", "name",
        "physical_bundle", "preferences", "rejection_reasons", "status",
    ],
    [
        id, card_logo, carrier_text, created, livemode, lookup_key, metadata, name, physical_bundle,
        preferences, rejection_reasons, status,
    ],
);

impl Object for IssuingPersonalizationDesign {
    type Id = IssuingPersonalizationDesignId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.personalization_design",
        type_name: "IssuingPersonalizationDesign",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/personalization_designs/{personalization_design}"),
        list: Some(&ListInfo { path: "/v1/issuing/personalization_designs", parent: None, style: ListStyle::Cursor, required: &[], filters: &["lookup_keys", "preferences", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "card_logo", targets: &["file"], array: false },
            Expansion { path: "physical_bundle", targets: &["issuing.physical_bundle"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "issuing_personalization_design.activated", "issuing_personalization_design.deactivated",
            "issuing_personalization_design.rejected", "issuing_personalization_design.updated",
        ],
    };
}

impl IssuingPersonalizationDesign {
    pub const EXPAND_CARD_LOGO: Expand<Self> = Expand::field("card_logo");
    pub const EXPAND_PHYSICAL_BUNDLE: Expand<Self> = Expand::field("physical_bundle");
}

crate::open_enum! {
    /// Values of
    /// [`IssuingPersonalizationDesignRejectionReasons::card_logo`](crate::IssuingPersonalizationDesignRejectionReasons::card_logo),
    /// [`IssuingPersonalizationDesignRejectionReasonsParams::card_logo`](crate::IssuingPersonalizationDesignRejectionReasonsParams::card_logo).
    pub enum IssuingPersonalizationDesignCardLogo {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonBinaryImage = "non_binary_image",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

/// Held by [`IssuingPersonalizationDesign::carrier_text`](crate::IssuingPersonalizationDesign::carrier_text).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignCarrierText {
    /// Footer body: may be null or absent.
    pub footer_body: Option<String>,
    /// Footer title: may be null or absent.
    pub footer_title: Option<String>,
    /// Header body: may be null or absent.
    pub header_body: Option<String>,
    /// Header title: may be null or absent.
    pub header_title: Option<String>,
}

crate::record!(
    IssuingPersonalizationDesignCarrierText, "", false,
    ["footer_body", "footer_title", "header_body", "header_title"],
    [footer_body, footer_title, header_body, header_title],
);

/// Held by [`IssuingPersonalizationDesign::preferences`](crate::IssuingPersonalizationDesign::preferences).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignPreferences {
    /// Is default.
    pub is_default: bool,
    /// Is platform default: may be null or absent.
    pub is_platform_default: Option<bool>,
}

crate::record!(
    IssuingPersonalizationDesignPreferences, "", false,
    ["is_default", "is_platform_default"],
    [is_default, is_platform_default],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingPersonalizationDesignRejectionReasons::carrier_text`](crate::IssuingPersonalizationDesignRejectionReasons::carrier_text),
    /// [`IssuingPersonalizationDesignRejectionReasonsParams::carrier_text`](crate::IssuingPersonalizationDesignRejectionReasonsParams::carrier_text).
    pub enum IssuingPersonalizationDesignRejectionReasonCarrierText {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

/// Held by
/// [`IssuingPersonalizationDesign::rejection_reasons`](crate::IssuingPersonalizationDesign::rejection_reasons).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignRejectionReasons {
    /// Card logo: one of 8 values; may be null or absent.
    pub card_logo: Option<Vec<IssuingPersonalizationDesignCardLogo>>,
    /// Carrier text: one of 7 values; may be null or absent.
    pub carrier_text: Option<Vec<IssuingPersonalizationDesignRejectionReasonCarrierText>>,
}

crate::record!(
    IssuingPersonalizationDesignRejectionReasons, "", false,
    ["card_logo", "carrier_text"],
    [card_logo, carrier_text],
);

crate::open_enum! {
    /// Values of [`IssuingPersonalizationDesign::status`](crate::IssuingPersonalizationDesign::status),
    /// [`ListIssuingPersonalizationDesigns::status`](crate::ListIssuingPersonalizationDesigns::status).
    pub enum IssuingPersonalizationDesignStatus {
        Active = "active",
        Inactive = "inactive",
        Rejected = "rejected",
        Review = "review",
    }
}
