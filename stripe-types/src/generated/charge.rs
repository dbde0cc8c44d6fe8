// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AlipayDetails, ApplicationFeeId, ApplicationId, AuthenticationFlow, BalanceTransactionId,
    BillingDetails, CardInstallments, ChargeId, ChargeStatus, ChargeTransferData, Currency, CustomerId,
    ElectronicCommerceIndicator, EmptyObject, ExemptionIndicator, ExpandTo, Expandable, Expansion, List,
    ListInfo, ListStyle, MandateId, Metadata, NestedList, Object, ObjectInfo, PaymentAcssDebit,
    PaymentAffirm, PaymentAfterpayClearpay, PaymentAlma, PaymentCardNetworkToken, PaymentCashapp, PaymentEps,
    PaymentGiropay, PaymentIdeal, PaymentIntentId, PaymentIntentPresentmentDetails, PaymentKlarna,
    PaymentKonbini, PaymentMethodBoleto, PaymentMethodCardChecks, PaymentMethodCardWallet,
    PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit, PaymentMethodDetailsAuBecsDebit,
    PaymentMethodDetailsBacsDebit, PaymentMethodDetailsBancontact, PaymentMethodDetailsBizum,
    PaymentMethodDetailsBlik, PaymentMethodDetailsCardPresent, PaymentMethodDetailsCrypto,
    PaymentMethodDetailsFpx, PaymentMethodDetailsInteracPresent, PaymentMethodDetailsKrCard,
    PaymentMethodDetailsLink, PaymentMethodDetailsNzBankAccount, PaymentMethodDetailsPayco,
    PaymentMethodDetailsPaypal, PaymentMethodId, PaymentMethodRemove, PaymentMobilepay, PaymentMultibanco,
    PaymentOxxo, PaymentP24, PaymentPaynow, PaymentPayto, PaymentPix, PaymentPromptpay, PaymentSepaDebit,
    PaymentSofort, PaymentSwish, PaymentTwint, PaymentUpi, PaymentUsBankAccount, PaymentWalletPay,
    PaymentWechatPay, RadarOptions, RadarRuleId, Refund, RegulatedStatus, ResultReason, ReviewId, Shipping,
    ThreeDSecureDetailsResult, ThreeDSecureDetailsVersion, Timestamp, TransferId,
};

/// The object `charge`.
///
/// See <https://docs.stripe.com/api/charges/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Charge {
    pub id: ChargeId,
    pub amount: i64,
    pub amount_captured: i64,
    pub amount_refunded: i64,
    pub application: Option<Expandable<ApplicationId>>,
    pub application_fee: Option<Expandable<ApplicationFeeId>>,
    pub application_fee_amount: Option<i64>,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub billing_details: BillingDetails,
    pub calculated_statement_descriptor: Option<String>,
    pub captured: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Option<Expandable<CustomerId>>,
    pub description: Option<String>,
    pub disputed: bool,
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub fraud_details: Option<Box<ChargeFraudDetails>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub outcome: Option<Box<ChargeOutcome>>,
    pub paid: bool,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_details: Option<Box<PaymentMethodDetails>>,
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    pub radar_options: Option<Box<RadarOptions>>,
    pub receipt_email: Option<String>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub refunded: bool,
    pub refunds: Option<List<Refund>>,
    pub review: Option<Expandable<ReviewId>>,
    pub shipping: Option<Box<Shipping>>,
    pub source_transfer: Option<Expandable<TransferId>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: ChargeStatus,
    pub transfer: Option<Expandable<TransferId>>,
    pub transfer_data: Option<Box<ChargeTransferData>>,
    pub transfer_group: Option<String>,
}

crate::record!(
    Charge, "charge", true,
    [
        "id", "amount", "amount_captured", "amount_refunded", "application", "application_fee",
        "application_fee_amount", "balance_transaction", "billing_details",
        "calculated_statement_descriptor", "captured", "created", "currency", "customer", "description",
        "disputed", "failure_balance_transaction", "failure_code", "failure_message", "fraud_details",
        "livemode", "metadata", "on_behalf_of", "outcome", "paid", "payment_intent", "payment_method",
        "payment_method_details", "presentment_details", "radar_options", "receipt_email", "receipt_number",
        "receipt_url", "refunded", "refunds", "review", "shipping", "source_transfer",
        "statement_descriptor", "statement_descriptor_suffix", "status", "transfer", "transfer_data",
        "transfer_group",
    ],
    [
        id, amount, amount_captured, amount_refunded, application, application_fee, application_fee_amount,
        balance_transaction, billing_details, calculated_statement_descriptor, captured, created, currency,
        customer, description, disputed, failure_balance_transaction, failure_code, failure_message,
        fraud_details, livemode, metadata, on_behalf_of, outcome, paid, payment_intent, payment_method,
        payment_method_details, presentment_details, radar_options, receipt_email, receipt_number,
        receipt_url, refunded, refunds, review, shipping, source_transfer, statement_descriptor,
        statement_descriptor_suffix, status, transfer, transfer_data, transfer_group,
    ],
);

