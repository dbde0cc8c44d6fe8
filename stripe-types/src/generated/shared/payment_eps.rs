// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, CardInstallmentPlan, Expandable, MandateId, PaymentMethodId};

/// Held by [`PaymentMethodDetails::alipay`](crate::PaymentMethodDetails::alipay),
/// [`PaymentRecordDetails::alipay`](crate::PaymentRecordDetails::alipay).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayDetails {
    /// Buyer id: may be absent.
    pub buyer_id: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    AlipayDetails, "", false,
    ["buyer_id", "fingerprint", "transaction_id"],
    [buyer_id, fingerprint, transaction_id],
);

/// Held by [`PaymentAlma::installments`](crate::PaymentAlma::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlmaInstallments {
    /// Count.
    pub count: i64,
}

crate::record!(
    AlmaInstallments, "", false,
    ["count"],
    [count],
);

/// Held by [`PaymentMethodDetailsCard::installments`](crate::PaymentMethodDetailsCard::installments),
/// [`PaymentRecordCardDetails::installments`](crate::PaymentRecordCardDetails::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardInstallments {
    /// Plan: may be null or absent.
    pub plan: Option<Boxed<CardInstallmentPlan>>,
}

crate::record!(
    CardInstallments, "", false,
    ["plan"],
    [plan],
);

/// Held by [`KlarnaPayerDetails::address`](crate::KlarnaPayerDetails::address).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaAddress {
    /// Country: may be null or absent.
    pub country: Option<String>,
}

crate::record!(
    KlarnaAddress, "", false,
    ["country"],
    [country],
);

/// Held by [`PaymentKlarna::payer_details`](crate::PaymentKlarna::payer_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// Address: may be null or absent.
    pub address: Option<Boxed<KlarnaAddress>>,
}

crate::record!(
    KlarnaPayerDetails, "", false,
    ["address"],
    [address],
);

/// Held by [`PaymentMethodDetails::acss_debit`](crate::PaymentMethodDetails::acss_debit),
/// [`PaymentRecordDetails::acss_debit`](crate::PaymentRecordDetails::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAcssDebit {
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Institution number: may be null or absent.
    pub institution_number: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be absent.
    pub mandate: Option<MandateId>,
    /// Transit number: may be null or absent.
    pub transit_number: Option<String>,
}

crate::record!(
    PaymentAcssDebit, "", false,
    [
        "bank_name", "expected_debit_date", "fingerprint", "institution_number", "last4", "mandate",
        "transit_number",
    ],
    [bank_name, expected_debit_date, fingerprint, institution_number, last4, mandate, transit_number],
);

/// Held by [`PaymentMethodDetails::affirm`](crate::PaymentMethodDetails::affirm),
/// [`PaymentRecordDetails::affirm`](crate::PaymentRecordDetails::affirm).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAffirm {
    /// Location: may be absent.
    pub location: Option<String>,
    /// Reader: may be absent.
    pub reader: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentAffirm, "", false,
    ["location", "reader", "transaction_id"],
    [location, reader, transaction_id],
);

/// Held by [`PaymentMethodDetails::afterpay_clearpay`](crate::PaymentMethodDetails::afterpay_clearpay),
/// [`PaymentRecordDetails::afterpay_clearpay`](crate::PaymentRecordDetails::afterpay_clearpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAfterpayClearpay {
    /// Order id: may be null or absent.
    pub order_id: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    PaymentAfterpayClearpay, "", false,
    ["order_id", "reference"],
    [order_id, reference],
);

/// Held by [`PaymentMethodDetails::alma`](crate::PaymentMethodDetails::alma),
/// [`PaymentRecordDetails::alma`](crate::PaymentRecordDetails::alma).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAlma {
    /// Installments: may be absent.
    pub installments: Option<Boxed<AlmaInstallments>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentAlma, "", false,
    ["installments", "transaction_id"],
    [installments, transaction_id],
);

