// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AlipayDetails, AuthenticationFlow, CardInstallments, CvcCheck, EmptyObject, ExemptionIndicator,
    PaymentAcssDebit, PaymentAffirm, PaymentAfterpayClearpay, PaymentAlma, PaymentBillingDetails,
    PaymentCardNetworkToken, PaymentCashapp, PaymentEps, PaymentGiropay, PaymentIdeal, PaymentKlarna,
    PaymentKonbini, PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit,
    PaymentMethodDetailsAuBecsDebit, PaymentMethodDetailsBacsDebit, PaymentMethodDetailsBancontact,
    PaymentMethodDetailsBizum, PaymentMethodDetailsBlik, PaymentMethodDetailsCardPresent,
    PaymentMethodDetailsCrypto, PaymentMethodDetailsFpx, PaymentMethodDetailsInteracPresent,
    PaymentMethodDetailsKrCard, PaymentMethodDetailsLink, PaymentMethodDetailsNzBankAccount,
    PaymentMethodDetailsPayco, PaymentMethodDetailsPaypal, PaymentMethodId, PaymentMobilepay,
    PaymentMultibanco, PaymentOxxo, PaymentP24, PaymentPaynow, PaymentPayto, PaymentPix, PaymentPromptpay,
    PaymentSepaDebit, PaymentSofort, PaymentSwish, PaymentTwint, PaymentUpi, PaymentUsBankAccount,
    PaymentWalletPay, PaymentWechatPay, ResultReason, ThreeDSecureDetailsResult, Timestamp,
};

/// Held by `PaymentRecordDetails.boleto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordBoleto {
    pub tax_id: Option<String>,
}

crate::record!(
    PaymentRecordBoleto, "", false,
    ["tax_id"],
    [tax_id],
);

/// Held by `PaymentRecordDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCardDetails {
    pub authorization_code: Option<String>,
    pub brand: Option<PaymentRecordCardDetailsBrand>,
    pub capture_before: Option<Timestamp>,
    pub checks: Option<Box<PaymentRecordCardDetailsChecks>>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<PaymentRecordCardDetailsFunding>,
    pub iin: Option<String>,
    pub installments: Option<Box<CardInstallments>>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub network: Option<PaymentRecordCardDetailsBrand>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub network_token: Option<Box<PaymentCardNetworkToken>>,
    pub network_transaction_id: Option<String>,
    pub stored_credential_usage: Option<PaymentRecordCardDetailsStoredCredentialUsage>,
    pub three_d_secure: Option<Box<PaymentRecordCardDetailsThreeDSecure>>,
    pub wallet: Option<Box<PaymentRecordCardDetailsWallet>>,
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
    /// Values of `PaymentRecordCardDetails.brand`, `PaymentRecordCardDetails.network`.
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

/// Held by `PaymentRecordCardDetails.checks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsChecks {
    pub address_line1_check: Option<CvcCheck>,
    pub address_postal_code_check: Option<CvcCheck>,
    pub cvc_check: Option<CvcCheck>,
}

crate::record!(
    PaymentRecordCardDetailsChecks, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);

crate::open_enum! {
    /// Values of `PaymentRecordCardDetails.funding`.
    pub enum PaymentRecordCardDetailsFunding {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of `PaymentRecordCardDetails.stored_credential_usage`.
    pub enum PaymentRecordCardDetailsStoredCredentialUsage {
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

/// Held by `PaymentRecordCardDetails.three_d_secure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsThreeDSecure {
    pub authentication_flow: Option<AuthenticationFlow>,
    pub cryptogram: Option<String>,
    pub electronic_commerce_indicator: Option<RecordCardDetailsThreeDSecureElectronicCommerceIndicator>,
    pub exemption_indicator: Option<ExemptionIndicator>,
    pub exemption_indicator_applied: Option<bool>,
    pub result: Option<ThreeDSecureDetailsResult>,
    pub result_reason: Option<ResultReason>,
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
    /// Values of `PaymentRecordCardDetailsThreeDSecure.version`.
    pub enum PaymentRecordCardDetailsThreeDSecureVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
    }
}

/// Held by `PaymentRecordCardDetails.wallet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsWallet {
    pub apple_pay: Option<Box<PaymentRecordCardDetailsWalletApplePay>>,
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<EmptyObject>,
    pub type_: String,
}

