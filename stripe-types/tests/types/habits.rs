//! Tasks as they are written from habit: the name of a type is that of its holder and field, so it can be guessed.

use stripe_types::{
    AccountId, AccountLinkType, CheckoutSessionLineItemParams, CheckoutSessionMode, ConfirmPaymentIntent,
    CouponDuration, CreateAccountLink, CreateBillingMeterEvent, CreateBillingPortalSession,
    CreateCheckoutSession, CreateCoupon, CreateCustomer, CreateFile, CreateInvoicePreview,
    CreatePaymentIntent, CreateRefund, CreateSubscription, CustomerAddressParams, FilePurpose,
    PaymentIntentAllowRedirects, PaymentIntentAutomaticPaymentMethodsParams, Refund, RefundReason,
    SearchCustomers, SubscriptionItemParams, SubscriptionPaymentBehavior, Upload,
};

#[test]
fn a_customer_with_an_address() {
    let address = CustomerAddressParams::new().city("Berlin").country("DE");
    let create = CreateCustomer::new().email("jenny@example.com").address(address);
    assert_eq!(create.email.as_deref(), Some("jenny@example.com"));
}

#[test]
fn a_subscription_with_items() {
    let item = SubscriptionItemParams::new().price("price_1").quantity(2);
    let create = CreateSubscription::new().customer("cus_1").items([item]);
    let create = create.payment_behavior(SubscriptionPaymentBehavior::DefaultIncomplete);
    assert_eq!(create.items.map(|items| items.len()), Some(1));
}

#[test]
fn a_payment_that_is_confirmed_without_redirects() {
    let methods = PaymentIntentAutomaticPaymentMethodsParams::new(true)
        .allow_redirects(PaymentIntentAllowRedirects::Never);
    let create = CreatePaymentIntent::new(1999, "eur").automatic_payment_methods(methods);
    assert!(create.automatic_payment_methods.is_some_and(|methods| methods.enabled));
    let confirm = ConfirmPaymentIntent::new("pi_1").payment_method("pm_card_visa");
    assert_eq!(confirm.intent, "pi_1");
}

#[test]
fn a_refund_with_the_reason_of_another() {
    let create = CreateRefund::new().payment_intent("pi_1").reason(RefundReason::RequestedByCustomer);
    assert_eq!(create.reason, Some(RefundReason::RequestedByCustomer));
    let other = Refund::default();
    let again = CreateRefund::new().reason(other.reason.unwrap_or(RefundReason::Duplicate));
    assert_eq!(again.reason, Some(RefundReason::Duplicate));
}

#[test]
fn a_checkout_session_with_line_items() {
    let item = CheckoutSessionLineItemParams::new().price("price_1").quantity(1);
    let create = CreateCheckoutSession::new().mode(CheckoutSessionMode::Payment).line_items([item]);
    assert_eq!(create.mode, Some(CheckoutSessionMode::Payment));
}

#[test]
fn an_invoice_to_be_previewed() {
    let preview = CreateInvoicePreview::new().customer("cus_1").subscription("sub_1");
    assert!(preview.customer.is_some());
}

#[test]
fn a_coupon_for_some_months() {
    let create =
        CreateCoupon::new().percent_off("25").duration(CouponDuration::Repeating).duration_in_months(3);
    assert_eq!(create.duration_in_months, Some(3));
}

#[test]
fn a_session_of_the_portal() {
    let create =
        CreateBillingPortalSession::new().customer("cus_1").return_url("https://example.com/account");
    assert!(create.return_url.is_some());
}

#[test]
fn a_link_to_onboard_an_account() {
    let create = CreateAccountLink::new("acct_1", AccountLinkType::AccountOnboarding);
    assert_eq!(create.account, "acct_1");
    assert_eq!(AccountId::from("acct_1"), "acct_1");
}

#[test]
fn an_event_of_a_meter() {
    let create =
        CreateBillingMeterEvent::new("api_calls", [("stripe_customer_id", "cus_1"), ("value", "25")]);
    assert_eq!(create.event_name, "api_calls");
}

#[test]
fn a_file_as_evidence() {
    let create = CreateFile::new(Upload::new("receipt.pdf", b"%PDF".to_vec()), FilePurpose::DisputeEvidence);
    assert_eq!(create.purpose, FilePurpose::DisputeEvidence);
}

#[test]
fn a_search_for_customers() {
    let search = SearchCustomers::new("email:'jenny@example.com'").limit(10);
    assert_eq!(search.limit, Some(10));
}
