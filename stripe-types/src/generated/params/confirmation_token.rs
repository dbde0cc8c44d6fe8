// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CardInstallmentPlanInterval, CardInstallmentPlanType, Clearable, ConfirmationTokenAllowRedisplay,
    EmptyObject, Map, SetupIntentPaymentMethodDataType, Timestamp,
};

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataUsBankAccountParams::account_holder_type`](crate::ConfirmationTokenPaymentMethodDataUsBankAccountParams::account_holder_type).
    pub enum ConfirmationTokenAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataUsBankAccountParams::account_type`](crate::ConfirmationTokenPaymentMethodDataUsBankAccountParams::account_type).
    pub enum ConfirmationTokenAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataUpiMandateOptionsParams::amount_type`](crate::ConfirmationTokenPaymentMethodDataUpiMandateOptionsParams::amount_type).
    pub enum ConfirmationTokenAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams::plan`](crate::ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams::plan).
    pub struct ConfirmationTokenInstallmentPlanParams {
        required {
            /// Type: one of `bonus`, `fixed_count`, `revolving`.
            type_ = "type": CardInstallmentPlanType,
        }
        optional {
            /// Count.
            count: i64,
            /// Interval: one of `month`.
            interval: CardInstallmentPlanInterval,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::acss_debit`](crate::ConfirmationTokenPaymentMethodDataParams::acss_debit).
    pub struct ConfirmationTokenPaymentMethodDataAcssDebitParams {
        required {
            /// Account number.
            account_number: String,
            /// Institution number.
            institution_number: String,
            /// Transit number.
            transit_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::au_becs_debit`](crate::ConfirmationTokenPaymentMethodDataParams::au_becs_debit).
    pub struct ConfirmationTokenPaymentMethodDataAuBecsDebitParams {
        required {
            /// Account number.
            account_number: String,
            /// Bsb number.
            bsb_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::bacs_debit`](crate::ConfirmationTokenPaymentMethodDataParams::bacs_debit).
    pub struct ConfirmationTokenPaymentMethodDataBacsDebitParams {
        optional {
            /// Account number.
            account_number: String,
            /// Sort code.
            sort_code: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::billing_details`](crate::ConfirmationTokenPaymentMethodDataParams::billing_details).
    pub struct ConfirmationTokenPaymentMethodDataBillingDetailsParams {
        optional {
            /// Email: can be cleared.
            email: Clearable<String>,
            /// Name: can be cleared.
            name: Clearable<String>,
            /// Phone: can be cleared.
            phone: Clearable<String>,
            /// Tax id.
            tax_id: String,
        }
        boxed {
            /// Address: can be cleared.
            address: Clearable<ConfirmationTokenShippingAddressParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::boleto`](crate::ConfirmationTokenPaymentMethodDataParams::boleto).
    pub struct ConfirmationTokenPaymentMethodDataBoletoParams {
        required {
            /// Tax id.
            tax_id: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataEpsParams::bank`](crate::ConfirmationTokenPaymentMethodDataEpsParams::bank).
    pub enum ConfirmationTokenPaymentMethodDataEpsBank {
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

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::eps`](crate::ConfirmationTokenPaymentMethodDataParams::eps).
    pub struct ConfirmationTokenPaymentMethodDataEpsParams {
        optional {
            /// Bank: one of 28 values.
            bank: ConfirmationTokenPaymentMethodDataEpsBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataFpxParams::bank`](crate::ConfirmationTokenPaymentMethodDataFpxParams::bank).
    pub enum ConfirmationTokenPaymentMethodDataFpxBank {
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

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::fpx`](crate::ConfirmationTokenPaymentMethodDataParams::fpx).
    pub struct ConfirmationTokenPaymentMethodDataFpxParams {
        required {
            /// Bank: one of 22 values.
            bank: ConfirmationTokenPaymentMethodDataFpxBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataIdealParams::bank`](crate::ConfirmationTokenPaymentMethodDataIdealParams::bank).
    pub enum ConfirmationTokenPaymentMethodDataIdealBank {
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

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::ideal`](crate::ConfirmationTokenPaymentMethodDataParams::ideal).
    pub struct ConfirmationTokenPaymentMethodDataIdealParams {
        optional {
            /// Bank: one of 20 values.
            bank: ConfirmationTokenPaymentMethodDataIdealBank,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataKlarnaParams::dob`](crate::ConfirmationTokenPaymentMethodDataKlarnaParams::dob).
    pub struct ConfirmationTokenPaymentMethodDataKlarnaDobParams {
        required {
            /// Day.
            day: i64,
            /// Month.
            month: i64,
            /// Year.
            year: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::klarna`](crate::ConfirmationTokenPaymentMethodDataParams::klarna).
    pub struct ConfirmationTokenPaymentMethodDataKlarnaParams {
        boxed {
            /// Dob.
            dob: ConfirmationTokenPaymentMethodDataKlarnaDobParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataNaverPayParams::funding`](crate::ConfirmationTokenPaymentMethodDataNaverPayParams::funding).
    pub enum ConfirmationTokenPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::naver_pay`](crate::ConfirmationTokenPaymentMethodDataParams::naver_pay).
    pub struct ConfirmationTokenPaymentMethodDataNaverPayParams {
        optional {
            /// Funding: one of `card`, `points`.
            funding: ConfirmationTokenPaymentMethodDataNaverPayFunding,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::nz_bank_account`](crate::ConfirmationTokenPaymentMethodDataParams::nz_bank_account).
    pub struct ConfirmationTokenPaymentMethodDataNzBankAccountParams {
        required {
            /// Account number.
            account_number: String,
            /// Bank code.
            bank_code: String,
            /// Branch code.
            branch_code: String,
            /// Suffix.
            suffix: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Reference: at most 128 characters.
            reference: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataP24Params::bank`](crate::ConfirmationTokenPaymentMethodDataP24Params::bank).
    pub enum ConfirmationTokenPaymentMethodDataP24Bank {
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

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::p24`](crate::ConfirmationTokenPaymentMethodDataParams::p24).
    pub struct ConfirmationTokenPaymentMethodDataP24Params {
        optional {
            /// Bank: one of 26 values.
            bank: ConfirmationTokenPaymentMethodDataP24Bank,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestConfirmationToken::payment_method_data`](crate::CreateTestConfirmationToken::payment_method_data).
    pub struct ConfirmationTokenPaymentMethodDataParams {
        required {
            /// Type: one of 53 values.
            type_ = "type": SetupIntentPaymentMethodDataType,
        }
        optional {
            /// Affirm.
            affirm: EmptyObject,
            /// Afterpay clearpay.
            afterpay_clearpay: EmptyObject,
            /// Alipay.
            alipay: EmptyObject,
            /// Allow redisplay: one of `always`, `limited`, `unspecified`.
            allow_redisplay: ConfirmationTokenAllowRedisplay,
            /// Alma.
            alma: EmptyObject,
            /// Amazon pay.
            amazon_pay: EmptyObject,
            /// Bancontact.
            bancontact: EmptyObject,
            /// Billie.
            billie: EmptyObject,
            /// Bizum.
            bizum: EmptyObject,
            /// Blik.
            blik: EmptyObject,
            /// Cashapp.
            cashapp: EmptyObject,
            /// Crypto.
            crypto: EmptyObject,
            /// Customer balance.
            customer_balance: EmptyObject,
            /// Giropay.
            giropay: EmptyObject,
            /// Grabpay.
            grabpay: EmptyObject,
            /// Interac present.
            interac_present: EmptyObject,
            /// Kakao pay.
            kakao_pay: EmptyObject,
            /// Konbini.
            konbini: EmptyObject,
            /// Kr card.
            kr_card: EmptyObject,
            /// Link.
            link: EmptyObject,
            /// Mb way.
            mb_way: EmptyObject,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Mobilepay.
            mobilepay: EmptyObject,
            /// Multibanco.
            multibanco: EmptyObject,
            /// Oxxo.
            oxxo: EmptyObject,
            /// Pay by bank.
            pay_by_bank: EmptyObject,
            /// Payco.
            payco: EmptyObject,
            /// Paynow.
            paynow: EmptyObject,
            /// Paypal.
            paypal: EmptyObject,
            /// Pix.
            pix: EmptyObject,
            /// Promptpay.
            promptpay: EmptyObject,
            /// Revolut pay.
            revolut_pay: EmptyObject,
            /// Samsung pay.
            samsung_pay: EmptyObject,
            /// Satispay.
            satispay: EmptyObject,
            /// Scalapay.
            scalapay: EmptyObject,
            /// Sunbit.
            sunbit: EmptyObject,
            /// Swish.
            swish: EmptyObject,
            /// Twint.
            twint: EmptyObject,
            /// Wechat pay.
            wechat_pay: EmptyObject,
            /// Zip.
            zip: EmptyObject,
        }
        boxed {
            /// Acss debit.
            acss_debit: ConfirmationTokenPaymentMethodDataAcssDebitParams,
            /// Au becs debit.
            au_becs_debit: ConfirmationTokenPaymentMethodDataAuBecsDebitParams,
            /// Bacs debit.
            bacs_debit: ConfirmationTokenPaymentMethodDataBacsDebitParams,
            /// Billing details.
            billing_details: ConfirmationTokenPaymentMethodDataBillingDetailsParams,
            /// Boleto.
            boleto: ConfirmationTokenPaymentMethodDataBoletoParams,
            /// Eps.
            eps: ConfirmationTokenPaymentMethodDataEpsParams,
            /// Fpx.
            fpx: ConfirmationTokenPaymentMethodDataFpxParams,
            /// Ideal.
            ideal: ConfirmationTokenPaymentMethodDataIdealParams,
            /// Klarna.
            klarna: ConfirmationTokenPaymentMethodDataKlarnaParams,
            /// Naver pay.
            naver_pay: ConfirmationTokenPaymentMethodDataNaverPayParams,
            /// Nz bank account.
            nz_bank_account: ConfirmationTokenPaymentMethodDataNzBankAccountParams,
            /// P24.
            p24: ConfirmationTokenPaymentMethodDataP24Params,
            /// Payto.
            payto: ConfirmationTokenPaymentMethodDataPaytoParams,
            /// Radar options.
            radar_options: ConfirmationTokenPaymentMethodDataRadarOptionsParams,
            /// Sepa debit.
            sepa_debit: ConfirmationTokenPaymentMethodDataSepaDebitParams,
            /// Sofort.
            sofort: ConfirmationTokenPaymentMethodDataSofortParams,
            /// Upi.
            upi: ConfirmationTokenPaymentMethodDataUpiParams,
            /// Us bank account.
            us_bank_account: ConfirmationTokenPaymentMethodDataUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::payto`](crate::ConfirmationTokenPaymentMethodDataParams::payto).
    pub struct ConfirmationTokenPaymentMethodDataPaytoParams {
        optional {
            /// Account number.
            account_number: String,
            /// Bsb number.
            bsb_number: String,
            /// Pay id.
            pay_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::radar_options`](crate::ConfirmationTokenPaymentMethodDataParams::radar_options).
    pub struct ConfirmationTokenPaymentMethodDataRadarOptionsParams {
        optional {
            /// Session.
            session: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::sepa_debit`](crate::ConfirmationTokenPaymentMethodDataParams::sepa_debit).
    pub struct ConfirmationTokenPaymentMethodDataSepaDebitParams {
        required {
            /// Iban.
            iban: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodDataSofortParams::country`](crate::ConfirmationTokenPaymentMethodDataSofortParams::country).
    pub enum ConfirmationTokenPaymentMethodDataSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::sofort`](crate::ConfirmationTokenPaymentMethodDataParams::sofort).
    pub struct ConfirmationTokenPaymentMethodDataSofortParams {
        required {
            /// Country: one of `AT`, `BE`, `DE`, `ES`, `IT`, `NL`.
            country: ConfirmationTokenPaymentMethodDataSofortCountry,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataUpiParams::mandate_options`](crate::ConfirmationTokenPaymentMethodDataUpiParams::mandate_options).
    pub struct ConfirmationTokenPaymentMethodDataUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: ConfirmationTokenAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::upi`](crate::ConfirmationTokenPaymentMethodDataParams::upi).
    pub struct ConfirmationTokenPaymentMethodDataUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: ConfirmationTokenPaymentMethodDataUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodDataParams::us_bank_account`](crate::ConfirmationTokenPaymentMethodDataParams::us_bank_account).
    pub struct ConfirmationTokenPaymentMethodDataUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: ConfirmationTokenAccountHolderType,
            /// Account number.
            account_number: String,
            /// Account type: one of `checking`, `savings`.
            account_type: ConfirmationTokenAccountType,
            /// Financial connections account.
            financial_connections_account: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodOptionsCardParams::installments`](crate::ConfirmationTokenPaymentMethodOptionsCardParams::installments).
    pub struct ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams {
        required {
            /// Plan.
            plan: ConfirmationTokenInstallmentPlanParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmationTokenPaymentMethodOptionsParams::card`](crate::ConfirmationTokenPaymentMethodOptionsParams::card).
    pub struct ConfirmationTokenPaymentMethodOptionsCardParams {
        boxed {
            /// Installments.
            installments: ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestConfirmationToken::payment_method_options`](crate::CreateTestConfirmationToken::payment_method_options).
    pub struct ConfirmationTokenPaymentMethodOptionsParams {
        boxed {
            /// Card.
            card: ConfirmationTokenPaymentMethodOptionsCardParams,
        }
    }
}

crate::params! {
    /// Held by [`ConfirmationTokenShippingParams::address`](crate::ConfirmationTokenShippingParams::address),
    /// [`ConfirmationTokenPaymentMethodDataBillingDetailsParams::address`](crate::ConfirmationTokenPaymentMethodDataBillingDetailsParams::address).
    pub struct ConfirmationTokenShippingAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTestConfirmationToken::shipping`](crate::CreateTestConfirmationToken::shipping).
    pub struct ConfirmationTokenShippingParams {
        required {
            /// Address.
            address: ConfirmationTokenShippingAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Phone: can be cleared.
            phone: Clearable<String>,
        }
    }
}
