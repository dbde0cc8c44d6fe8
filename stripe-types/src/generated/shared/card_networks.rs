// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, CardPresentCommonWallet, ChargeId, Expandable, PaymentMethodCardChecks, PaymentMethodCardWallet,
    PaymentMethodDetailsCardPresent, PaymentMethodDetailsCardPresentOffline, SetupAttemptId,
};

/// Held by
/// [`PaymentMethodCardGeneratedCard::payment_method_details`](crate::PaymentMethodCardGeneratedCard::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    /// Card present: may be absent.
    pub card_present: Option<Boxed<PaymentMethodDetailsCardPresent>>,
    /// Type.
    pub type_: String,
}

crate::record!(
    CardGeneratedFromPaymentMethodDetails, "", false,
    ["card_present", "type"],
    [card_present, type_],
);

/// Held by [`PaymentMethodCard::networks`](crate::PaymentMethodCard::networks),
/// [`PaymentMethodCardPresent::networks`](crate::PaymentMethodCardPresent::networks),
/// [`PaymentMethodInteracPresent::networks`](crate::PaymentMethodInteracPresent::networks).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardNetworks {
    /// Available.
    pub available: Vec<String>,
    /// Preferred: may be null or absent.
    pub preferred: Option<String>,
}

crate::record!(
    CardNetworks, "", false,
    ["available", "preferred"],
    [available, preferred],
);

/// Held by [`PaymentMethodKlarna::dob`](crate::PaymentMethodKlarna::dob).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaDob {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    KlarnaDob, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by [`PaymentMethod::acss_debit`](crate::PaymentMethod::acss_debit),
/// [`ConfirmationTokenPaymentMethodPreview::acss_debit`](crate::ConfirmationTokenPaymentMethodPreview::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodAcssDebit {
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Institution number: may be null or absent.
    pub institution_number: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Transit number: may be null or absent.
    pub transit_number: Option<String>,
}

crate::record!(
    PaymentMethodAcssDebit, "", false,
    ["bank_name", "fingerprint", "institution_number", "last4", "transit_number"],
    [bank_name, fingerprint, institution_number, last4, transit_number],
);

/// Held by [`PaymentMethod::bacs_debit`](crate::PaymentMethod::bacs_debit),
/// [`ConfirmationTokenPaymentMethodPreview::bacs_debit`](crate::ConfirmationTokenPaymentMethodPreview::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodBacsDebit {
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Sort code: may be null or absent.
    pub sort_code: Option<String>,
}

crate::record!(
    PaymentMethodBacsDebit, "", false,
    ["fingerprint", "last4", "sort_code"],
    [fingerprint, last4, sort_code],
);

/// Held by [`PaymentMethod::card`](crate::PaymentMethod::card),
/// [`ConfirmationTokenPaymentMethodPreview::card`](crate::ConfirmationTokenPaymentMethodPreview::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// Brand.
    pub brand: String,
    /// Checks: may be null or absent.
    pub checks: Option<Boxed<PaymentMethodCardChecks>>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Display brand: may be null or absent.
    pub display_brand: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding.
    pub funding: String,
    /// Generated from: may be null or absent.
    pub generated_from: Option<Boxed<PaymentMethodCardGeneratedCard>>,
    /// Last4.
    pub last4: String,
    /// Networks: may be null or absent.
    pub networks: Option<Boxed<CardNetworks>>,
    /// Regulated status: one of `regulated`, `unregulated`; may be null or absent.
    pub regulated_status: Option<PaymentMethodCardRegulatedStatus>,
    /// Three d secure usage: may be null or absent.
    pub three_d_secure_usage: Option<Boxed<ThreeDSecureUsage>>,
    /// Wallet: may be null or absent.
    pub wallet: Option<Boxed<PaymentMethodCardWallet>>,
}

crate::record!(
    PaymentMethodCard, "", false,
    [
        "brand", "checks", "country", "display_brand", "exp_month", "exp_year", "fingerprint", "funding",
        "generated_from", "last4", "networks", "regulated_status", "three_d_secure_usage", "wallet",
    ],
    [
        brand, checks, country, display_brand, exp_month, exp_year, fingerprint, funding, generated_from,
        last4, networks, regulated_status, three_d_secure_usage, wallet,
    ],
);