/// Held by [`PaymentMethodDetails::billie`](crate::PaymentMethodDetails::billie),
/// [`PaymentRecordDetails::billie`](crate::PaymentRecordDetails::billie).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBillie {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentBillie, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::bizum`](crate::PaymentMethodDetails::bizum),
/// [`PaymentRecordDetails::bizum`](crate::PaymentRecordDetails::bizum).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBizum {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentBizum, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::blik`](crate::PaymentMethodDetails::blik),
/// [`PaymentRecordDetails::blik`](crate::PaymentRecordDetails::blik).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBlik {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
}

crate::record!(
    PaymentBlik, "", false,
    ["buyer_id"],
    [buyer_id],
);

/// Held by [`PaymentMethodDetailsCard::network_token`](crate::PaymentMethodDetailsCard::network_token),
/// [`PaymentRecordCardDetails::network_token`](crate::PaymentRecordCardDetails::network_token).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCardNetworkToken {
    /// Used.
    pub used: bool,
}

crate::record!(
    PaymentCardNetworkToken, "", false,
    ["used"],
    [used],
);

/// Held by [`PaymentMethodDetails::cashapp`](crate::PaymentMethodDetails::cashapp),
/// [`PaymentRecordDetails::cashapp`](crate::PaymentRecordDetails::cashapp).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCashapp {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Cashtag: may be null or absent.
    pub cashtag: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentCashapp, "", false,
    ["buyer_id", "cashtag", "transaction_id"],
    [buyer_id, cashtag, transaction_id],
);

/// Held by [`PaymentRecordPayDetailsFunding::card`](crate::PaymentRecordPayDetailsFunding::card),
/// [`PayUnderlyingPaymentMethodFundingDetails::card`](crate::PayUnderlyingPaymentMethodFundingDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetailsCard {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
}

crate::record!(
    PaymentDetailsCard, "", false,
    ["brand", "country", "exp_month", "exp_year", "funding", "last4"],
    [brand, country, exp_month, exp_year, funding, last4],
);

/// Held by [`PaymentMethodDetails::eps`](crate::PaymentMethodDetails::eps),
/// [`PaymentRecordDetails::eps`](crate::PaymentRecordDetails::eps).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEps {
    /// Bank: one of 28 values; may be null or absent.
    pub bank: Option<PaymentEpsBank>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentEps, "", false,
    ["bank", "verified_name"],
    [bank, verified_name],
);

