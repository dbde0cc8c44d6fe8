//! Payments: refunds, idempotency, declined cards.

use stripe_client::types::{
    CreatePaymentIntent, CreateRefund, Currency, DeclineCode, PaymentIntent, PaymentIntentId, Refund,
    RefundReason,
};
use stripe_client::{Client, Error, ErrorKind};

/// The outcome of a payment.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The payment succeeded, or the customer has to act.
    Accepted(Box<PaymentIntent>),
    /// The card has too little money; another card may work.
    NoFunds,
    /// The card was declined for another reason.
    Declined(Option<DeclineCode>),
}

/// 6. Refunds a part of a payment.
///
/// # Errors
/// If the request fails.
pub async fn refund(client: &Client, payment: &PaymentIntentId, amount: i64) -> Result<Refund, Error> {
    let create = CreateRefund::new().payment_intent(payment).amount(amount);
    client.send(create.reason(RefundReason::RequestedByCustomer)).await
}

/// 10. and 11. Pays an order once, however often it is called, and tells declined cards from failures.
///
/// # Errors
/// If the request fails for another reason than the card.
pub async fn pay(client: &Client, order: &str, amount: i64, method: &str) -> Result<Outcome, Error> {
    let create = CreatePaymentIntent::new(amount, Currency::EUR).payment_method(method).confirm(true);
    match client.call(create).idempotency_key(format!("order-{order}")).send().await {
        Ok(intent) => Ok(Outcome::Accepted(Box::new(intent))),
        Err(error) if error.kind() == ErrorKind::Card => Ok(match error.decline_code() {
            Some(DeclineCode::InsufficientFunds) => Outcome::NoFunds,
            code => Outcome::Declined(code.cloned()),
        }),
        Err(error) => Err(error),
    }
}
