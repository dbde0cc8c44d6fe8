// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AlipayDetails, Boxed, CardInstallments, Currency, CustomerId, EmptyObject, PaymentAcssDebit,
    PaymentAddress, PaymentAffirm, PaymentAfterpayClearpay, PaymentAlma, PaymentBancontact, PaymentBillie,
    PaymentBillingDetails, PaymentBizum, PaymentBlik, PaymentCardNetworkToken, PaymentCashapp,
    PaymentDetailsCard, PaymentEps, PaymentGiropay, PaymentIdeal, PaymentKakaoPay, PaymentKlarna,
    PaymentKonbini, PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit,
    PaymentMethodDetailsAuBecsDebit, PaymentMethodDetailsBacsDebit, PaymentMethodDetailsCardPresent,
    PaymentMethodDetailsCrypto, PaymentMethodDetailsFpx, PaymentMethodDetailsGrabpay,
    PaymentMethodDetailsInteracPresent, PaymentMethodDetailsKrCard, PaymentMethodDetailsLink,
    PaymentMethodDetailsNzBankAccount, PaymentMethodDetailsPaypal, PaymentMethodDetailsSunbit,
    PaymentMethodId, PaymentMultibanco, PaymentNaverPay, PaymentOxxo, PaymentP24, PaymentPayco,
    PaymentPaynow, PaymentPayto, PaymentPix, PaymentPromptpay, PaymentSamsungPay, PaymentSatispay,
    PaymentScalapay, PaymentSepaDebit, PaymentSofort, PaymentSwish, PaymentTwint, PaymentUpi,
    PaymentUsBankAccount, PaymentWechatPay, Timestamp,
};

/// Held by [`PaymentRecordDetails::amazon_pay`](crate::PaymentRecordDetails::amazon_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordAmazonPay {
    /// Funding: may be absent.
    pub funding: Option<Boxed<PaymentRecordPayDetailsFunding>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentRecordAmazonPay, "", false,
    ["funding", "transaction_id"],
    [funding, transaction_id],
);

/// Held by [`PaymentRecord::amount`](crate::PaymentRecord::amount),
/// [`PaymentAttemptRecord::amount`](crate::PaymentAttemptRecord::amount),
/// [`PaymentRecord::amount_failed`](crate::PaymentRecord::amount_failed) and 11 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordAmount {
    /// Currency.
    pub currency: Currency,
    /// Value.
    pub value: i64,
}

crate::record!(
    PaymentRecordAmount, "", false,
    ["currency", "value"],
    [currency, value],
);

/// Held by [`PaymentRecordDetails::boleto`](crate::PaymentRecordDetails::boleto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordBoleto {
    /// Tax id: may be null or absent.
    pub tax_id: Option<String>,
}

crate::record!(
    PaymentRecordBoleto, "", false,
    ["tax_id"],
    [tax_id],
);

/// Held by [`PaymentRecordDetails::card`](crate::PaymentRecordDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCardDetails {
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Brand: one of 12 values; may be null or absent.
    pub brand: Option<PaymentRecordCardDetailsBrand>,
    /// Capture before: a time in seconds since 1970; may be absent.
    pub capture_before: Option<Timestamp>,
    /// Checks: may be null or absent.
    pub checks: Option<Boxed<PaymentRecordCardDetailsChecks>>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: one of `credit`, `debit`, `prepaid`, `unknown`; may be null or absent.
    pub funding: Option<PaymentRecordCardDetailsFunding>,
    /// Iin: may be null or absent.
    pub iin: Option<String>,
    /// Installments: may be null or absent.
    pub installments: Option<Boxed<CardInstallments>>,
    /// Issuer: may be null or absent.
    pub issuer: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Network: one of 12 values; may be null or absent.
    pub network: Option<PaymentRecordCardDetailsNetwork>,
    /// Network advice code: may be null or absent.
    pub network_advice_code: Option<String>,
    /// Network decline code: may be null or absent.
    pub network_decline_code: Option<String>,
    /// Network token: may be null or absent.
    pub network_token: Option<Boxed<PaymentCardNetworkToken>>,
    /// Network transaction id: may be null or absent.
    pub network_transaction_id: Option<String>,
    /// Stored credential usage: one of `recurring`, `unscheduled`; may be null or absent.
    pub stored_credential_usage: Option<PaymentRecordCardDetailsStoredCredentialUsage>,
    /// Three d secure: may be null or absent.
    pub three_d_secure: Option<Boxed<PaymentRecordCardDetailsThreeDSecure>>,
    /// Wallet: may be null or absent.
    pub wallet: Option<Boxed<PaymentRecordCardDetailsWallet>>,
}