crate::open_enum! {
    /// Values of [`PaymentEps::bank`](crate::PaymentEps::bank).
    pub enum PaymentEpsBank {
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

/// Held by [`PaymentMethodDetails::giropay`](crate::PaymentMethodDetails::giropay),
/// [`PaymentRecordDetails::giropay`](crate::PaymentRecordDetails::giropay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentGiropay {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentGiropay, "", false,
    ["bank_code", "bank_name", "bic", "verified_name"],
    [bank_code, bank_name, bic, verified_name],
);

/// Held by [`PaymentMethodDetails::ideal`](crate::PaymentMethodDetails::ideal),
/// [`PaymentRecordDetails::ideal`](crate::PaymentRecordDetails::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIdeal {
    /// Bank: one of 20 values; may be null or absent.
    pub bank: Option<PaymentIdealBank>,
    /// Bic: one of 21 values; may be null or absent.
    pub bic: Option<PaymentIdealBic>,
    /// Generated sepa debit: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    /// Generated sepa debit mandate: the id of a `mandate`; expandable; may be null or absent.
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentIdeal, "", false,
    [
        "bank", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4",
        "transaction_id", "verified_name",
    ],
    [
        bank, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4, transaction_id,
        verified_name,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentIdeal::bank`](crate::PaymentIdeal::bank).
    pub enum PaymentIdealBank {
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
    /// Values of [`PaymentIdeal::bic`](crate::PaymentIdeal::bic).
    pub enum PaymentIdealBic {
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

/// Held by [`PaymentMethodDetails::kakao_pay`](crate::PaymentMethodDetails::kakao_pay),
/// [`PaymentRecordDetails::kakao_pay`](crate::PaymentRecordDetails::kakao_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentKakaoPay {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentKakaoPay, "", false,
    ["buyer_id", "transaction_id"],
    [buyer_id, transaction_id],
);

/// Held by [`PaymentMethodDetails::klarna`](crate::PaymentMethodDetails::klarna),
/// [`PaymentRecordDetails::klarna`](crate::PaymentRecordDetails::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentKlarna {
    /// Location: may be absent.
    pub location: Option<String>,
    /// Payer details: may be null or absent.
    pub payer_details: Option<Boxed<KlarnaPayerDetails>>,
    /// Payment method category: may be null or absent.
    pub payment_method_category: Option<String>,
    /// Preferred locale: may be null or absent.
    pub preferred_locale: Option<String>,
    /// Reader: may be absent.
    pub reader: Option<String>,
}

crate::record!(
    PaymentKlarna, "", false,
    ["location", "payer_details", "payment_method_category", "preferred_locale", "reader"],
    [location, payer_details, payment_method_category, preferred_locale, reader],
);

/// Held by [`PaymentMethodDetails::konbini`](crate::PaymentMethodDetails::konbini),
/// [`PaymentRecordDetails::konbini`](crate::PaymentRecordDetails::konbini).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentKonbini {
    /// Store: may be null or absent.
    pub store: Option<Boxed<PaymentKonbiniStore>>,
}

crate::record!(
    PaymentKonbini, "", false,
    ["store"],
    [store],
);

/// Held by [`PaymentKonbini::store`](crate::PaymentKonbini::store).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentKonbiniStore {
    /// Chain: one of `familymart`, `lawson`, `ministop`, `seicomart`; may be null or absent.
    pub chain: Option<PaymentKonbiniStoreChain>,
}

crate::record!(
    PaymentKonbiniStore, "", false,
    ["chain"],
    [chain],
);

crate::open_enum! {
    /// Values of [`PaymentKonbiniStore::chain`](crate::PaymentKonbiniStore::chain).
    pub enum PaymentKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }
}

/// Held by [`PaymentMethodDetails::ach_credit_transfer`](crate::PaymentMethodDetails::ach_credit_transfer),
/// [`PaymentRecordDetails::ach_credit_transfer`](crate::PaymentRecordDetails::ach_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchCreditTransfer {
    /// Account number: may be null or absent.
    pub account_number: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
    /// Swift code: may be null or absent.
    pub swift_code: Option<String>,
}

crate::record!(
    PaymentMethodDetailsAchCreditTransfer, "", false,
    ["account_number", "bank_name", "routing_number", "swift_code"],
    [account_number, bank_name, routing_number, swift_code],
);

/// Held by [`PaymentMethodDetails::ach_debit`](crate::PaymentMethodDetails::ach_debit),
/// [`PaymentRecordDetails::ach_debit`](crate::PaymentRecordDetails::ach_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchDebit {
    /// Account holder type: one of `company`, `individual`; may be null or absent.
    pub account_holder_type: Option<PaymentMethodDetailsAchDebitAccountHolderType>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
}

crate::record!(
    PaymentMethodDetailsAchDebit, "", false,
    ["account_holder_type", "bank_name", "country", "fingerprint", "last4", "routing_number"],
    [account_holder_type, bank_name, country, fingerprint, last4, routing_number],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsAchDebit::account_holder_type`](crate::PaymentMethodDetailsAchDebit::account_holder_type).
    pub enum PaymentMethodDetailsAchDebitAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

/// Held by [`PaymentMethodDetails::au_becs_debit`](crate::PaymentMethodDetails::au_becs_debit),
/// [`PaymentRecordDetails::au_becs_debit`](crate::PaymentRecordDetails::au_becs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAuBecsDebit {
    /// Bsb number: may be null or absent.
    pub bsb_number: Option<String>,
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be absent.
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentMethodDetailsAuBecsDebit, "", false,
    ["bsb_number", "expected_debit_date", "fingerprint", "last4", "mandate"],
    [bsb_number, expected_debit_date, fingerprint, last4, mandate],
);