/// Held by [`PaymentMethodCard::generated_from`](crate::PaymentMethodCard::generated_from).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardGeneratedCard {
    /// Charge: the id of a `charge`; may be null or absent.
    pub charge: Option<ChargeId>,
    /// Payment method details: may be null or absent.
    pub payment_method_details: Option<Boxed<CardGeneratedFromPaymentMethodDetails>>,
    /// Setup attempt: the id of a `setup_attempt`; expandable; may be null or absent.
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

crate::record!(
    PaymentMethodCardGeneratedCard, "", false,
    ["charge", "payment_method_details", "setup_attempt"],
    [charge, payment_method_details, setup_attempt],
);

/// Held by [`PaymentMethod::card_present`](crate::PaymentMethod::card_present),
/// [`ConfirmationTokenPaymentMethodPreview::card_present`](crate::ConfirmationTokenPaymentMethodPreview::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardPresent {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Brand product: may be null or absent.
    pub brand_product: Option<String>,
    /// Cardholder name: may be null or absent.
    pub cardholder_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Issuer: may be null or absent.
    pub issuer: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Networks: may be null or absent.
    pub networks: Option<Boxed<CardNetworks>>,
    /// Offline: may be null or absent.
    pub offline: Option<Boxed<PaymentMethodDetailsCardPresentOffline>>,
    /// Preferred locales: may be null or absent.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method: one of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
    /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`; may be null or absent.
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    /// Wallet: may be absent.
    pub wallet: Option<Boxed<CardPresentCommonWallet>>,
}

crate::record!(
    PaymentMethodCardPresent, "", false,
    [
        "brand", "brand_product", "cardholder_name", "country", "description", "exp_month", "exp_year",
        "fingerprint", "funding", "issuer", "last4", "networks", "offline", "preferred_locales",
        "read_method", "wallet",
    ],
    [
        brand, brand_product, cardholder_name, country, description, exp_month, exp_year, fingerprint,
        funding, issuer, last4, networks, offline, preferred_locales, read_method, wallet,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentMethodCardPresent::read_method`](crate::PaymentMethodCardPresent::read_method).
    pub enum PaymentMethodCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

crate::open_enum! {
    /// Values of [`PaymentMethodCard::regulated_status`](crate::PaymentMethodCard::regulated_status).
    pub enum PaymentMethodCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

/// Held by [`PaymentMethod::cashapp`](crate::PaymentMethod::cashapp),
/// [`ConfirmationTokenPaymentMethodPreview::cashapp`](crate::ConfirmationTokenPaymentMethodPreview::cashapp).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCashapp {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Cashtag: may be null or absent.
    pub cashtag: Option<String>,
}

crate::record!(
    PaymentMethodCashapp, "", false,
    ["buyer_id", "cashtag"],
    [buyer_id, cashtag],
);

/// Held by [`PaymentMethod::eps`](crate::PaymentMethod::eps),
/// [`ConfirmationTokenPaymentMethodPreview::eps`](crate::ConfirmationTokenPaymentMethodPreview::eps).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodEps {
    /// Bank: one of 28 values; may be null or absent.
    pub bank: Option<PaymentMethodEpsBank>,
}

crate::record!(
    PaymentMethodEps, "", false,
    ["bank"],
    [bank],
);