crate::record!(
    PaymentRecordCardDetails, "", false,
    [
        "authorization_code", "brand", "capture_before", "checks", "country", "description", "exp_month",
        "exp_year", "fingerprint", "funding", "iin", "installments", "issuer", "last4", "network",
        "network_advice_code", "network_decline_code", "network_token", "network_transaction_id",
        "stored_credential_usage", "three_d_secure", "wallet",
    ],
    [
        authorization_code, brand, capture_before, checks, country, description, exp_month, exp_year,
        fingerprint, funding, iin, installments, issuer, last4, network, network_advice_code,
        network_decline_code, network_token, network_transaction_id, stored_credential_usage, three_d_secure,
        wallet,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentRecordCardDetails::brand`](crate::PaymentRecordCardDetails::brand).
    pub enum PaymentRecordCardDetailsBrand {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        Unknown = "unknown",
        Visa = "visa",
    }
}

/// Held by [`PaymentRecordCardDetails::checks`](crate::PaymentRecordCardDetails::checks).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsChecks {
    /// Address line1 check: one of `fail`, `pass`, `unavailable`, `unchecked`; may be null or absent.
    pub address_line1_check: Option<PaymentRecordCardDetailsChecksAddressLine1Check>,
    /// Address postal code check: one of `fail`, `pass`, `unavailable`, `unchecked`; may be null or absent.
    pub address_postal_code_check: Option<PaymentRecordCardDetailsChecksAddressPostalCodeCheck>,
    /// Cvc check: one of `fail`, `pass`, `unavailable`, `unchecked`; may be null or absent.
    pub cvc_check: Option<PaymentRecordCardDetailsChecksCvcCheck>,
}

crate::record!(
    PaymentRecordCardDetailsChecks, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsChecks::address_line1_check`](crate::PaymentRecordCardDetailsChecks::address_line1_check).
    pub enum PaymentRecordCardDetailsChecksAddressLine1Check {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsChecks::address_postal_code_check`](crate::PaymentRecordCardDetailsChecks::address_postal_code_check).
    pub enum PaymentRecordCardDetailsChecksAddressPostalCodeCheck {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsChecks::cvc_check`](crate::PaymentRecordCardDetailsChecks::cvc_check).
    pub enum PaymentRecordCardDetailsChecksCvcCheck {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of [`PaymentRecordCardDetails::funding`](crate::PaymentRecordCardDetails::funding).
    pub enum PaymentRecordCardDetailsFunding {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of [`PaymentRecordCardDetails::network`](crate::PaymentRecordCardDetails::network).
    pub enum PaymentRecordCardDetailsNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        Unknown = "unknown",
        Visa = "visa",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetails::stored_credential_usage`](crate::PaymentRecordCardDetails::stored_credential_usage).
    pub enum PaymentRecordCardDetailsStoredCredentialUsage {
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

/// Held by [`PaymentRecordCardDetails::three_d_secure`](crate::PaymentRecordCardDetails::three_d_secure).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsThreeDSecure {
    /// Authentication flow: one of `challenge`, `frictionless`; may be null or absent.
    pub authentication_flow: Option<PaymentRecordCardDetailsThreeDSecureAuthenticationFlow>,
    /// Cryptogram: may be null or absent.
    pub cryptogram: Option<String>,
    /// Electronic commerce indicator: one of 7 values; may be null or absent.
    pub electronic_commerce_indicator: Option<RecordCardDetailsThreeDSecureElectronicCommerceIndicator>,
    /// Exemption indicator: one of `low_risk`, `none`; may be null or absent.
    pub exemption_indicator: Option<PaymentRecordCardDetailsThreeDSecureExemptionIndicator>,
    /// Exemption indicator applied: may be null or absent.
    pub exemption_indicator_applied: Option<bool>,
    /// Result: one of `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported`,
    /// `processing_error`; may be null or absent.
    pub result: Option<PaymentRecordCardDetailsThreeDSecureResult>,
    /// Result reason: one of 7 values; may be null or absent.
    pub result_reason: Option<PaymentRecordCardDetailsThreeDSecureResultReason>,
    /// Version: one of `1.0.2`, `2.1.0`, `2.2.0`; may be null or absent.
    pub version: Option<PaymentRecordCardDetailsThreeDSecureVersion>,
}

crate::record!(
    PaymentRecordCardDetailsThreeDSecure, "", false,
    [
        "authentication_flow", "cryptogram", "electronic_commerce_indicator", "exemption_indicator",
        "exemption_indicator_applied", "result", "result_reason", "version",
    ],
    [
        authentication_flow, cryptogram, electronic_commerce_indicator, exemption_indicator,
        exemption_indicator_applied, result, result_reason, version,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::authentication_flow`](crate::PaymentRecordCardDetailsThreeDSecure::authentication_flow).
    pub enum PaymentRecordCardDetailsThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::exemption_indicator`](crate::PaymentRecordCardDetailsThreeDSecure::exemption_indicator).
    pub enum PaymentRecordCardDetailsThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::result`](crate::PaymentRecordCardDetailsThreeDSecure::result).
    pub enum PaymentRecordCardDetailsThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::result_reason`](crate::PaymentRecordCardDetailsThreeDSecure::result_reason).
    pub enum PaymentRecordCardDetailsThreeDSecureResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::version`](crate::PaymentRecordCardDetailsThreeDSecure::version).
    pub enum PaymentRecordCardDetailsThreeDSecureVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
    }
}