/// Held by [`PaymentMethodDetails::bacs_debit`](crate::PaymentMethodDetails::bacs_debit),
/// [`PaymentRecordDetails::bacs_debit`](crate::PaymentRecordDetails::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBacsDebit {
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be null or absent.
    pub mandate: Option<MandateId>,
    /// Sort code: may be null or absent.
    pub sort_code: Option<String>,
}

crate::record!(
    PaymentMethodDetailsBacsDebit, "", false,
    ["expected_debit_date", "fingerprint", "last4", "mandate", "sort_code"],
    [expected_debit_date, fingerprint, last4, mandate, sort_code],
);

/// Held by [`PaymentMethodDetails::crypto`](crate::PaymentMethodDetails::crypto),
/// [`PaymentRecordDetails::crypto`](crate::PaymentRecordDetails::crypto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCrypto {
    /// Buyer address: may be absent.
    pub buyer_address: Option<String>,
    /// Network: one of `base`, `ethereum`, `polygon`, `solana`, `tempo`; may be absent.
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    /// Token currency: one of `phantom_cash`, `usdc`, `usdg`, `usdp`, `usdt`; may be absent.
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    /// Transaction hash: may be absent.
    pub transaction_hash: Option<String>,
}

crate::record!(
    PaymentMethodDetailsCrypto, "", false,
    ["buyer_address", "network", "token_currency", "transaction_hash"],
    [buyer_address, network, token_currency, transaction_hash],
);

crate::open_enum! {
    /// Values of [`PaymentMethodDetailsCrypto::network`](crate::PaymentMethodDetailsCrypto::network).
    pub enum PaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Tempo = "tempo",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsCrypto::token_currency`](crate::PaymentMethodDetailsCrypto::token_currency).
    pub enum PaymentMethodDetailsCryptoTokenCurrency {
        PhantomCash = "phantom_cash",
        Usdc = "usdc",
        Usdg = "usdg",
        Usdp = "usdp",
        Usdt = "usdt",
    }
}

/// Held by [`PaymentMethodDetails::fpx`](crate::PaymentMethodDetails::fpx),
/// [`PaymentRecordDetails::fpx`](crate::PaymentRecordDetails::fpx).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsFpx {
    /// Bank: one of 22 values.
    pub bank: PaymentMethodDetailsFpxBank,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsFpx, "", false,
    ["bank", "transaction_id"],
    [bank, transaction_id],
);

crate::open_enum! {
    /// Values of [`PaymentMethodDetailsFpx::bank`](crate::PaymentMethodDetailsFpx::bank).
    pub enum PaymentMethodDetailsFpxBank {
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

/// Held by [`PaymentMethodDetails::grabpay`](crate::PaymentMethodDetails::grabpay),
/// [`PaymentRecordDetails::grabpay`](crate::PaymentRecordDetails::grabpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsGrabpay {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsGrabpay, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::interac_present`](crate::PaymentMethodDetails::interac_present),
/// [`PaymentRecordDetails::interac_present`](crate::PaymentRecordDetails::interac_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresent {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Cardholder name: may be null or absent.
    pub cardholder_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Emv auth data: may be null or absent.
    pub emv_auth_data: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Generated card: may be null or absent.
    pub generated_card: Option<String>,
    /// Issuer: may be null or absent.
    pub issuer: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Location: may be absent.
    pub location: Option<String>,
    /// Network: may be null or absent.
    pub network: Option<String>,
    /// Network transaction id: may be null or absent.
    pub network_transaction_id: Option<String>,
    /// Preferred locales: may be null or absent.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method: one of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
    /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`; may be null or absent.
    pub read_method: Option<PaymentMethodDetailsInteracPresentReadMethod>,
    /// Reader: may be absent.
    pub reader: Option<String>,
    /// Receipt: may be null or absent.
    pub receipt: Option<Boxed<PaymentMethodDetailsInteracPresentReceipt>>,
}

crate::record!(
    PaymentMethodDetailsInteracPresent, "", false,
    [
        "brand", "cardholder_name", "country", "description", "emv_auth_data", "exp_month", "exp_year",
        "fingerprint", "funding", "generated_card", "issuer", "last4", "location", "network",
        "network_transaction_id", "preferred_locales", "read_method", "reader", "receipt",
    ],
    [
        brand, cardholder_name, country, description, emv_auth_data, exp_month, exp_year, fingerprint,
        funding, generated_card, issuer, last4, location, network, network_transaction_id, preferred_locales,
        read_method, reader, receipt,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsInteracPresent::read_method`](crate::PaymentMethodDetailsInteracPresent::read_method).
    pub enum PaymentMethodDetailsInteracPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