crate::open_enum! {
    /// Values of [`PaymentMethodEps::bank`](crate::PaymentMethodEps::bank),
    /// [`PaymentMethodEpsParams::bank`](crate::PaymentMethodEpsParams::bank).
    pub enum PaymentMethodEpsBank {
        ArzteUndApothekerBank = "arzte_und_apotheker_bank",
        AustrianAnadiBankAg = "austrian_anadi_bank_ag",
        BankAustria = "bank_austria",
        BankhausCarlSpangler = "bankhaus_carl_spangler",
        BankhausSchelhammerUndSchatteraAg = "bankhaus_schelhammer_und_schattera_ag",
        BawagPskAg = "bawag_psk_ag",
        BksBankAg = "bks_bank_ag",
        BrullKallmusBankAg = "brull_kallmus_bank_ag",
        BtvVierLanderBank = "btv_vier_lander_bank",
        CapitalBankGraweGruppeAg = "capital_bank_grawe_gruppe_ag",
        DeutscheBankAg = "deutsche_bank_ag",
        Dolomitenbank = "dolomitenbank",
        EasybankAg = "easybank_ag",
        ErsteBankUndSparkassen = "erste_bank_und_sparkassen",
        HypoAlpeadriabankInternationalAg = "hypo_alpeadriabank_international_ag",
        HypoBankBurgenlandAktiengesellschaft = "hypo_bank_burgenland_aktiengesellschaft",
        HypoNoeLbFurNiederosterreichUWien = "hypo_noe_lb_fur_niederosterreich_u_wien",
        HypoOberosterreichSalzburgSteiermark = "hypo_oberosterreich_salzburg_steiermark",
        HypoTirolBankAg = "hypo_tirol_bank_ag",
        HypoVorarlbergBankAg = "hypo_vorarlberg_bank_ag",
        MarchfelderBank = "marchfelder_bank",
        OberbankAg = "oberbank_ag",
        RaiffeisenBankengruppeOsterreich = "raiffeisen_bankengruppe_osterreich",
        SchoellerbankAg = "schoellerbank_ag",
        SpardaBankWien = "sparda_bank_wien",
        VolksbankGruppe = "volksbank_gruppe",
        VolkskreditbankAg = "volkskreditbank_ag",
        VrBankBraunau = "vr_bank_braunau",
    }
}

/// Held by [`PaymentMethod::fpx`](crate::PaymentMethod::fpx),
/// [`ConfirmationTokenPaymentMethodPreview::fpx`](crate::ConfirmationTokenPaymentMethodPreview::fpx).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodFpx {
    /// Bank: one of 22 values.
    pub bank: PaymentMethodFpxBank,
}

crate::record!(
    PaymentMethodFpx, "", false,
    ["bank"],
    [bank],
);

crate::open_enum! {
    /// Values of [`PaymentMethodFpx::bank`](crate::PaymentMethodFpx::bank),
    /// [`PaymentMethodFpxParams::bank`](crate::PaymentMethodFpxParams::bank).
    pub enum PaymentMethodFpxBank {
        AffinBank = "affin_bank",
        Agrobank = "agrobank",
        AllianceBank = "alliance_bank",
        Ambank = "ambank",
        BankIslam = "bank_islam",
        BankMuamalat = "bank_muamalat",
        BankOfChina = "bank_of_china",
        BankRakyat = "bank_rakyat",
        Bsn = "bsn",
        Cimb = "cimb",
        DeutscheBank = "deutsche_bank",
        HongLeongBank = "hong_leong_bank",
        Hsbc = "hsbc",
        Kfh = "kfh",
        Maybank2e = "maybank2e",
        Maybank2u = "maybank2u",
        Ocbc = "ocbc",
        PbEnterprise = "pb_enterprise",
        PublicBank = "public_bank",
        Rhb = "rhb",
        StandardChartered = "standard_chartered",
        Uob = "uob",
    }
}

/// Held by [`PaymentMethod::ideal`](crate::PaymentMethod::ideal),
/// [`ConfirmationTokenPaymentMethodPreview::ideal`](crate::ConfirmationTokenPaymentMethodPreview::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodIdeal {
    /// Bank: one of 20 values; may be null or absent.
    pub bank: Option<PaymentMethodIdealBank>,
    /// Bic: one of 21 values; may be null or absent.
    pub bic: Option<PaymentMethodIdealBic>,
}

crate::record!(
    PaymentMethodIdeal, "", false,
    ["bank", "bic"],
    [bank, bic],
);