/// Held by [`PaymentRecordCardDetails::wallet`](crate::PaymentRecordCardDetails::wallet).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsWallet {
    /// Apple pay: may be absent.
    pub apple_pay: Option<Boxed<PaymentRecordCardDetailsWalletApplePay>>,
    /// Dynamic last4: may be absent.
    pub dynamic_last4: Option<String>,
    /// Google pay: may be absent.
    pub google_pay: Option<EmptyObject>,
    /// Type.
    pub type_: String,
}

crate::record!(
    PaymentRecordCardDetailsWallet, "", false,
    ["apple_pay", "dynamic_last4", "google_pay", "type"],
    [apple_pay, dynamic_last4, google_pay, type_],
);

/// Held by [`PaymentRecordCardDetailsWallet::apple_pay`](crate::PaymentRecordCardDetailsWallet::apple_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsWalletApplePay {
    /// Type.
    pub type_: String,
}

crate::record!(
    PaymentRecordCardDetailsWalletApplePay, "", false,
    ["type"],
    [type_],
);

/// Held by [`PaymentRecordDetails::custom`](crate::PaymentRecordDetails::custom).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCustomDetails {
    /// Display name.
    pub display_name: String,
    /// Type: may be null or absent.
    pub type_: Option<String>,
}

crate::record!(
    PaymentRecordCustomDetails, "", false,
    ["display_name", "type"],
    [display_name, type_],
);

/// Held by [`PaymentRecord::customer_details`](crate::PaymentRecord::customer_details),
/// [`PaymentAttemptRecord::customer_details`](crate::PaymentAttemptRecord::customer_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordCustomerDetails {
    /// Customer: the id of a `customer`; may be null or absent.
    pub customer: Option<CustomerId>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    PaymentRecordCustomerDetails, "", false,
    ["customer", "email", "name", "phone"],
    [customer, email, name, phone],
);

