// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantity, Boxed, ConnectAccountReference, Expandable, InvoiceSettingCustomField,
    InvoiceSettingRenderingOptions, Metadata, PriceId, ShippingRateId, TaxIdId,
};

/// Held by [`NameCollection::business`](crate::NameCollection::business).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
}

crate::record!(
    BusinessName, "", false,
    ["enabled", "optional"],
    [enabled, optional],
);

/// Held by [`PaymentLink::consent_collection`](crate::PaymentLink::consent_collection),
/// [`CheckoutSession::consent_collection`](crate::CheckoutSession::consent_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsentCollection {
    /// Payment method reuse agreement: may be null or absent.
    pub payment_method_reuse_agreement: Option<Boxed<PaymentMethodReuseAgreement>>,
    /// Promotions: one of `auto`, `none`; may be null or absent.
    pub promotions: Option<ConsentCollectionPromotions>,
    /// Terms of service: one of `none`, `required`; may be null or absent.
    pub terms_of_service: Option<ConsentCollectionTermsOfService>,
}

crate::record!(
    ConsentCollection, "", false,
    ["payment_method_reuse_agreement", "promotions", "terms_of_service"],
    [payment_method_reuse_agreement, promotions, terms_of_service],
);

crate::open_enum! {
    /// Values of [`ConsentCollection::promotions`](crate::ConsentCollection::promotions),
    /// [`PaymentLinkConsentCollectionParams::promotions`](crate::PaymentLinkConsentCollectionParams::promotions),
    /// [`CheckoutSessionConsentCollectionParams::promotions`](crate::CheckoutSessionConsentCollectionParams::promotions).
    pub enum ConsentCollectionPromotions {
        Auto = "auto",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of [`ConsentCollection::terms_of_service`](crate::ConsentCollection::terms_of_service),
    /// [`PaymentLinkConsentCollectionParams::terms_of_service`](crate::PaymentLinkConsentCollectionParams::terms_of_service),
    /// [`CheckoutSessionConsentCollectionParams::terms_of_service`](crate::CheckoutSessionConsentCollectionParams::terms_of_service).
    pub enum ConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
}

/// Held by [`PaymentLinkCustomFields::label`](crate::PaymentLinkCustomFields::label),
/// [`CheckoutSessionCustomFields::label`](crate::CheckoutSessionCustomFields::label).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomFieldsLabel {
    /// Details where `type` is `custom`. May be null or absent.
    pub custom: Option<String>,
    /// Type: one of `custom`.
    pub type_: CustomFieldsLabelType,
}

crate::record!(
    CustomFieldsLabel, "", false,
    ["custom", "type"],
    [custom, type_],
);

crate::open_enum! {
    /// Values of [`CustomFieldsLabel::type_`](crate::CustomFieldsLabel::type_),
    /// [`PaymentLinkCustomFieldLabelParams::type_`](crate::PaymentLinkCustomFieldLabelParams::type_),
    /// [`CheckoutSessionCustomFieldLabelParams::type_`](crate::CheckoutSessionCustomFieldLabelParams::type_).
    pub enum CustomFieldsLabelType {
        Custom = "custom",
    }
}

/// Held by [`PaymentLinkCustomFieldsDropdown::options`](crate::PaymentLinkCustomFieldsDropdown::options),
/// [`CheckoutSessionCustomFieldsDropdown::options`](crate::CheckoutSessionCustomFieldsDropdown::options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomFieldsOption {
    /// Label.
    pub label: String,
    /// Value.
    pub value: String,
}

crate::record!(
    CustomFieldsOption, "", false,
    ["label", "value"],
    [label, value],
);

/// Held by [`PaymentLink::custom_text`](crate::PaymentLink::custom_text),
/// [`CheckoutSession::custom_text`](crate::CheckoutSession::custom_text).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomText {
    /// After submit: may be null or absent.
    pub after_submit: Option<Boxed<CustomTextPosition>>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<Boxed<CustomTextPosition>>,
    /// Submit: may be null or absent.
    pub submit: Option<Boxed<CustomTextPosition>>,
    /// Terms of service acceptance: may be null or absent.
    pub terms_of_service_acceptance: Option<Boxed<CustomTextPosition>>,
}

crate::record!(
    CustomText, "", false,
    ["after_submit", "shipping_address", "submit", "terms_of_service_acceptance"],
    [after_submit, shipping_address, submit, terms_of_service_acceptance],
);

/// Held by [`CustomText::submit`](crate::CustomText::submit),
/// [`CustomText::after_submit`](crate::CustomText::after_submit),
/// [`CustomText::shipping_address`](crate::CustomText::shipping_address) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomTextPosition {
    /// Message: at most 1200 characters.
    pub message: String,
}

crate::record!(
    CustomTextPosition, "", false,
    ["message"],
    [message],
);

/// Held by [`NameCollection::individual`](crate::NameCollection::individual).
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
}

crate::record!(
    IndividualName, "", false,
    ["enabled", "optional"],
    [enabled, optional],
);

/// Held by [`PaymentLinkInvoiceCreation::invoice_data`](crate::PaymentLinkInvoiceCreation::invoice_data),
/// [`CheckoutSessionInvoiceCreation::invoice_data`](crate::CheckoutSessionInvoiceCreation::invoice_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// Account tax ids: the id of a `tax_id`; expandable; may be null or absent.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Custom fields: may be null or absent.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Footer: may be null or absent.
    pub footer: Option<String>,
    /// Issuer: may be null or absent.
    pub issuer: Option<Boxed<ConnectAccountReference>>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Rendering options: may be null or absent.
    pub rendering_options: Option<Boxed<InvoiceSettingRenderingOptions>>,
}

