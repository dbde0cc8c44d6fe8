// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ListInfo, ListStyle, Object, ObjectInfo, TaxRegistrationId, Timestamp};

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
    pub province_standard: Option<Boxed<TaxRegistrationCaProvinceStandard>>,
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
    pub id: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ae: may be absent.
    pub ae: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Al: may be absent.
    pub al: Option<Boxed<TaxRegistrationDefault>>,
    /// Am: may be absent.
    pub am: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ao: may be absent.
    pub ao: Option<Boxed<TaxRegistrationDefault>>,
    /// At: may be absent.
    pub at: Option<Boxed<TaxRegistrationEurope>>,
    /// Au: may be absent.
    pub au: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Aw: may be absent.
    pub aw: Option<Boxed<TaxRegistrationDefault>>,
    /// Az: may be absent.
    pub az: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ba: may be absent.
    pub ba: Option<Boxed<TaxRegistrationDefault>>,
    /// Bb: may be absent.
    pub bb: Option<Boxed<TaxRegistrationDefault>>,
    /// Bd: may be absent.
    pub bd: Option<Boxed<TaxRegistrationDefault>>,
    /// Be: may be absent.
    pub be: Option<Boxed<TaxRegistrationEurope>>,
    /// Bf: may be absent.
    pub bf: Option<Boxed<TaxRegistrationDefault>>,
    /// Bg: may be absent.
    pub bg: Option<Boxed<TaxRegistrationEurope>>,
    /// Bh: may be absent.
    pub bh: Option<Boxed<TaxRegistrationDefault>>,
    /// Bj: may be absent.
    pub bj: Option<Boxed<TaxRegistrationSimplified>>,
    /// Bs: may be absent.
    pub bs: Option<Boxed<TaxRegistrationDefault>>,
    /// By: may be absent.
    pub by: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ca: may be absent.
    pub ca: Option<Boxed<TaxRegistrationCanada>>,
    /// Cd: may be absent.
    pub cd: Option<Boxed<TaxRegistrationDefault>>,
    /// Ch: may be absent.
    pub ch: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Cl: may be absent.
    pub cl: Option<Boxed<TaxRegistrationSimplified>>,
    /// Cm: may be absent.
    pub cm: Option<Boxed<TaxRegistrationSimplified>>,
    /// Co: may be absent.
    pub co: Option<Boxed<TaxRegistrationSimplified>>,
    /// Cr: may be absent.
    pub cr: Option<Boxed<TaxRegistrationSimplified>>,
    /// Cv: may be absent.
    pub cv: Option<Boxed<TaxRegistrationSimplified>>,
    /// Cy: may be absent.
    pub cy: Option<Boxed<TaxRegistrationEurope>>,
    /// Cz: may be absent.
    pub cz: Option<Boxed<TaxRegistrationEurope>>,
    /// De: may be absent.
    pub de: Option<Boxed<TaxRegistrationEurope>>,
    /// Dk: may be absent.
    pub dk: Option<Boxed<TaxRegistrationEurope>>,
    /// Ec: may be absent.
    pub ec: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ee: may be absent.
    pub ee: Option<Boxed<TaxRegistrationEurope>>,
    /// Eg: may be absent.
    pub eg: Option<Boxed<TaxRegistrationSimplified>>,
    /// Es: may be absent.
    pub es: Option<Boxed<TaxRegistrationEurope>>,
    /// Et: may be absent.
    pub et: Option<Boxed<TaxRegistrationDefault>>,
    /// Fi: may be absent.
    pub fi: Option<Boxed<TaxRegistrationEurope>>,
    /// Fr: may be absent.
    pub fr: Option<Boxed<TaxRegistrationEurope>>,
    /// Gb: may be absent.
    pub gb: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Ge: may be absent.
    pub ge: Option<Boxed<TaxRegistrationSimplified>>,
    /// Gn: may be absent.
    pub gn: Option<Boxed<TaxRegistrationDefault>>,
    /// Gr: may be absent.
    pub gr: Option<Boxed<TaxRegistrationEurope>>,
    /// Hr: may be absent.
    pub hr: Option<Boxed<TaxRegistrationEurope>>,
    /// Hu: may be absent.
    pub hu: Option<Boxed<TaxRegistrationEurope>>,
    /// Ie: may be absent.
    pub ie: Option<Boxed<TaxRegistrationEurope>>,
    /// In: may be absent.
    pub in_: Option<Boxed<TaxRegistrationSimplified>>,
    /// Is: may be absent.
    pub is: Option<Boxed<TaxRegistrationDefault>>,
    /// It: may be absent.
    pub it: Option<Boxed<TaxRegistrationEurope>>,
    /// Jp: may be absent.
    pub jp: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Ke: may be absent.
    pub ke: Option<Boxed<TaxRegistrationSimplified>>,
    /// Kg: may be absent.
    pub kg: Option<Boxed<TaxRegistrationSimplified>>,
    /// Kh: may be absent.
    pub kh: Option<Boxed<TaxRegistrationSimplified>>,
    /// Kr: may be absent.
    pub kr: Option<Boxed<TaxRegistrationSimplified>>,
    /// Kz: may be absent.
    pub kz: Option<Boxed<TaxRegistrationSimplified>>,
    /// La: may be absent.
    pub la: Option<Boxed<TaxRegistrationSimplified>>,
    /// Lk: may be absent.
    pub lk: Option<Boxed<TaxRegistrationSimplified>>,
    /// Lt: may be absent.
    pub lt: Option<Boxed<TaxRegistrationEurope>>,
    /// Lu: may be absent.
    pub lu: Option<Boxed<TaxRegistrationEurope>>,
    /// Lv: may be absent.
    pub lv: Option<Boxed<TaxRegistrationEurope>>,
    /// Ma: may be absent.
    pub ma: Option<Boxed<TaxRegistrationSimplified>>,
    /// Md: may be absent.
    pub md: Option<Boxed<TaxRegistrationSimplified>>,
    /// Me: may be absent.
    pub me: Option<Boxed<TaxRegistrationDefault>>,
    /// Mk: may be absent.
    pub mk: Option<Boxed<TaxRegistrationDefault>>,
    /// Mr: may be absent.
    pub mr: Option<Boxed<TaxRegistrationDefault>>,
    /// Mt: may be absent.
    pub mt: Option<Boxed<TaxRegistrationEurope>>,
    /// Mx: may be absent.
    pub mx: Option<Boxed<TaxRegistrationSimplified>>,
    /// My: may be absent.
    pub my: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ng: may be absent.
    pub ng: Option<Boxed<TaxRegistrationSimplified>>,
    /// Nl: may be absent.
    pub nl: Option<Boxed<TaxRegistrationEurope>>,
    /// No: may be absent.
    pub no: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Np: may be absent.
    pub np: Option<Boxed<TaxRegistrationSimplified>>,
    /// Nz: may be absent.
    pub nz: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Om: may be absent.
    pub om: Option<Boxed<TaxRegistrationDefault>>,
    /// Pe: may be absent.
    pub pe: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ph: may be absent.
    pub ph: Option<Boxed<TaxRegistrationSimplified>>,
    /// Pl: may be absent.
    pub pl: Option<Boxed<TaxRegistrationEurope>>,
    /// Pt: may be absent.
    pub pt: Option<Boxed<TaxRegistrationEurope>>,
    /// Ro: may be absent.
    pub ro: Option<Boxed<TaxRegistrationEurope>>,
    /// Rs: may be absent.
    pub rs: Option<Boxed<TaxRegistrationDefault>>,
    /// Ru: may be absent.
    pub ru: Option<Boxed<TaxRegistrationSimplified>>,
    /// Sa: may be absent.
    pub sa: Option<Boxed<TaxRegistrationSimplified>>,
    /// Se: may be absent.
    pub se: Option<Boxed<TaxRegistrationEurope>>,
    /// Sg: may be absent.
    pub sg: Option<Boxed<TaxRegistrationDefaultInboundGoods>>,
    /// Si: may be absent.
    pub si: Option<Boxed<TaxRegistrationEurope>>,
    /// Sk: may be absent.
    pub sk: Option<Boxed<TaxRegistrationEurope>>,
    /// Sn: may be absent.
    pub sn: Option<Boxed<TaxRegistrationSimplified>>,
    /// Sr: may be absent.
    pub sr: Option<Boxed<TaxRegistrationDefault>>,
    /// Th: may be absent.
    pub th: Option<Boxed<TaxRegistrationThailand>>,
    /// Tj: may be absent.
    pub tj: Option<Boxed<TaxRegistrationSimplified>>,
    /// Tr: may be absent.
    pub tr: Option<Boxed<TaxRegistrationSimplified>>,
    /// Tw: may be absent.
    pub tw: Option<Boxed<TaxRegistrationSimplified>>,
    /// Tz: may be absent.
    pub tz: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ua: may be absent.
    pub ua: Option<Boxed<TaxRegistrationSimplified>>,
    /// Ug: may be absent.
    pub ug: Option<Boxed<TaxRegistrationSimplified>>,
    /// Us: may be absent.
    pub us: Option<Boxed<TaxRegistrationUnitedStates>>,
    /// Uy: may be absent.
    pub uy: Option<Boxed<TaxRegistrationDefault>>,
    /// Uz: may be absent.
    pub uz: Option<Boxed<TaxRegistrationSimplified>>,
    /// Vn: may be absent.
    pub vn: Option<Boxed<TaxRegistrationSimplified>>,
    /// Za: may be absent.
    pub za: Option<Boxed<TaxRegistrationDefault>>,
    /// Zm: may be absent.
    pub zm: Option<Boxed<TaxRegistrationSimplified>>,
    /// Zw: may be absent.
    pub zw: Option<Boxed<TaxRegistrationDefault>>,
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
    pub standard: Option<Boxed<TaxRegistrationDefaultStandard>>,
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
    pub standard: Option<Boxed<TaxRegistrationEuStandard>>,
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
    pub local_amusement_tax: Option<Boxed<TaxRegistrationUsLocalAmusementTax>>,
    /// Details where `type` is `local_lease_tax`. May be absent.
    pub local_lease_tax: Option<Boxed<TaxRegistrationUsLocalLeaseTax>>,
    /// State.
    pub state: String,
    /// Details where `type` is `state_sales_tax`. May be absent.
    pub state_sales_tax: Option<Boxed<TaxRegistrationUsStateSalesTax>>,
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