/// Held by
/// [`PaymentMethodDetailsInteracPresent::receipt`](crate::PaymentMethodDetailsInteracPresent::receipt).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresentReceipt {
    /// Account type: one of `checking`, `savings`, `unknown`; may be absent.
    pub account_type: Option<PaymentMethodDetailsInteracPresentReceiptAccountType>,
    /// Application cryptogram: may be null or absent.
    pub application_cryptogram: Option<String>,
    /// Application preferred name: may be null or absent.
    pub application_preferred_name: Option<String>,
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Authorization response code: may be null or absent.
    pub authorization_response_code: Option<String>,
    /// Cardholder verification method: may be null or absent.
    pub cardholder_verification_method: Option<String>,
    /// Dedicated file name: may be null or absent.
    pub dedicated_file_name: Option<String>,
    /// Terminal verification results: may be null or absent.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information: may be null or absent.
    pub transaction_status_information: Option<String>,
}

crate::record!(
    PaymentMethodDetailsInteracPresentReceipt, "", false,
    [
        "account_type", "application_cryptogram", "application_preferred_name", "authorization_code",
        "authorization_response_code", "cardholder_verification_method", "dedicated_file_name",
        "terminal_verification_results", "transaction_status_information",
    ],
    [
        account_type, application_cryptogram, application_preferred_name, authorization_code,
        authorization_response_code, cardholder_verification_method, dedicated_file_name,
        terminal_verification_results, transaction_status_information,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsInteracPresentReceipt::account_type`](crate::PaymentMethodDetailsInteracPresentReceipt::account_type).
    pub enum PaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        Unknown = "unknown",
    }
}

/// Held by [`PaymentMethodDetails::kr_card`](crate::PaymentMethodDetails::kr_card),
/// [`PaymentRecordDetails::kr_card`](crate::PaymentRecordDetails::kr_card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKrCard {
    /// Brand: one of 22 values; may be null or absent.
    pub brand: Option<PaymentMethodDetailsKrCardBrand>,
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Last4: at most 4 characters; may be null or absent.
    pub last4: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsKrCard, "", false,
    ["brand", "buyer_id", "last4", "transaction_id"],
    [brand, buyer_id, last4, transaction_id],
);

crate::open_enum! {
    /// Values of [`PaymentMethodDetailsKrCard::brand`](crate::PaymentMethodDetailsKrCard::brand).
    pub enum PaymentMethodDetailsKrCardBrand {
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

/// Held by [`PaymentMethodDetails::link`](crate::PaymentMethodDetails::link),
/// [`PaymentRecordDetails::link`](crate::PaymentRecordDetails::link).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsLink {
    /// Country: may be null or absent.
    pub country: Option<String>,
}

crate::record!(
    PaymentMethodDetailsLink, "", false,
    ["country"],
    [country],
);

/// Held by [`PaymentMethodDetails::nz_bank_account`](crate::PaymentMethodDetails::nz_bank_account),
/// [`PaymentRecordDetails::nz_bank_account`](crate::PaymentRecordDetails::nz_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsNzBankAccount {
    /// Account holder name: may be null or absent.
    pub account_holder_name: Option<String>,
    /// Bank code.
    pub bank_code: String,
    /// Bank name.
    pub bank_name: String,
    /// Branch code.
    pub branch_code: String,
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Last4.
    pub last4: String,
    /// Suffix: may be null or absent.
    pub suffix: Option<String>,
}

crate::record!(
    PaymentMethodDetailsNzBankAccount, "", false,
    [
        "account_holder_name", "bank_code", "bank_name", "branch_code", "expected_debit_date", "last4",
        "suffix",
    ],
    [account_holder_name, bank_code, bank_name, branch_code, expected_debit_date, last4, suffix],
);

/// Held by [`PaymentMethodDetails::paypal`](crate::PaymentMethodDetails::paypal),
/// [`PaymentRecordDetails::paypal`](crate::PaymentRecordDetails::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaypal {
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Payer email: may be null or absent.
    pub payer_email: Option<String>,
    /// Payer id: may be null or absent.
    pub payer_id: Option<String>,
    /// Payer name: may be null or absent.
    pub payer_name: Option<String>,
    /// Seller protection: may be null or absent.
    pub seller_protection: Option<Boxed<PaypalSellerProtection>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsPaypal, "", false,
    ["country", "payer_email", "payer_id", "payer_name", "seller_protection", "transaction_id"],
    [country, payer_email, payer_id, payer_name, seller_protection, transaction_id],
);

/// Held by [`PaymentMethodDetails::sunbit`](crate::PaymentMethodDetails::sunbit),
/// [`PaymentRecordDetails::sunbit`](crate::PaymentRecordDetails::sunbit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSunbit {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsSunbit, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::multibanco`](crate::PaymentMethodDetails::multibanco),
/// [`PaymentRecordDetails::multibanco`](crate::PaymentRecordDetails::multibanco).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMultibanco {
    /// Entity: may be null or absent.
    pub entity: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    PaymentMultibanco, "", false,
    ["entity", "reference"],
    [entity, reference],
);