impl Object for Charge {
    type Id = ChargeId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "charge",
        type_name: "Charge",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/charges/{charge}"),
        list: Some(&ListInfo { path: "/v1/charges", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "customer", "payment_intent", "transfer_group"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "application_fee", targets: &["application_fee"], array: false },
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "failure_balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "outcome.rule", targets: &["rule"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.us_bank_account.mandate", targets: &["mandate"], array: false },
            Expansion { path: "review", targets: &["review"], array: false },
            Expansion { path: "source_transfer", targets: &["transfer"], array: false },
            Expansion { path: "transfer", targets: &["transfer"], array: false },
            Expansion { path: "transfer_data.destination", targets: &["account"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "refunds", items: &["refund"], always: false },
        ],
        events: &[
            "charge.captured", "charge.expired", "charge.failed", "charge.pending", "charge.refunded",
            "charge.succeeded", "charge.updated",
        ],
    };
}

impl Charge {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_APPLICATION_FEE: ExpandTo<Self, ApplicationFeeId> = ExpandTo::new("application_fee");
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("failure_balance_transaction");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_OUTCOME_RULE: ExpandTo<Self, RadarRuleId> = ExpandTo::new("outcome.rule");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.us_bank_account.mandate");
    pub const EXPAND_REVIEW: ExpandTo<Self, ReviewId> = ExpandTo::new("review");
    pub const EXPAND_SOURCE_TRANSFER: ExpandTo<Self, TransferId> = ExpandTo::new("source_transfer");
    pub const EXPAND_TRANSFER: ExpandTo<Self, TransferId> = ExpandTo::new("transfer");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("transfer_data.destination");
}

/// Held by `PaymentMethodDetailsCard.incremental_authorization`, `PaymentMethodDetailsCard.multicapture`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardDetailsApiMulticapture {
    pub status: CardOvercaptureStatus,
}

crate::record!(
    CardDetailsApiMulticapture, "", false,
    ["status"],
    [status],
);

/// Held by `PaymentMethodDetailsCard.extended_authorization`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardExtendedAuthorization {
    pub status: PaymentMethodRemove,
}

crate::record!(
    CardExtendedAuthorization, "", false,
    ["status"],
    [status],
);

/// Held by `PaymentMethodDetailsCard.overcapture`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardOvercapture {
    pub maximum_amount_capturable: i64,
    pub status: CardOvercaptureStatus,
}

crate::record!(
    CardOvercapture, "", false,
    ["maximum_amount_capturable", "status"],
    [maximum_amount_capturable, status],
);

crate::open_enum! {
    /// Values of `CardDetailsApiMulticapture.status`, `CardOvercapture.status`.
    pub enum CardOvercaptureStatus {
        Available = "available",
        Unavailable = "unavailable",
    }
}

/// Held by `Charge.fraud_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeFraudDetails {
    pub stripe_report: Option<String>,
    pub user_report: Option<String>,
}

crate::record!(
    ChargeFraudDetails, "", false,
    ["stripe_report", "user_report"],
    [stripe_report, user_report],
);

/// Held by `Charge.outcome`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeOutcome {
    pub advice_code: Option<ChargeOutcomeAdviceCode>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub network_status: Option<String>,
    pub reason: Option<String>,
    pub risk_level: Option<String>,
    pub risk_score: Option<i64>,
    pub rule: Option<Expandable<RadarRuleId>>,
    pub seller_message: Option<String>,
    pub type_: String,
}

crate::record!(
    ChargeOutcome, "", false,
    [
        "advice_code", "network_advice_code", "network_decline_code", "network_status", "reason",
        "risk_level", "risk_score", "rule", "seller_message", "type",
    ],
    [
        advice_code, network_advice_code, network_decline_code, network_status, reason, risk_level,
        risk_score, rule, seller_message, type_,
    ],
);

