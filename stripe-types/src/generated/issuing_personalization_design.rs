// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ExpandTo, Expandable, Expansion, FileId, IssuingPersonalizationDesignId, IssuingPhysicalBundleId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.personalization_design`.
///
/// See <https://docs.stripe.com/api/issuing/personalization_designs/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesign {
    pub id: IssuingPersonalizationDesignId,
    pub card_logo: Option<Expandable<FileId>>,
    pub carrier_text: Option<Box<IssuingPersonalizationDesignCarrierText>>,
    pub created: Timestamp,
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: Metadata,
    pub name: Option<String>,
    pub physical_bundle: Expandable<IssuingPhysicalBundleId>,
    pub preferences: IssuingPersonalizationDesignPreferences,
    pub rejection_reasons: IssuingPersonalizationDesignRejectionReasons,
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
        nested_lists: &[],
        events: &[
            "issuing_personalization_design.activated", "issuing_personalization_design.deactivated",
            "issuing_personalization_design.rejected", "issuing_personalization_design.updated",
        ],
    };
}

impl IssuingPersonalizationDesign {
    pub const EXPAND_CARD_LOGO: ExpandTo<Self, FileId> = ExpandTo::new("card_logo");
    pub const EXPAND_PHYSICAL_BUNDLE: ExpandTo<Self, IssuingPhysicalBundleId> = ExpandTo::new("physical_bundle");
}

/// Held by `IssuingPersonalizationDesign.carrier_text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignCarrierText {
    pub footer_body: Option<String>,
    pub footer_title: Option<String>,
    pub header_body: Option<String>,
    pub header_title: Option<String>,
}

crate::record!(
    IssuingPersonalizationDesignCarrierText, "", false,
    ["footer_body", "footer_title", "header_body", "header_title"],
    [footer_body, footer_title, header_body, header_title],
);

/// Held by `IssuingPersonalizationDesign.preferences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignPreferences {
    pub is_default: bool,
    pub is_platform_default: Option<bool>,
}

crate::record!(
    IssuingPersonalizationDesignPreferences, "", false,
    ["is_default", "is_platform_default"],
    [is_default, is_platform_default],
);

/// Held by `IssuingPersonalizationDesign.rejection_reasons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignRejectionReasons {
    pub card_logo: Option<Vec<IssuingPersonalizationDesignRejectionReasonsCardLogo>>,
    pub carrier_text: Option<Vec<IssuingPersonalizationDesignRejectionReasonsCarrierText>>,
}

crate::record!(
    IssuingPersonalizationDesignRejectionReasons, "", false,
    ["card_logo", "carrier_text"],
    [card_logo, carrier_text],
);

crate::open_enum! {
    /// Values of `IssuingPersonalizationDesignRejectionReasons.card_logo`, `IssuingPersonalizationDesignRejectionReasonsParams.card_logo`.
    pub enum IssuingPersonalizationDesignRejectionReasonsCardLogo {
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

crate::open_enum! {
    /// Values of `IssuingPersonalizationDesignRejectionReasons.carrier_text`, `IssuingPersonalizationDesignRejectionReasonsParams.carrier_text`.
    pub enum IssuingPersonalizationDesignRejectionReasonsCarrierText {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

crate::open_enum! {
    /// Values of `IssuingPersonalizationDesign.status`, `ListIssuingPersonalizationDesigns.status`.
    pub enum IssuingPersonalizationDesignStatus {
        Active = "active",
        Inactive = "inactive",
        Rejected = "rejected",
        Review = "review",
    }
}