/// Held by [`PaymentMethodDetails::naver_pay`](crate::PaymentMethodDetails::naver_pay),
/// [`PaymentRecordDetails::naver_pay`](crate::PaymentRecordDetails::naver_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentNaverPay {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentNaverPay, "", false,
    ["buyer_id", "transaction_id"],
    [buyer_id, transaction_id],
);

/// Held by [`PaymentMethodDetails::oxxo`](crate::PaymentMethodDetails::oxxo),
/// [`PaymentRecordDetails::oxxo`](crate::PaymentRecordDetails::oxxo).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentOxxo {
    /// Number: may be null or absent.
    pub number: Option<String>,
}

crate::record!(
    PaymentOxxo, "", false,
    ["number"],
    [number],
);

/// Held by [`PaymentMethodDetails::p24`](crate::PaymentMethodDetails::p24),
/// [`PaymentRecordDetails::p24`](crate::PaymentRecordDetails::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentP24 {
    /// Bank: one of 26 values; may be null or absent.
    pub bank: Option<PaymentP24Bank>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentP24, "", false,
    ["bank", "reference", "verified_name"],
    [bank, reference, verified_name],
);

crate::open_enum! {
    /// Values of [`PaymentP24::bank`](crate::PaymentP24::bank).
    pub enum PaymentP24Bank {
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

/// Held by [`PaymentMethodDetails::payco`](crate::PaymentMethodDetails::payco),
/// [`PaymentRecordDetails::payco`](crate::PaymentRecordDetails::payco).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPayco {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentPayco, "", false,
    ["buyer_id", "transaction_id"],
    [buyer_id, transaction_id],
);

/// Held by [`PaymentMethodDetails::paynow`](crate::PaymentMethodDetails::paynow),
/// [`PaymentRecordDetails::paynow`](crate::PaymentRecordDetails::paynow).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPaynow {
    /// Location: may be absent.
    pub location: Option<String>,
    /// Reader: may be absent.
    pub reader: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    PaymentPaynow, "", false,
    ["location", "reader", "reference"],
    [location, reader, reference],
);

