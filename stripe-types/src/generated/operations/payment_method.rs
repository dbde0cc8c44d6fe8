// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHolderType, AllowRedisplay, AuBecsDebitParams, BacsDebitParams, BillingDetailsParams, Clearable,
    CustomerId, EmptyObject, Expand, List, Map, NaverPayParams, NzBankAccountParams, PaymentMethod,
    PaymentMethodAcssDebitParams, PaymentMethodBoletoParams, PaymentMethodEpsParams, PaymentMethodFpxParams,
    PaymentMethodId, PaymentMethodIdealParams, PaymentMethodKlarnaParams, PaymentMethodP24Params,
    PaymentMethodPaytoParams, PaymentMethodSofortParams, PaymentMethodUpiParams,
    PaymentUsBankAccountAccountType, RadarOptionsParams, SepaDebitParams, TokenCardNetworksParams,
    TokenCardNetworksPreferred, UsBankAccountParams,
};

crate::operation! {
    /// `POST /v1/payment_methods/{payment_method}/attach`
    pub struct AttachPaymentMethod: Post "/v1/payment_methods/{payment_method}/attach" Form => PaymentMethod {
        path {
            payment_method: PaymentMethodId,
        }
        optional {
            customer: CustomerId,
            customer_account: String,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_methods`
    pub struct CreatePaymentMethod: Post "/v1/payment_methods" Form => PaymentMethod {
        optional {
            affirm: EmptyObject,
            afterpay_clearpay: EmptyObject,
            alipay: EmptyObject,
            allow_redisplay: AllowRedisplay,
            alma: EmptyObject,
            amazon_pay: EmptyObject,
            bancontact: EmptyObject,
            billie: EmptyObject,
            bizum: EmptyObject,
            blik: EmptyObject,
            cashapp: EmptyObject,
            crypto: EmptyObject,
            customer: CustomerId,
            customer_balance: EmptyObject,
            giropay: EmptyObject,
            grabpay: EmptyObject,
            interac_present: EmptyObject,
            kakao_pay: EmptyObject,
            konbini: EmptyObject,
            kr_card: EmptyObject,
            link: EmptyObject,
            mb_way: EmptyObject,
            metadata: Map<Clearable<String>>,
            mobilepay: EmptyObject,
            multibanco: EmptyObject,
            oxxo: EmptyObject,
            pay_by_bank: EmptyObject,
            payco: EmptyObject,
            payment_method: PaymentMethodId,
            paynow: EmptyObject,
            paypal: EmptyObject,
            pix: EmptyObject,
            promptpay: EmptyObject,
            revolut_pay: EmptyObject,
            samsung_pay: EmptyObject,
            satispay: EmptyObject,
            scalapay: EmptyObject,
            sunbit: EmptyObject,
            swish: EmptyObject,
            twint: EmptyObject,
            type_ = "type": ListPaymentMethodsType,
            wechat_pay: EmptyObject,
            zip: EmptyObject,
        }
        boxed {
            acss_debit: PaymentMethodAcssDebitParams,
            au_becs_debit: AuBecsDebitParams,
            bacs_debit: BacsDebitParams,
            billing_details: BillingDetailsParams,
            boleto: PaymentMethodBoletoParams,
            card: PaymentMethodCardParams,
            custom: PaymentMethodCustomParams,
            eps: PaymentMethodEpsParams,
            fpx: PaymentMethodFpxParams,
            ideal: PaymentMethodIdealParams,
            klarna: PaymentMethodKlarnaParams,
            naver_pay: NaverPayParams,
            nz_bank_account: NzBankAccountParams,
            p24: PaymentMethodP24Params,
            payto: PaymentMethodPaytoParams,
            radar_options: RadarOptionsParams,
            sepa_debit: SepaDebitParams,
            sofort: PaymentMethodSofortParams,
            upi: PaymentMethodUpiParams,
            us_bank_account: UsBankAccountParams,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_methods/{payment_method}/detach`
    pub struct DetachPaymentMethod: Post "/v1/payment_methods/{payment_method}/detach" Form => PaymentMethod {
        path {
            payment_method: PaymentMethodId,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/payment_methods`
    pub struct ListCustomerPaymentMethods: Get "/v1/customers/{customer}/payment_methods" Form => List<PaymentMethod> {
        path {
            customer: CustomerId,
        }
        optional {
            allow_redisplay: AllowRedisplay,
            ending_before: String,
            limit: i64,
            starting_after: String,
            type_ = "type": ListPaymentMethodsType,
        }
        lists {
            expand: Expand<List<PaymentMethod>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_methods`
    pub struct ListPaymentMethods: Get "/v1/payment_methods" Form => List<PaymentMethod> {
        optional {
            allow_redisplay: AllowRedisplay,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
            type_ = "type": ListPaymentMethodsType,
        }
        lists {
            expand: Expand<List<PaymentMethod>>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListCustomerPaymentMethods.type`, `ListPaymentMethods.type`, `CreatePaymentMethod.type`.
    pub enum ListPaymentMethodsType {
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
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
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

crate::params! {
    /// Held by `CreatePaymentMethod.card`.
    pub struct PaymentMethodCardParams {
        optional {
            cvc: String,
            exp_month: i64,
            exp_year: i64,
            number: String,
            token: String,
        }
        boxed {
            networks: TokenCardNetworksParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentMethod.custom`.
    pub struct PaymentMethodCustomParams {
        required {
            type_ = "type": String,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentMethod.us_bank_account`.
    pub struct PaymentMethodUsBankAccountParams {
        optional {
            account_holder_type: AccountHolderType,
            account_type: PaymentUsBankAccountAccountType,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/payment_methods/{payment_method}`
    pub struct RetrieveCustomerPaymentMethod: Get "/v1/customers/{customer}/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            customer: CustomerId,
            payment_method: PaymentMethodId,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_methods/{payment_method}`
    pub struct RetrievePaymentMethod: Get "/v1/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            payment_method: PaymentMethodId,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_methods/{payment_method}`
    pub struct UpdatePaymentMethod: Post "/v1/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            payment_method: PaymentMethodId,
        }
        optional {
            allow_redisplay: AllowRedisplay,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            billing_details: BillingDetailsParams,
            card: UpdatePaymentMethodCardParams,
            payto: PaymentMethodPaytoParams,
            us_bank_account: PaymentMethodUsBankAccountParams,
        }
        lists {
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentMethodCardParams.networks`.
    pub struct UpdatePaymentMethodCardNetworksParams {
        optional {
            preferred: Clearable<TokenCardNetworksPreferred>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentMethod.card`.
    pub struct UpdatePaymentMethodCardParams {
        optional {
            exp_month: i64,
            exp_year: i64,
        }
        boxed {
            networks: UpdatePaymentMethodCardNetworksParams,
        }
    }
}