/// Held by [`PaymentRecord::payment_method_details`](crate::PaymentRecord::payment_method_details),
/// [`PaymentAttemptRecord::payment_method_details`](crate::PaymentAttemptRecord::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordDetails {
    /// Ach credit transfer: may be absent.
    pub ach_credit_transfer: Option<Boxed<PaymentMethodDetailsAchCreditTransfer>>,
    /// Ach debit: may be absent.
    pub ach_debit: Option<Boxed<PaymentMethodDetailsAchDebit>>,
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<PaymentAcssDebit>>,
    /// Affirm: may be absent.
    pub affirm: Option<Boxed<PaymentAffirm>>,
    /// Afterpay clearpay: may be absent.
    pub afterpay_clearpay: Option<Boxed<PaymentAfterpayClearpay>>,
    /// Alipay: may be absent.
    pub alipay: Option<Boxed<AlipayDetails>>,
    /// Alma: may be absent.
    pub alma: Option<Boxed<PaymentAlma>>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<Boxed<PaymentRecordAmazonPay>>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<Boxed<PaymentMethodDetailsAuBecsDebit>>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact: may be absent.
    pub bancontact: Option<Boxed<PaymentBancontact>>,
    /// Billie: may be absent.
    pub billie: Option<Boxed<PaymentBillie>>,
    /// Billing details: may be null or absent.
    pub billing_details: Option<Boxed<PaymentBillingDetails>>,
    /// Bizum: may be absent.
    pub bizum: Option<Boxed<PaymentBizum>>,
    /// Blik: may be absent.
    pub blik: Option<Boxed<PaymentBlik>>,
    /// Boleto: may be absent.
    pub boleto: Option<Boxed<PaymentRecordBoleto>>,
    /// Card: may be absent.
    pub card: Option<Boxed<PaymentRecordCardDetails>>,
    /// Card present: may be absent.
    pub card_present: Option<Boxed<PaymentMethodDetailsCardPresent>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<Boxed<PaymentCashapp>>,
    /// Crypto: may be absent.
    pub crypto: Option<Boxed<PaymentMethodDetailsCrypto>>,
    /// Custom: may be absent.
    pub custom: Option<Boxed<PaymentRecordCustomDetails>>,
    /// Customer balance: may be absent.
    pub customer_balance: Option<EmptyObject>,
    /// Eps: may be absent.
    pub eps: Option<Boxed<PaymentEps>>,
    /// Fpx: may be absent.
    pub fpx: Option<Boxed<PaymentMethodDetailsFpx>>,
    /// Giropay: may be absent.
    pub giropay: Option<Boxed<PaymentGiropay>>,
    /// Grabpay: may be absent.
    pub grabpay: Option<Boxed<PaymentMethodDetailsGrabpay>>,
    /// Ideal: may be absent.
    pub ideal: Option<Boxed<PaymentIdeal>>,
    /// Interac present: may be absent.
    pub interac_present: Option<Boxed<PaymentMethodDetailsInteracPresent>>,
    /// Kakao pay: may be absent.
    pub kakao_pay: Option<Boxed<PaymentKakaoPay>>,
    /// Klarna: may be absent.
    pub klarna: Option<Boxed<PaymentKlarna>>,
    /// Konbini: may be absent.
    pub konbini: Option<Boxed<PaymentKonbini>>,
    /// Kr card: may be absent.
    pub kr_card: Option<Boxed<PaymentMethodDetailsKrCard>>,
    /// Link: may be absent.
    pub link: Option<Boxed<PaymentMethodDetailsLink>>,
    /// Mb way: may be absent.
    pub mb_way: Option<EmptyObject>,
    /// Mobilepay: may be absent.
    pub mobilepay: Option<Boxed<PaymentRecordMobilepay>>,
    /// Multibanco: may be absent.
    pub multibanco: Option<Boxed<PaymentMultibanco>>,
    /// Naver pay: may be absent.
    pub naver_pay: Option<Boxed<PaymentNaverPay>>,
    /// Nz bank account: may be absent.
    pub nz_bank_account: Option<Boxed<PaymentMethodDetailsNzBankAccount>>,
    /// Oxxo: may be absent.
    pub oxxo: Option<Boxed<PaymentOxxo>>,
    /// P24: may be absent.
    pub p24: Option<Boxed<PaymentP24>>,
    /// Pay by bank: may be absent.
    pub pay_by_bank: Option<EmptyObject>,
    /// Payco: may be absent.
    pub payco: Option<Boxed<PaymentPayco>>,
    /// Payment method: the id of a `payment_method`; may be null or absent.
    pub payment_method: Option<PaymentMethodId>,
    /// Paynow: may be absent.
    pub paynow: Option<Boxed<PaymentPaynow>>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<PaymentMethodDetailsPaypal>>,
    /// Payto: may be absent.
    pub payto: Option<Boxed<PaymentPayto>>,
    /// Pix: may be absent.
    pub pix: Option<Boxed<PaymentPix>>,
    /// Promptpay: may be absent.
    pub promptpay: Option<Boxed<PaymentPromptpay>>,
    /// Revolut pay: may be absent.
    pub revolut_pay: Option<Boxed<PaymentRecordRevolutPay>>,
    /// Samsung pay: may be absent.
    pub samsung_pay: Option<Boxed<PaymentSamsungPay>>,
    /// Satispay: may be absent.
    pub satispay: Option<Boxed<PaymentSatispay>>,
    /// Scalapay: may be absent.
    pub scalapay: Option<Boxed<PaymentScalapay>>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<PaymentSepaDebit>>,
    /// Sofort: may be absent.
    pub sofort: Option<Boxed<PaymentSofort>>,
    /// Stripe account: may be absent.
    pub stripe_account: Option<EmptyObject>,
    /// Sunbit: may be absent.
    pub sunbit: Option<Boxed<PaymentMethodDetailsSunbit>>,
    /// Swish: may be absent.
    pub swish: Option<Boxed<PaymentSwish>>,
    /// Twint: may be absent.
    pub twint: Option<Boxed<PaymentTwint>>,
    /// Type.
    pub type_: String,
    /// Upi: may be absent.
    pub upi: Option<Boxed<PaymentUpi>>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<Boxed<PaymentUsBankAccount>>,
    /// Wechat: may be absent.
    pub wechat: Option<EmptyObject>,
    /// Wechat pay: may be absent.
    pub wechat_pay: Option<Boxed<PaymentWechatPay>>,
    /// Zip: may be absent.
    pub zip: Option<EmptyObject>,
}