crate::open_enum! {
    /// Values of [`PaymentMethodIdeal::bank`](crate::PaymentMethodIdeal::bank),
    /// [`PaymentMethodIdealParams::bank`](crate::PaymentMethodIdealParams::bank).
    pub enum PaymentMethodIdealBank {
        AbnAmro = "abn_amro",
        Adyen = "adyen",
        AsnBank = "asn_bank",
        Bunq = "bunq",
        Buut = "buut",
        Finom = "finom",
        Handelsbanken = "handelsbanken",
        Ing = "ing",
        Knab = "knab",
        Mollie = "mollie",
        Moneyou = "moneyou",
        N26 = "n26",
        Nn = "nn",
        Rabobank = "rabobank",
        Regiobank = "regiobank",
        Revolut = "revolut",
        SnsBank = "sns_bank",
        TriodosBank = "triodos_bank",
        VanLanschot = "van_lanschot",
        Yoursafe = "yoursafe",
    }
}

crate::open_enum! {
    /// Values of [`PaymentMethodIdeal::bic`](crate::PaymentMethodIdeal::bic).
    pub enum PaymentMethodIdealBic {
        Abnanl2a = "ABNANL2A",
        Adybnl2a = "ADYBNL2A",
        Asnbnl21 = "ASNBNL21",
        Bitsnl2a = "BITSNL2A",
        Bunqnl2a = "BUNQNL2A",
        Buutnl2a = "BUUTNL2A",
        Fnomnl22 = "FNOMNL22",
        Fvlbnl22 = "FVLBNL22",
        Handnl2a = "HANDNL2A",
        Ingbnl2a = "INGBNL2A",
        Knabnl2h = "KNABNL2H",
        Mllenl2a = "MLLENL2A",
        Moyonl21 = "MOYONL21",
        Nnbanl2g = "NNBANL2G",
        Ntsbdeb1 = "NTSBDEB1",
        Rabonl2u = "RABONL2U",
        Rbrbnl21 = "RBRBNL21",
        Revoie23 = "REVOIE23",
        Revolt21 = "REVOLT21",
        Snsbnl2a = "SNSBNL2A",
        Trionl2u = "TRIONL2U",
    }
}

/// Held by [`PaymentMethod::interac_present`](crate::PaymentMethod::interac_present),
/// [`ConfirmationTokenPaymentMethodPreview::interac_present`](crate::ConfirmationTokenPaymentMethodPreview::interac_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodInteracPresent {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Cardholder name: may be null or absent.
    pub cardholder_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Issuer: may be null or absent.
    pub issuer: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Networks: may be null or absent.
    pub networks: Option<Boxed<CardNetworks>>,
    /// Preferred locales: may be null or absent.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method: one of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
    /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`; may be null or absent.
    pub read_method: Option<PaymentMethodInteracPresentReadMethod>,
}

crate::record!(
    PaymentMethodInteracPresent, "", false,
    [
        "brand", "cardholder_name", "country", "description", "exp_month", "exp_year", "fingerprint",
        "funding", "issuer", "last4", "networks", "preferred_locales", "read_method",
    ],
    [
        brand, cardholder_name, country, description, exp_month, exp_year, fingerprint, funding, issuer,
        last4, networks, preferred_locales, read_method,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodInteracPresent::read_method`](crate::PaymentMethodInteracPresent::read_method).
    pub enum PaymentMethodInteracPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

/// Held by [`PaymentMethod::klarna`](crate::PaymentMethod::klarna),
/// [`ConfirmationTokenPaymentMethodPreview::klarna`](crate::ConfirmationTokenPaymentMethodPreview::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodKlarna {
    /// Dob: may be null or absent.
    pub dob: Option<Boxed<KlarnaDob>>,
}

crate::record!(
    PaymentMethodKlarna, "", false,
    ["dob"],
    [dob],
);

/// Held by [`PaymentMethod::kr_card`](crate::PaymentMethod::kr_card),
/// [`ConfirmationTokenPaymentMethodPreview::kr_card`](crate::ConfirmationTokenPaymentMethodPreview::kr_card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    /// Brand: one of 22 values; may be null or absent.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// Last4: at most 4 characters; may be null or absent.
    pub last4: Option<String>,
}

crate::record!(
    PaymentMethodKrCard, "", false,
    ["brand", "last4"],
    [brand, last4],
);