/// Held by [`PaymentMethodDetails::payto`](crate::PaymentMethodDetails::payto),
/// [`PaymentRecordDetails::payto`](crate::PaymentRecordDetails::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPayto {
    /// Bsb number: may be null or absent.
    pub bsb_number: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be absent.
    pub mandate: Option<MandateId>,
    /// Pay id: may be null or absent.
    pub pay_id: Option<String>,
}

crate::record!(
    PaymentPayto, "", false,
    ["bsb_number", "last4", "mandate", "pay_id"],
    [bsb_number, last4, mandate, pay_id],
);

/// Held by [`PaymentMethodDetails::pix`](crate::PaymentMethodDetails::pix),
/// [`PaymentRecordDetails::pix`](crate::PaymentRecordDetails::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPix {
    /// Bank transaction id: may be null or absent.
    pub bank_transaction_id: Option<String>,
    /// Mandate: the id of a `mandate`; may be absent.
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentPix, "", false,
    ["bank_transaction_id", "mandate"],
    [bank_transaction_id, mandate],
);

/// Held by [`PaymentMethodDetails::promptpay`](crate::PaymentMethodDetails::promptpay),
/// [`PaymentRecordDetails::promptpay`](crate::PaymentRecordDetails::promptpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPromptpay {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    PaymentPromptpay, "", false,
    ["reference"],
    [reference],
);

/// Held by [`PaymentMethodDetails::samsung_pay`](crate::PaymentMethodDetails::samsung_pay),
/// [`PaymentRecordDetails::samsung_pay`](crate::PaymentRecordDetails::samsung_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSamsungPay {
    /// Buyer id: may be null or absent.
    pub buyer_id: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentSamsungPay, "", false,
    ["buyer_id", "transaction_id"],
    [buyer_id, transaction_id],
);

/// Held by [`PaymentMethodDetails::satispay`](crate::PaymentMethodDetails::satispay),
/// [`PaymentRecordDetails::satispay`](crate::PaymentRecordDetails::satispay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSatispay {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentSatispay, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::scalapay`](crate::PaymentMethodDetails::scalapay),
/// [`PaymentRecordDetails::scalapay`](crate::PaymentRecordDetails::scalapay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentScalapay {
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentScalapay, "", false,
    ["transaction_id"],
    [transaction_id],
);

/// Held by [`PaymentMethodDetails::sepa_debit`](crate::PaymentMethodDetails::sepa_debit),
/// [`PaymentRecordDetails::sepa_debit`](crate::PaymentRecordDetails::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSepaDebit {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Branch code: may be null or absent.
    pub branch_code: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be null or absent.
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "expected_debit_date", "fingerprint", "last4", "mandate"],
    [bank_code, branch_code, country, expected_debit_date, fingerprint, last4, mandate],
);

