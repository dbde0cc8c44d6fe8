// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, TaxRegistrationId, Timestamp};

/// The object `tax.registration`.
///
/// See <https://docs.stripe.com/api/tax/registrations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistration {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-id)
    pub id: TaxRegistrationId,
    /// Active from: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-active_from)
    pub active_from: Timestamp,
    /// Country.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country)
    pub country: String,
    /// Country options.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options)
    pub country_options: TaxRegistrationCountryOptions,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-created)
    pub created: Timestamp,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-livemode)
    pub livemode: bool,
    /// Status: one of `active`, `all`, `expired`, `scheduled`.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-status)
    pub status: TaxRegistrationStatus,
}

crate::record!(
    TaxRegistration, "tax.registration", true,
    ["id", "active_from", "country", "country_options", "created", "expires_at", "livemode", "status"],
    [id, active_from, country, country_options, created, expires_at, livemode, status],
);

impl Object for TaxRegistration {
    type Id = TaxRegistrationId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`TaxRegistrationCanada::province_standard`](crate::TaxRegistrationCanada::province_standard).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationCaProvinceStandard {
    /// Province.
    pub province: String,
}

crate::record!(
    TaxRegistrationCaProvinceStandard, "", false,
    ["province"],
    [province],
);

/// Held by [`TaxRegistrationCountryOptions::ca`](crate::TaxRegistrationCountryOptions::ca).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationCanada {
    /// Details where `type` is `province_standard`. May be absent.
    pub province_standard: Option<Box<TaxRegistrationCaProvinceStandard>>,
    /// Type: one of `province_standard`, `simplified`, `standard`.
    pub type_: TaxRegistrationCanadaType,
}

crate::record!(
    TaxRegistrationCanada, "", false,
    ["province_standard", "type"],
    [province_standard, type_],
);

crate::open_enum! {
    /// Values of [`TaxRegistrationCanada::type_`](crate::TaxRegistrationCanada::type_),
    /// [`TaxRegistrationCountryOptionsCaParams::type_`](crate::TaxRegistrationCountryOptionsCaParams::type_).
    pub enum TaxRegistrationCanadaType {
        ProvinceStandard = "province_standard",
        Simplified = "simplified",
        Standard = "standard",
    }
}