crate::open_enum! {
    /// Values of [`PaymentMethodKrCard::brand`](crate::PaymentMethodKrCard::brand).
    pub enum PaymentMethodKrCardBrand {
        Bc = "bc",
        Citi = "citi",
        Hana = "hana",
        Hyundai = "hyundai",
        Jeju = "jeju",
        Jeonbuk = "jeonbuk",
        Kakaobank = "kakaobank",
        Kbank = "kbank",
        Kdbbank = "kdbbank",
        Kookmin = "kookmin",
        Kwangju = "kwangju",
        Lotte = "lotte",
        Mg = "mg",
        Nh = "nh",
        Post = "post",
        Samsung = "samsung",
        Savingsbank = "savingsbank",
        Shinhan = "shinhan",
        Shinhyup = "shinhyup",
        Suhyup = "suhyup",
        Tossbank = "tossbank",
        Woori = "woori",
    }
}

/// Held by [`PaymentMethod::link`](crate::PaymentMethod::link),
/// [`ConfirmationTokenPaymentMethodPreview::link`](crate::ConfirmationTokenPaymentMethodPreview::link).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    /// Email: may be null or absent.
    pub email: Option<String>,
}

crate::record!(
    PaymentMethodLink, "", false,
    ["email"],
    [email],
);

/// Held by [`PaymentMethod::naver_pay`](crate::PaymentMethod::naver_pay),
/// [`ConfirmationTokenPaymentMethodPreview::naver_pay`](crate::ConfirmationTokenPaymentMethodPreview::naver_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodNaverPay {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Funding: one of `card`, `points`.
    pub funding: PaymentMethodNaverPayFunding,
}

crate::record!(
    PaymentMethodNaverPay, "", false,
    ["buyer_id", "funding"],
    [buyer_id, funding],
);

crate::open_enum! {
    /// Values of [`PaymentMethodNaverPay::funding`](crate::PaymentMethodNaverPay::funding),
    /// [`PaymentMethodNaverPayParams::funding`](crate::PaymentMethodNaverPayParams::funding).
    pub enum PaymentMethodNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

/// Held by [`PaymentMethod::nz_bank_account`](crate::PaymentMethod::nz_bank_account),
/// [`ConfirmationTokenPaymentMethodPreview::nz_bank_account`](crate::ConfirmationTokenPaymentMethodPreview::nz_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodNzBankAccount {
    /// Account holder name: may be null or absent.
    pub account_holder_name: Option<String>,
    /// Bank code.
    pub bank_code: String,
    /// Bank name.
    pub bank_name: String,
    /// Branch code.
    pub branch_code: String,
    /// Last4.
    pub last4: String,
    /// Suffix: may be null or absent.
    pub suffix: Option<String>,
}

crate::record!(
    PaymentMethodNzBankAccount, "", false,
    ["account_holder_name", "bank_code", "bank_name", "branch_code", "last4", "suffix"],
    [account_holder_name, bank_code, bank_name, branch_code, last4, suffix],
);

/// Held by [`PaymentMethod::p24`](crate::PaymentMethod::p24),
/// [`ConfirmationTokenPaymentMethodPreview::p24`](crate::ConfirmationTokenPaymentMethodPreview::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    /// Bank: one of 26 values; may be null or absent.
    pub bank: Option<PaymentMethodP24Bank>,
}

crate::record!(
    PaymentMethodP24, "", false,
    ["bank"],
    [bank],
);

crate::open_enum! {
    /// Values of [`PaymentMethodP24::bank`](crate::PaymentMethodP24::bank),
    /// [`PaymentMethodP24Params::bank`](crate::PaymentMethodP24Params::bank).
    pub enum PaymentMethodP24Bank {
        AliorBank = "alior_bank",
        BankMillennium = "bank_millennium",
        BankNowyBfgSa = "bank_nowy_bfg_sa",
        BankPekaoSa = "bank_pekao_sa",
        BankiSpbdzielcze = "banki_spbdzielcze",
        Blik = "blik",
        BnpParibas = "bnp_paribas",
        Boz = "boz",
        CitiHandlowy = "citi_handlowy",
        CreditAgricole = "credit_agricole",
        Envelobank = "envelobank",
        EtransferPocztowy24 = "etransfer_pocztowy24",
        GetinBank = "getin_bank",
        Ideabank = "ideabank",
        Ing = "ing",
        Inteligo = "inteligo",
        MbankMtransfer = "mbank_mtransfer",
        NestPrzelew = "nest_przelew",
        NoblePay = "noble_pay",
        PbacZIpko = "pbac_z_ipko",
        PlusBank = "plus_bank",
        SantanderPrzelew24 = "santander_przelew24",
        TmobileUsbugiBankowe = "tmobile_usbugi_bankowe",
        ToyotaBank = "toyota_bank",
        Velobank = "velobank",
        VolkswagenBank = "volkswagen_bank",
    }
}

