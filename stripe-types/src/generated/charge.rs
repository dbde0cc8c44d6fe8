// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AlipayDetails, ApplicationFeeId, ApplicationId, BalanceTransactionId, BillingDetails, Boxed,
    CardInstallments, ChargeId, ChargeTransferData, Currency, CustomerId, EmptyObject, Expand, Expandable,
    Expansion, List, ListInfo, ListStyle, MandateId, Metadata, NestedList, Object, ObjectInfo,
    PaymentAcssDebit, PaymentAffirm, PaymentAfterpayClearpay, PaymentAlma, PaymentBancontact, PaymentBillie,
    PaymentBizum, PaymentBlik, PaymentCardNetworkToken, PaymentCashapp, PaymentDetailsCard, PaymentEps,
    PaymentGiropay, PaymentIdeal, PaymentIntentId, PaymentIntentPresentmentDetails, PaymentKakaoPay,
    PaymentKlarna, PaymentKonbini, PaymentMethodBoleto, PaymentMethodCardChecks, PaymentMethodCardWallet,
    PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit, PaymentMethodDetailsAuBecsDebit,
    PaymentMethodDetailsBacsDebit, PaymentMethodDetailsCardPresent, PaymentMethodDetailsCrypto,
    PaymentMethodDetailsFpx, PaymentMethodDetailsGrabpay, PaymentMethodDetailsInteracPresent,
    PaymentMethodDetailsKrCard, PaymentMethodDetailsLink, PaymentMethodDetailsNzBankAccount,
    PaymentMethodDetailsPaypal, PaymentMethodDetailsSunbit, PaymentMethodId, PaymentMultibanco,
    PaymentNaverPay, PaymentOxxo, PaymentP24, PaymentPayco, PaymentPaynow, PaymentPayto, PaymentPix,
    PaymentPromptpay, PaymentSamsungPay, PaymentSatispay, PaymentScalapay, PaymentSepaDebit, PaymentSofort,
    PaymentSwish, PaymentTwint, PaymentUpi, PaymentUsBankAccount, PaymentWechatPay, RadarOptions,
    RadarRuleId, Refund, ReviewId, Shipping, Timestamp, TransferId,
};