/// Held by [`TaxRegistration::country_options`](crate::TaxRegistration::country_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationCountryOptions {
    /// Id: may be absent.
    pub id: Option<Box<TaxRegistrationSimplified>>,
    /// Ae: may be absent.
    pub ae: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Al: may be absent.
    pub al: Option<Box<TaxRegistrationDefault>>,
    /// Am: may be absent.
    pub am: Option<Box<TaxRegistrationSimplified>>,
    /// Ao: may be absent.
    pub ao: Option<Box<TaxRegistrationDefault>>,
    /// At: may be absent.
    pub at: Option<Box<TaxRegistrationEurope>>,
    /// Au: may be absent.
    pub au: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Aw: may be absent.
    pub aw: Option<Box<TaxRegistrationDefault>>,
    /// Az: may be absent.
    pub az: Option<Box<TaxRegistrationSimplified>>,
    /// Ba: may be absent.
    pub ba: Option<Box<TaxRegistrationDefault>>,
    /// Bb: may be absent.
    pub bb: Option<Box<TaxRegistrationDefault>>,
    /// Bd: may be absent.
    pub bd: Option<Box<TaxRegistrationDefault>>,
    /// Be: may be absent.
    pub be: Option<Box<TaxRegistrationEurope>>,
    /// Bf: may be absent.
    pub bf: Option<Box<TaxRegistrationDefault>>,
    /// Bg: may be absent.
    pub bg: Option<Box<TaxRegistrationEurope>>,
    /// Bh: may be absent.
    pub bh: Option<Box<TaxRegistrationDefault>>,
    /// Bj: may be absent.
    pub bj: Option<Box<TaxRegistrationSimplified>>,
    /// Bs: may be absent.
    pub bs: Option<Box<TaxRegistrationDefault>>,
    /// By: may be absent.
    pub by: Option<Box<TaxRegistrationSimplified>>,
    /// Ca: may be absent.
    pub ca: Option<Box<TaxRegistrationCanada>>,
    /// Cd: may be absent.
    pub cd: Option<Box<TaxRegistrationDefault>>,
    /// Ch: may be absent.
    pub ch: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Cl: may be absent.
    pub cl: Option<Box<TaxRegistrationSimplified>>,
    /// Cm: may be absent.
    pub cm: Option<Box<TaxRegistrationSimplified>>,
    /// Co: may be absent.
    pub co: Option<Box<TaxRegistrationSimplified>>,
    /// Cr: may be absent.
    pub cr: Option<Box<TaxRegistrationSimplified>>,
    /// Cv: may be absent.
    pub cv: Option<Box<TaxRegistrationSimplified>>,
    /// Cy: may be absent.
    pub cy: Option<Box<TaxRegistrationEurope>>,
    /// Cz: may be absent.
    pub cz: Option<Box<TaxRegistrationEurope>>,
    /// De: may be absent.
    pub de: Option<Box<TaxRegistrationEurope>>,
    /// Dk: may be absent.
    pub dk: Option<Box<TaxRegistrationEurope>>,
    /// Ec: may be absent.
    pub ec: Option<Box<TaxRegistrationSimplified>>,
    /// Ee: may be absent.
    pub ee: Option<Box<TaxRegistrationEurope>>,
    /// Eg: may be absent.
    pub eg: Option<Box<TaxRegistrationSimplified>>,
    /// Es: may be absent.
    pub es: Option<Box<TaxRegistrationEurope>>,
    /// Et: may be absent.
    pub et: Option<Box<TaxRegistrationDefault>>,
    /// Fi: may be absent.
    pub fi: Option<Box<TaxRegistrationEurope>>,
    /// Fr: may be absent.
    pub fr: Option<Box<TaxRegistrationEurope>>,
    /// Gb: may be absent.
    pub gb: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Ge: may be absent.
    pub ge: Option<Box<TaxRegistrationSimplified>>,
    /// Gn: may be absent.
    pub gn: Option<Box<TaxRegistrationDefault>>,
    /// Gr: may be absent.
    pub gr: Option<Box<TaxRegistrationEurope>>,
    /// Hr: may be absent.
    pub hr: Option<Box<TaxRegistrationEurope>>,
    /// Hu: may be absent.
    pub hu: Option<Box<TaxRegistrationEurope>>,
    /// Ie: may be absent.
    pub ie: Option<Box<TaxRegistrationEurope>>,
    /// In: may be absent.
    pub in_: Option<Box<TaxRegistrationSimplified>>,
    /// Is: may be absent.
    pub is: Option<Box<TaxRegistrationDefault>>,
    /// It: may be absent.
    pub it: Option<Box<TaxRegistrationEurope>>,
    /// Jp: may be absent.
    pub jp: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Ke: may be absent.
    pub ke: Option<Box<TaxRegistrationSimplified>>,
    /// Kg: may be absent.
    pub kg: Option<Box<TaxRegistrationSimplified>>,
    /// Kh: may be absent.
    pub kh: Option<Box<TaxRegistrationSimplified>>,
    /// Kr: may be absent.
    pub kr: Option<Box<TaxRegistrationSimplified>>,
    /// Kz: may be absent.
    pub kz: Option<Box<TaxRegistrationSimplified>>,
    /// La: may be absent.
    pub la: Option<Box<TaxRegistrationSimplified>>,
    /// Lk: may be absent.
    pub lk: Option<Box<TaxRegistrationSimplified>>,
    /// Lt: may be absent.
    pub lt: Option<Box<TaxRegistrationEurope>>,
    /// Lu: may be absent.
    pub lu: Option<Box<TaxRegistrationEurope>>,
    /// Lv: may be absent.
    pub lv: Option<Box<TaxRegistrationEurope>>,
    /// Ma: may be absent.
    pub ma: Option<Box<TaxRegistrationSimplified>>,
    /// Md: may be absent.
    pub md: Option<Box<TaxRegistrationSimplified>>,
    /// Me: may be absent.
    pub me: Option<Box<TaxRegistrationDefault>>,
    /// Mk: may be absent.
    pub mk: Option<Box<TaxRegistrationDefault>>,
    /// Mr: may be absent.
    pub mr: Option<Box<TaxRegistrationDefault>>,
    /// Mt: may be absent.
    pub mt: Option<Box<TaxRegistrationEurope>>,
    /// Mx: may be absent.
    pub mx: Option<Box<TaxRegistrationSimplified>>,
    /// My: may be absent.
    pub my: Option<Box<TaxRegistrationSimplified>>,
    /// Ng: may be absent.
    pub ng: Option<Box<TaxRegistrationSimplified>>,
    /// Nl: may be absent.
    pub nl: Option<Box<TaxRegistrationEurope>>,
    /// No: may be absent.
    pub no: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Np: may be absent.
    pub np: Option<Box<TaxRegistrationSimplified>>,
    /// Nz: may be absent.
    pub nz: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Om: may be absent.
    pub om: Option<Box<TaxRegistrationDefault>>,
    /// Pe: may be absent.
    pub pe: Option<Box<TaxRegistrationSimplified>>,
    /// Ph: may be absent.
    pub ph: Option<Box<TaxRegistrationSimplified>>,
    /// Pl: may be absent.
    pub pl: Option<Box<TaxRegistrationEurope>>,
    /// Pt: may be absent.
    pub pt: Option<Box<TaxRegistrationEurope>>,
    /// Ro: may be absent.
    pub ro: Option<Box<TaxRegistrationEurope>>,
    /// Rs: may be absent.
    pub rs: Option<Box<TaxRegistrationDefault>>,
    /// Ru: may be absent.
    pub ru: Option<Box<TaxRegistrationSimplified>>,
    /// Sa: may be absent.
    pub sa: Option<Box<TaxRegistrationSimplified>>,
    /// Se: may be absent.
    pub se: Option<Box<TaxRegistrationEurope>>,
    /// Sg: may be absent.
    pub sg: Option<Box<TaxRegistrationDefaultInboundGoods>>,
    /// Si: may be absent.
    pub si: Option<Box<TaxRegistrationEurope>>,
    /// Sk: may be absent.
    pub sk: Option<Box<TaxRegistrationEurope>>,
    /// Sn: may be absent.
    pub sn: Option<Box<TaxRegistrationSimplified>>,
    /// Sr: may be absent.
    pub sr: Option<Box<TaxRegistrationDefault>>,
    /// Th: may be absent.
    pub th: Option<Box<TaxRegistrationThailand>>,
    /// Tj: may be absent.
    pub tj: Option<Box<TaxRegistrationSimplified>>,
    /// Tr: may be absent.
    pub tr: Option<Box<TaxRegistrationSimplified>>,
    /// Tw: may be absent.
    pub tw: Option<Box<TaxRegistrationSimplified>>,
    /// Tz: may be absent.
    pub tz: Option<Box<TaxRegistrationSimplified>>,
    /// Ua: may be absent.
    pub ua: Option<Box<TaxRegistrationSimplified>>,
    /// Ug: may be absent.
    pub ug: Option<Box<TaxRegistrationSimplified>>,
    /// Us: may be absent.
    pub us: Option<Box<TaxRegistrationUnitedStates>>,
    /// Uy: may be absent.
    pub uy: Option<Box<TaxRegistrationDefault>>,
    /// Uz: may be absent.
    pub uz: Option<Box<TaxRegistrationSimplified>>,
    /// Vn: may be absent.
    pub vn: Option<Box<TaxRegistrationSimplified>>,
    /// Za: may be absent.
    pub za: Option<Box<TaxRegistrationDefault>>,
    /// Zm: may be absent.
    pub zm: Option<Box<TaxRegistrationSimplified>>,
    /// Zw: may be absent.
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