/// Held by [`PaymentMethodDetails::sofort`](crate::PaymentMethodDetails::sofort),
/// [`PaymentRecordDetails::sofort`](crate::PaymentRecordDetails::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSofort {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Generated sepa debit: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    /// Generated sepa debit mandate: the id of a `mandate`; expandable; may be null or absent.
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Preferred language: one of 7 values; may be null or absent.
    pub preferred_language: Option<PaymentSofortPreferredLanguage>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentSofort, "", false,
    [
        "bank_code", "bank_name", "bic", "country", "generated_sepa_debit", "generated_sepa_debit_mandate",
        "iban_last4", "preferred_language", "verified_name",
    ],
    [
        bank_code, bank_name, bic, country, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4,
        preferred_language, verified_name,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentSofort::preferred_language`](crate::PaymentSofort::preferred_language).
    pub enum PaymentSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
}

/// Held by [`PaymentMethodDetails::swish`](crate::PaymentMethodDetails::swish),
/// [`PaymentRecordDetails::swish`](crate::PaymentRecordDetails::swish).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSwish {
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Payment reference: may be null or absent.
    pub payment_reference: Option<String>,
    /// Verified phone last4: may be null or absent.
    pub verified_phone_last4: Option<String>,
}

crate::record!(
    PaymentSwish, "", false,
    ["fingerprint", "payment_reference", "verified_phone_last4"],
    [fingerprint, payment_reference, verified_phone_last4],
);

/// Held by [`PaymentMethodDetails::twint`](crate::PaymentMethodDetails::twint),
/// [`PaymentRecordDetails::twint`](crate::PaymentRecordDetails::twint).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTwint {
    /// Mandate: the id of a `mandate`; may be absent.
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentTwint, "", false,
    ["mandate"],
    [mandate],
);

/// Held by [`PaymentMethodDetails::us_bank_account`](crate::PaymentMethodDetails::us_bank_account),
/// [`PaymentRecordDetails::us_bank_account`](crate::PaymentRecordDetails::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentUsBankAccount {
    /// Account holder type: one of `company`, `individual`; may be null or absent.
    pub account_holder_type: Option<PaymentUsBankAccountAccountHolderType>,
    /// Account type: one of `checking`, `savings`; may be null or absent.
    pub account_type: Option<PaymentUsBankAccountAccountType>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Expected debit date: may be absent.
    pub expected_debit_date: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; expandable; may be absent.
    pub mandate: Option<Expandable<MandateId>>,
    /// Payment reference: may be null or absent.
    pub payment_reference: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
}

crate::record!(
    PaymentUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "expected_debit_date", "fingerprint", "last4",
        "mandate", "payment_reference", "routing_number",
    ],
    [
        account_holder_type, account_type, bank_name, expected_debit_date, fingerprint, last4, mandate,
        payment_reference, routing_number,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentUsBankAccount::account_holder_type`](crate::PaymentUsBankAccount::account_holder_type).
    pub enum PaymentUsBankAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of [`PaymentUsBankAccount::account_type`](crate::PaymentUsBankAccount::account_type).
    pub enum PaymentUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

/// Held by [`PaymentMethodDetails::wechat_pay`](crate::PaymentMethodDetails::wechat_pay),
/// [`PaymentRecordDetails::wechat_pay`](crate::PaymentRecordDetails::wechat_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentWechatPay {
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Location: may be absent.
    pub location: Option<String>,
    /// Reader: may be absent.
    pub reader: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentWechatPay, "", false,
    ["fingerprint", "location", "reader", "transaction_id"],
    [fingerprint, location, reader, transaction_id],
);

/// Held by
/// [`PaymentMethodDetailsPaypal::seller_protection`](crate::PaymentMethodDetailsPaypal::seller_protection).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalSellerProtection {
    /// Dispute categories: one of `fraudulent`, `product_not_received`; may be null or absent.
    pub dispute_categories: Option<Vec<PaypalSellerProtectionDisputeCategory>>,
    /// Status: one of `eligible`, `not_eligible`, `partially_eligible`.
    pub status: PaypalSellerProtectionStatus,
}

crate::record!(
    PaypalSellerProtection, "", false,
    ["dispute_categories", "status"],
    [dispute_categories, status],
);

crate::open_enum! {
    /// Values of
    /// [`PaypalSellerProtection::dispute_categories`](crate::PaypalSellerProtection::dispute_categories).
    pub enum PaypalSellerProtectionDisputeCategory {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }
}

crate::open_enum! {
    /// Values of [`PaypalSellerProtection::status`](crate::PaypalSellerProtection::status).
    pub enum PaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }
}