/// The object `charge`.
///
/// See <https://docs.stripe.com/api/charges/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Charge {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-id)
    pub id: ChargeId,
    /// The amount charged, before refunds. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-amount)
    pub amount: i64,
    /// The part of the amount that was captured. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-amount_captured)
    pub amount_captured: i64,
    /// The part of the amount that was refunded. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-amount_refunded)
    pub amount_refunded: i64,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The fee of the platform, as an object, if one was taken. The id of an `application_fee`; expandable;
    /// expand it by [`EXPAND_APPLICATION_FEE`](Self::EXPAND_APPLICATION_FEE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-application_fee)
    pub application_fee: Option<Expandable<ApplicationFeeId>>,
    /// The fee that the platform asked for. In minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-application_fee_amount)
    pub application_fee_amount: Option<i64>,
    /// Its effect on your balance; null until the charge succeeds, and for some methods until they settle.
    /// The id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Name, address, email and phone given with the payment method.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-billing_details)
    pub billing_details: BillingDetails,
    /// The full text sent to the card networks, prefix and suffix together. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-calculated_statement_descriptor)
    pub calculated_statement_descriptor: Option<String>,
    /// True if the funds were captured. Authorized funds that are not lapse, for most cards after seven days.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-captured)
    pub captured: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-currency)
    pub currency: Currency,
    /// The customer it belongs to. The id of a `customer`; expandable; expand it by
    /// [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// A text of your own, shown in the Dashboard and in some emails and exports. At most 40000 characters;
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-description)
    pub description: Option<String>,
    /// True if the charge was ever disputed, whatever came of it.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-disputed)
    pub disputed: bool,
    /// The effect of a failure after success, as of a bank debit that came back. The id of a
    /// `balance_transaction`; expandable; expand it by
    /// [`EXPAND_FAILURE_BALANCE_TRANSACTION`](Self::EXPAND_FAILURE_BALANCE_TRANSACTION); may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-failure_balance_transaction)
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The code of the failure; null where it did not fail. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-failure_code)
    pub failure_code: Option<String>,
    /// The failure in words for you, not for customers. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-failure_message)
    pub failure_message: Option<String>,
    /// Reports of fraud by you or by Stripe. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-fraud_details)
    pub fraud_details: Option<Boxed<ChargeFraudDetails>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-metadata)
    pub metadata: Metadata,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent. [Reference](https://docs.stripe.com/api/charges/object#charge_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The outcome: accepted or refused, the reason, and the risk that Radar saw. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-outcome)
    pub outcome: Option<Boxed<ChargeOutcome>>,
    /// True if the charge succeeded, or was authorized for later capture.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-paid)
    pub paid: bool,
    /// The payment intent of which the charge is an attempt. The id of a `payment_intent`; expandable; expand
    /// it by [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// The id of the payment method used, which may be a legacy `card_…` or `src_…`. The id of a
    /// `payment_method`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-payment_method)
    pub payment_method: Option<PaymentMethodId>,
    /// The payment method as it was at the time: brand, last four digits, checks, 3D Secure and more, by
    /// type. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details)
    pub payment_method_details: Option<Boxed<PaymentMethodDetails>>,
    /// The amount and currency that the customer saw, where they differ from those you set. May be absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-presentment_details)
    pub presentment_details: Option<Boxed<PaymentIntentPresentmentDetails>>,
    /// Data given to Radar to judge the charge by. May be absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-radar_options)
    pub radar_options: Option<Boxed<RadarOptions>>,
    /// The address that the receipt was sent to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-receipt_email)
    pub receipt_email: Option<String>,
    /// The number of the receipt that was sent by email; null where none was. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-receipt_number)
    pub receipt_number: Option<String>,
    /// The page with the receipt, always in its newest state. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-receipt_url)
    pub receipt_url: Option<String>,
    /// True if the whole amount was refunded; false after partial refunds.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-refunded)
    pub refunded: bool,
    /// The refunds of the charge, sent unasked before 2022-11-15. Expand it by
    /// [`EXPAND_REFUNDS`](Self::EXPAND_REFUNDS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-refunds)
    pub refunds: Option<List<Refund>>,
    /// The review by Radar, if there is one. The id of a `review`; expandable; expand it by
    /// [`EXPAND_REVIEW`](Self::EXPAND_REVIEW); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-review)
    pub review: Option<Expandable<ReviewId>>,
    /// The address that the goods went to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-shipping)
    pub shipping: Option<Boxed<Shipping>>,
    /// The transfer that made this charge, on the connected account of a destination charge. The id of a
    /// `transfer`; expandable; expand it by [`EXPAND_SOURCE_TRANSFER`](Self::EXPAND_SOURCE_TRANSFER); may be
    /// null or absent. [Reference](https://docs.stripe.com/api/charges/object#charge_object-source_transfer)
    pub source_transfer: Option<Expandable<TransferId>>,
    /// The text on the statement for charges that are not by card. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// The end of the text on the statement for card charges, behind the account's prefix. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-statement_descriptor_suffix)
    pub statement_descriptor_suffix: Option<String>,
    /// The state: `succeeded`, `pending` or `failed`. One of `failed`, `pending`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-status)
    pub status: ChargeStatus,
    /// The transfer to the connected account, for destination charges. The id of a `transfer`; expandable;
    /// expand it by [`EXPAND_TRANSFER`](Self::EXPAND_TRANSFER); may be absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-transfer)
    pub transfer: Option<Expandable<TransferId>>,
    /// The connected account that got the funds, and how much. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-transfer_data)
    pub transfer_data: Option<Boxed<ChargeTransferData>>,
    /// A name of your own that ties charges and transfers together. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/charges/object#charge_object-transfer_group)
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
    type Expanded = Self;
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
        only_expanded: &["refunds"],
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
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_APPLICATION_FEE: Expand<Self> = Expand::field("application_fee");
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: Expand<Self> = Expand::field("failure_balance_transaction");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_OUTCOME_RULE: Expand<Self> = Expand::field("outcome.rule");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<Self> = Expand::field("payment_method_details.us_bank_account.mandate");
    pub const EXPAND_REFUNDS: Expand<Self> = Expand::list("refunds");
    pub const EXPAND_REVIEW: Expand<Self> = Expand::field("review");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit_mandate");
    pub const EXPAND_SOURCE_TRANSFER: Expand<Self> = Expand::field("source_transfer");
    pub const EXPAND_TRANSFER: Expand<Self> = Expand::field("transfer");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("transfer_data.destination");
}

