// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, TaxRegistrationId, Timestamp};

/// The object `tax.registration`.
///
/// See <https://docs.stripe.com/api/tax/registrations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistration {
    pub id: TaxRegistrationId,
    pub active_from: Timestamp,
    pub country: String,
    pub country_options: TaxRegistrationCountryOptions,
    pub created: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub livemode: bool,
    pub status: TaxRegistrationStatus,
}

crate::record!(
    TaxRegistration, "tax.registration", true,
    ["id", "active_from", "country", "country_options", "created", "expires_at", "livemode", "status"],
    [id, active_from, country, country_options, created, expires_at, livemode, status],
);

impl Object for TaxRegistration {
    type Id = TaxRegistrationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.registration",
        type_name: "TaxRegistration",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/tax/registrations/{id}"),
        list: Some(&ListInfo { path: "/v1/tax/registrations", parent: None, style: ListStyle::Cursor, required: &[], filters: &["status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `TaxRegistrationCanada.province_standard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationCaProvinceStandard {
    pub province: String,
}

crate::record!(
    TaxRegistrationCaProvinceStandard, "", false,
    ["province"],
    [province],
);

/// Held by `TaxRegistrationCountryOptions.ca`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationCanada {
    pub province_standard: Option<Box<TaxRegistrationCaProvinceStandard>>,
    pub type_: TaxRegistrationCanadaType,
}

crate::record!(
    TaxRegistrationCanada, "", false,
    ["province_standard", "type"],
    [province_standard, type_],
);

crate::open_enum! {
    /// Values of `TaxRegistrationCanada.type`, `TaxRegistrationCountryOptionsCaParams.type`.
    pub enum TaxRegistrationCanadaType {
        ProvinceStandard = "province_standard",
        Simplified = "simplified",
        Standard = "standard",
    }
}

/// Held by `TaxRegistration.country_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationCountryOptions {
    pub id: Option<Box<TaxRegistrationThailand>>,
    pub ae: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub al: Option<Box<TaxRegistrationDefault>>,
    pub am: Option<Box<TaxRegistrationThailand>>,
    pub ao: Option<Box<TaxRegistrationDefault>>,
    pub at: Option<Box<TaxRegistrationEurope>>,
    pub au: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub aw: Option<Box<TaxRegistrationDefault>>,
    pub az: Option<Box<TaxRegistrationThailand>>,
    pub ba: Option<Box<TaxRegistrationDefault>>,
    pub bb: Option<Box<TaxRegistrationDefault>>,
    pub bd: Option<Box<TaxRegistrationDefault>>,
    pub be: Option<Box<TaxRegistrationEurope>>,
    pub bf: Option<Box<TaxRegistrationDefault>>,
    pub bg: Option<Box<TaxRegistrationEurope>>,
    pub bh: Option<Box<TaxRegistrationDefault>>,
    pub bj: Option<Box<TaxRegistrationThailand>>,
    pub bs: Option<Box<TaxRegistrationDefault>>,
    pub by: Option<Box<TaxRegistrationThailand>>,
    pub ca: Option<Box<TaxRegistrationCanada>>,
    pub cd: Option<Box<TaxRegistrationDefault>>,
    pub ch: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub cl: Option<Box<TaxRegistrationThailand>>,
    pub cm: Option<Box<TaxRegistrationThailand>>,
    pub co: Option<Box<TaxRegistrationThailand>>,
    pub cr: Option<Box<TaxRegistrationThailand>>,
    pub cv: Option<Box<TaxRegistrationThailand>>,
    pub cy: Option<Box<TaxRegistrationEurope>>,
    pub cz: Option<Box<TaxRegistrationEurope>>,
    pub de: Option<Box<TaxRegistrationEurope>>,
    pub dk: Option<Box<TaxRegistrationEurope>>,
    pub ec: Option<Box<TaxRegistrationThailand>>,
    pub ee: Option<Box<TaxRegistrationEurope>>,
    pub eg: Option<Box<TaxRegistrationThailand>>,
    pub es: Option<Box<TaxRegistrationEurope>>,
    pub et: Option<Box<TaxRegistrationDefault>>,
    pub fi: Option<Box<TaxRegistrationEurope>>,
    pub fr: Option<Box<TaxRegistrationEurope>>,
    pub gb: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub ge: Option<Box<TaxRegistrationThailand>>,
    pub gn: Option<Box<TaxRegistrationDefault>>,
    pub gr: Option<Box<TaxRegistrationEurope>>,
    pub hr: Option<Box<TaxRegistrationEurope>>,
    pub hu: Option<Box<TaxRegistrationEurope>>,
    pub ie: Option<Box<TaxRegistrationEurope>>,
    pub in_: Option<Box<TaxRegistrationThailand>>,
    pub is: Option<Box<TaxRegistrationDefault>>,
    pub it: Option<Box<TaxRegistrationEurope>>,
    pub jp: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub ke: Option<Box<TaxRegistrationThailand>>,
    pub kg: Option<Box<TaxRegistrationThailand>>,
    pub kh: Option<Box<TaxRegistrationThailand>>,
    pub kr: Option<Box<TaxRegistrationThailand>>,
    pub kz: Option<Box<TaxRegistrationThailand>>,
    pub la: Option<Box<TaxRegistrationThailand>>,
    pub lk: Option<Box<TaxRegistrationThailand>>,
    pub lt: Option<Box<TaxRegistrationEurope>>,
    pub lu: Option<Box<TaxRegistrationEurope>>,
    pub lv: Option<Box<TaxRegistrationEurope>>,
    pub ma: Option<Box<TaxRegistrationThailand>>,
    pub md: Option<Box<TaxRegistrationThailand>>,
    pub me: Option<Box<TaxRegistrationDefault>>,
    pub mk: Option<Box<TaxRegistrationDefault>>,
    pub mr: Option<Box<TaxRegistrationDefault>>,
    pub mt: Option<Box<TaxRegistrationEurope>>,
    pub mx: Option<Box<TaxRegistrationThailand>>,
    pub my: Option<Box<TaxRegistrationThailand>>,
    pub ng: Option<Box<TaxRegistrationThailand>>,
    pub nl: Option<Box<TaxRegistrationEurope>>,
    pub no: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub np: Option<Box<TaxRegistrationThailand>>,
    pub nz: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub om: Option<Box<TaxRegistrationDefault>>,
    pub pe: Option<Box<TaxRegistrationThailand>>,
    pub ph: Option<Box<TaxRegistrationThailand>>,
    pub pl: Option<Box<TaxRegistrationEurope>>,
    pub pt: Option<Box<TaxRegistrationEurope>>,
    pub ro: Option<Box<TaxRegistrationEurope>>,
    pub rs: Option<Box<TaxRegistrationDefault>>,
    pub ru: Option<Box<TaxRegistrationThailand>>,
    pub sa: Option<Box<TaxRegistrationThailand>>,
    pub se: Option<Box<TaxRegistrationEurope>>,
    pub sg: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    pub si: Option<Box<TaxRegistrationEurope>>,
    pub sk: Option<Box<TaxRegistrationEurope>>,
    pub sn: Option<Box<TaxRegistrationThailand>>,
    pub sr: Option<Box<TaxRegistrationDefault>>,
    pub th: Option<Box<TaxRegistrationThailand>>,
    pub tj: Option<Box<TaxRegistrationThailand>>,
    pub tr: Option<Box<TaxRegistrationThailand>>,
    pub tw: Option<Box<TaxRegistrationThailand>>,
    pub tz: Option<Box<TaxRegistrationThailand>>,
    pub ua: Option<Box<TaxRegistrationThailand>>,
    pub ug: Option<Box<TaxRegistrationThailand>>,
    pub us: Option<Box<TaxRegistrationUnitedStates>>,
    pub uy: Option<Box<TaxRegistrationDefault>>,
    pub uz: Option<Box<TaxRegistrationThailand>>,
    pub vn: Option<Box<TaxRegistrationThailand>>,
    pub za: Option<Box<TaxRegistrationDefault>>,
    pub zm: Option<Box<TaxRegistrationThailand>>,
    pub zw: Option<Box<TaxRegistrationDefault>>,
}

crate::record!(
    TaxRegistrationCountryOptions, "", false,
    [
        "id", "ae", "al", "am", "ao", "at", "au", "aw", "az", "ba", "bb", "bd", "be", "bf", "bg", "bh", "bj",
        "bs", "by", "ca", "cd", "ch", "cl", "cm", "co", "cr", "cv", "cy", "cz", "de", "dk", "ec", "ee", "eg",
        "es", "et", "fi", "fr", "gb", "ge", "gn", "gr", "hr", "hu", "ie", "in", "is", "it", "jp", "ke", "kg",
        "kh", "kr", "kz", "la", "lk", "lt", "lu", "lv", "ma", "md", "me", "mk", "mr", "mt", "mx", "my", "ng",
        "nl", "no", "np", "nz", "om", "pe", "ph", "pl", "pt", "ro", "rs", "ru", "sa", "se", "sg", "si", "sk",
        "sn", "sr", "th", "tj", "tr", "tw", "tz", "ua", "ug", "us", "uy", "uz", "vn", "za", "zm", "zw",
    ],
    [
        id, ae, al, am, ao, at, au, aw, az, ba, bb, bd, be, bf, bg, bh, bj, bs, by, ca, cd, ch, cl, cm, co,
        cr, cv, cy, cz, de, dk, ec, ee, eg, es, et, fi, fr, gb, ge, gn, gr, hr, hu, ie, in_, is, it, jp, ke,
        kg, kh, kr, kz, la, lk, lt, lu, lv, ma, md, me, mk, mr, mt, mx, my, ng, nl, no, np, nz, om, pe, ph,
        pl, pt, ro, rs, ru, sa, se, sg, si, sk, sn, sr, th, tj, tr, tw, tz, ua, ug, us, uy, uz, vn, za, zm,
        zw,
    ],
);

/// Held by `TaxRegistrationCountryOptions.al`, `TaxRegistrationCountryOptions.ao`, `TaxRegistrationCountryOptions.aw` and 19 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationDefault {
    pub type_: TaxRegistrationDefaultType,
}