/// Held by [`TaxRegistrationCountryOptions::al`](crate::TaxRegistrationCountryOptions::al),
/// [`TaxRegistrationCountryOptions::ao`](crate::TaxRegistrationCountryOptions::ao),
/// [`TaxRegistrationCountryOptions::aw`](crate::TaxRegistrationCountryOptions::aw) and 19 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationDefault {
    /// Type: one of `standard`.
    pub type_: TaxRegistrationDefaultType,
}

crate::record!(
    TaxRegistrationDefault, "", false,
    ["type"],
    [type_],
);

/// Held by [`TaxRegistrationCountryOptions::ae`](crate::TaxRegistrationCountryOptions::ae),
/// [`TaxRegistrationCountryOptions::au`](crate::TaxRegistrationCountryOptions::au),
/// [`TaxRegistrationCountryOptions::ch`](crate::TaxRegistrationCountryOptions::ch) and 5 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationDefaultInboundGoods {
    /// Details where `type` is `standard`. May be absent.
    pub standard: Option<Box<TaxRegistrationDefaultStandard>>,
    /// Type: one of `standard`.
    pub type_: TaxRegistrationDefaultType,
}

crate::record!(
    TaxRegistrationDefaultInboundGoods, "", false,
    ["standard", "type"],
    [standard, type_],
);