/// Held by [`PaymentMethodDetailsCard::multicapture`](crate::PaymentMethodDetailsCard::multicapture).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardDetailsApiMulticapture {
    /// Status: one of `available`, `unavailable`.
    pub status: CardOvercaptureStatus,
}

crate::record!(
    CardDetailsApiMulticapture, "", false,
    ["status"],
    [status],
);

/// Held by
/// [`PaymentMethodDetailsCard::extended_authorization`](crate::PaymentMethodDetailsCard::extended_authorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardExtendedAuthorization {
    /// Status: one of `disabled`, `enabled`.
    pub status: CardExtendedAuthorizationStatus,
}

crate::record!(
    CardExtendedAuthorization, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of [`CardExtendedAuthorization::status`](crate::CardExtendedAuthorization::status).
    pub enum CardExtendedAuthorizationStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

/// Held by
/// [`PaymentMethodDetailsCard::incremental_authorization`](crate::PaymentMethodDetailsCard::incremental_authorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardIncrementalAuthorization {
    /// Status: one of `available`, `unavailable`.
    pub status: CardOvercaptureStatus,
}

crate::record!(
    CardIncrementalAuthorization, "", false,
    ["status"],
    [status],
);

/// Held by [`PaymentMethodDetailsCard::overcapture`](crate::PaymentMethodDetailsCard::overcapture).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardOvercapture {
    /// Maximum amount capturable: in minor units of the currency.
    pub maximum_amount_capturable: i64,
    /// Status: one of `available`, `unavailable`.
    pub status: CardOvercaptureStatus,
}

crate::record!(
    CardOvercapture, "", false,
    ["maximum_amount_capturable", "status"],
    [maximum_amount_capturable, status],
);

crate::open_enum! {
    /// Values of [`CardOvercapture::status`](crate::CardOvercapture::status),
    /// [`CardDetailsApiMulticapture::status`](crate::CardDetailsApiMulticapture::status),
    /// [`CardIncrementalAuthorization::status`](crate::CardIncrementalAuthorization::status).
    pub enum CardOvercaptureStatus {
        Available = "available",
        Unavailable = "unavailable",
    }
}

crate::open_enum! {
    /// Values of [`ChargeOutcome::advice_code`](crate::ChargeOutcome::advice_code).
    pub enum ChargeAdviceCode {
        ConfirmCardData = "confirm_card_data",
        DoNotTryAgain = "do_not_try_again",
        TryAgainLater = "try_again_later",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetailsCharge::authentication_flow`](crate::ThreeDSecureDetailsCharge::authentication_flow).
    pub enum ChargeAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetailsCharge::electronic_commerce_indicator`](crate::ThreeDSecureDetailsCharge::electronic_commerce_indicator).
    pub enum ChargeElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetailsCharge::exemption_indicator`](crate::ThreeDSecureDetailsCharge::exemption_indicator).
    pub enum ChargeExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

/// Held by [`Charge::fraud_details`](crate::Charge::fraud_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeFraudDetails {
    /// Stripe report: may be absent.
    pub stripe_report: Option<String>,
    /// User report: may be absent.
    pub user_report: Option<String>,
}

crate::record!(
    ChargeFraudDetails, "", false,
    ["stripe_report", "user_report"],
    [stripe_report, user_report],
);

/// Held by [`Charge::outcome`](crate::Charge::outcome).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeOutcome {
    /// Advice code: one of `confirm_card_data`, `do_not_try_again`, `try_again_later`; may be null or absent.
    pub advice_code: Option<ChargeAdviceCode>,
    /// Network advice code: may be null or absent.
    pub network_advice_code: Option<String>,
    /// Network decline code: may be null or absent.
    pub network_decline_code: Option<String>,
    /// Network status: may be null or absent.
    pub network_status: Option<String>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
    /// Risk level: may be absent.
    pub risk_level: Option<String>,
    /// Risk score: may be absent.
    pub risk_score: Option<i64>,
    /// Rule: the id of a `rule`; expandable; may be absent.
    pub rule: Option<Expandable<RadarRuleId>>,
    /// Seller message: may be null or absent.
    pub seller_message: Option<String>,
    /// Type.
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
    /// Values of
    /// [`PaymentMethodDetailsCard::regulated_status`](crate::PaymentMethodDetailsCard::regulated_status).
    pub enum ChargeRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetailsCharge::result_reason`](crate::ThreeDSecureDetailsCharge::result_reason).
    pub enum ChargeResultReason {
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
    /// Values of [`Charge::status`](crate::Charge::status).
    pub enum ChargeStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

/// Held by [`PaymentMethodDetailsMobilepay::card`](crate::PaymentMethodDetailsMobilepay::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct InternalCard {
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
    InternalCard, "", false,
    ["brand", "country", "exp_month", "exp_year", "last4"],
    [brand, country, exp_month, exp_year, last4],
);

