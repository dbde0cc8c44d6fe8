// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CardInstallmentPlanInterval, CardInstallmentPlanType, CheckoutLinkPaymentMethodOptionsCaptureMethod,
    CheckoutLinkPaymentMethodOptionsSetupFutureUsage, Clearable, Currency, EmptyObject,
    LinkedAccountOptionsCommonPermission, LinkedAccountOptionsCommonPrefetch,
    LinkedAccountOptionsFiltersAccountSubcategory, Map, PaymentIntentAllowRedirects,
    PaymentIntentAmountIncludesIof, PaymentIntentAmountType, PaymentIntentCaptureMethod,
    PaymentIntentCardRequest, PaymentIntentFundingType, PaymentIntentMandateOptionPaymentSchedule,
    PaymentIntentMandateOptionPurpose, PaymentIntentPaymentMethodOptionsCardNetwork,
    PaymentIntentPaymentSchedule, PaymentIntentPreferredLanguage, PaymentIntentRequestThreeDSecure,
    PaymentIntentRequestedAddressType, PaymentIntentRequestedPriority, PaymentIntentSetupFutureUsage,
    PaymentIntentSupportedType, PaymentIntentTransactionPurpose, PaymentIntentTransactionType,
    PaymentIntentVerificationMethod, PaymentMethodOptionsCaptureMethod,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsCustomerBalanceBankTransferType,
    PaymentMethodOptionsMandateOptionsPixAmountIncludesIof, PaymentMethodOptionsMandateOptionsPixAmountType,
    PaymentMethodOptionsMandateOptionsPixPaymentSchedule, PaymentMethodOptionsWechatPayClient,
    PaypalAmountDetailsLineItemOptionsCategory, SetupIntentCollectionMethod,
    SetupIntentPaymentMethodDataType, Timestamp,
};