crate::record!(
    TaxRegistrationDefault, "", false,
    ["type"],
    [type_],
);

/// Held by `TaxRegistrationCountryOptions.ae`, `TaxRegistrationCountryOptions.au`, `TaxRegistrationCountryOptions.ch` and 5 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationDefaultInboundGoods {
    pub standard: Option<Box<TaxRegistrationDefaultStandard>>,
    pub type_: TaxRegistrationDefaultType,
}

crate::record!(
    TaxRegistrationDefaultInboundGoods, "", false,
    ["standard", "type"],
    [standard, type_],
);

/// Held by `TaxRegistrationDefaultInboundGoods.standard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationDefaultStandard {
    pub place_of_supply_scheme: TaxRegistrationDefaultStandardPlaceOfSupplyScheme,
}

crate::record!(
    TaxRegistrationDefaultStandard, "", false,
    ["place_of_supply_scheme"],
    [place_of_supply_scheme],
);

crate::open_enum! {
    /// Values of `TaxRegistrationDefaultStandard.place_of_supply_scheme`, `TaxRegistrationCountryOptionsAeStandardParams.place_of_supply_scheme`.
    pub enum TaxRegistrationDefaultStandardPlaceOfSupplyScheme {
        InboundGoods = "inbound_goods",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of `TaxRegistrationDefault.type`, `TaxRegistrationDefaultInboundGoods.type`, `TaxRegistrationCountryOptionsAeParams.type`.
    pub enum TaxRegistrationDefaultType {
        Standard = "standard",
    }
}

/// Held by `TaxRegistrationEurope.standard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationEuStandard {
    pub place_of_supply_scheme: TaxRegistrationEuStandardPlaceOfSupplyScheme,
}