/// Held by [`PaymentMethodDetailsAmazonPay::funding`](crate::PaymentMethodDetailsAmazonPay::funding),
/// [`PaymentMethodDetailsRevolutPay::funding`](crate::PaymentMethodDetailsRevolutPay::funding).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUnderlyingPaymentMethodFundingDetails {
    /// Details where `type` is `card`. May be absent.
    pub card: Option<Boxed<PaymentDetailsCard>>,
    /// Type: one of `card`; may be null or absent.
    pub type_: Option<PayUnderlyingPaymentMethodFundingDetailsType>,
}

crate::record!(
    PayUnderlyingPaymentMethodFundingDetails, "", false,
    ["card", "type"],
    [card, type_],
);

crate::open_enum! {
    /// Values of
    /// [`PayUnderlyingPaymentMethodFundingDetails::type_`](crate::PayUnderlyingPaymentMethodFundingDetails::type_).
    pub enum PayUnderlyingPaymentMethodFundingDetailsType {
        Card = "card",
    }
}

/// Held by [`Charge::payment_method_details`](crate::Charge::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
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
    pub amazon_pay: Option<Boxed<PaymentMethodDetailsAmazonPay>>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<Boxed<PaymentMethodDetailsAuBecsDebit>>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact: may be absent.
    pub bancontact: Option<Boxed<PaymentBancontact>>,
    /// Billie: may be absent.
    pub billie: Option<Boxed<PaymentBillie>>,
    /// Bizum: may be absent.
    pub bizum: Option<Boxed<PaymentBizum>>,
    /// Blik: may be absent.
    pub blik: Option<Boxed<PaymentBlik>>,
    /// Boleto: may be absent.
    pub boleto: Option<Boxed<PaymentMethodBoleto>>,
    /// Card: may be absent.
    pub card: Option<Boxed<PaymentMethodDetailsCard>>,
    /// Card present: may be absent.
    pub card_present: Option<Boxed<PaymentMethodDetailsCardPresent>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<Boxed<PaymentCashapp>>,
    /// Crypto: may be absent.
    pub crypto: Option<Boxed<PaymentMethodDetailsCrypto>>,
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
    pub mobilepay: Option<Boxed<PaymentMethodDetailsMobilepay>>,
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
    pub revolut_pay: Option<Boxed<PaymentMethodDetailsRevolutPay>>,
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

/// Held by [`PaymentMethodDetails::amazon_pay`](crate::PaymentMethodDetails::amazon_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAmazonPay {
    /// Funding: may be absent.
    pub funding: Option<Boxed<PayUnderlyingPaymentMethodFundingDetails>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsAmazonPay, "", false,
    ["funding", "transaction_id"],
    [funding, transaction_id],
);

