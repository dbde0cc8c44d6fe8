// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreatePaymentMethodConfigurationEntryParams, Expand, List, PaymentMethodConfiguration,
    PaymentMethodConfigurationId,
};

crate::operation! {
    /// Creates a payment method configuration.
    ///
    /// `POST /v1/payment_method_configurations`, by the cargo feature `payment_method_configuration`.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/create)
    pub struct CreatePaymentMethodConfiguration: Post "/v1/payment_method_configurations" Form => PaymentMethodConfiguration {
        optional {
            /// Name: at most 100 characters.
            name: String,
            /// Parent: at most 100 characters.
            parent: String,
        }
        boxed {
            /// Acss debit.
            acss_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Affirm.
            affirm: CreatePaymentMethodConfigurationEntryParams,
            /// Afterpay clearpay.
            afterpay_clearpay: CreatePaymentMethodConfigurationEntryParams,
            /// Alipay.
            alipay: CreatePaymentMethodConfigurationEntryParams,
            /// Alma.
            alma: CreatePaymentMethodConfigurationEntryParams,
            /// Amazon pay.
            amazon_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Apple pay.
            apple_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Apple pay later.
            apple_pay_later: CreatePaymentMethodConfigurationEntryParams,
            /// Au becs debit.
            au_becs_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Bacs debit.
            bacs_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Bancontact.
            bancontact: CreatePaymentMethodConfigurationEntryParams,
            /// Billie.
            billie: CreatePaymentMethodConfigurationEntryParams,
            /// Bizum.
            bizum: CreatePaymentMethodConfigurationEntryParams,
            /// Blik.
            blik: CreatePaymentMethodConfigurationEntryParams,
            /// Boleto.
            boleto: CreatePaymentMethodConfigurationEntryParams,
            /// Card.
            card: CreatePaymentMethodConfigurationEntryParams,
            /// Cartes bancaires.
            cartes_bancaires: CreatePaymentMethodConfigurationEntryParams,
            /// Cashapp.
            cashapp: CreatePaymentMethodConfigurationEntryParams,
            /// Crypto.
            crypto: CreatePaymentMethodConfigurationEntryParams,
            /// Customer balance.
            customer_balance: CreatePaymentMethodConfigurationEntryParams,
            /// Eps.
            eps: CreatePaymentMethodConfigurationEntryParams,
            /// Fpx.
            fpx: CreatePaymentMethodConfigurationEntryParams,
            /// Fr meal voucher conecs.
            fr_meal_voucher_conecs: CreatePaymentMethodConfigurationEntryParams,
            /// Giropay.
            giropay: CreatePaymentMethodConfigurationEntryParams,
            /// Google pay.
            google_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Grabpay.
            grabpay: CreatePaymentMethodConfigurationEntryParams,
            /// Ideal.
            ideal: CreatePaymentMethodConfigurationEntryParams,
            /// Jcb.
            jcb: CreatePaymentMethodConfigurationEntryParams,
            /// Kakao pay.
            kakao_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Klarna.
            klarna: CreatePaymentMethodConfigurationEntryParams,
            /// Konbini.
            konbini: CreatePaymentMethodConfigurationEntryParams,
            /// Kr card.
            kr_card: CreatePaymentMethodConfigurationEntryParams,
            /// Link.
            link: CreatePaymentMethodConfigurationEntryParams,
            /// Mb way.
            mb_way: CreatePaymentMethodConfigurationEntryParams,
            /// Mobilepay.
            mobilepay: CreatePaymentMethodConfigurationEntryParams,
            /// Multibanco.
            multibanco: CreatePaymentMethodConfigurationEntryParams,
            /// Naver pay.
            naver_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Nz bank account.
            nz_bank_account: CreatePaymentMethodConfigurationEntryParams,
            /// Oxxo.
            oxxo: CreatePaymentMethodConfigurationEntryParams,
            /// P24.
            p24: CreatePaymentMethodConfigurationEntryParams,
            /// Pay by bank.
            pay_by_bank: CreatePaymentMethodConfigurationEntryParams,
            /// Payco.
            payco: CreatePaymentMethodConfigurationEntryParams,
            /// Paynow.
            paynow: CreatePaymentMethodConfigurationEntryParams,
            /// Paypal.
            paypal: CreatePaymentMethodConfigurationEntryParams,
            /// Payto.
            payto: CreatePaymentMethodConfigurationEntryParams,
            /// Pix.
            pix: CreatePaymentMethodConfigurationEntryParams,
            /// Promptpay.
            promptpay: CreatePaymentMethodConfigurationEntryParams,
            /// Revolut pay.
            revolut_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Samsung pay.
            samsung_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Satispay.
            satispay: CreatePaymentMethodConfigurationEntryParams,
            /// Scalapay.
            scalapay: CreatePaymentMethodConfigurationEntryParams,
            /// Sepa debit.
            sepa_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Sofort.
            sofort: CreatePaymentMethodConfigurationEntryParams,
            /// Sunbit.
            sunbit: CreatePaymentMethodConfigurationEntryParams,
            /// Swish.
            swish: CreatePaymentMethodConfigurationEntryParams,
            /// Twint.
            twint: CreatePaymentMethodConfigurationEntryParams,
            /// Upi.
            upi: CreatePaymentMethodConfigurationEntryParams,
            /// Us bank account.
            us_bank_account: CreatePaymentMethodConfigurationEntryParams,
            /// Wechat pay.
            wechat_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Zip.
            zip: CreatePaymentMethodConfigurationEntryParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}

crate::operation! {
    /// Lists payment method configurations.
    ///
    /// `GET /v1/payment_method_configurations`, by the cargo feature `payment_method_configuration`.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/list)
    pub struct ListPaymentMethodConfigurations: Get "/v1/payment_method_configurations" Form => List<PaymentMethodConfiguration> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects with this `application`. Can be cleared.
            application: Clearable<String>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<PaymentMethodConfiguration>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment method configuration.
    ///
    /// `GET /v1/payment_method_configurations/{configuration}`, by the cargo feature
    /// `payment_method_configuration`.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/retrieve)
    pub struct RetrievePaymentMethodConfiguration: Get "/v1/payment_method_configurations/{configuration}" Form => PaymentMethodConfiguration {
        path {
            /// Configuration: the id of a `payment_method_configuration`.
            configuration: PaymentMethodConfigurationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}

crate::operation! {
    /// Updates a payment method configuration.
    ///
    /// `POST /v1/payment_method_configurations/{configuration}`, by the cargo feature
    /// `payment_method_configuration`.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/update)
    pub struct UpdatePaymentMethodConfiguration: Post "/v1/payment_method_configurations/{configuration}" Form => PaymentMethodConfiguration {
        path {
            /// Configuration: the id of a `payment_method_configuration`.
            configuration: PaymentMethodConfigurationId,
        }
        optional {
            /// Active.
            active: bool,
            /// Name: at most 100 characters.
            name: String,
        }
        boxed {
            /// Acss debit.
            acss_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Affirm.
            affirm: CreatePaymentMethodConfigurationEntryParams,
            /// Afterpay clearpay.
            afterpay_clearpay: CreatePaymentMethodConfigurationEntryParams,
            /// Alipay.
            alipay: CreatePaymentMethodConfigurationEntryParams,
            /// Alma.
            alma: CreatePaymentMethodConfigurationEntryParams,
            /// Amazon pay.
            amazon_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Apple pay.
            apple_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Apple pay later.
            apple_pay_later: CreatePaymentMethodConfigurationEntryParams,
            /// Au becs debit.
            au_becs_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Bacs debit.
            bacs_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Bancontact.
            bancontact: CreatePaymentMethodConfigurationEntryParams,
            /// Billie.
            billie: CreatePaymentMethodConfigurationEntryParams,
            /// Bizum.
            bizum: CreatePaymentMethodConfigurationEntryParams,
            /// Blik.
            blik: CreatePaymentMethodConfigurationEntryParams,
            /// Boleto.
            boleto: CreatePaymentMethodConfigurationEntryParams,
            /// Card.
            card: CreatePaymentMethodConfigurationEntryParams,
            /// Cartes bancaires.
            cartes_bancaires: CreatePaymentMethodConfigurationEntryParams,
            /// Cashapp.
            cashapp: CreatePaymentMethodConfigurationEntryParams,
            /// Crypto.
            crypto: CreatePaymentMethodConfigurationEntryParams,
            /// Customer balance.
            customer_balance: CreatePaymentMethodConfigurationEntryParams,
            /// Eps.
            eps: CreatePaymentMethodConfigurationEntryParams,
            /// Fpx.
            fpx: CreatePaymentMethodConfigurationEntryParams,
            /// Fr meal voucher conecs.
            fr_meal_voucher_conecs: CreatePaymentMethodConfigurationEntryParams,
            /// Giropay.
            giropay: CreatePaymentMethodConfigurationEntryParams,
            /// Google pay.
            google_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Grabpay.
            grabpay: CreatePaymentMethodConfigurationEntryParams,
            /// Ideal.
            ideal: CreatePaymentMethodConfigurationEntryParams,
            /// Jcb.
            jcb: CreatePaymentMethodConfigurationEntryParams,
            /// Kakao pay.
            kakao_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Klarna.
            klarna: CreatePaymentMethodConfigurationEntryParams,
            /// Konbini.
            konbini: CreatePaymentMethodConfigurationEntryParams,
            /// Kr card.
            kr_card: CreatePaymentMethodConfigurationEntryParams,
            /// Link.
            link: CreatePaymentMethodConfigurationEntryParams,
            /// Mb way.
            mb_way: CreatePaymentMethodConfigurationEntryParams,
            /// Mobilepay.
            mobilepay: CreatePaymentMethodConfigurationEntryParams,
            /// Multibanco.
            multibanco: CreatePaymentMethodConfigurationEntryParams,
            /// Naver pay.
            naver_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Nz bank account.
            nz_bank_account: CreatePaymentMethodConfigurationEntryParams,
            /// Oxxo.
            oxxo: CreatePaymentMethodConfigurationEntryParams,
            /// P24.
            p24: CreatePaymentMethodConfigurationEntryParams,
            /// Pay by bank.
            pay_by_bank: CreatePaymentMethodConfigurationEntryParams,
            /// Payco.
            payco: CreatePaymentMethodConfigurationEntryParams,
            /// Paynow.
            paynow: CreatePaymentMethodConfigurationEntryParams,
            /// Paypal.
            paypal: CreatePaymentMethodConfigurationEntryParams,
            /// Payto.
            payto: CreatePaymentMethodConfigurationEntryParams,
            /// Pix.
            pix: CreatePaymentMethodConfigurationEntryParams,
            /// Promptpay.
            promptpay: CreatePaymentMethodConfigurationEntryParams,
            /// Revolut pay.
            revolut_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Samsung pay.
            samsung_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Satispay.
            satispay: CreatePaymentMethodConfigurationEntryParams,
            /// Scalapay.
            scalapay: CreatePaymentMethodConfigurationEntryParams,
            /// Sepa debit.
            sepa_debit: CreatePaymentMethodConfigurationEntryParams,
            /// Sofort.
            sofort: CreatePaymentMethodConfigurationEntryParams,
            /// Sunbit.
            sunbit: CreatePaymentMethodConfigurationEntryParams,
            /// Swish.
            swish: CreatePaymentMethodConfigurationEntryParams,
            /// Twint.
            twint: CreatePaymentMethodConfigurationEntryParams,
            /// Upi.
            upi: CreatePaymentMethodConfigurationEntryParams,
            /// Us bank account.
            us_bank_account: CreatePaymentMethodConfigurationEntryParams,
            /// Wechat pay.
            wechat_pay: CreatePaymentMethodConfigurationEntryParams,
            /// Zip.
            zip: CreatePaymentMethodConfigurationEntryParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodConfiguration>,
        }
    }
}
