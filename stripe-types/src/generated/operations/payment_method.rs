// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CustomerId, EmptyObject, Expand, List, Map, PaymentMethod, PaymentMethodAcssDebitParams,
    PaymentMethodAllowRedisplay, PaymentMethodAuBecsDebitParams, PaymentMethodBacsDebitParams,
    PaymentMethodBillingDetailsParams, PaymentMethodBoletoParams, PaymentMethodCardParams,
    PaymentMethodCustomParams, PaymentMethodEpsParams, PaymentMethodFpxParams, PaymentMethodId,
    PaymentMethodIdealParams, PaymentMethodKlarnaParams, PaymentMethodNaverPayParams,
    PaymentMethodNzBankAccountParams, PaymentMethodP24Params, PaymentMethodPaytoParams,
    PaymentMethodRadarOptionsParams, PaymentMethodSepaDebitParams, PaymentMethodSofortParams,
    PaymentMethodType, PaymentMethodUpiParams, PaymentMethodUsBankAccountParams,
    UpdatePaymentMethodCardParams, UpdatePaymentMethodUsBankAccountParams,
};

crate::operation! {
    /// Attaches a payment method.
    ///
    /// `POST /v1/payment_methods/{payment_method}/attach`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/attach)
    pub struct AttachPaymentMethod: Post "/v1/payment_methods/{payment_method}/attach" Form => PaymentMethod {
        path {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// Creates a payment method.
    ///
    /// `POST /v1/payment_methods`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/create)
    pub struct CreatePaymentMethod: Post "/v1/payment_methods" Form => PaymentMethod {
        optional {
            /// Affirm.
            affirm: EmptyObject,
            /// Afterpay clearpay.
            afterpay_clearpay: EmptyObject,
            /// Alipay.
            alipay: EmptyObject,
            /// The permission to show it to the customer again: `always`, `limited` to its first use, or
            /// `unspecified`. One of `always`, `limited`, `unspecified`.
            allow_redisplay: PaymentMethodAllowRedisplay,
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
            /// The customer that it is attached to; null where it is not. Detached ones cannot be attached
            /// again. The id of a `customer`.
            customer: CustomerId,
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
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
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
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
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
            /// The type; the field of the same name has its details. One of 57 values.
            type_ = "type": PaymentMethodType,
            /// Wechat pay.
            wechat_pay: EmptyObject,
            /// Zip.
            zip: EmptyObject,
        }
        boxed {
            /// Acss debit.
            acss_debit: PaymentMethodAcssDebitParams,
            /// Au becs debit.
            au_becs_debit: PaymentMethodAuBecsDebitParams,
            /// Bacs debit.
            bacs_debit: PaymentMethodBacsDebitParams,
            /// Name, address, email and phone given with the payment method.
            billing_details: PaymentMethodBillingDetailsParams,
            /// Boleto.
            boleto: PaymentMethodBoletoParams,
            /// The card: brand, last four digits, expiry, country, funding, checks. Never the number.
            card: PaymentMethodCardParams,
            /// Custom.
            custom: PaymentMethodCustomParams,
            /// Eps.
            eps: PaymentMethodEpsParams,
            /// Fpx.
            fpx: PaymentMethodFpxParams,
            /// Ideal.
            ideal: PaymentMethodIdealParams,
            /// Klarna.
            klarna: PaymentMethodKlarnaParams,
            /// Naver pay.
            naver_pay: PaymentMethodNaverPayParams,
            /// Nz bank account.
            nz_bank_account: PaymentMethodNzBankAccountParams,
            /// P24.
            p24: PaymentMethodP24Params,
            /// Payto.
            payto: PaymentMethodPaytoParams,
            /// Data given to Radar when it was made.
            radar_options: PaymentMethodRadarOptionsParams,
            /// Sepa debit.
            sepa_debit: PaymentMethodSepaDebitParams,
            /// Sofort.
            sofort: PaymentMethodSofortParams,
            /// Upi.
            upi: PaymentMethodUpiParams,
            /// Us bank account.
            us_bank_account: PaymentMethodUsBankAccountParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// Detaches a payment method.
    ///
    /// `POST /v1/payment_methods/{payment_method}/detach`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/detach)
    pub struct DetachPaymentMethod: Post "/v1/payment_methods/{payment_method}/detach" Form => PaymentMethod {
        path {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// Lists customer payment methods.
    ///
    /// `GET /v1/customers/{customer}/payment_methods`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/customers/payment_methods/list)
    pub struct ListCustomerPaymentMethods: Get "/v1/customers/{customer}/payment_methods" Form => List<PaymentMethod> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Only objects with this `allow_redisplay`. One of `always`, `limited`, `unspecified`.
            allow_redisplay: PaymentMethodAllowRedisplay,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`. One of 57 values.
            type_ = "type": PaymentMethodType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<PaymentMethod>>,
        }
    }
}

crate::operation! {
    /// Lists payment methods.
    ///
    /// `GET /v1/payment_methods`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/list)
    pub struct ListPaymentMethods: Get "/v1/payment_methods" Form => List<PaymentMethod> {
        optional {
            /// Only objects with this `allow_redisplay`. One of `always`, `limited`, `unspecified`.
            allow_redisplay: PaymentMethodAllowRedisplay,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`. One of 57 values.
            type_ = "type": PaymentMethodType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<PaymentMethod>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer payment method.
    ///
    /// `GET /v1/customers/{customer}/payment_methods/{payment_method}`, by the cargo feature
    /// `payment_method`. [Reference](https://docs.stripe.com/api/customers/payment_methods/retrieve)
    pub struct RetrieveCustomerPaymentMethod: Get "/v1/customers/{customer}/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment method.
    ///
    /// `GET /v1/payment_methods/{payment_method}`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/retrieve)
    pub struct RetrievePaymentMethod: Get "/v1/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}

crate::operation! {
    /// Updates a payment method.
    ///
    /// `POST /v1/payment_methods/{payment_method}`, by the cargo feature `payment_method`.
    /// [Reference](https://docs.stripe.com/api/payment_methods/update)
    pub struct UpdatePaymentMethod: Post "/v1/payment_methods/{payment_method}" Form => PaymentMethod {
        path {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
        }
        optional {
            /// The permission to show it to the customer again: `always`, `limited` to its first use, or
            /// `unspecified`. One of `always`, `limited`, `unspecified`.
            allow_redisplay: PaymentMethodAllowRedisplay,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Name, address, email and phone given with the payment method.
            billing_details: PaymentMethodBillingDetailsParams,
            /// The card: brand, last four digits, expiry, country, funding, checks. Never the number.
            card: UpdatePaymentMethodCardParams,
            /// Payto.
            payto: PaymentMethodPaytoParams,
            /// Us bank account.
            us_bank_account: UpdatePaymentMethodUsBankAccountParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethod>,
        }
    }
}