crate::open_enum! {
    /// Values of `ChargeOutcome.advice_code`.
    pub enum ChargeOutcomeAdviceCode {
        ConfirmCardData = "confirm_card_data",
        DoNotTryAgain = "do_not_try_again",
        TryAgainLater = "try_again_later",
    }
}

/// Held by `Charge.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
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
    pub bizum: Option<Box<PaymentMethodDetailsBizum>>,
    pub blik: Option<Box<PaymentMethodDetailsBlik>>,
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    pub card: Option<Box<PaymentMethodDetailsCard>>,
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Box<PaymentCashapp>>,
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
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
    PaymentMethodDetails, "", false,
    [
        "ach_credit_transfer", "ach_debit", "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma",
        "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto",
        "card", "card_present", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay",
        "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way",
        "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco",
        "paynow", "paypal", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay",
        "scalapay", "sepa_debit", "sofort", "stripe_account", "sunbit", "swish", "twint", "type", "upi",
        "us_bank_account", "wechat", "wechat_pay", "zip",
    ],
    [
        ach_credit_transfer, ach_debit, acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay,
        au_becs_debit, bacs_debit, bancontact, billie, bizum, blik, boleto, card, card_present, cashapp,
        crypto, customer_balance, eps, fpx, giropay, grabpay, ideal, interac_present, kakao_pay, klarna,
        konbini, kr_card, link, mb_way, mobilepay, multibanco, naver_pay, nz_bank_account, oxxo, p24,
        pay_by_bank, payco, paynow, paypal, payto, pix, promptpay, revolut_pay, samsung_pay, satispay,
        scalapay, sepa_debit, sofort, stripe_account, sunbit, swish, twint, type_, upi, us_bank_account,
        wechat, wechat_pay, zip,
    ],
);

/// Held by `PaymentMethodDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCard {
    pub amount_authorized: Option<i64>,
    pub authorization_code: Option<String>,
    pub brand: Option<String>,
    pub capture_before: Option<Timestamp>,
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    pub country: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub extended_authorization: Option<Box<CardExtendedAuthorization>>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub incremental_authorization: Option<Box<CardDetailsApiMulticapture>>,
    pub installments: Option<Box<CardInstallments>>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
    pub multicapture: Option<Box<CardDetailsApiMulticapture>>,
    pub network: Option<String>,
    pub network_token: Option<Box<PaymentCardNetworkToken>>,
    pub network_transaction_id: Option<String>,
    pub overcapture: Option<Box<CardOvercapture>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub three_d_secure: Option<Box<ThreeDSecureDetailsCharge>>,
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
}

crate::record!(
    PaymentMethodDetailsCard, "", false,
    [
        "amount_authorized", "authorization_code", "brand", "capture_before", "checks", "country",
        "exp_month", "exp_year", "extended_authorization", "fingerprint", "funding",
        "incremental_authorization", "installments", "last4", "mandate", "multicapture", "network",
        "network_token", "network_transaction_id", "overcapture", "regulated_status", "three_d_secure",
        "wallet",
    ],
    [
        amount_authorized, authorization_code, brand, capture_before, checks, country, exp_month, exp_year,
        extended_authorization, fingerprint, funding, incremental_authorization, installments, last4,
        mandate, multicapture, network, network_token, network_transaction_id, overcapture, regulated_status,
        three_d_secure, wallet,
    ],
);

/// Held by `PaymentMethodDetailsCard.three_d_secure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeDSecureDetailsCharge {
    pub authentication_flow: Option<AuthenticationFlow>,
    pub electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
    pub exemption_indicator: Option<ExemptionIndicator>,
    pub exemption_indicator_applied: Option<bool>,
    pub result: Option<ThreeDSecureDetailsResult>,
    pub result_reason: Option<ResultReason>,
    pub transaction_id: Option<String>,
    pub version: Option<ThreeDSecureDetailsVersion>,
}

crate::record!(
    ThreeDSecureDetailsCharge, "", false,
    [
        "authentication_flow", "electronic_commerce_indicator", "exemption_indicator",
        "exemption_indicator_applied", "result", "result_reason", "transaction_id", "version",
    ],
    [
        authentication_flow, electronic_commerce_indicator, exemption_indicator, exemption_indicator_applied,
        result, result_reason, transaction_id, version,
    ],
);