crate::record!(
    PaymentRecordCardDetailsWallet, "", false,
    ["apple_pay", "dynamic_last4", "google_pay", "type"],
    [apple_pay, dynamic_last4, google_pay, type_],
);

/// Held by `PaymentRecordCardDetailsWallet.apple_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCardDetailsWalletApplePay {
    pub type_: String,
}

crate::record!(
    PaymentRecordCardDetailsWalletApplePay, "", false,
    ["type"],
    [type_],
);

/// Held by `PaymentRecordDetails.custom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCustomDetails {
    pub display_name: String,
    pub type_: Option<String>,
}

crate::record!(
    PaymentRecordCustomDetails, "", false,
    ["display_name", "type"],
    [display_name, type_],
);

/// Held by `PaymentAttemptRecord.payment_method_details`, `PaymentRecord.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordDetails {
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    pub acss_debit: Option<Box<PaymentAcssDebit>>,
    pub affirm: Option<Box<PaymentAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentAfterpayClearpay>>,
    pub alipay: Option<Box<AlipayDetails>>,
    pub alma: Option<Box<PaymentAlma>>,
    pub amazon_pay: Option<Box<PaymentWalletPay>>,
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    pub bancontact: Option<Box<PaymentMethodDetailsBancontact>>,
    pub billie: Option<Box<PaymentMethodDetailsBizum>>,
    pub billing_details: Option<Box<PaymentBillingDetails>>,
    pub bizum: Option<Box<PaymentMethodDetailsBizum>>,
    pub blik: Option<Box<PaymentMethodDetailsBlik>>,
    pub boleto: Option<Box<PaymentRecordBoleto>>,
    pub card: Option<Box<PaymentRecordCardDetails>>,
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Box<PaymentCashapp>>,
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    pub custom: Option<Box<PaymentRecordCustomDetails>>,
    pub customer_balance: Option<EmptyObject>,
    pub eps: Option<Box<PaymentEps>>,
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    pub giropay: Option<Box<PaymentGiropay>>,
    pub grabpay: Option<Box<PaymentMethodDetailsBizum>>,
    pub ideal: Option<Box<PaymentIdeal>>,
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    pub kakao_pay: Option<Box<PaymentMethodDetailsPayco>>,
    pub klarna: Option<Box<PaymentKlarna>>,
    pub konbini: Option<Box<PaymentKonbini>>,
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    pub link: Option<Box<PaymentMethodDetailsLink>>,
    pub mb_way: Option<EmptyObject>,
    pub mobilepay: Option<Box<PaymentMobilepay>>,
    pub multibanco: Option<Box<PaymentMultibanco>>,
    pub naver_pay: Option<Box<PaymentMethodDetailsPayco>>,
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    pub oxxo: Option<Box<PaymentOxxo>>,
    pub p24: Option<Box<PaymentP24>>,
    pub pay_by_bank: Option<EmptyObject>,
    pub payco: Option<Box<PaymentMethodDetailsPayco>>,
    pub payment_method: Option<PaymentMethodId>,
    pub paynow: Option<Box<PaymentPaynow>>,
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    pub payto: Option<Box<PaymentPayto>>,
    pub pix: Option<Box<PaymentPix>>,
    pub promptpay: Option<Box<PaymentPromptpay>>,
    pub revolut_pay: Option<Box<PaymentWalletPay>>,
    pub samsung_pay: Option<Box<PaymentMethodDetailsPayco>>,
    pub satispay: Option<Box<PaymentMethodDetailsBizum>>,
    pub scalapay: Option<Box<PaymentMethodDetailsBizum>>,
    pub sepa_debit: Option<Box<PaymentSepaDebit>>,
    pub sofort: Option<Box<PaymentSofort>>,
    pub stripe_account: Option<EmptyObject>,
    pub sunbit: Option<Box<PaymentMethodDetailsBizum>>,
    pub swish: Option<Box<PaymentSwish>>,
    pub twint: Option<Box<PaymentTwint>>,
    pub type_: String,
    pub upi: Option<Box<PaymentUpi>>,
    pub us_bank_account: Option<Box<PaymentUsBankAccount>>,
    pub wechat: Option<EmptyObject>,
    pub wechat_pay: Option<Box<PaymentWechatPay>>,
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

crate::open_enum! {
    /// Values of `PaymentRecordCardDetailsThreeDSecure.electronic_commerce_indicator`.
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