/// Held by
/// [`TaxRegistrationDefaultInboundGoods::standard`](crate::TaxRegistrationDefaultInboundGoods::standard).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationDefaultStandard {
    /// Place of supply scheme: one of `inbound_goods`, `small_seller`, `standard`.
    pub place_of_supply_scheme: TaxRegistrationPlaceOfSupplyScheme,
}

crate::record!(
    TaxRegistrationDefaultStandard, "", false,
    ["place_of_supply_scheme"],
    [place_of_supply_scheme],
);

crate::open_enum! {
    /// Values of [`TaxRegistrationDefault::type_`](crate::TaxRegistrationDefault::type_),
    /// [`TaxRegistrationDefaultParams::type_`](crate::TaxRegistrationDefaultParams::type_),
    /// [`TaxRegistrationDefaultInboundGoods::type_`](crate::TaxRegistrationDefaultInboundGoods::type_).
    pub enum TaxRegistrationDefaultType {
        Standard = "standard",
    }
}

/// Held by [`TaxRegistrationEurope::standard`](crate::TaxRegistrationEurope::standard).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationEuStandard {
    /// Place of supply scheme: one of `inbound_goods`, `small_seller`, `standard`.
    pub place_of_supply_scheme: TaxRegistrationPlaceOfSupplyScheme,
}

crate::record!(
    TaxRegistrationEuStandard, "", false,
    ["place_of_supply_scheme"],
    [place_of_supply_scheme],
);

/// Held by [`TaxRegistrationCountryOptions::at`](crate::TaxRegistrationCountryOptions::at),
/// [`TaxRegistrationCountryOptions::be`](crate::TaxRegistrationCountryOptions::be),
/// [`TaxRegistrationCountryOptions::bg`](crate::TaxRegistrationCountryOptions::bg) and 24 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationEurope {
    /// Details where `type` is `standard`. May be absent.
    pub standard: Option<Box<TaxRegistrationEuStandard>>,
    /// Type: one of `ioss`, `oss_non_union`, `oss_union`, `standard`.
    pub type_: TaxRegistrationEuropeType,
}

crate::record!(
    TaxRegistrationEurope, "", false,
    ["standard", "type"],
    [standard, type_],
);