crate::record!(
    InvoiceSettings, "", false,
    ["account_tax_ids", "custom_fields", "description", "footer", "issuer", "metadata", "rendering_options"],
    [account_tax_ids, custom_fields, description, footer, issuer, metadata, rendering_options],
);

/// Held by [`PaymentLink::name_collection`](crate::PaymentLink::name_collection),
/// [`CheckoutSession::name_collection`](crate::CheckoutSession::name_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct NameCollection {
    /// Business: may be absent.
    pub business: Option<Boxed<BusinessName>>,
    /// Individual: may be absent.
    pub individual: Option<Boxed<IndividualName>>,
}

crate::record!(
    NameCollection, "", false,
    ["business", "individual"],
    [business, individual],
);

/// Held by [`PaymentLink::optional_items`](crate::PaymentLink::optional_items),
/// [`CheckoutSession::optional_items`](crate::CheckoutSession::optional_items).
#[derive(Clone)]
#[non_exhaustive]
pub struct OptionalItem {
    /// Adjustable quantity: may be null or absent.
    pub adjustable_quantity: Option<Boxed<AdjustableQuantity>>,
    /// Price: the id of a `price`.
    pub price: PriceId,
    /// Quantity.
    pub quantity: i64,
}

crate::record!(
    OptionalItem, "", false,
    ["adjustable_quantity", "price", "quantity"],
    [adjustable_quantity, price, quantity],
);

/// Held by
/// [`ConsentCollection::payment_method_reuse_agreement`](crate::ConsentCollection::payment_method_reuse_agreement).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodReuseAgreement {
    /// Position: one of `auto`, `hidden`.
    pub position: PaymentMethodReuseAgreementPosition,
}

crate::record!(
    PaymentMethodReuseAgreement, "", false,
    ["position"],
    [position],
);

crate::open_enum! {
    /// Values of [`PaymentMethodReuseAgreement::position`](crate::PaymentMethodReuseAgreement::position),
    /// [`LinkConsentCollectionPaymentMethodReuseAgreementParams::position`](crate::LinkConsentCollectionPaymentMethodReuseAgreementParams::position),
    /// [`SessionConsentCollectionPaymentMethodReuseAgreementParams::position`](crate::SessionConsentCollectionPaymentMethodReuseAgreementParams::position).
    pub enum PaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}

/// Held by [`PaymentLink::phone_number_collection`](crate::PaymentLink::phone_number_collection),
/// [`CheckoutSession::phone_number_collection`](crate::CheckoutSession::phone_number_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumberCollection {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    PhoneNumberCollection, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`PaymentLink::shipping_address_collection`](crate::PaymentLink::shipping_address_collection),
/// [`CheckoutSession::shipping_address_collection`](crate::CheckoutSession::shipping_address_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingAddressCollection {
    /// Allowed countries: one of 238 values.
    pub allowed_countries: Vec<ShippingAddressCollectionAllowedCountry>,
}

crate::record!(
    ShippingAddressCollection, "", false,
    ["allowed_countries"],
    [allowed_countries],
);

crate::open_enum! {
    /// Values of
    /// [`ShippingAddressCollection::allowed_countries`](crate::ShippingAddressCollection::allowed_countries),
    /// [`PaymentLinkShippingAddressCollectionParams::allowed_countries`](crate::PaymentLinkShippingAddressCollectionParams::allowed_countries),
    /// [`CheckoutSessionShippingAddressCollectionParams::allowed_countries`](crate::CheckoutSessionShippingAddressCollectionParams::allowed_countries).
    pub enum ShippingAddressCollectionAllowedCountry {
        Ac = "AC",
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cv = "CV",
        Cw = "CW",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sz = "SZ",
        Ta = "TA",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
        Zz = "ZZ",
    }
}

/// Held by [`PaymentLink::shipping_options`](crate::PaymentLink::shipping_options),
/// [`CheckoutSession::shipping_options`](crate::CheckoutSession::shipping_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Shipping amount: in minor units of the currency.
    pub shipping_amount: i64,
    /// Shipping rate: the id of a `shipping_rate`; expandable.
    pub shipping_rate: Expandable<ShippingRateId>,
}

crate::record!(
    ShippingOption, "", false,
    ["shipping_amount", "shipping_rate"],
    [shipping_amount, shipping_rate],
);

/// Held by [`PaymentLink::tax_id_collection`](crate::PaymentLink::tax_id_collection),
/// [`CheckoutSession::tax_id_collection`](crate::CheckoutSession::tax_id_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIdCollection {
    /// Enabled.
    pub enabled: bool,
    /// Required: one of `if_supported`, `never`.
    pub required: TaxIdCollectionRequired,
}

crate::record!(
    TaxIdCollection, "", false,
    ["enabled", "required"],
    [enabled, required],
);

crate::open_enum! {
    /// Values of [`TaxIdCollection::required`](crate::TaxIdCollection::required),
    /// [`PaymentLinkTaxIdCollectionParams::required`](crate::PaymentLinkTaxIdCollectionParams::required),
    /// [`CheckoutSessionTaxIdCollectionParams::required`](crate::CheckoutSessionTaxIdCollectionParams::required).
    pub enum TaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}