crate::record!(
    PaymentRecordDetails, "", false,
    [
        "ach_credit_transfer", "ach_debit", "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma",
        "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "billing_details", "bizum",
        "blik", "boleto", "card", "card_present", "cashapp", "crypto", "custom", "customer_balance", "eps",
        "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card",
        "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24",
        "pay_by_bank", "payco", "payment_method", "paynow", "paypal", "payto", "pix", "promptpay",
        "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sofort", "stripe_account",
        "sunbit", "swish", "twint", "type", "upi", "us_bank_account", "wechat", "wechat_pay", "zip",
    ],
    [
        ach_credit_transfer, ach_debit, acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay,
        au_becs_debit, bacs_debit, bancontact, billie, billing_details, bizum, blik, boleto, card,
        card_present, cashapp, crypto, custom, customer_balance, eps, fpx, giropay, grabpay, ideal,
        interac_present, kakao_pay, klarna, konbini, kr_card, link, mb_way, mobilepay, multibanco, naver_pay,
        nz_bank_account, oxxo, p24, pay_by_bank, payco, payment_method, paynow, paypal, payto, pix,
        promptpay, revolut_pay, samsung_pay, satispay, scalapay, sepa_debit, sofort, stripe_account, sunbit,
        swish, twint, type_, upi, us_bank_account, wechat, wechat_pay, zip,
    ],
);