/// Held by [`PaymentMethod::paypal`](crate::PaymentMethod::paypal),
/// [`ConfirmationTokenPaymentMethodPreview::paypal`](crate::ConfirmationTokenPaymentMethodPreview::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPaypal {
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Payer email: may be null or absent.
    pub payer_email: Option<String>,
    /// Payer id: may be null or absent.
    pub payer_id: Option<String>,
}

crate::record!(
    PaymentMethodPaypal, "", false,
    ["country", "payer_email", "payer_id"],
    [country, payer_email, payer_id],
);

/// Held by [`PaymentMethod::payto`](crate::PaymentMethod::payto),
/// [`ConfirmationTokenPaymentMethodPreview::payto`](crate::ConfirmationTokenPaymentMethodPreview::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPayto {
    /// Bsb number: may be null or absent.
    pub bsb_number: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Pay id: may be null or absent.
    pub pay_id: Option<String>,
}

crate::record!(
    PaymentMethodPayto, "", false,
    ["bsb_number", "last4", "pay_id"],
    [bsb_number, last4, pay_id],
);

/// Held by [`PaymentMethod::sepa_debit`](crate::PaymentMethod::sepa_debit),
/// [`ConfirmationTokenPaymentMethodPreview::sepa_debit`](crate::ConfirmationTokenPaymentMethodPreview::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodSepaDebit {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Branch code: may be null or absent.
    pub branch_code: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Generated from: may be null or absent.
    pub generated_from: Option<Boxed<SepaDebitGeneratedFrom>>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
}

crate::record!(
    PaymentMethodSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "fingerprint", "generated_from", "last4"],
    [bank_code, branch_code, country, fingerprint, generated_from, last4],
);

/// Held by [`PaymentMethod::sofort`](crate::PaymentMethod::sofort),
/// [`ConfirmationTokenPaymentMethodPreview::sofort`](crate::ConfirmationTokenPaymentMethodPreview::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodSofort {
    /// Country: may be null or absent.
    pub country: Option<String>,
}

crate::record!(
    PaymentMethodSofort, "", false,
    ["country"],
    [country],
);

crate::open_enum! {
    /// Values of [`PaymentMethod::type_`](crate::PaymentMethod::type_),
    /// [`ListPaymentMethods::type_`](crate::ListPaymentMethods::type_),
    /// [`CreatePaymentMethod::type_`](crate::CreatePaymentMethod::type_) and 2 more.
    pub enum PaymentMethodType {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        CardPresent = "card_present",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        InteracPresent = "interac_present",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
}

/// Held by [`PaymentMethod::us_bank_account`](crate::PaymentMethod::us_bank_account),
/// [`ConfirmationTokenPaymentMethodPreview::us_bank_account`](crate::ConfirmationTokenPaymentMethodPreview::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccount {
    /// Account holder type: one of `company`, `individual`; may be null or absent.
    pub account_holder_type: Option<PaymentMethodUsBankAccountAccountHolderType>,
    /// Account type: one of `checking`, `savings`; may be null or absent.
    pub account_type: Option<PaymentMethodUsBankAccountAccountType>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Financial connections account: may be null or absent.
    pub financial_connections_account: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Networks: may be null or absent.
    pub networks: Option<Boxed<UsBankAccountNetworks>>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
    /// Status details: may be null or absent.
    pub status_details: Option<Boxed<PaymentMethodUsBankAccountStatusDetails>>,
}

