//! Stripe's test cards, from the page "Testing" of its documentation.

/// The outcome of charging a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CardBehavior {
    /// The payment succeeds.
    Succeeds,
    /// The payment succeeds, and its funds are available at once.
    SucceedsAtOnce,
    /// The payment is declined, and so is attaching the card to a customer.
    Declined { code: &'static str, decline_code: &'static str },
    /// The card can be attached to a customer, but payments are declined.
    DeclinedAfterAttach,
    /// The customer has to authenticate.
    Authenticates,
    /// The customer has to authenticate, unless the card was set up before.
    AuthenticatesOnce,
    /// The payment succeeds, and is disputed for a reason.
    Disputed { reason: &'static str },
    /// The payment succeeds, and the issuer warns of fraud.
    Warned,
    /// The payment succeeds with an elevated risk, and is reviewed.
    Reviewed,
    /// The payment succeeds; refunds of it are pending first, and then succeed or fail.
    RefundsLater { succeeds: bool },
    /// The payment is processed for a while, and then succeeds or fails with a code, as those of bank accounts do.
    Processes { failure: Option<&'static str> },
}

/// A test card.
#[derive(Debug)]
pub(crate) struct TestCard {
    /// The name in ids such as `pm_card_visa` and `tok_visa`.
    pub(crate) name: &'static str,
    pub(crate) number: &'static str,
    pub(crate) brand: &'static str,
    pub(crate) funding: &'static str,
    pub(crate) behavior: CardBehavior,
}

const fn card(name: &'static str, number: &'static str, brand: &'static str) -> TestCard {
    TestCard { name, number, brand, funding: "credit", behavior: CardBehavior::Succeeds }
}

const fn visa(name: &'static str, number: &'static str, behavior: CardBehavior) -> TestCard {
    TestCard { name, number, brand: "visa", funding: "credit", behavior }
}

const fn declined(
    name: &'static str,
    number: &'static str,
    code: &'static str,
    decline_code: &'static str,
) -> TestCard {
    visa(name, number, CardBehavior::Declined { code, decline_code })
}

/// The test cards.
const CARDS: &[TestCard] = &[
    card("visa", "4242424242424242", "visa"),
    TestCard { funding: "debit", ..card("visa_debit", "4000056655665556", "visa") },
    card("mastercard", "5555555555554444", "mastercard"),
    TestCard { funding: "debit", ..card("mastercard_debit", "5200828282828210", "mastercard") },
    TestCard { funding: "prepaid", ..card("mastercard_prepaid", "5105105105105100", "mastercard") },
    card("amex", "378282246310005", "amex"),
    card("discover", "6011111111111117", "discover"),
    card("diners", "3056930009020004", "diners"),
    card("jcb", "3566002020360505", "jcb"),
    card("unionpay", "6200000000000005", "unionpay"),
    visa("bypassPending", "4000000000000077", CardBehavior::SucceedsAtOnce),
    declined("chargeDeclined", "4000000000000002", "card_declined", "generic_decline"),
    declined("visa_chargeDeclined", "4000000000000002", "card_declined", "generic_decline"),
    declined("chargeDeclinedInsufficientFunds", "4000000000009995", "card_declined", "insufficient_funds"),
    declined(
        "visa_chargeDeclinedInsufficientFunds",
        "4000000000009995",
        "card_declined",
        "insufficient_funds",
    ),
    declined("visa_chargeDeclinedLostCard", "4000000000009987", "card_declined", "lost_card"),
    declined("visa_chargeDeclinedStolenCard", "4000000000009979", "card_declined", "stolen_card"),
    declined("chargeDeclinedExpiredCard", "4000000000000069", "expired_card", "expired_card"),
    declined("chargeDeclinedIncorrectCvc", "4000000000000127", "incorrect_cvc", "incorrect_cvc"),
    declined("chargeDeclinedProcessingError", "4000000000000119", "processing_error", "processing_error"),
    declined("chargeDeclinedFraudulent", "4100000000000019", "card_declined", "fraudulent"),
    visa("chargeCustomerFail", "4000000000000341", CardBehavior::DeclinedAfterAttach),
    visa("authenticationRequired", "4000002760003184", CardBehavior::Authenticates),
    visa("threeDSecure2Required", "4000000000003220", CardBehavior::Authenticates),
    visa("threeDSecureRequired", "4000000000003063", CardBehavior::Authenticates),
    visa("threeDSecureOptional", "4000000000003055", CardBehavior::Succeeds),
    visa("authenticationRequiredOnSetup", "4000002500003155", CardBehavior::AuthenticatesOnce),
    visa("createDispute", "4000000000000259", CardBehavior::Disputed { reason: "fraudulent" }),
    visa(
        "createDisputeProductNotReceived",
        "4000000000002685",
        CardBehavior::Disputed { reason: "product_not_received" },
    ),
    visa("createIssuerFraudRecord", "4000000000005423", CardBehavior::Warned),
    visa("riskLevelElevated", "4000000000009235", CardBehavior::Reviewed),
    visa("pendingRefund", "4000000000007726", CardBehavior::RefundsLater { succeeds: true }),
    visa("refundFail", "4000000000005126", CardBehavior::RefundsLater { succeeds: false }),
    visa("cvcCheckFail", "4000000000000101", CardBehavior::Succeeds),
    visa("avsFail", "4000000000000010", CardBehavior::Succeeds),
];

/// The test bank accounts: the end of their ids, such as `pm_usBankAccount_success`, and the failure of their payments.
const ACCOUNTS: &[(&str, Option<&str>)] = &[
    ("usBankAccount", None),
    ("usBankAccount_success", None),
    ("usBankAccount_processing", None),
    ("usBankAccount_accountClosed", Some("account_closed")),
    ("usBankAccount_noAccount", Some("no_account")),
    ("usBankAccount_insufficientFunds", Some("insufficient_funds")),
    ("usBankAccount_debitNotAuthorized", Some("debit_not_authorized")),
];

/// Returns the failure of payments from the test bank account with an id: none if they succeed.
pub(crate) fn bank_account_by_token(id: &str) -> Option<Option<&'static str>> {
    let name = id.strip_prefix("pm_")?;
    ACCOUNTS.iter().find(|(account, _)| *account == name).map(|(_, failure)| *failure)
}

/// Returns the card with a number.
pub(crate) fn card_by_number(number: &str) -> Option<&'static TestCard> {
    CARDS.iter().find(|card| card.number == number)
}

/// Returns the card of an id such as `pm_card_visa` or `tok_visa`.
pub(crate) fn card_by_token(id: &str) -> Option<&'static TestCard> {
    let name = id.strip_prefix("pm_card_").or_else(|| id.strip_prefix("tok_"))?;
    CARDS.iter().find(|card| card.name.eq_ignore_ascii_case(name))
}