crate::record!(
    TaxRegistrationEuStandard, "", false,
    ["place_of_supply_scheme"],
    [place_of_supply_scheme],
);

crate::open_enum! {
    /// Values of `TaxRegistrationEuStandard.place_of_supply_scheme`, `TaxRegistrationCountryOptionsAtStandardParams.place_of_supply_scheme`.
    pub enum TaxRegistrationEuStandardPlaceOfSupplyScheme {
        InboundGoods = "inbound_goods",
        SmallSeller = "small_seller",
        Standard = "standard",
    }
}

/// Held by `TaxRegistrationCountryOptions.at`, `TaxRegistrationCountryOptions.be`, `TaxRegistrationCountryOptions.bg` and 24 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationEurope {
    pub standard: Option<Box<TaxRegistrationEuStandard>>,
    pub type_: TaxRegistrationEuropeType,
}

crate::record!(
    TaxRegistrationEurope, "", false,
    ["standard", "type"],
    [standard, type_],
);

crate::open_enum! {
    /// Values of `TaxRegistrationEurope.type`, `TaxRegistrationCountryOptionsAtParams.type`.
    pub enum TaxRegistrationEuropeType {
        Ioss = "ioss",
        OssNonUnion = "oss_non_union",
        OssUnion = "oss_union",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of `TaxRegistration.status`.
    pub enum TaxRegistrationStatus {
        Active = "active",
        Expired = "expired",
        Scheduled = "scheduled",
    }
}

/// Held by `TaxRegistrationCountryOptions.id`, `TaxRegistrationCountryOptions.am`, `TaxRegistrationCountryOptions.az` and 39 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationThailand {
    pub type_: TaxRegistrationThailandType,
}

