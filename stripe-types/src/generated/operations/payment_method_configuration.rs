// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, PaymentMethodConfigDisplayPreferencePreference, PaymentMethodConfiguration,
    PaymentMethodConfigurationId,
};

crate::operation! {
    /// `POST /v1/payment_method_configurations`
    pub struct CreatePaymentMethodConfiguration: Post "/v1/payment_method_configurations" Form => PaymentMethodConfiguration {
        optional {
            name: String,
            parent: String,
        }
        boxed {
            acss_debit: PaymentMethodConfigurationEpsParams,
            affirm: PaymentMethodConfigurationEpsParams,
            afterpay_clearpay: PaymentMethodConfigurationEpsParams,
            alipay: PaymentMethodConfigurationEpsParams,
            alma: PaymentMethodConfigurationEpsParams,
            amazon_pay: PaymentMethodConfigurationEpsParams,
            apple_pay: PaymentMethodConfigurationEpsParams,
            apple_pay_later: PaymentMethodConfigurationEpsParams,
            au_becs_debit: PaymentMethodConfigurationEpsParams,
            bacs_debit: PaymentMethodConfigurationEpsParams,
            bancontact: PaymentMethodConfigurationEpsParams,
            billie: PaymentMethodConfigurationEpsParams,
            bizum: PaymentMethodConfigurationEpsParams,
            blik: PaymentMethodConfigurationEpsParams,
            boleto: PaymentMethodConfigurationEpsParams,
            card: PaymentMethodConfigurationEpsParams,
            cartes_bancaires: PaymentMethodConfigurationEpsParams,
            cashapp: PaymentMethodConfigurationEpsParams,
            crypto: PaymentMethodConfigurationEpsParams,
            customer_balance: PaymentMethodConfigurationEpsParams,
            eps: PaymentMethodConfigurationEpsParams,
            fpx: PaymentMethodConfigurationEpsParams,
            fr_meal_voucher_conecs: PaymentMethodConfigurationEpsParams,
            giropay: PaymentMethodConfigurationEpsParams,
            google_pay: PaymentMethodConfigurationEpsParams,
            grabpay: PaymentMethodConfigurationEpsParams,
            ideal: PaymentMethodConfigurationEpsParams,
            jcb: PaymentMethodConfigurationEpsParams,
            kakao_pay: PaymentMethodConfigurationEpsParams,
            klarna: PaymentMethodConfigurationEpsParams,
            konbini: PaymentMethodConfigurationEpsParams,
            kr_card: PaymentMethodConfigurationEpsParams,
            link: PaymentMethodConfigurationEpsParams,
            mb_way: PaymentMethodConfigurationEpsParams,
            mobilepay: PaymentMethodConfigurationEpsParams,
            multibanco: PaymentMethodConfigurationEpsParams,
            naver_pay: PaymentMethodConfigurationEpsParams,
            nz_bank_account: PaymentMethodConfigurationEpsParams,
            oxxo: PaymentMethodConfigurationEpsParams,
            p24: PaymentMethodConfigurationEpsParams,
            pay_by_bank: PaymentMethodConfigurationEpsParams,
            payco: PaymentMethodConfigurationEpsParams,
            paynow: PaymentMethodConfigurationEpsParams,
            paypal: PaymentMethodConfigurationEpsParams,
            payto: PaymentMethodConfigurationEpsParams,
            pix: PaymentMethodConfigurationEpsParams,
            promptpay: PaymentMethodConfigurationEpsParams,
            revolut_pay: PaymentMethodConfigurationEpsParams,
            samsung_pay: PaymentMethodConfigurationEpsParams,
            satispay: PaymentMethodConfigurationEpsParams,
            scalapay: PaymentMethodConfigurationEpsParams,
            sepa_debit: PaymentMethodConfigurationEpsParams,
            sofort: PaymentMethodConfigurationEpsParams,
            sunbit: PaymentMethodConfigurationEpsParams,
            swish: PaymentMethodConfigurationEpsParams,
            twint: PaymentMethodConfigurationEpsParams,
            upi: PaymentMethodConfigurationEpsParams,
            us_bank_account: PaymentMethodConfigurationEpsParams,
            wechat_pay: PaymentMethodConfigurationEpsParams,
            zip: PaymentMethodConfigurationEpsParams,
        }
        lists {
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_method_configurations`
    pub struct ListPaymentMethodConfigurations: Get "/v1/payment_method_configurations" Form => List<PaymentMethodConfiguration> {
        optional {
            active: bool,
            application: Clearable<String>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentMethodConfiguration>>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodConfigurationEpsParams.display_preference`.
    pub struct PaymentMethodConfigurationEpsDisplayPreferenceParams {
        optional {
            preference: PaymentMethodConfigDisplayPreferencePreference,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentMethodConfiguration.acss_debit`, `CreatePaymentMethodConfiguration.affirm`, `CreatePaymentMethodConfiguration.afterpay_clearpay` and 117 more.
    pub struct PaymentMethodConfigurationEpsParams {
        boxed {
            display_preference: PaymentMethodConfigurationEpsDisplayPreferenceParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_method_configurations/{configuration}`
    pub struct RetrievePaymentMethodConfiguration: Get "/v1/payment_method_configurations/{configuration}" Form => PaymentMethodConfiguration {
        path {
            configuration: PaymentMethodConfigurationId,
        }
        lists {
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_method_configurations/{configuration}`
    pub struct UpdatePaymentMethodConfiguration: Post "/v1/payment_method_configurations/{configuration}" Form => PaymentMethodConfiguration {
        path {
            configuration: PaymentMethodConfigurationId,
        }
        optional {
            active: bool,
            name: String,
        }
        boxed {
            acss_debit: PaymentMethodConfigurationEpsParams,
            affirm: PaymentMethodConfigurationEpsParams,
            afterpay_clearpay: PaymentMethodConfigurationEpsParams,
            alipay: PaymentMethodConfigurationEpsParams,
            alma: PaymentMethodConfigurationEpsParams,
            amazon_pay: PaymentMethodConfigurationEpsParams,
            apple_pay: PaymentMethodConfigurationEpsParams,
            apple_pay_later: PaymentMethodConfigurationEpsParams,
            au_becs_debit: PaymentMethodConfigurationEpsParams,
            bacs_debit: PaymentMethodConfigurationEpsParams,
            bancontact: PaymentMethodConfigurationEpsParams,
            billie: PaymentMethodConfigurationEpsParams,
            bizum: PaymentMethodConfigurationEpsParams,
            blik: PaymentMethodConfigurationEpsParams,
            boleto: PaymentMethodConfigurationEpsParams,
            card: PaymentMethodConfigurationEpsParams,
            cartes_bancaires: PaymentMethodConfigurationEpsParams,
            cashapp: PaymentMethodConfigurationEpsParams,
            crypto: PaymentMethodConfigurationEpsParams,
            customer_balance: PaymentMethodConfigurationEpsParams,
            eps: PaymentMethodConfigurationEpsParams,
            fpx: PaymentMethodConfigurationEpsParams,
            fr_meal_voucher_conecs: PaymentMethodConfigurationEpsParams,
            giropay: PaymentMethodConfigurationEpsParams,
            google_pay: PaymentMethodConfigurationEpsParams,
            grabpay: PaymentMethodConfigurationEpsParams,
            ideal: PaymentMethodConfigurationEpsParams,
            jcb: PaymentMethodConfigurationEpsParams,
            kakao_pay: PaymentMethodConfigurationEpsParams,
            klarna: PaymentMethodConfigurationEpsParams,
            konbini: PaymentMethodConfigurationEpsParams,
            kr_card: PaymentMethodConfigurationEpsParams,
            link: PaymentMethodConfigurationEpsParams,
            mb_way: PaymentMethodConfigurationEpsParams,
            mobilepay: PaymentMethodConfigurationEpsParams,
            multibanco: PaymentMethodConfigurationEpsParams,
            naver_pay: PaymentMethodConfigurationEpsParams,
            nz_bank_account: PaymentMethodConfigurationEpsParams,
            oxxo: PaymentMethodConfigurationEpsParams,
            p24: PaymentMethodConfigurationEpsParams,
            pay_by_bank: PaymentMethodConfigurationEpsParams,
            payco: PaymentMethodConfigurationEpsParams,
            paynow: PaymentMethodConfigurationEpsParams,
            paypal: PaymentMethodConfigurationEpsParams,
            payto: PaymentMethodConfigurationEpsParams,
            pix: PaymentMethodConfigurationEpsParams,
            promptpay: PaymentMethodConfigurationEpsParams,
            revolut_pay: PaymentMethodConfigurationEpsParams,
            samsung_pay: PaymentMethodConfigurationEpsParams,
            satispay: PaymentMethodConfigurationEpsParams,
            scalapay: PaymentMethodConfigurationEpsParams,
            sepa_debit: PaymentMethodConfigurationEpsParams,
            sofort: PaymentMethodConfigurationEpsParams,
            sunbit: PaymentMethodConfigurationEpsParams,
            swish: PaymentMethodConfigurationEpsParams,
            twint: PaymentMethodConfigurationEpsParams,
            upi: PaymentMethodConfigurationEpsParams,
            us_bank_account: PaymentMethodConfigurationEpsParams,
            wechat_pay: PaymentMethodConfigurationEpsParams,
            zip: PaymentMethodConfigurationEpsParams,
        }
        lists {
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}