crate::record!(
    PaymentMethodUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "financial_connections_account", "fingerprint",
        "last4", "networks", "routing_number", "status_details",
    ],
    [
        account_holder_type, account_type, bank_name, financial_connections_account, fingerprint, last4,
        networks, routing_number, status_details,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodUsBankAccount::account_holder_type`](crate::PaymentMethodUsBankAccount::account_holder_type),
    /// [`PaymentMethodUsBankAccountParams::account_holder_type`](crate::PaymentMethodUsBankAccountParams::account_holder_type),
    /// [`UpdatePaymentMethodUsBankAccountParams::account_holder_type`](crate::UpdatePaymentMethodUsBankAccountParams::account_holder_type).
    pub enum PaymentMethodUsBankAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodUsBankAccount::account_type`](crate::PaymentMethodUsBankAccount::account_type),
    /// [`PaymentMethodUsBankAccountParams::account_type`](crate::PaymentMethodUsBankAccountParams::account_type),
    /// [`UpdatePaymentMethodUsBankAccountParams::account_type`](crate::UpdatePaymentMethodUsBankAccountParams::account_type).
    pub enum PaymentMethodUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

/// Held by
/// [`PaymentMethodUsBankAccountStatusDetails::blocked`](crate::PaymentMethodUsBankAccountStatusDetails::blocked).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountBlocked {
    /// Network code: one of 12 values; may be null or absent.
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    /// Reason: one of 7 values; may be null or absent.
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
}

crate::record!(
    PaymentMethodUsBankAccountBlocked, "", false,
    ["network_code", "reason"],
    [network_code, reason],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodUsBankAccountBlocked::network_code`](crate::PaymentMethodUsBankAccountBlocked::network_code).
    pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
        R02 = "R02",
        R03 = "R03",
        R04 = "R04",
        R05 = "R05",
        R07 = "R07",
        R08 = "R08",
        R10 = "R10",
        R11 = "R11",
        R16 = "R16",
        R20 = "R20",
        R29 = "R29",
        R31 = "R31",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodUsBankAccountBlocked::reason`](crate::PaymentMethodUsBankAccountBlocked::reason).
    pub enum PaymentMethodUsBankAccountBlockedReason {
        BankAccountClosed = "bank_account_closed",
        BankAccountFrozen = "bank_account_frozen",
        BankAccountInvalidDetails = "bank_account_invalid_details",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        DebitNotAuthorized = "debit_not_authorized",
        TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
    }
}

/// Held by [`PaymentMethodUsBankAccount::status_details`](crate::PaymentMethodUsBankAccount::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    /// Blocked: may be absent.
    pub blocked: Option<Boxed<PaymentMethodUsBankAccountBlocked>>,
}

crate::record!(
    PaymentMethodUsBankAccountStatusDetails, "", false,
    ["blocked"],
    [blocked],
);

/// Held by [`PaymentMethodSepaDebit::generated_from`](crate::PaymentMethodSepaDebit::generated_from).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebitGeneratedFrom {
    /// Charge: the id of a `charge`; expandable; may be null or absent.
    pub charge: Option<Expandable<ChargeId>>,
    /// Setup attempt: the id of a `setup_attempt`; expandable; may be null or absent.
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

crate::record!(
    SepaDebitGeneratedFrom, "", false,
    ["charge", "setup_attempt"],
    [charge, setup_attempt],
);

/// Held by [`PaymentMethodCard::three_d_secure_usage`](crate::PaymentMethodCard::three_d_secure_usage).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Supported.
    pub supported: bool,
}

crate::record!(
    ThreeDSecureUsage, "", false,
    ["supported"],
    [supported],
);

/// Held by [`PaymentMethodUsBankAccount::networks`](crate::PaymentMethodUsBankAccount::networks).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    /// Preferred: may be null or absent.
    pub preferred: Option<String>,
    /// Supported: one of `ach`, `us_domestic_wire`.
    pub supported: Vec<UsBankAccountNetworksSupported>,
}

crate::record!(
    UsBankAccountNetworks, "", false,
    ["preferred", "supported"],
    [preferred, supported],
);

crate::open_enum! {
    /// Values of [`UsBankAccountNetworks::supported`](crate::UsBankAccountNetworks::supported).
    pub enum UsBankAccountNetworksSupported {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}