crate::record!(
    TaxRegistrationThailand, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of `TaxRegistrationThailand.type`, `TaxRegistrationCountryOptionsAmParams.type`.
    pub enum TaxRegistrationThailandType {
        Simplified = "simplified",
    }
}

/// Held by `TaxRegistrationCountryOptions.us`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationUnitedStates {
    pub local_amusement_tax: Option<Box<TaxRegistrationUsLocalTax>>,
    pub local_lease_tax: Option<Box<TaxRegistrationUsLocalTax>>,
    pub state: String,
    pub state_sales_tax: Option<Box<TaxRegistrationUsStateSalesTax>>,
    pub type_: TaxRegistrationUnitedStatesType,
}

crate::record!(
    TaxRegistrationUnitedStates, "", false,
    ["local_amusement_tax", "local_lease_tax", "state", "state_sales_tax", "type"],
    [local_amusement_tax, local_lease_tax, state, state_sales_tax, type_],
);

crate::open_enum! {
    /// Values of `TaxRegistrationUnitedStates.type`, `TaxRegistrationCountryOptionsUsParams.type`.
    pub enum TaxRegistrationUnitedStatesType {
        LocalAmusementTax = "local_amusement_tax",
        LocalLeaseTax = "local_lease_tax",
        StateCommunicationsTax = "state_communications_tax",
        StateRetailDeliveryFee = "state_retail_delivery_fee",
        StateSalesTax = "state_sales_tax",
    }
}

/// Held by `TaxRegistrationUnitedStates.local_amusement_tax`, `TaxRegistrationUnitedStates.local_lease_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationUsLocalTax {
    pub jurisdiction: String,
}

crate::record!(
    TaxRegistrationUsLocalTax, "", false,
    ["jurisdiction"],
    [jurisdiction],
);

/// Held by `TaxRegistrationUnitedStates.state_sales_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationUsStateSalesTax {
    pub elections: Option<Vec<TaxRegistrationUsStateSalesTaxElection>>,
}

crate::record!(
    TaxRegistrationUsStateSalesTax, "", false,
    ["elections"],
    [elections],
);

/// Held by `TaxRegistrationUsStateSalesTax.elections`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRegistrationUsStateSalesTaxElection {
    pub jurisdiction: Option<String>,
    pub type_: TaxRegistrationUsStateSalesTaxElectionType,
}

crate::record!(
    TaxRegistrationUsStateSalesTaxElection, "", false,
    ["jurisdiction", "type"],
    [jurisdiction, type_],
);

crate::open_enum! {
    /// Values of `TaxRegistrationUsStateSalesTaxElection.type`, `TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams.type`.
    pub enum TaxRegistrationUsStateSalesTaxElectionType {
        LocalUseTax = "local_use_tax",
        SimplifiedSellersUseTax = "simplified_sellers_use_tax",
        SingleLocalUseTax = "single_local_use_tax",
    }
}