/// Held by [`PaymentMethodDetails::card`](crate::PaymentMethodDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCard {
    /// Amount authorized: in minor units of the currency; may be null or absent.
    pub amount_authorized: Option<i64>,
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Capture before: a time in seconds since 1970; may be absent.
    pub capture_before: Option<Timestamp>,
    /// Checks: may be null or absent.
    pub checks: Option<Boxed<PaymentMethodCardChecks>>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Extended authorization: may be absent.
    pub extended_authorization: Option<Boxed<CardExtendedAuthorization>>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Incremental authorization: may be absent.
    pub incremental_authorization: Option<Boxed<CardIncrementalAuthorization>>,
    /// Installments: may be null or absent.
    pub installments: Option<Boxed<CardInstallments>>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; may be null or absent.
    pub mandate: Option<MandateId>,
    /// Multicapture: may be absent.
    pub multicapture: Option<Boxed<CardDetailsApiMulticapture>>,
    /// Network: may be null or absent.
    pub network: Option<String>,
    /// Network token: may be null or absent.
    pub network_token: Option<Boxed<PaymentCardNetworkToken>>,
    /// Network transaction id: may be null or absent.
    pub network_transaction_id: Option<String>,
    /// Overcapture: may be absent.
    pub overcapture: Option<Boxed<CardOvercapture>>,
    /// Regulated status: one of `regulated`, `unregulated`; may be null or absent.
    pub regulated_status: Option<ChargeRegulatedStatus>,
    /// Three d secure: may be null or absent.
    pub three_d_secure: Option<Boxed<ThreeDSecureDetailsCharge>>,
    /// Wallet: may be null or absent.
    pub wallet: Option<Boxed<PaymentMethodCardWallet>>,
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

/// Held by [`PaymentMethodDetails::mobilepay`](crate::PaymentMethodDetails::mobilepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsMobilepay {
    /// Card: may be null or absent.
    pub card: Option<Boxed<InternalCard>>,
}

crate::record!(
    PaymentMethodDetailsMobilepay, "", false,
    ["card"],
    [card],
);

/// Held by [`PaymentMethodDetails::revolut_pay`](crate::PaymentMethodDetails::revolut_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPay {
    /// Funding: may be absent.
    pub funding: Option<Boxed<PayUnderlyingPaymentMethodFundingDetails>>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsRevolutPay, "", false,
    ["funding", "transaction_id"],
    [funding, transaction_id],
);

/// Held by [`PaymentMethodDetailsCard::three_d_secure`](crate::PaymentMethodDetailsCard::three_d_secure).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureDetailsCharge {
    /// Authentication flow: one of `challenge`, `frictionless`; may be null or absent.
    pub authentication_flow: Option<ChargeAuthenticationFlow>,
    /// Electronic commerce indicator: one of `01`, `02`, `05`, `06`, `07`; may be null or absent.
    pub electronic_commerce_indicator: Option<ChargeElectronicCommerceIndicator>,
    /// Exemption indicator: one of `low_risk`, `none`; may be null or absent.
    pub exemption_indicator: Option<ChargeExemptionIndicator>,
    /// Exemption indicator applied: may be absent.
    pub exemption_indicator_applied: Option<bool>,
    /// Result: one of `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported`,
    /// `processing_error`; may be null or absent.
    pub result: Option<ThreeDSecureDetailsChargeResult>,
    /// Result reason: one of 7 values; may be null or absent.
    pub result_reason: Option<ChargeResultReason>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
    /// Version: one of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`; may be null or absent.
    pub version: Option<ThreeDSecureDetailsChargeVersion>,
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

crate::open_enum! {
    /// Values of [`ThreeDSecureDetailsCharge::result`](crate::ThreeDSecureDetailsCharge::result).
    pub enum ThreeDSecureDetailsChargeResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}

crate::open_enum! {
    /// Values of [`ThreeDSecureDetailsCharge::version`](crate::ThreeDSecureDetailsCharge::version).
    pub enum ThreeDSecureDetailsChargeVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
        V230 = "2.3.0",
        V231 = "2.3.1",
    }
}
