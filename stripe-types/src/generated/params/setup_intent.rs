// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, EmptyObject, LinkedAccountOptionsCommonPermission,
    LinkedAccountOptionsCommonPrefetch, LinkedAccountOptionsFiltersAccountSubcategory,
    MandateOptionsPaytoAmountType, MandateOptionsPaytoPaymentSchedule, MandateOptionsPaytoPurpose,
    MandateOptionsUpiAmountType, Map, PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
    PaymentMethodOptionsMandateOptionsPixAmountType, PaymentMethodOptionsMandateOptionsPixPaymentSchedule,
    SetupIntentAllowRedirects, SetupIntentAmountType, SetupIntentCollectionMethod, SetupIntentDefaultFor,
    SetupIntentMandateOptionInterval, SetupIntentPaymentMethodDataType,
    SetupIntentPaymentMethodOptionsAcssDebitCurrency, SetupIntentPaymentMethodOptionsCardNetwork,
    SetupIntentPaymentSchedule, SetupIntentRequestThreeDSecure, SetupIntentSupportedType,
    SetupIntentTransactionType, SetupIntentVerificationMethod, Timestamp,
};

crate::params! {
    /// Held by
    /// [`ConfirmSetupIntentMandateDataCustomerAcceptanceParams::online`](crate::ConfirmSetupIntentMandateDataCustomerAcceptanceParams::online).
    pub struct ConfirmSetupIntentMandateDataCustomerAcceptanceOnlineParams {
        optional {
            /// Ip address.
            ip_address: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmSetupIntentMandateDataParams::customer_acceptance`](crate::ConfirmSetupIntentMandateDataParams::customer_acceptance).
    pub struct ConfirmSetupIntentMandateDataCustomerAcceptanceParams {
        required {
            /// Type: one of `offline`, `online`.
            type_ = "type": SetupIntentMandateDataCustomerAcceptanceType,
        }
        optional {
            /// Accepted at: a time in seconds since 1970.
            accepted_at: Timestamp,
            /// Offline.
            offline: EmptyObject,
        }
        boxed {
            /// Online.
            online: ConfirmSetupIntentMandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::params! {
    /// Held by [`ConfirmSetupIntent::mandate_data`](crate::ConfirmSetupIntent::mandate_data).
    pub struct ConfirmSetupIntentMandateDataParams {
        required {
            /// Customer acceptance.
            customer_acceptance: ConfirmSetupIntentMandateDataCustomerAcceptanceParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataUsBankAccountParams::account_holder_type`](crate::SetupIntentPaymentMethodDataUsBankAccountParams::account_holder_type).
    pub enum SetupIntentAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataUsBankAccountParams::account_type`](crate::SetupIntentPaymentMethodDataUsBankAccountParams::account_type).
    pub enum SetupIntentAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataParams::allow_redisplay`](crate::SetupIntentPaymentMethodDataParams::allow_redisplay).
    pub enum SetupIntentAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardThreeDSecureParams::ares_trans_status`](crate::SetupIntentPaymentMethodOptionsCardThreeDSecureParams::ares_trans_status).
    pub enum SetupIntentAresTransStatus {
        A = "A",
        C = "C",
        I = "I",
        N = "N",
        R = "R",
        U = "U",
        Y = "Y",
    }
}

crate::params! {
    /// Held by
    /// [`CreateSetupIntent::automatic_payment_methods`](crate::CreateSetupIntent::automatic_payment_methods).
    pub struct SetupIntentAutomaticPaymentMethodsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Allow redirects: one of `always`, `never`.
            allow_redirects: SetupIntentAllowRedirects,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentThreeDSecureNetworkOptionsCartesBancairesParams::cb_avalgo`](crate::SetupIntentThreeDSecureNetworkOptionsCartesBancairesParams::cb_avalgo).
    pub enum SetupIntentCbAvalgo {
        V0 = "0",
        V1 = "1",
        V2 = "2",
        V3 = "3",
        V4 = "4",
        A = "A",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardThreeDSecureParams::electronic_commerce_indicator`](crate::SetupIntentPaymentMethodOptionsCardThreeDSecureParams::electronic_commerce_indicator).
    pub enum SetupIntentElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentMandateDataCustomerAcceptanceParams::online`](crate::SetupIntentMandateDataCustomerAcceptanceParams::online).
    pub struct SetupIntentMandateDataCustomerAcceptanceOnlineParams {
        required {
            /// Ip address.
            ip_address: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentMandateDataParams::customer_acceptance`](crate::SetupIntentMandateDataParams::customer_acceptance).
    pub struct SetupIntentMandateDataCustomerAcceptanceParams {
        required {
            /// Type: one of `offline`, `online`.
            type_ = "type": SetupIntentMandateDataCustomerAcceptanceType,
        }
        optional {
            /// Accepted at: a time in seconds since 1970.
            accepted_at: Timestamp,
            /// Offline.
            offline: EmptyObject,
        }
        boxed {
            /// Online.
            online: SetupIntentMandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentMandateDataCustomerAcceptanceParams::type_`](crate::SetupIntentMandateDataCustomerAcceptanceParams::type_),
    /// [`ConfirmSetupIntentMandateDataCustomerAcceptanceParams::type_`](crate::ConfirmSetupIntentMandateDataCustomerAcceptanceParams::type_).
    pub enum SetupIntentMandateDataCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

crate::params! {
    /// Held by [`CreateSetupIntent::mandate_data`](crate::CreateSetupIntent::mandate_data).
    pub struct SetupIntentMandateDataParams {
        required {
            /// Customer acceptance.
            customer_acceptance: SetupIntentMandateDataCustomerAcceptanceParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams::requested`](crate::SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams::requested).
    pub enum SetupIntentNetworkRequested {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::acss_debit`](crate::SetupIntentPaymentMethodDataParams::acss_debit).
    pub struct SetupIntentPaymentMethodDataAcssDebitParams {
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
    /// [`SetupIntentPaymentMethodDataParams::au_becs_debit`](crate::SetupIntentPaymentMethodDataParams::au_becs_debit).
    pub struct SetupIntentPaymentMethodDataAuBecsDebitParams {
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
    /// [`SetupIntentPaymentMethodDataParams::bacs_debit`](crate::SetupIntentPaymentMethodDataParams::bacs_debit).
    pub struct SetupIntentPaymentMethodDataBacsDebitParams {
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
    /// [`SetupIntentPaymentMethodDataBillingDetailsParams::address`](crate::SetupIntentPaymentMethodDataBillingDetailsParams::address).
    pub struct SetupIntentPaymentMethodDataBillingDetailsAddressParams {
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
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::billing_details`](crate::SetupIntentPaymentMethodDataParams::billing_details).
    pub struct SetupIntentPaymentMethodDataBillingDetailsParams {
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
            address: Clearable<SetupIntentPaymentMethodDataBillingDetailsAddressParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::boleto`](crate::SetupIntentPaymentMethodDataParams::boleto).
    pub struct SetupIntentPaymentMethodDataBoletoParams {
        required {
            /// Tax id.
            tax_id: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataEpsParams::bank`](crate::SetupIntentPaymentMethodDataEpsParams::bank).
    pub enum SetupIntentPaymentMethodDataEpsBank {
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
    /// Held by [`SetupIntentPaymentMethodDataParams::eps`](crate::SetupIntentPaymentMethodDataParams::eps).
    pub struct SetupIntentPaymentMethodDataEpsParams {
        optional {
            /// Bank: one of 28 values.
            bank: SetupIntentPaymentMethodDataEpsBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataFpxParams::bank`](crate::SetupIntentPaymentMethodDataFpxParams::bank).
    pub enum SetupIntentPaymentMethodDataFpxBank {
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
    /// Held by [`SetupIntentPaymentMethodDataParams::fpx`](crate::SetupIntentPaymentMethodDataParams::fpx).
    pub struct SetupIntentPaymentMethodDataFpxParams {
        required {
            /// Bank: one of 22 values.
            bank: SetupIntentPaymentMethodDataFpxBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataIdealParams::bank`](crate::SetupIntentPaymentMethodDataIdealParams::bank).
    pub enum SetupIntentPaymentMethodDataIdealBank {
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
    /// [`SetupIntentPaymentMethodDataParams::ideal`](crate::SetupIntentPaymentMethodDataParams::ideal).
    pub struct SetupIntentPaymentMethodDataIdealParams {
        optional {
            /// Bank: one of 20 values.
            bank: SetupIntentPaymentMethodDataIdealBank,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataKlarnaParams::dob`](crate::SetupIntentPaymentMethodDataKlarnaParams::dob).
    pub struct SetupIntentPaymentMethodDataKlarnaDobParams {
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
    /// [`SetupIntentPaymentMethodDataParams::klarna`](crate::SetupIntentPaymentMethodDataParams::klarna).
    pub struct SetupIntentPaymentMethodDataKlarnaParams {
        boxed {
            /// Dob.
            dob: SetupIntentPaymentMethodDataKlarnaDobParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataNaverPayParams::funding`](crate::SetupIntentPaymentMethodDataNaverPayParams::funding).
    pub enum SetupIntentPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::naver_pay`](crate::SetupIntentPaymentMethodDataParams::naver_pay).
    pub struct SetupIntentPaymentMethodDataNaverPayParams {
        optional {
            /// Funding: one of `card`, `points`.
            funding: SetupIntentPaymentMethodDataNaverPayFunding,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::nz_bank_account`](crate::SetupIntentPaymentMethodDataParams::nz_bank_account).
    pub struct SetupIntentPaymentMethodDataNzBankAccountParams {
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
    /// [`SetupIntentPaymentMethodDataP24Params::bank`](crate::SetupIntentPaymentMethodDataP24Params::bank).
    pub enum SetupIntentPaymentMethodDataP24Bank {
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
    /// Held by [`SetupIntentPaymentMethodDataParams::p24`](crate::SetupIntentPaymentMethodDataParams::p24).
    pub struct SetupIntentPaymentMethodDataP24Params {
        optional {
            /// Bank: one of 26 values.
            bank: SetupIntentPaymentMethodDataP24Bank,
        }
    }
}

crate::params! {
    /// Held by [`CreateSetupIntent::payment_method_data`](crate::CreateSetupIntent::payment_method_data),
    /// [`UpdateSetupIntent::payment_method_data`](crate::UpdateSetupIntent::payment_method_data),
    /// [`ConfirmSetupIntent::payment_method_data`](crate::ConfirmSetupIntent::payment_method_data).
    pub struct SetupIntentPaymentMethodDataParams {
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
            allow_redisplay: SetupIntentAllowRedisplay,
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
            acss_debit: SetupIntentPaymentMethodDataAcssDebitParams,
            /// Au becs debit.
            au_becs_debit: SetupIntentPaymentMethodDataAuBecsDebitParams,
            /// Bacs debit.
            bacs_debit: SetupIntentPaymentMethodDataBacsDebitParams,
            /// Billing details.
            billing_details: SetupIntentPaymentMethodDataBillingDetailsParams,
            /// Boleto.
            boleto: SetupIntentPaymentMethodDataBoletoParams,
            /// Eps.
            eps: SetupIntentPaymentMethodDataEpsParams,
            /// Fpx.
            fpx: SetupIntentPaymentMethodDataFpxParams,
            /// Ideal.
            ideal: SetupIntentPaymentMethodDataIdealParams,
            /// Klarna.
            klarna: SetupIntentPaymentMethodDataKlarnaParams,
            /// Naver pay.
            naver_pay: SetupIntentPaymentMethodDataNaverPayParams,
            /// Nz bank account.
            nz_bank_account: SetupIntentPaymentMethodDataNzBankAccountParams,
            /// P24.
            p24: SetupIntentPaymentMethodDataP24Params,
            /// Payto.
            payto: SetupIntentPaymentMethodDataPaytoParams,
            /// Radar options.
            radar_options: SetupIntentPaymentMethodDataRadarOptionsParams,
            /// Sepa debit.
            sepa_debit: SetupIntentPaymentMethodDataSepaDebitParams,
            /// Sofort.
            sofort: SetupIntentPaymentMethodDataSofortParams,
            /// Upi.
            upi: SetupIntentPaymentMethodDataUpiParams,
            /// Us bank account.
            us_bank_account: SetupIntentPaymentMethodDataUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::payto`](crate::SetupIntentPaymentMethodDataParams::payto).
    pub struct SetupIntentPaymentMethodDataPaytoParams {
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
    /// [`SetupIntentPaymentMethodDataParams::radar_options`](crate::SetupIntentPaymentMethodDataParams::radar_options).
    pub struct SetupIntentPaymentMethodDataRadarOptionsParams {
        optional {
            /// Session.
            session: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::sepa_debit`](crate::SetupIntentPaymentMethodDataParams::sepa_debit).
    pub struct SetupIntentPaymentMethodDataSepaDebitParams {
        required {
            /// Iban.
            iban: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodDataSofortParams::country`](crate::SetupIntentPaymentMethodDataSofortParams::country).
    pub enum SetupIntentPaymentMethodDataSofortCountry {
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
    /// [`SetupIntentPaymentMethodDataParams::sofort`](crate::SetupIntentPaymentMethodDataParams::sofort).
    pub struct SetupIntentPaymentMethodDataSofortParams {
        required {
            /// Country: one of `AT`, `BE`, `DE`, `ES`, `IT`, `NL`.
            country: SetupIntentPaymentMethodDataSofortCountry,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataUpiParams::mandate_options`](crate::SetupIntentPaymentMethodDataUpiParams::mandate_options).
    pub struct SetupIntentPaymentMethodDataUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: SetupIntentAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`SetupIntentPaymentMethodDataParams::upi`](crate::SetupIntentPaymentMethodDataParams::upi).
    pub struct SetupIntentPaymentMethodDataUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodDataUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodDataParams::us_bank_account`](crate::SetupIntentPaymentMethodDataParams::us_bank_account).
    pub struct SetupIntentPaymentMethodDataUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: SetupIntentAccountHolderType,
            /// Account number.
            account_number: String,
            /// Account type: one of `checking`, `savings`.
            account_type: SetupIntentAccountType,
            /// Financial connections account.
            financial_connections_account: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsAcssDebitParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsAcssDebitParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams {
        optional {
            /// Custom mandate url: can be cleared.
            custom_mandate_url: Clearable<String>,
            /// Interval description: at most 500 characters.
            interval_description: String,
            /// Payment schedule: one of `combined`, `interval`, `sporadic`.
            payment_schedule: SetupIntentPaymentSchedule,
            /// Transaction type: one of `business`, `personal`.
            transaction_type: SetupIntentTransactionType,
        }
        lists {
            /// Default for: one of `invoice`, `subscription`.
            default_for: SetupIntentDefaultFor,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::acss_debit`](crate::SetupIntentPaymentMethodOptionsParams::acss_debit).
    pub struct SetupIntentPaymentMethodOptionsAcssDebitParams {
        optional {
            /// Currency: one of `cad`, `usd`.
            currency: SetupIntentPaymentMethodOptionsAcssDebitCurrency,
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: SetupIntentVerificationMethod,
        }
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsBacsDebitParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsBacsDebitParams::mandate_options),
    /// [`SetupIntentPaymentMethodOptionsSepaDebitParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsSepaDebitParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams {
        optional {
            /// Reference prefix: can be cleared.
            reference_prefix: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::bacs_debit`](crate::SetupIntentPaymentMethodOptionsParams::bacs_debit).
    pub struct SetupIntentPaymentMethodOptionsBacsDebitParams {
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsCardParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsCardParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsCardMandateOptionsParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: SetupIntentAmountType,
            /// Currency.
            currency: Currency,
            /// Interval: one of `day`, `month`, `sporadic`, `week`, `year`.
            interval: SetupIntentMandateOptionInterval,
            /// Reference: at most 80 characters.
            reference: String,
            /// Start date: a time in seconds since 1970.
            start_date: Timestamp,
        }
        optional {
            /// Description: at most 200 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
            /// Interval count.
            interval_count: i64,
        }
        lists {
            /// Supported types: one of `india`.
            supported_types: SetupIntentSupportedType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::card`](crate::SetupIntentPaymentMethodOptionsParams::card).
    pub struct SetupIntentPaymentMethodOptionsCardParams {
        optional {
            /// Network: one of 13 values.
            network: SetupIntentPaymentMethodOptionsCardNetwork,
            /// Request three d secure: one of `any`, `automatic`, `challenge`.
            request_three_d_secure: SetupIntentRequestThreeDSecure,
        }
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptionsParams,
            /// Three d secure.
            three_d_secure: SetupIntentPaymentMethodOptionsCardThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsCardParams::three_d_secure`](crate::SetupIntentPaymentMethodOptionsCardParams::three_d_secure).
    pub struct SetupIntentPaymentMethodOptionsCardThreeDSecureParams {
        optional {
            /// Ares trans status: one of 7 values.
            ares_trans_status: SetupIntentAresTransStatus,
            /// Cryptogram.
            cryptogram: String,
            /// Electronic commerce indicator: one of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: SetupIntentElectronicCommerceIndicator,
            /// Requestor challenge indicator: at most 2 characters.
            requestor_challenge_indicator: String,
            /// Transaction id.
            transaction_id: String,
            /// Version: one of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: SetupIntentPaymentMethodOptionsCardThreeDSecureVersion,
        }
        boxed {
            /// Network options.
            network_options: SetupIntentThreeDSecureNetworkOptionsParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardThreeDSecureParams::version`](crate::SetupIntentPaymentMethodOptionsCardThreeDSecureParams::version).
    pub enum SetupIntentPaymentMethodOptionsCardThreeDSecureVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
        V230 = "2.3.0",
        V231 = "2.3.1",
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsKlarnaParams::on_demand`](crate::SetupIntentPaymentMethodOptionsKlarnaParams::on_demand).
    pub struct SetupIntentPaymentMethodOptionsKlarnaOnDemandParams {
        optional {
            /// Average amount: in minor units of the currency.
            average_amount: i64,
            /// Maximum amount: in minor units of the currency.
            maximum_amount: i64,
            /// Minimum amount: in minor units of the currency.
            minimum_amount: i64,
            /// Purchase interval: one of `day`, `month`, `week`, `year`.
            purchase_interval: SetupIntentPurchaseInterval,
            /// Purchase interval count.
            purchase_interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::klarna`](crate::SetupIntentPaymentMethodOptionsParams::klarna).
    pub struct SetupIntentPaymentMethodOptionsKlarnaParams {
        optional {
            /// Currency.
            currency: Currency,
            /// Preferred locale: one of 46 values.
            preferred_locale: SetupIntentPreferredLocale,
            /// Subscriptions: can be cleared.
            subscriptions: Clearable<Vec<SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams>>,
        }
        boxed {
            /// On demand.
            on_demand: SetupIntentPaymentMethodOptionsKlarnaOnDemandParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsKlarnaParams::subscriptions`](crate::SetupIntentPaymentMethodOptionsKlarnaParams::subscriptions).
    pub struct SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SetupIntentSubscriptionInterval,
            /// Next billing.
            next_billing: SetupIntentSubscriptionNextBillingParams,
            /// Reference: at most 255 characters.
            reference: String,
        }
        optional {
            /// Interval count.
            interval_count: i64,
            /// Name: at most 255 characters.
            name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateSetupIntent::payment_method_options`](crate::CreateSetupIntent::payment_method_options),
    /// [`UpdateSetupIntent::payment_method_options`](crate::UpdateSetupIntent::payment_method_options),
    /// [`ConfirmSetupIntent::payment_method_options`](crate::ConfirmSetupIntent::payment_method_options).
    pub struct SetupIntentPaymentMethodOptionsParams {
        optional {
            /// Amazon pay.
            amazon_pay: EmptyObject,
            /// Bizum.
            bizum: EmptyObject,
            /// Card present.
            card_present: EmptyObject,
            /// Link.
            link: EmptyObject,
        }
        boxed {
            /// Acss debit.
            acss_debit: SetupIntentPaymentMethodOptionsAcssDebitParams,
            /// Bacs debit.
            bacs_debit: SetupIntentPaymentMethodOptionsBacsDebitParams,
            /// Card.
            card: SetupIntentPaymentMethodOptionsCardParams,
            /// Klarna.
            klarna: SetupIntentPaymentMethodOptionsKlarnaParams,
            /// Paypal.
            paypal: SetupIntentPaymentMethodOptionsPaypalParams,
            /// Payto.
            payto: SetupIntentPaymentMethodOptionsPaytoParams,
            /// Pix.
            pix: SetupIntentPaymentMethodOptionsPixParams,
            /// Sepa debit.
            sepa_debit: SetupIntentPaymentMethodOptionsSepaDebitParams,
            /// Upi.
            upi: SetupIntentPaymentMethodOptionsUpiParams,
            /// Us bank account.
            us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::paypal`](crate::SetupIntentPaymentMethodOptionsParams::paypal).
    pub struct SetupIntentPaymentMethodOptionsPaypalParams {
        optional {
            /// Billing agreement id.
            billing_agreement_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsPaytoParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsPaytoParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            /// Amount: can be cleared.
            amount: Clearable<i64>,
            /// Amount type: one of `fixed`, `maximum`; can be cleared.
            amount_type: Clearable<MandateOptionsPaytoAmountType>,
            /// End date: can be cleared.
            end_date: Clearable<String>,
            /// Payment schedule: one of 8 values; can be cleared.
            payment_schedule: Clearable<MandateOptionsPaytoPaymentSchedule>,
            /// Payments per period: can be cleared.
            payments_per_period: Clearable<i64>,
            /// Purpose: one of 11 values; can be cleared.
            purpose: Clearable<MandateOptionsPaytoPurpose>,
            /// Start date: can be cleared.
            start_date: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::payto`](crate::SetupIntentPaymentMethodOptionsParams::payto).
    pub struct SetupIntentPaymentMethodOptionsPaytoParams {
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsPixParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsPixParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsPixMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: PaymentMethodOptionsMandateOptionsPixAmountType,
            /// Currency.
            currency: Currency,
            /// End date.
            end_date: String,
            /// Payment schedule: one of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: PaymentMethodOptionsMandateOptionsPixPaymentSchedule,
            /// Reference: at most 35 characters.
            reference: String,
            /// Start date.
            start_date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::pix`](crate::SetupIntentPaymentMethodOptionsParams::pix).
    pub struct SetupIntentPaymentMethodOptionsPixParams {
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::sepa_debit`](crate::SetupIntentPaymentMethodOptionsParams::sepa_debit).
    pub struct SetupIntentPaymentMethodOptionsSepaDebitParams {
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsUpiParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsUpiParams::mandate_options).
    pub struct SetupIntentPaymentMethodOptionsUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: MandateOptionsUpiAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::upi`](crate::SetupIntentPaymentMethodOptionsParams::upi).
    pub struct SetupIntentPaymentMethodOptionsUpiParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<SetupIntentSetupFutureUsage>,
        }
        boxed {
            /// Mandate options.
            mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsUsBankAccountParams::networks`](crate::SetupIntentPaymentMethodOptionsUsBankAccountParams::networks).
    pub struct SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams {
        lists {
            /// Requested: one of `ach`, `us_domestic_wire`.
            requested: SetupIntentNetworkRequested,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsParams::us_bank_account`](crate::SetupIntentPaymentMethodOptionsParams::us_bank_account).
    pub struct SetupIntentPaymentMethodOptionsUsBankAccountParams {
        optional {
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: SetupIntentVerificationMethod,
        }
        boxed {
            /// Financial connections.
            financial_connections: SetupIntentUsBankAccountFinancialConnectionsParams,
            /// Mandate options.
            mandate_options: SetupIntentUsBankAccountMandateOptionsParams,
            /// Networks.
            networks: SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsKlarnaParams::preferred_locale`](crate::SetupIntentPaymentMethodOptionsKlarnaParams::preferred_locale).
    pub enum SetupIntentPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeCh = "de-CH",
        DeDe = "de-DE",
        ElGr = "el-GR",
        EnAt = "en-AT",
        EnAu = "en-AU",
        EnBe = "en-BE",
        EnCa = "en-CA",
        EnCh = "en-CH",
        EnCz = "en-CZ",
        EnDe = "en-DE",
        EnDk = "en-DK",
        EnEs = "en-ES",
        EnFi = "en-FI",
        EnFr = "en-FR",
        EnGb = "en-GB",
        EnGr = "en-GR",
        EnIe = "en-IE",
        EnIt = "en-IT",
        EnNl = "en-NL",
        EnNo = "en-NO",
        EnNz = "en-NZ",
        EnPl = "en-PL",
        EnPt = "en-PT",
        EnRo = "en-RO",
        EnSe = "en-SE",
        EnUs = "en-US",
        EsEs = "es-ES",
        EsUs = "es-US",
        FiFi = "fi-FI",
        FrBe = "fr-BE",
        FrCa = "fr-CA",
        FrCh = "fr-CH",
        FrFr = "fr-FR",
        ItCh = "it-CH",
        ItIt = "it-IT",
        NbNo = "nb-NO",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        RoRo = "ro-RO",
        SvFi = "sv-FI",
        SvSe = "sv-SE",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsKlarnaOnDemandParams::purchase_interval`](crate::SetupIntentPaymentMethodOptionsKlarnaOnDemandParams::purchase_interval).
    pub enum SetupIntentPurchaseInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsUpiParams::setup_future_usage`](crate::SetupIntentPaymentMethodOptionsUpiParams::setup_future_usage).
    pub enum SetupIntentSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::params! {
    /// Held by [`CreateSetupIntent::single_use`](crate::CreateSetupIntent::single_use).
    pub struct SetupIntentSingleUseParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams::interval`](crate::SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams::interval).
    pub enum SetupIntentSubscriptionInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams::next_billing`](crate::SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams::next_billing).
    pub struct SetupIntentSubscriptionNextBillingParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Date.
            date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentThreeDSecureNetworkOptionsParams::cartes_bancaires`](crate::SetupIntentThreeDSecureNetworkOptionsParams::cartes_bancaires).
    pub struct SetupIntentThreeDSecureNetworkOptionsCartesBancairesParams {
        required {
            /// Cb avalgo: one of `0`, `1`, `2`, `3`, `4`, `A`.
            cb_avalgo: SetupIntentCbAvalgo,
        }
        optional {
            /// Cb exemption: at most 4 characters.
            cb_exemption: String,
            /// Cb score.
            cb_score: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsCardThreeDSecureParams::network_options`](crate::SetupIntentPaymentMethodOptionsCardThreeDSecureParams::network_options).
    pub struct SetupIntentThreeDSecureNetworkOptionsParams {
        boxed {
            /// Cartes bancaires.
            cartes_bancaires: SetupIntentThreeDSecureNetworkOptionsCartesBancairesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentUsBankAccountFinancialConnectionsParams::filters`](crate::SetupIntentUsBankAccountFinancialConnectionsParams::filters).
    pub struct SetupIntentUsBankAccountFinancialConnectionsFiltersParams {
        lists {
            /// Account subcategories: one of `checking`, `savings`.
            account_subcategories: LinkedAccountOptionsFiltersAccountSubcategory,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsUsBankAccountParams::financial_connections`](crate::SetupIntentPaymentMethodOptionsUsBankAccountParams::financial_connections).
    pub struct SetupIntentUsBankAccountFinancialConnectionsParams {
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Filters.
            filters: SetupIntentUsBankAccountFinancialConnectionsFiltersParams,
        }
        lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: LinkedAccountOptionsCommonPermission,
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: LinkedAccountOptionsCommonPrefetch,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SetupIntentPaymentMethodOptionsUsBankAccountParams::mandate_options`](crate::SetupIntentPaymentMethodOptionsUsBankAccountParams::mandate_options).
    pub struct SetupIntentUsBankAccountMandateOptionsParams {
        optional {
            /// Collection method: one of `paper`; can be cleared.
            collection_method: Clearable<SetupIntentCollectionMethod>,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateSetupIntent::usage`](crate::CreateSetupIntent::usage).
    pub enum SetupIntentUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}