crate::params! {
    /// Held by [`CapturePaymentIntent::transfer_data`](crate::CapturePaymentIntent::transfer_data),
    /// [`IncrementPaymentIntentAuthorization::transfer_data`](crate::IncrementPaymentIntentAuthorization::transfer_data).
    pub struct CapturePaymentIntentTransferDataParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmPaymentIntentMandateDataParams::customer_acceptance`](crate::ConfirmPaymentIntentMandateDataParams::customer_acceptance).
    pub struct ConfirmPaymentIntentMandateDataCustomerAcceptanceParams {
        required {
            /// Type: one of `offline`, `online`.
            type_ = "type": PaymentIntentMandateDataCustomerAcceptanceType,
        }
        optional {
            /// Accepted at: a time in seconds since 1970.
            accepted_at: Timestamp,
            /// Offline.
            offline: EmptyObject,
        }
        boxed {
            /// Online.
            online: PaymentIntentCustomerAcceptanceOnlineParams,
        }
    }
}

crate::params! {
    /// Held by [`ConfirmPaymentIntent::mandate_data`](crate::ConfirmPaymentIntent::mandate_data).
    pub struct ConfirmPaymentIntentMandateDataParams {
        required {
            /// Customer acceptance.
            customer_acceptance: ConfirmPaymentIntentMandateDataCustomerAcceptanceParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataUsBankAccountParams::account_holder_type`](crate::PaymentIntentPaymentMethodDataUsBankAccountParams::account_holder_type).
    pub enum PaymentIntentAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataUsBankAccountParams::account_type`](crate::PaymentIntentPaymentMethodDataUsBankAccountParams::account_type).
    pub enum PaymentIntentAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsAcssDebitParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsAcssDebitParams::mandate_options).
    pub struct PaymentIntentAcssDebitMandateOptionsParams {
        optional {
            /// Custom mandate url: can be cleared.
            custom_mandate_url: Clearable<String>,
            /// Interval description: at most 500 characters.
            interval_description: String,
            /// Payment schedule: one of `combined`, `interval`, `sporadic`.
            payment_schedule: PaymentIntentPaymentSchedule,
            /// Transaction type: one of `business`, `personal`.
            transaction_type: PaymentIntentTransactionType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataParams::allow_redisplay`](crate::PaymentIntentPaymentMethodDataParams::allow_redisplay).
    pub enum PaymentIntentAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsParams::line_items`](crate::PaymentIntentAmountDetailsParams::line_items).
    pub struct PaymentIntentAmountDetailsLineItemParams {
        required {
            /// Product name: at most 1024 characters.
            product_name: String,
            /// Quantity.
            quantity: i64,
            /// Unit cost.
            unit_cost: i64,
        }
        optional {
            /// Discount amount: in minor units of the currency.
            discount_amount: i64,
            /// Product code: at most 12 characters.
            product_code: String,
            /// Unit of measure: at most 12 characters.
            unit_of_measure: String,
        }
        boxed {
            /// Payment method options.
            payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams,
            /// Tax.
            tax: PaymentIntentAmountDetailsTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsLineItemParams::payment_method_options`](crate::PaymentIntentAmountDetailsLineItemParams::payment_method_options).
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams {
        boxed {
            /// Card.
            card: PaymentIntentPaymentMethodOptionCardParams,
            /// Card present.
            card_present: PaymentIntentPaymentMethodOptionCardPresentParams,
            /// Klarna.
            klarna: PaymentIntentPaymentMethodOptionKlarnaParams,
            /// Paypal.
            paypal: PaymentIntentPaymentMethodOptionPaypalParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::amount_details`](crate::CreatePaymentIntent::amount_details),
    /// [`UpdatePaymentIntent::amount_details`](crate::UpdatePaymentIntent::amount_details),
    /// [`CapturePaymentIntent::amount_details`](crate::CapturePaymentIntent::amount_details) and 2 more.
    pub struct PaymentIntentAmountDetailsParams {
        optional {
            /// Discount amount: can be cleared.
            discount_amount: Clearable<i64>,
            /// Enforce arithmetic validation.
            enforce_arithmetic_validation: bool,
            /// Line items: can be cleared.
            line_items: Clearable<Vec<PaymentIntentAmountDetailsLineItemParams>>,
        }
        boxed {
            /// Shipping: can be cleared.
            shipping: Clearable<PaymentIntentAmountDetailsShippingParams>,
            /// Tax: can be cleared.
            tax: Clearable<PaymentIntentAmountDetailsTaxParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsParams::shipping`](crate::PaymentIntentAmountDetailsParams::shipping).
    pub struct PaymentIntentAmountDetailsShippingParams {
        optional {
            /// Amount: can be cleared.
            amount: Clearable<i64>,
            /// From postal code: can be cleared.
            from_postal_code: Clearable<String>,
            /// To postal code: can be cleared.
            to_postal_code: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`PaymentIntentAmountDetailsParams::tax`](crate::PaymentIntentAmountDetailsParams::tax),
    /// [`PaymentIntentAmountDetailsLineItemParams::tax`](crate::PaymentIntentAmountDetailsLineItemParams::tax).
    pub struct PaymentIntentAmountDetailsTaxParams {
        required {
            /// Total tax amount: in minor units of the currency.
            total_tax_amount: i64,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::ares_trans_status`](crate::PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::ares_trans_status).
    pub enum PaymentIntentAresTransStatus {
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
    /// [`CreatePaymentIntent::automatic_payment_methods`](crate::CreatePaymentIntent::automatic_payment_methods).
    pub struct PaymentIntentAutomaticPaymentMethodsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Allow redirects: one of `always`, `never`.
            allow_redirects: PaymentIntentAllowRedirects,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsBacsDebitParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsBacsDebitParams::mandate_options),
    /// [`PaymentIntentPaymentMethodOptionsSepaDebitParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsSepaDebitParams::mandate_options).
    pub struct PaymentIntentBacsDebitMandateOptionsParams {
        optional {
            /// Reference prefix: can be cleared.
            reference_prefix: Clearable<String>,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentThreeDSecureNetworkOptionsCartesBancairesParams::cb_avalgo`](crate::PaymentIntentThreeDSecureNetworkOptionsCartesBancairesParams::cb_avalgo).
    pub enum PaymentIntentCbAvalgo {
        V0 = "0",
        V1 = "1",
        V2 = "2",
        V3 = "3",
        V4 = "4",
        A = "A",
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmPaymentIntentMandateDataCustomerAcceptanceParams::online`](crate::ConfirmPaymentIntentMandateDataCustomerAcceptanceParams::online).
    pub struct PaymentIntentCustomerAcceptanceOnlineParams {
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
    /// [`PaymentIntentCustomerBalanceBankTransferParams::eu_bank_transfer`](crate::PaymentIntentCustomerBalanceBankTransferParams::eu_bank_transfer).
    pub struct PaymentIntentCustomerBalanceBankTransferEuBankTransferParams {
        required {
            /// Country.
            country: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsCustomerBalanceParams::bank_transfer`](crate::PaymentIntentPaymentMethodOptionsCustomerBalanceParams::bank_transfer).
    pub struct PaymentIntentCustomerBalanceBankTransferParams {
        required {
            /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
            /// `us_bank_transfer`.
            type_ = "type": PaymentMethodOptionsCustomerBalanceBankTransferType,
        }
        boxed {
            /// Eu bank transfer.
            eu_bank_transfer: PaymentIntentCustomerBalanceBankTransferEuBankTransferParams,
        }
        lists {
            /// Requested address types: one of 7 values.
            requested_address_types: PaymentIntentRequestedAddressType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::electronic_commerce_indicator`](crate::PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::electronic_commerce_indicator).
    pub enum PaymentIntentElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::exemption_indicator`](crate::PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::exemption_indicator).
    pub enum PaymentIntentExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

crate::params! {
    /// Held by [`PaymentIntentHooksParams::inputs`](crate::PaymentIntentHooksParams::inputs).
    pub struct PaymentIntentHooksInputsParams {
        boxed {
            /// Tax.
            tax: PaymentIntentHooksInputsTaxParams,
        }
    }
}

crate::params! {
    /// Held by [`PaymentIntentHooksInputsParams::tax`](crate::PaymentIntentHooksInputsParams::tax).
    pub struct PaymentIntentHooksInputsTaxParams {
        required {
            /// Calculation: can be cleared.
            calculation: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::hooks`](crate::CreatePaymentIntent::hooks),
    /// [`UpdatePaymentIntent::hooks`](crate::UpdatePaymentIntent::hooks),
    /// [`CapturePaymentIntent::hooks`](crate::CapturePaymentIntent::hooks) and 2 more.
    pub struct PaymentIntentHooksParams {
        boxed {
            /// Inputs.
            inputs: PaymentIntentHooksInputsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentMandateDataCustomerAcceptanceParams::online`](crate::PaymentIntentMandateDataCustomerAcceptanceParams::online).
    pub struct PaymentIntentMandateDataCustomerAcceptanceOnlineParams {
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
    /// [`PaymentIntentMandateDataParams::customer_acceptance`](crate::PaymentIntentMandateDataParams::customer_acceptance).
    pub struct PaymentIntentMandateDataCustomerAcceptanceParams {
        required {
            /// Type: one of `offline`, `online`.
            type_ = "type": PaymentIntentMandateDataCustomerAcceptanceType,
        }
        optional {
            /// Accepted at: a time in seconds since 1970.
            accepted_at: Timestamp,
            /// Offline.
            offline: EmptyObject,
        }
        boxed {
            /// Online.
            online: PaymentIntentMandateDataCustomerAcceptanceOnlineParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentMandateDataCustomerAcceptanceParams::type_`](crate::PaymentIntentMandateDataCustomerAcceptanceParams::type_),
    /// [`ConfirmPaymentIntentMandateDataCustomerAcceptanceParams::type_`](crate::ConfirmPaymentIntentMandateDataCustomerAcceptanceParams::type_).
    pub enum PaymentIntentMandateDataCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::mandate_data`](crate::CreatePaymentIntent::mandate_data).
    pub struct PaymentIntentMandateDataParams {
        required {
            /// Customer acceptance.
            customer_acceptance: PaymentIntentMandateDataCustomerAcceptanceParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccountNetworksParams::requested`](crate::PaymentIntentPaymentMethodOptionsUsBankAccountNetworksParams::requested).
    pub enum PaymentIntentNetworkRequested {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

crate::keyword! {
    /// Held by [`CreatePaymentIntent::off_session`](crate::CreatePaymentIntent::off_session),
    /// [`ConfirmPaymentIntent::off_session`](crate::ConfirmPaymentIntent::off_session).
    pub enum PaymentIntentOffSession(bool) {
        OneOff = "one_off",
        Recurring = "recurring",
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::payment_details`](crate::CreatePaymentIntent::payment_details),
    /// [`UpdatePaymentIntent::payment_details`](crate::UpdatePaymentIntent::payment_details),
    /// [`CapturePaymentIntent::payment_details`](crate::CapturePaymentIntent::payment_details) and 2 more.
    pub struct PaymentIntentPaymentDetailsParams {
        optional {
            /// Customer reference: can be cleared.
            customer_reference: Clearable<String>,
            /// Order reference: can be cleared.
            order_reference: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::acss_debit`](crate::PaymentIntentPaymentMethodDataParams::acss_debit).
    pub struct PaymentIntentPaymentMethodDataAcssDebitParams {
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
    /// [`PaymentIntentPaymentMethodDataParams::au_becs_debit`](crate::PaymentIntentPaymentMethodDataParams::au_becs_debit).
    pub struct PaymentIntentPaymentMethodDataAuBecsDebitParams {
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
    /// [`PaymentIntentPaymentMethodDataParams::bacs_debit`](crate::PaymentIntentPaymentMethodDataParams::bacs_debit).
    pub struct PaymentIntentPaymentMethodDataBacsDebitParams {
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
    /// [`PaymentIntentPaymentMethodDataParams::billing_details`](crate::PaymentIntentPaymentMethodDataParams::billing_details).
    pub struct PaymentIntentPaymentMethodDataBillingDetailsParams {
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
            address: Clearable<PaymentIntentShippingAddressParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::boleto`](crate::PaymentIntentPaymentMethodDataParams::boleto).
    pub struct PaymentIntentPaymentMethodDataBoletoParams {
        required {
            /// Tax id.
            tax_id: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataEpsParams::bank`](crate::PaymentIntentPaymentMethodDataEpsParams::bank).
    pub enum PaymentIntentPaymentMethodDataEpsBank {
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
    /// [`PaymentIntentPaymentMethodDataParams::eps`](crate::PaymentIntentPaymentMethodDataParams::eps).
    pub struct PaymentIntentPaymentMethodDataEpsParams {
        optional {
            /// Bank: one of 28 values.
            bank: PaymentIntentPaymentMethodDataEpsBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataFpxParams::bank`](crate::PaymentIntentPaymentMethodDataFpxParams::bank).
    pub enum PaymentIntentPaymentMethodDataFpxBank {
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
    /// [`PaymentIntentPaymentMethodDataParams::fpx`](crate::PaymentIntentPaymentMethodDataParams::fpx).
    pub struct PaymentIntentPaymentMethodDataFpxParams {
        required {
            /// Bank: one of 22 values.
            bank: PaymentIntentPaymentMethodDataFpxBank,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataIdealParams::bank`](crate::PaymentIntentPaymentMethodDataIdealParams::bank).
    pub enum PaymentIntentPaymentMethodDataIdealBank {
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
    /// [`PaymentIntentPaymentMethodDataParams::ideal`](crate::PaymentIntentPaymentMethodDataParams::ideal).
    pub struct PaymentIntentPaymentMethodDataIdealParams {
        optional {
            /// Bank: one of 20 values.
            bank: PaymentIntentPaymentMethodDataIdealBank,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataKlarnaParams::dob`](crate::PaymentIntentPaymentMethodDataKlarnaParams::dob).
    pub struct PaymentIntentPaymentMethodDataKlarnaDobParams {
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
    /// [`PaymentIntentPaymentMethodDataParams::klarna`](crate::PaymentIntentPaymentMethodDataParams::klarna).
    pub struct PaymentIntentPaymentMethodDataKlarnaParams {
        boxed {
            /// Dob.
            dob: PaymentIntentPaymentMethodDataKlarnaDobParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataNaverPayParams::funding`](crate::PaymentIntentPaymentMethodDataNaverPayParams::funding).
    pub enum PaymentIntentPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::naver_pay`](crate::PaymentIntentPaymentMethodDataParams::naver_pay).
    pub struct PaymentIntentPaymentMethodDataNaverPayParams {
        optional {
            /// Funding: one of `card`, `points`.
            funding: PaymentIntentPaymentMethodDataNaverPayFunding,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::nz_bank_account`](crate::PaymentIntentPaymentMethodDataParams::nz_bank_account).
    pub struct PaymentIntentPaymentMethodDataNzBankAccountParams {
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
    /// [`PaymentIntentPaymentMethodDataP24Params::bank`](crate::PaymentIntentPaymentMethodDataP24Params::bank).
    pub enum PaymentIntentPaymentMethodDataP24Bank {
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
    /// [`PaymentIntentPaymentMethodDataParams::p24`](crate::PaymentIntentPaymentMethodDataParams::p24).
    pub struct PaymentIntentPaymentMethodDataP24Params {
        optional {
            /// Bank: one of 26 values.
            bank: PaymentIntentPaymentMethodDataP24Bank,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::payment_method_data`](crate::CreatePaymentIntent::payment_method_data),
    /// [`UpdatePaymentIntent::payment_method_data`](crate::UpdatePaymentIntent::payment_method_data),
    /// [`ConfirmPaymentIntent::payment_method_data`](crate::ConfirmPaymentIntent::payment_method_data).
    pub struct PaymentIntentPaymentMethodDataParams {
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
            allow_redisplay: PaymentIntentAllowRedisplay,
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
            acss_debit: PaymentIntentPaymentMethodDataAcssDebitParams,
            /// Au becs debit.
            au_becs_debit: PaymentIntentPaymentMethodDataAuBecsDebitParams,
            /// Bacs debit.
            bacs_debit: PaymentIntentPaymentMethodDataBacsDebitParams,
            /// Billing details.
            billing_details: PaymentIntentPaymentMethodDataBillingDetailsParams,
            /// Boleto.
            boleto: PaymentIntentPaymentMethodDataBoletoParams,
            /// Eps.
            eps: PaymentIntentPaymentMethodDataEpsParams,
            /// Fpx.
            fpx: PaymentIntentPaymentMethodDataFpxParams,
            /// Ideal.
            ideal: PaymentIntentPaymentMethodDataIdealParams,
            /// Klarna.
            klarna: PaymentIntentPaymentMethodDataKlarnaParams,
            /// Naver pay.
            naver_pay: PaymentIntentPaymentMethodDataNaverPayParams,
            /// Nz bank account.
            nz_bank_account: PaymentIntentPaymentMethodDataNzBankAccountParams,
            /// P24.
            p24: PaymentIntentPaymentMethodDataP24Params,
            /// Payto.
            payto: PaymentIntentPaymentMethodDataPaytoParams,
            /// Radar options.
            radar_options: PaymentIntentRadarOptionsParams,
            /// Sepa debit.
            sepa_debit: PaymentIntentPaymentMethodDataSepaDebitParams,
            /// Sofort.
            sofort: PaymentIntentPaymentMethodDataSofortParams,
            /// Upi.
            upi: PaymentIntentPaymentMethodDataUpiParams,
            /// Us bank account.
            us_bank_account: PaymentIntentPaymentMethodDataUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::payto`](crate::PaymentIntentPaymentMethodDataParams::payto).
    pub struct PaymentIntentPaymentMethodDataPaytoParams {
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
    /// [`PaymentIntentPaymentMethodDataParams::sepa_debit`](crate::PaymentIntentPaymentMethodDataParams::sepa_debit).
    pub struct PaymentIntentPaymentMethodDataSepaDebitParams {
        required {
            /// Iban.
            iban: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodDataSofortParams::country`](crate::PaymentIntentPaymentMethodDataSofortParams::country).
    pub enum PaymentIntentPaymentMethodDataSofortCountry {
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
    /// [`PaymentIntentPaymentMethodDataParams::sofort`](crate::PaymentIntentPaymentMethodDataParams::sofort).
    pub struct PaymentIntentPaymentMethodDataSofortParams {
        required {
            /// Country: one of `AT`, `BE`, `DE`, `ES`, `IT`, `NL`.
            country: PaymentIntentPaymentMethodDataSofortCountry,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataUpiParams::mandate_options`](crate::PaymentIntentPaymentMethodDataUpiParams::mandate_options),
    /// [`PaymentIntentPaymentMethodOptionsUpiParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsUpiParams::mandate_options).
    pub struct PaymentIntentPaymentMethodDataUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: PaymentIntentAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::upi`](crate::PaymentIntentPaymentMethodDataParams::upi).
    pub struct PaymentIntentPaymentMethodDataUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentPaymentMethodDataUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodDataParams::us_bank_account`](crate::PaymentIntentPaymentMethodDataParams::us_bank_account).
    pub struct PaymentIntentPaymentMethodDataUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: PaymentIntentAccountHolderType,
            /// Account number.
            account_number: String,
            /// Account type: one of `checking`, `savings`.
            account_type: PaymentIntentAccountType,
            /// Financial connections account.
            financial_connections_account: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::card`](crate::PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::card).
    pub struct PaymentIntentPaymentMethodOptionCardParams {
        optional {
            /// Commodity code: at most 12 characters.
            commodity_code: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::card_present`](crate::PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::card_present).
    pub struct PaymentIntentPaymentMethodOptionCardPresentParams {
        optional {
            /// Commodity code: at most 12 characters.
            commodity_code: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::klarna`](crate::PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::klarna).
    pub struct PaymentIntentPaymentMethodOptionKlarnaParams {
        optional {
            /// Image url: at most 4096 characters.
            image_url: String,
            /// Product url: at most 4096 characters.
            product_url: String,
            /// Reference: at most 255 characters.
            reference: String,
            /// Subscription reference: at most 255 characters.
            subscription_reference: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::paypal`](crate::PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams::paypal).
    pub struct PaymentIntentPaymentMethodOptionPaypalParams {
        optional {
            /// Category: one of `digital_goods`, `donation`, `physical_goods`.
            category: PaypalAmountDetailsLineItemOptionsCategory,
            /// Description: at most 127 characters.
            description: String,
            /// Sold by: at most 127 characters.
            sold_by: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::acss_debit`](crate::PaymentIntentPaymentMethodOptionsParams::acss_debit).
    pub struct PaymentIntentPaymentMethodOptionsAcssDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: PaymentIntentVerificationMethod,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::affirm`](crate::PaymentIntentPaymentMethodOptionsParams::affirm).
    pub struct PaymentIntentPaymentMethodOptionsAffirmParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Preferred locale: at most 30 characters.
            preferred_locale: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::afterpay_clearpay`](crate::PaymentIntentPaymentMethodOptionsParams::afterpay_clearpay).
    pub struct PaymentIntentPaymentMethodOptionsAfterpayClearpayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Reference: at most 128 characters.
            reference: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::alipay`](crate::PaymentIntentPaymentMethodOptionsParams::alipay).
    pub struct PaymentIntentPaymentMethodOptionsAlipayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::alma`](crate::PaymentIntentPaymentMethodOptionsParams::alma).
    pub struct PaymentIntentPaymentMethodOptionsAlmaParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::amazon_pay`](crate::PaymentIntentPaymentMethodOptionsParams::amazon_pay).
    pub struct PaymentIntentPaymentMethodOptionsAmazonPayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::au_becs_debit`](crate::PaymentIntentPaymentMethodOptionsParams::au_becs_debit).
    pub struct PaymentIntentPaymentMethodOptionsAuBecsDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::bacs_debit`](crate::PaymentIntentPaymentMethodOptionsParams::bacs_debit).
    pub struct PaymentIntentPaymentMethodOptionsBacsDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::bancontact`](crate::PaymentIntentPaymentMethodOptionsParams::bancontact).
    pub struct PaymentIntentPaymentMethodOptionsBancontactParams {
        optional {
            /// Preferred language: one of 7 values.
            preferred_language: PaymentIntentPreferredLanguage,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::billie`](crate::PaymentIntentPaymentMethodOptionsParams::billie).
    pub struct PaymentIntentPaymentMethodOptionsBillieParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::blik`](crate::PaymentIntentPaymentMethodOptionsParams::blik).
    pub struct PaymentIntentPaymentMethodOptionsBlikParams {
        optional {
            /// Code.
            code: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::boleto`](crate::PaymentIntentPaymentMethodOptionsParams::boleto).
    pub struct PaymentIntentPaymentMethodOptionsBoletoParams {
        optional {
            /// Expires after days.
            expires_after_days: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsCardParams::installments`](crate::PaymentIntentPaymentMethodOptionsCardParams::installments).
    pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Plan: can be cleared.
            plan: Clearable<PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsCardInstallmentsParams::plan`](crate::PaymentIntentPaymentMethodOptionsCardInstallmentsParams::plan).
    pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams {
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
    /// [`PaymentIntentPaymentMethodOptionsCardParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsCardParams::mandate_options).
    pub struct PaymentIntentPaymentMethodOptionsCardMandateOptionsParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: PaymentIntentAmountType,
            /// Interval: one of `day`, `month`, `sporadic`, `week`, `year`.
            interval: PaymentMethodOptionsCardMandateOptionsInterval,
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
            supported_types: PaymentIntentSupportedType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::card`](crate::PaymentIntentPaymentMethodOptionsParams::card).
    pub struct PaymentIntentPaymentMethodOptionsCardParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Cvc token.
            cvc_token: String,
            /// Network: one of 13 values.
            network: PaymentIntentPaymentMethodOptionsCardNetwork,
            /// Request extended authorization: one of `if_available`, `never`.
            request_extended_authorization: PaymentIntentCardRequest,
            /// Request incremental authorization: one of `if_available`, `never`.
            request_incremental_authorization: PaymentIntentCardRequest,
            /// Request multicapture: one of `if_available`, `never`.
            request_multicapture: PaymentIntentCardRequest,
            /// Request overcapture: one of `if_available`, `never`.
            request_overcapture: PaymentIntentCardRequest,
            /// Request three d secure: one of `any`, `automatic`, `challenge`.
            request_three_d_secure: PaymentIntentRequestThreeDSecure,
            /// Require cvc recollection.
            require_cvc_recollection: bool,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Statement descriptor suffix kana: can be cleared.
            statement_descriptor_suffix_kana: Clearable<String>,
            /// Statement descriptor suffix kanji: can be cleared.
            statement_descriptor_suffix_kanji: Clearable<String>,
        }
        boxed {
            /// Installments.
            installments: PaymentIntentPaymentMethodOptionsCardInstallmentsParams,
            /// Mandate options.
            mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptionsParams,
            /// Three d secure.
            three_d_secure: PaymentIntentPaymentMethodOptionsCardThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::card_present`](crate::PaymentIntentPaymentMethodOptionsParams::card_present).
    pub struct PaymentIntentPaymentMethodOptionsCardPresentParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`.
            capture_method: PaymentIntentCaptureMethod,
            /// Request extended authorization.
            request_extended_authorization: bool,
            /// Request incremental authorization support.
            request_incremental_authorization_support: bool,
        }
        boxed {
            /// Routing.
            routing: PaymentIntentPaymentMethodOptionsCardPresentRoutingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsCardPresentParams::routing`](crate::PaymentIntentPaymentMethodOptionsCardPresentParams::routing).
    pub struct PaymentIntentPaymentMethodOptionsCardPresentRoutingParams {
        optional {
            /// Requested priority: one of `domestic`, `international`.
            requested_priority: PaymentIntentRequestedPriority,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsCardParams::three_d_secure`](crate::PaymentIntentPaymentMethodOptionsCardParams::three_d_secure).
    pub struct PaymentIntentPaymentMethodOptionsCardThreeDSecureParams {
        required {
            /// Cryptogram.
            cryptogram: String,
            /// Transaction id.
            transaction_id: String,
            /// Version: one of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: PaymentIntentThreeDSecureVersion,
        }
        optional {
            /// Ares trans status: one of 7 values.
            ares_trans_status: PaymentIntentAresTransStatus,
            /// Electronic commerce indicator: one of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: PaymentIntentElectronicCommerceIndicator,
            /// Exemption indicator: one of `low_risk`, `none`.
            exemption_indicator: PaymentIntentExemptionIndicator,
            /// Requestor challenge indicator: at most 2 characters.
            requestor_challenge_indicator: String,
        }
        boxed {
            /// Network options.
            network_options: PaymentIntentThreeDSecureNetworkOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::cashapp`](crate::PaymentIntentPaymentMethodOptionsParams::cashapp).
    pub struct PaymentIntentPaymentMethodOptionsCashappParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::crypto`](crate::PaymentIntentPaymentMethodOptionsParams::crypto).
    pub struct PaymentIntentPaymentMethodOptionsCryptoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::customer_balance`](crate::PaymentIntentPaymentMethodOptionsParams::customer_balance).
    pub struct PaymentIntentPaymentMethodOptionsCustomerBalanceParams {
        optional {
            /// Funding type: one of `bank_transfer`.
            funding_type: PaymentIntentFundingType,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
        boxed {
            /// Bank transfer.
            bank_transfer: PaymentIntentCustomerBalanceBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::eps`](crate::PaymentIntentPaymentMethodOptionsParams::eps).
    pub struct PaymentIntentPaymentMethodOptionsEpsParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::fpx`](crate::PaymentIntentPaymentMethodOptionsParams::fpx).
    pub struct PaymentIntentPaymentMethodOptionsFpxParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::giropay`](crate::PaymentIntentPaymentMethodOptionsParams::giropay).
    pub struct PaymentIntentPaymentMethodOptionsGiropayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::grabpay`](crate::PaymentIntentPaymentMethodOptionsParams::grabpay).
    pub struct PaymentIntentPaymentMethodOptionsGrabpayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::ideal`](crate::PaymentIntentPaymentMethodOptionsParams::ideal).
    pub struct PaymentIntentPaymentMethodOptionsIdealParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::kakao_pay`](crate::PaymentIntentPaymentMethodOptionsParams::kakao_pay).
    pub struct PaymentIntentPaymentMethodOptionsKakaoPayParams {
        optional {
            /// Capture method: one of `manual`; can be cleared.
            capture_method: Clearable<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`; can be cleared.
            setup_future_usage: Clearable<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsKlarnaParams::on_demand`](crate::PaymentIntentPaymentMethodOptionsKlarnaParams::on_demand).
    pub struct PaymentIntentPaymentMethodOptionsKlarnaOnDemandParams {
        optional {
            /// Average amount: in minor units of the currency.
            average_amount: i64,
            /// Maximum amount: in minor units of the currency.
            maximum_amount: i64,
            /// Minimum amount: in minor units of the currency.
            minimum_amount: i64,
            /// Purchase interval: one of `day`, `month`, `week`, `year`.
            purchase_interval: PaymentIntentPurchaseInterval,
            /// Purchase interval count.
            purchase_interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::klarna`](crate::PaymentIntentPaymentMethodOptionsParams::klarna).
    pub struct PaymentIntentPaymentMethodOptionsKlarnaParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Preferred locale: one of 50 values.
            preferred_locale: PaymentIntentPreferredLocale,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
            /// Subscriptions: can be cleared.
            subscriptions: Clearable<Vec<PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams>>,
        }
        boxed {
            /// On demand.
            on_demand: PaymentIntentPaymentMethodOptionsKlarnaOnDemandParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsKlarnaParams::subscriptions`](crate::PaymentIntentPaymentMethodOptionsKlarnaParams::subscriptions).
    pub struct PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: PaymentIntentSubscriptionInterval,
            /// Reference: at most 255 characters.
            reference: String,
        }
        optional {
            /// Interval count.
            interval_count: i64,
            /// Name: at most 255 characters.
            name: String,
        }
        boxed {
            /// Next billing.
            next_billing: PaymentIntentSubscriptionNextBillingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::konbini`](crate::PaymentIntentPaymentMethodOptionsParams::konbini).
    pub struct PaymentIntentPaymentMethodOptionsKonbiniParams {
        optional {
            /// Confirmation number: can be cleared.
            confirmation_number: Clearable<String>,
            /// Expires after days: can be cleared.
            expires_after_days: Clearable<i64>,
            /// Expires at: a time in seconds since 1970; can be cleared.
            expires_at: Clearable<Timestamp>,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::kr_card`](crate::PaymentIntentPaymentMethodOptionsParams::kr_card).
    pub struct PaymentIntentPaymentMethodOptionsKrCardParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::link`](crate::PaymentIntentPaymentMethodOptionsParams::link).
    pub struct PaymentIntentPaymentMethodOptionsLinkParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::mb_way`](crate::PaymentIntentPaymentMethodOptionsParams::mb_way).
    pub struct PaymentIntentPaymentMethodOptionsMbWayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::mobilepay`](crate::PaymentIntentPaymentMethodOptionsParams::mobilepay).
    pub struct PaymentIntentPaymentMethodOptionsMobilepayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::multibanco`](crate::PaymentIntentPaymentMethodOptionsParams::multibanco).
    pub struct PaymentIntentPaymentMethodOptionsMultibancoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::naver_pay`](crate::PaymentIntentPaymentMethodOptionsParams::naver_pay).
    pub struct PaymentIntentPaymentMethodOptionsNaverPayParams {
        optional {
            /// Capture method: one of `manual`; can be cleared.
            capture_method: Clearable<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`; can be cleared.
            setup_future_usage: Clearable<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::nz_bank_account`](crate::PaymentIntentPaymentMethodOptionsParams::nz_bank_account).
    pub struct PaymentIntentPaymentMethodOptionsNzBankAccountParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::oxxo`](crate::PaymentIntentPaymentMethodOptionsParams::oxxo).
    pub struct PaymentIntentPaymentMethodOptionsOxxoParams {
        optional {
            /// Expires after days.
            expires_after_days: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::p24`](crate::PaymentIntentPaymentMethodOptionsParams::p24).
    pub struct PaymentIntentPaymentMethodOptionsP24Params {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
            /// Tos shown and accepted.
            tos_shown_and_accepted: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreatePaymentIntent::payment_method_options`](crate::CreatePaymentIntent::payment_method_options),
    /// [`UpdatePaymentIntent::payment_method_options`](crate::UpdatePaymentIntent::payment_method_options),
    /// [`ConfirmPaymentIntent::payment_method_options`](crate::ConfirmPaymentIntent::payment_method_options).
    pub struct PaymentIntentPaymentMethodOptionsParams {
        optional {
            /// Bizum: can be cleared.
            bizum: Clearable<EmptyObject>,
            /// Interac present: can be cleared.
            interac_present: Clearable<EmptyObject>,
            /// Pay by bank: can be cleared.
            pay_by_bank: Clearable<EmptyObject>,
        }
        boxed {
            /// Acss debit: can be cleared.
            acss_debit: Clearable<PaymentIntentPaymentMethodOptionsAcssDebitParams>,
            /// Affirm: can be cleared.
            affirm: Clearable<PaymentIntentPaymentMethodOptionsAffirmParams>,
            /// Afterpay clearpay: can be cleared.
            afterpay_clearpay: Clearable<PaymentIntentPaymentMethodOptionsAfterpayClearpayParams>,
            /// Alipay: can be cleared.
            alipay: Clearable<PaymentIntentPaymentMethodOptionsAlipayParams>,
            /// Alma: can be cleared.
            alma: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            /// Amazon pay: can be cleared.
            amazon_pay: Clearable<PaymentIntentPaymentMethodOptionsAmazonPayParams>,
            /// Au becs debit: can be cleared.
            au_becs_debit: Clearable<PaymentIntentPaymentMethodOptionsAuBecsDebitParams>,
            /// Bacs debit: can be cleared.
            bacs_debit: Clearable<PaymentIntentPaymentMethodOptionsBacsDebitParams>,
            /// Bancontact: can be cleared.
            bancontact: Clearable<PaymentIntentPaymentMethodOptionsBancontactParams>,
            /// Billie: can be cleared.
            billie: Clearable<PaymentIntentPaymentMethodOptionsBillieParams>,
            /// Blik: can be cleared.
            blik: Clearable<PaymentIntentPaymentMethodOptionsBlikParams>,
            /// Boleto: can be cleared.
            boleto: Clearable<PaymentIntentPaymentMethodOptionsBoletoParams>,
            /// Card: can be cleared.
            card: Clearable<PaymentIntentPaymentMethodOptionsCardParams>,
            /// Card present: can be cleared.
            card_present: Clearable<PaymentIntentPaymentMethodOptionsCardPresentParams>,
            /// Cashapp: can be cleared.
            cashapp: Clearable<PaymentIntentPaymentMethodOptionsCashappParams>,
            /// Crypto: can be cleared.
            crypto: Clearable<PaymentIntentPaymentMethodOptionsCryptoParams>,
            /// Customer balance: can be cleared.
            customer_balance: Clearable<PaymentIntentPaymentMethodOptionsCustomerBalanceParams>,
            /// Eps: can be cleared.
            eps: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            /// Fpx: can be cleared.
            fpx: Clearable<PaymentIntentPaymentMethodOptionsFpxParams>,
            /// Giropay: can be cleared.
            giropay: Clearable<PaymentIntentPaymentMethodOptionsGiropayParams>,
            /// Grabpay: can be cleared.
            grabpay: Clearable<PaymentIntentPaymentMethodOptionsGrabpayParams>,
            /// Ideal: can be cleared.
            ideal: Clearable<PaymentIntentPaymentMethodOptionsIdealParams>,
            /// Kakao pay: can be cleared.
            kakao_pay: Clearable<PaymentIntentPaymentMethodOptionsKakaoPayParams>,
            /// Klarna: can be cleared.
            klarna: Clearable<PaymentIntentPaymentMethodOptionsKlarnaParams>,
            /// Konbini: can be cleared.
            konbini: Clearable<PaymentIntentPaymentMethodOptionsKonbiniParams>,
            /// Kr card: can be cleared.
            kr_card: Clearable<PaymentIntentPaymentMethodOptionsKrCardParams>,
            /// Link: can be cleared.
            link: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            /// Mb way: can be cleared.
            mb_way: Clearable<PaymentIntentPaymentMethodOptionsMbWayParams>,
            /// Mobilepay: can be cleared.
            mobilepay: Clearable<PaymentIntentPaymentMethodOptionsMobilepayParams>,
            /// Multibanco: can be cleared.
            multibanco: Clearable<PaymentIntentPaymentMethodOptionsMultibancoParams>,
            /// Naver pay: can be cleared.
            naver_pay: Clearable<PaymentIntentPaymentMethodOptionsNaverPayParams>,
            /// Nz bank account: can be cleared.
            nz_bank_account: Clearable<PaymentIntentPaymentMethodOptionsNzBankAccountParams>,
            /// Oxxo: can be cleared.
            oxxo: Clearable<PaymentIntentPaymentMethodOptionsOxxoParams>,
            /// P24: can be cleared.
            p24: Clearable<PaymentIntentPaymentMethodOptionsP24Params>,
            /// Payco: can be cleared.
            payco: Clearable<PaymentIntentPaymentMethodOptionsPaycoParams>,
            /// Paynow: can be cleared.
            paynow: Clearable<PaymentIntentPaymentMethodOptionsPaynowParams>,
            /// Paypal: can be cleared.
            paypal: Clearable<PaymentIntentPaymentMethodOptionsPaypalParams>,
            /// Payto: can be cleared.
            payto: Clearable<PaymentIntentPaymentMethodOptionsPaytoParams>,
            /// Pix: can be cleared.
            pix: Clearable<PaymentIntentPaymentMethodOptionsPixParams>,
            /// Promptpay: can be cleared.
            promptpay: Clearable<PaymentIntentPaymentMethodOptionsPromptpayParams>,
            /// Revolut pay: can be cleared.
            revolut_pay: Clearable<PaymentIntentPaymentMethodOptionsRevolutPayParams>,
            /// Samsung pay: can be cleared.
            samsung_pay: Clearable<PaymentIntentPaymentMethodOptionsSamsungPayParams>,
            /// Satispay: can be cleared.
            satispay: Clearable<PaymentIntentPaymentMethodOptionsSatispayParams>,
            /// Scalapay: can be cleared.
            scalapay: Clearable<PaymentIntentPaymentMethodOptionsScalapayParams>,
            /// Sepa debit: can be cleared.
            sepa_debit: Clearable<PaymentIntentPaymentMethodOptionsSepaDebitParams>,
            /// Sofort: can be cleared.
            sofort: Clearable<PaymentIntentPaymentMethodOptionsSofortParams>,
            /// Swish: can be cleared.
            swish: Clearable<PaymentIntentPaymentMethodOptionsSwishParams>,
            /// Twint: can be cleared.
            twint: Clearable<PaymentIntentPaymentMethodOptionsTwintParams>,
            /// Upi: can be cleared.
            upi: Clearable<PaymentIntentPaymentMethodOptionsUpiParams>,
            /// Us bank account: can be cleared.
            us_bank_account: Clearable<PaymentIntentPaymentMethodOptionsUsBankAccountParams>,
            /// Wechat pay: can be cleared.
            wechat_pay: Clearable<PaymentIntentPaymentMethodOptionsWechatPayParams>,
            /// Zip: can be cleared.
            zip: Clearable<PaymentIntentPaymentMethodOptionsZipParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::payco`](crate::PaymentIntentPaymentMethodOptionsParams::payco).
    pub struct PaymentIntentPaymentMethodOptionsPaycoParams {
        optional {
            /// Capture method: one of `manual`; can be cleared.
            capture_method: Clearable<PaymentMethodOptionsCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::paynow`](crate::PaymentIntentPaymentMethodOptionsParams::paynow).
    pub struct PaymentIntentPaymentMethodOptionsPaynowParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::paypal`](crate::PaymentIntentPaymentMethodOptionsParams::paypal).
    pub struct PaymentIntentPaymentMethodOptionsPaypalParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Preferred locale: one of 50 values.
            preferred_locale: PaymentIntentPreferredLocale,
            /// Reference: at most 127 characters.
            reference: String,
            /// Risk correlation id: at most 32 characters.
            risk_correlation_id: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsPaytoParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsPaytoParams::mandate_options).
    pub struct PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            /// Amount: can be cleared.
            amount: Clearable<i64>,
            /// Amount type: one of `fixed`, `maximum`; can be cleared.
            amount_type: Clearable<PaymentIntentAmountType>,
            /// End date: can be cleared.
            end_date: Clearable<String>,
            /// Payment schedule: one of 8 values; can be cleared.
            payment_schedule: Clearable<PaymentIntentMandateOptionPaymentSchedule>,
            /// Payments per period: can be cleared.
            payments_per_period: Clearable<i64>,
            /// Purpose: one of 11 values; can be cleared.
            purpose: Clearable<PaymentIntentMandateOptionPurpose>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::payto`](crate::PaymentIntentPaymentMethodOptionsParams::payto).
    pub struct PaymentIntentPaymentMethodOptionsPaytoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsPixParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsPixParams::mandate_options).
    pub struct PaymentIntentPaymentMethodOptionsPixMandateOptionsParams {
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
    /// [`PaymentIntentPaymentMethodOptionsParams::pix`](crate::PaymentIntentPaymentMethodOptionsParams::pix).
    pub struct PaymentIntentPaymentMethodOptionsPixParams {
        optional {
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: PaymentIntentAmountIncludesIof,
            /// Expires after seconds.
            expires_after_seconds: i64,
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::promptpay`](crate::PaymentIntentPaymentMethodOptionsParams::promptpay).
    pub struct PaymentIntentPaymentMethodOptionsPromptpayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::revolut_pay`](crate::PaymentIntentPaymentMethodOptionsParams::revolut_pay).
    pub struct PaymentIntentPaymentMethodOptionsRevolutPayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::samsung_pay`](crate::PaymentIntentPaymentMethodOptionsParams::samsung_pay).
    pub struct PaymentIntentPaymentMethodOptionsSamsungPayParams {
        optional {
            /// Capture method: one of `manual`; can be cleared.
            capture_method: Clearable<PaymentMethodOptionsCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::satispay`](crate::PaymentIntentPaymentMethodOptionsParams::satispay).
    pub struct PaymentIntentPaymentMethodOptionsSatispayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::scalapay`](crate::PaymentIntentPaymentMethodOptionsParams::scalapay).
    pub struct PaymentIntentPaymentMethodOptionsScalapayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; can be
            /// cleared.
            capture_method: Clearable<PaymentIntentCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::sepa_debit`](crate::PaymentIntentPaymentMethodOptionsParams::sepa_debit).
    pub struct PaymentIntentPaymentMethodOptionsSepaDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::sofort`](crate::PaymentIntentPaymentMethodOptionsParams::sofort).
    pub struct PaymentIntentPaymentMethodOptionsSofortParams {
        optional {
            /// Preferred language: one of 7 values; can be cleared.
            preferred_language: Clearable<PaymentIntentPreferredLanguage>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::swish`](crate::PaymentIntentPaymentMethodOptionsParams::swish).
    pub struct PaymentIntentPaymentMethodOptionsSwishParams {
        optional {
            /// Reference: can be cleared.
            reference: Clearable<String>,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::twint`](crate::PaymentIntentPaymentMethodOptionsParams::twint).
    pub struct PaymentIntentPaymentMethodOptionsTwintParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::upi`](crate::PaymentIntentPaymentMethodOptionsParams::upi).
    pub struct PaymentIntentPaymentMethodOptionsUpiParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
        }
        boxed {
            /// Mandate options.
            mandate_options: PaymentIntentPaymentMethodDataUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccountParams::networks`](crate::PaymentIntentPaymentMethodOptionsUsBankAccountParams::networks).
    pub struct PaymentIntentPaymentMethodOptionsUsBankAccountNetworksParams {
        lists {
            /// Requested: one of `ach`, `us_domestic_wire`.
            requested: PaymentIntentNetworkRequested,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::us_bank_account`](crate::PaymentIntentPaymentMethodOptionsParams::us_bank_account).
    pub struct PaymentIntentPaymentMethodOptionsUsBankAccountParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Target date.
            target_date: String,
            /// Transaction purpose: one of `goods`, `other`, `services`, `unspecified`; can be cleared.
            transaction_purpose: Clearable<PaymentIntentTransactionPurpose>,
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: PaymentIntentVerificationMethod,
        }
        boxed {
            /// Financial connections.
            financial_connections: PaymentIntentUsBankAccountFinancialConnectionsParams,
            /// Mandate options.
            mandate_options: PaymentIntentUsBankAccountMandateOptionsParams,
            /// Networks.
            networks: PaymentIntentPaymentMethodOptionsUsBankAccountNetworksParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::wechat_pay`](crate::PaymentIntentPaymentMethodOptionsParams::wechat_pay).
    pub struct PaymentIntentPaymentMethodOptionsWechatPayParams {
        optional {
            /// App id.
            app_id: String,
            /// Client: one of `android`, `ios`, `web`.
            client: PaymentMethodOptionsWechatPayClient,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsParams::zip`](crate::PaymentIntentPaymentMethodOptionsParams::zip).
    pub struct PaymentIntentPaymentMethodOptionsZipParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsKlarnaParams::preferred_locale`](crate::PaymentIntentPaymentMethodOptionsKlarnaParams::preferred_locale),
    /// [`PaymentIntentPaymentMethodOptionsPaypalParams::preferred_locale`](crate::PaymentIntentPaymentMethodOptionsPaypalParams::preferred_locale).
    pub enum PaymentIntentPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeCh = "de-CH",
        DeDe = "de-DE",
        DeLu = "de-LU",
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
        FrLu = "fr-LU",
        HuHu = "hu-HU",
        ItCh = "it-CH",
        ItIt = "it-IT",
        NbNo = "nb-NO",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        RoRo = "ro-RO",
        SkSk = "sk-SK",
        SvFi = "sv-FI",
        SvSe = "sv-SE",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsKlarnaOnDemandParams::purchase_interval`](crate::PaymentIntentPaymentMethodOptionsKlarnaOnDemandParams::purchase_interval).
    pub enum PaymentIntentPurchaseInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::radar_options`](crate::CreatePaymentIntent::radar_options),
    /// [`ConfirmPaymentIntent::radar_options`](crate::ConfirmPaymentIntent::radar_options),
    /// [`PaymentIntentPaymentMethodDataParams::radar_options`](crate::PaymentIntentPaymentMethodDataParams::radar_options).
    pub struct PaymentIntentRadarOptionsParams {
        optional {
            /// Session.
            session: String,
        }
    }
}

crate::params! {
    /// Held by [`PaymentIntentShippingParams::address`](crate::PaymentIntentShippingParams::address),
    /// [`PaymentIntentPaymentMethodDataBillingDetailsParams::address`](crate::PaymentIntentPaymentMethodDataBillingDetailsParams::address).
    pub struct PaymentIntentShippingAddressParams {
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
    /// Held by [`CreatePaymentIntent::shipping`](crate::CreatePaymentIntent::shipping),
    /// [`UpdatePaymentIntent::shipping`](crate::UpdatePaymentIntent::shipping),
    /// [`ConfirmPaymentIntent::shipping`](crate::ConfirmPaymentIntent::shipping).
    pub struct PaymentIntentShippingParams {
        required {
            /// Address.
            address: PaymentIntentShippingAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Carrier.
            carrier: String,
            /// Phone.
            phone: String,
            /// Tracking number.
            tracking_number: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams::interval`](crate::PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams::interval).
    pub enum PaymentIntentSubscriptionInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams::next_billing`](crate::PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams::next_billing).
    pub struct PaymentIntentSubscriptionNextBillingParams {
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
    /// [`PaymentIntentThreeDSecureNetworkOptionsParams::cartes_bancaires`](crate::PaymentIntentThreeDSecureNetworkOptionsParams::cartes_bancaires).
    pub struct PaymentIntentThreeDSecureNetworkOptionsCartesBancairesParams {
        required {
            /// Cb avalgo: one of `0`, `1`, `2`, `3`, `4`, `A`.
            cb_avalgo: PaymentIntentCbAvalgo,
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
    /// [`PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::network_options`](crate::PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::network_options).
    pub struct PaymentIntentThreeDSecureNetworkOptionsParams {
        boxed {
            /// Cartes bancaires.
            cartes_bancaires: PaymentIntentThreeDSecureNetworkOptionsCartesBancairesParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::version`](crate::PaymentIntentPaymentMethodOptionsCardThreeDSecureParams::version).
    pub enum PaymentIntentThreeDSecureVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
        V230 = "2.3.0",
        V231 = "2.3.1",
    }
}

crate::params! {
    /// Held by [`CreatePaymentIntent::transfer_data`](crate::CreatePaymentIntent::transfer_data).
    pub struct PaymentIntentTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Payment data.
            payment_data: PaymentIntentTransferDataPaymentDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentTransferDataParams::payment_data`](crate::PaymentIntentTransferDataParams::payment_data),
    /// [`UpdatePaymentIntentTransferDataParams::payment_data`](crate::UpdatePaymentIntentTransferDataParams::payment_data).
    pub struct PaymentIntentTransferDataPaymentDataParams {
        optional {
            /// Description.
            description: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentUsBankAccountFinancialConnectionsParams::filters`](crate::PaymentIntentUsBankAccountFinancialConnectionsParams::filters).
    pub struct PaymentIntentUsBankAccountFinancialConnectionsFiltersParams {
        lists {
            /// Account subcategories: one of `checking`, `savings`.
            account_subcategories: LinkedAccountOptionsFiltersAccountSubcategory,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccountParams::financial_connections`](crate::PaymentIntentPaymentMethodOptionsUsBankAccountParams::financial_connections).
    pub struct PaymentIntentUsBankAccountFinancialConnectionsParams {
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Filters.
            filters: PaymentIntentUsBankAccountFinancialConnectionsFiltersParams,
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
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccountParams::mandate_options`](crate::PaymentIntentPaymentMethodOptionsUsBankAccountParams::mandate_options).
    pub struct PaymentIntentUsBankAccountMandateOptionsParams {
        optional {
            /// Collection method: one of `paper`; can be cleared.
            collection_method: Clearable<SetupIntentCollectionMethod>,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentIntent::transfer_data`](crate::UpdatePaymentIntent::transfer_data).
    pub struct UpdatePaymentIntentTransferDataParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Payment data.
            payment_data: PaymentIntentTransferDataPaymentDataParams,
        }
    }
}