/// Held by [`PaymentRecordDetails::mobilepay`](crate::PaymentRecordDetails::mobilepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordMobilepay {
    /// Card: may be null or absent.
    pub card: Option<Boxed<PaymentRecordMobilepayDetailsCard>>,
}

crate::record!(
    PaymentRecordMobilepay, "", false,
    ["card"],
    [card],
);

/// Held by [`PaymentRecordMobilepay::card`](crate::PaymentRecordMobilepay::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordMobilepayDetailsCard {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
}

crate::record!(
    PaymentRecordMobilepayDetailsCard, "", false,
    ["brand", "country", "exp_month", "exp_year", "last4"],
    [brand, country, exp_month, exp_year, last4],
);

/// Held by [`PaymentRecordAmazonPay::funding`](crate::PaymentRecordAmazonPay::funding),
/// [`PaymentRecordRevolutPay::funding`](crate::PaymentRecordRevolutPay::funding).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordPayDetailsFunding {
    /// Details where `type` is `card`. May be absent.
    pub card: Option<Boxed<PaymentDetailsCard>>,
    /// Type: one of `card`; may be null or absent.
    pub type_: Option<PaymentRecordPayDetailsFundingType>,
}

crate::record!(
    PaymentRecordPayDetailsFunding, "", false,
    ["card", "type"],
    [card, type_],
);

crate::open_enum! {
    /// Values of [`PaymentRecordPayDetailsFunding::type_`](crate::PaymentRecordPayDetailsFunding::type_).
    pub enum PaymentRecordPayDetailsFundingType {
        Card = "card",
    }
}

/// Held by [`PaymentRecord::processor_details`](crate::PaymentRecord::processor_details),
/// [`PaymentAttemptRecord::processor_details`](crate::PaymentAttemptRecord::processor_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetails {
    /// Details where `type` is `custom`. May be absent.
    pub custom: Option<Boxed<PaymentRecordProcessorDetailsCustomDetails>>,
    /// Type: one of `custom`.
    pub type_: PaymentRecordProcessorDetailsType,
}

crate::record!(
    PaymentRecordProcessorDetails, "", false,
    ["custom", "type"],
    [custom, type_],
);

/// Held by [`PaymentRecordProcessorDetails::custom`](crate::PaymentRecordProcessorDetails::custom).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetailsCustomDetails {
    /// Payment reference: may be null or absent.
    pub payment_reference: Option<String>,
}

crate::record!(
    PaymentRecordProcessorDetailsCustomDetails, "", false,
    ["payment_reference"],
    [payment_reference],
);

crate::open_enum! {
    /// Values of [`PaymentRecordProcessorDetails::type_`](crate::PaymentRecordProcessorDetails::type_),
    /// [`PaymentRecordProcessorDetailsParams::type_`](crate::PaymentRecordProcessorDetailsParams::type_),
    /// [`ReportPaymentRecordRefundProcessorDetailsParams::type_`](crate::ReportPaymentRecordRefundProcessorDetailsParams::type_).
    pub enum PaymentRecordProcessorDetailsType {
        Custom = "custom",
    }
}

/// Held by [`PaymentRecordDetails::revolut_pay`](crate::PaymentRecordDetails::revolut_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordRevolutPay {
    /// Funding: may be absent.
    pub funding: Option<Boxed<PaymentRecordPayDetailsFunding>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentRecordRevolutPay, "", false,
    ["funding", "transaction_id"],
    [funding, transaction_id],
);

/// Held by [`PaymentRecord::shipping_details`](crate::PaymentRecord::shipping_details),
/// [`PaymentAttemptRecord::shipping_details`](crate::PaymentAttemptRecord::shipping_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordShippingDetails {
    /// Address.
    pub address: PaymentAddress,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    PaymentRecordShippingDetails, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentRecordCardDetailsThreeDSecure::electronic_commerce_indicator`](crate::PaymentRecordCardDetailsThreeDSecure::electronic_commerce_indicator).
    pub enum RecordCardDetailsThreeDSecureElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V03 = "03",
        V04 = "04",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}