crate::open_enum! {
    /// Values of [`TaxRegistrationEurope::type_`](crate::TaxRegistrationEurope::type_),
    /// [`TaxRegistrationEuropeParams::type_`](crate::TaxRegistrationEuropeParams::type_).
    pub enum TaxRegistrationEuropeType {
        Ioss = "ioss",
        OssNonUnion = "oss_non_union",
        OssUnion = "oss_union",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TaxRegistrationEuStandard::place_of_supply_scheme`](crate::TaxRegistrationEuStandard::place_of_supply_scheme),
    /// [`TaxRegistrationDefaultStandard::place_of_supply_scheme`](crate::TaxRegistrationDefaultStandard::place_of_supply_scheme),
    /// [`TaxRegistrationCountryOptionStandardParams::place_of_supply_scheme`](crate::TaxRegistrationCountryOptionStandardParams::place_of_supply_scheme)
    /// and 1 more.
    pub enum TaxRegistrationPlaceOfSupplyScheme {
        InboundGoods = "inbound_goods",
        SmallSeller = "small_seller",
        Standard = "standard",
    }
}

/// Held by [`TaxRegistrationCountryOptions::am`](crate::TaxRegistrationCountryOptions::am),
/// [`TaxRegistrationCountryOptions::az`](crate::TaxRegistrationCountryOptions::az),
/// [`TaxRegistrationCountryOptions::bj`](crate::TaxRegistrationCountryOptions::bj) and 38 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationSimplified {
    /// Type: one of `simplified`.
    pub type_: TaxRegistrationThailandType,
}

crate::record!(
    TaxRegistrationSimplified, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of [`TaxRegistration::status`](crate::TaxRegistration::status),
    /// [`ListTaxRegistrations::status`](crate::ListTaxRegistrations::status).
    pub enum TaxRegistrationStatus {
        Active = "active",
        All = "all",
        Expired = "expired",
        Scheduled = "scheduled",
    }
}

/// Held by [`TaxRegistrationCountryOptions::th`](crate::TaxRegistrationCountryOptions::th).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationThailand {
    /// Type: one of `simplified`.
    pub type_: TaxRegistrationThailandType,
}

crate::record!(
    TaxRegistrationThailand, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of [`TaxRegistrationThailand::type_`](crate::TaxRegistrationThailand::type_),
    /// [`TaxRegistrationSimplified::type_`](crate::TaxRegistrationSimplified::type_),
    /// [`TaxRegistrationSimplifiedParams::type_`](crate::TaxRegistrationSimplifiedParams::type_).
    pub enum TaxRegistrationThailandType {
        Simplified = "simplified",
    }
}

/// Held by [`TaxRegistrationCountryOptions::us`](crate::TaxRegistrationCountryOptions::us).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationUnitedStates {
    /// Details where `type` is `local_amusement_tax`. May be absent.
    pub local_amusement_tax: Option<Box<TaxRegistrationUsLocalAmusementTax>>,
    /// Details where `type` is `local_lease_tax`. May be absent.
    pub local_lease_tax: Option<Box<TaxRegistrationUsLocalLeaseTax>>,
    /// State.
    pub state: String,
    /// Details where `type` is `state_sales_tax`. May be absent.
    pub state_sales_tax: Option<Box<TaxRegistrationUsStateSalesTax>>,
    /// Type: one of `local_amusement_tax`, `local_lease_tax`, `state_communications_tax`,
    /// `state_retail_delivery_fee`, `state_sales_tax`.
    pub type_: TaxRegistrationUnitedStatesType,
}

crate::record!(
    TaxRegistrationUnitedStates, "", false,
    ["local_amusement_tax", "local_lease_tax", "state", "state_sales_tax", "type"],
    [local_amusement_tax, local_lease_tax, state, state_sales_tax, type_],
);

crate::open_enum! {
    /// Values of [`TaxRegistrationUnitedStates::type_`](crate::TaxRegistrationUnitedStates::type_),
    /// [`TaxRegistrationCountryOptionsUsParams::type_`](crate::TaxRegistrationCountryOptionsUsParams::type_).
    pub enum TaxRegistrationUnitedStatesType {
        LocalAmusementTax = "local_amusement_tax",
        LocalLeaseTax = "local_lease_tax",
        StateCommunicationsTax = "state_communications_tax",
        StateRetailDeliveryFee = "state_retail_delivery_fee",
        StateSalesTax = "state_sales_tax",
    }
}

/// Held by
/// [`TaxRegistrationUnitedStates::local_amusement_tax`](crate::TaxRegistrationUnitedStates::local_amusement_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationUsLocalAmusementTax {
    /// Jurisdiction.
    pub jurisdiction: String,
}

crate::record!(
    TaxRegistrationUsLocalAmusementTax, "", false,
    ["jurisdiction"],
    [jurisdiction],
);

/// Held by
/// [`TaxRegistrationUnitedStates::local_lease_tax`](crate::TaxRegistrationUnitedStates::local_lease_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationUsLocalLeaseTax {
    /// Jurisdiction.
    pub jurisdiction: String,
}

crate::record!(
    TaxRegistrationUsLocalLeaseTax, "", false,
    ["jurisdiction"],
    [jurisdiction],
);

/// Held by
/// [`TaxRegistrationUnitedStates::state_sales_tax`](crate::TaxRegistrationUnitedStates::state_sales_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationUsStateSalesTax {
    /// Elections: may be absent.
    pub elections: Option<Vec<TaxRegistrationUsStateSalesTaxElection>>,
}

crate::record!(
    TaxRegistrationUsStateSalesTax, "", false,
    ["elections"],
    [elections],
);

/// Held by [`TaxRegistrationUsStateSalesTax::elections`](crate::TaxRegistrationUsStateSalesTax::elections).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrationUsStateSalesTaxElection {
    /// Jurisdiction: may be absent.
    pub jurisdiction: Option<String>,
    /// Type: one of `local_use_tax`, `simplified_sellers_use_tax`, `single_local_use_tax`.
    pub type_: TaxRegistrationUsStateSalesTaxElectionType,
}

crate::record!(
    TaxRegistrationUsStateSalesTaxElection, "", false,
    ["jurisdiction", "type"],
    [jurisdiction, type_],
);

crate::open_enum! {
    /// Values of
    /// [`TaxRegistrationUsStateSalesTaxElection::type_`](crate::TaxRegistrationUsStateSalesTaxElection::type_),
    /// [`TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams::type_`](crate::TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams::type_).
    pub enum TaxRegistrationUsStateSalesTaxElectionType {
        LocalUseTax = "local_use_tax",
        SimplifiedSellersUseTax = "simplified_sellers_use_tax",
        SingleLocalUseTax = "single_local_use_tax",
    }
}
