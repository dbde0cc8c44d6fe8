// Written by `stripe-codegen generate`; change `codegen/` instead.

//! The types of events, each with the type of its object.

use crate::EventOf;

crate::gated! { feature = "type-account" =>
    /// `account.updated`
    pub const ACCOUNT_UPDATED: EventOf<super::Account> = EventOf::new("account.updated");
}

crate::gated! { feature = "type-application" =>
    /// `account.application.authorized`
    pub const ACCOUNT_APPLICATION_AUTHORIZED: EventOf<super::Application> = EventOf::new("account.application.authorized");
    /// `account.application.deauthorized`
    pub const ACCOUNT_APPLICATION_DEAUTHORIZED: EventOf<super::Application> = EventOf::new("account.application.deauthorized");
}

crate::gated! { feature = "type-application_fee" =>
    /// `application_fee.created`
    pub const APPLICATION_FEE_CREATED: EventOf<super::ApplicationFee> = EventOf::new("application_fee.created");
    /// `application_fee.refunded`
    pub const APPLICATION_FEE_REFUNDED: EventOf<super::ApplicationFee> = EventOf::new("application_fee.refunded");
}

crate::gated! { feature = "type-balance" =>
    /// `balance.available`
    pub const BALANCE_AVAILABLE: EventOf<super::Balance> = EventOf::new("balance.available");
}

crate::gated! { feature = "type-balance_settings" =>
    /// `balance_settings.updated`
    pub const BALANCE_SETTINGS_UPDATED: EventOf<super::BalanceSettings> = EventOf::new("balance_settings.updated");
}

crate::gated! { feature = "type-billing_credit_balance_transaction" =>
    /// `billing.credit_balance_transaction.created`
    pub const BILLING_CREDIT_BALANCE_TRANSACTION_CREATED: EventOf<super::BillingCreditBalanceTransaction> = EventOf::new("billing.credit_balance_transaction.created");
}

crate::gated! { feature = "type-billing_credit_grant" =>
    /// `billing.credit_grant.created`
    pub const BILLING_CREDIT_GRANT_CREATED: EventOf<super::BillingCreditGrant> = EventOf::new("billing.credit_grant.created");
    /// `billing.credit_grant.updated`
    pub const BILLING_CREDIT_GRANT_UPDATED: EventOf<super::BillingCreditGrant> = EventOf::new("billing.credit_grant.updated");
}

crate::gated! { feature = "type-billing_meter" =>
    /// `billing.meter.created`
    pub const BILLING_METER_CREATED: EventOf<super::BillingMeter> = EventOf::new("billing.meter.created");
    /// `billing.meter.deactivated`
    pub const BILLING_METER_DEACTIVATED: EventOf<super::BillingMeter> = EventOf::new("billing.meter.deactivated");
    /// `billing.meter.reactivated`
    pub const BILLING_METER_REACTIVATED: EventOf<super::BillingMeter> = EventOf::new("billing.meter.reactivated");
    /// `billing.meter.updated`
    pub const BILLING_METER_UPDATED: EventOf<super::BillingMeter> = EventOf::new("billing.meter.updated");
}

crate::gated! { feature = "type-billing_portal_configuration" =>
    /// `billing_portal.configuration.created`
    pub const BILLING_PORTAL_CONFIGURATION_CREATED: EventOf<super::BillingPortalConfiguration> = EventOf::new("billing_portal.configuration.created");
    /// `billing_portal.configuration.updated`
    pub const BILLING_PORTAL_CONFIGURATION_UPDATED: EventOf<super::BillingPortalConfiguration> = EventOf::new("billing_portal.configuration.updated");
}

crate::gated! { feature = "type-billing_portal_session" =>
    /// `billing_portal.session.created`
    pub const BILLING_PORTAL_SESSION_CREATED: EventOf<super::BillingPortalSession> = EventOf::new("billing_portal.session.created");
}

crate::gated! { feature = "type-capability" =>
    /// `capability.updated`
    pub const CAPABILITY_UPDATED: EventOf<super::Capability> = EventOf::new("capability.updated");
}

crate::gated! { feature = "type-cash_balance" =>
    /// `cash_balance.funds_available`
    pub const CASH_BALANCE_FUNDS_AVAILABLE: EventOf<super::CashBalance> = EventOf::new("cash_balance.funds_available");
}

crate::gated! { feature = "type-charge" =>
    /// `charge.captured`
    pub const CHARGE_CAPTURED: EventOf<super::Charge> = EventOf::new("charge.captured");
    /// `charge.expired`
    pub const CHARGE_EXPIRED: EventOf<super::Charge> = EventOf::new("charge.expired");
    /// `charge.failed`
    pub const CHARGE_FAILED: EventOf<super::Charge> = EventOf::new("charge.failed");
    /// `charge.pending`
    pub const CHARGE_PENDING: EventOf<super::Charge> = EventOf::new("charge.pending");
    /// `charge.refunded`
    pub const CHARGE_REFUNDED: EventOf<super::Charge> = EventOf::new("charge.refunded");
    /// `charge.succeeded`
    pub const CHARGE_SUCCEEDED: EventOf<super::Charge> = EventOf::new("charge.succeeded");
    /// `charge.updated`
    pub const CHARGE_UPDATED: EventOf<super::Charge> = EventOf::new("charge.updated");
}

crate::gated! { feature = "type-checkout_session" =>
    /// `checkout.session.async_payment_failed`
    pub const CHECKOUT_SESSION_ASYNC_PAYMENT_FAILED: EventOf<super::CheckoutSession> = EventOf::new("checkout.session.async_payment_failed");
    /// `checkout.session.async_payment_succeeded`
    pub const CHECKOUT_SESSION_ASYNC_PAYMENT_SUCCEEDED: EventOf<super::CheckoutSession> = EventOf::new("checkout.session.async_payment_succeeded");
    /// `checkout.session.completed`
    pub const CHECKOUT_SESSION_COMPLETED: EventOf<super::CheckoutSession> = EventOf::new("checkout.session.completed");
    /// `checkout.session.expired`
    pub const CHECKOUT_SESSION_EXPIRED: EventOf<super::CheckoutSession> = EventOf::new("checkout.session.expired");
}

crate::gated! { feature = "type-climate_order" =>
    /// `climate.order.canceled`
    pub const CLIMATE_ORDER_CANCELED: EventOf<super::ClimateOrder> = EventOf::new("climate.order.canceled");
    /// `climate.order.created`
    pub const CLIMATE_ORDER_CREATED: EventOf<super::ClimateOrder> = EventOf::new("climate.order.created");
    /// `climate.order.delayed`
    pub const CLIMATE_ORDER_DELAYED: EventOf<super::ClimateOrder> = EventOf::new("climate.order.delayed");
    /// `climate.order.delivered`
    pub const CLIMATE_ORDER_DELIVERED: EventOf<super::ClimateOrder> = EventOf::new("climate.order.delivered");
    /// `climate.order.product_substituted`
    pub const CLIMATE_ORDER_PRODUCT_SUBSTITUTED: EventOf<super::ClimateOrder> = EventOf::new("climate.order.product_substituted");
}

crate::gated! { feature = "type-climate_product" =>
    /// `climate.product.created`
    pub const CLIMATE_PRODUCT_CREATED: EventOf<super::ClimateProduct> = EventOf::new("climate.product.created");
    /// `climate.product.pricing_updated`
    pub const CLIMATE_PRODUCT_PRICING_UPDATED: EventOf<super::ClimateProduct> = EventOf::new("climate.product.pricing_updated");
}

crate::gated! { feature = "type-coupon" =>
    /// `coupon.created`
    pub const COUPON_CREATED: EventOf<super::Coupon> = EventOf::new("coupon.created");
    /// `coupon.deleted`
    pub const COUPON_DELETED: EventOf<super::Coupon> = EventOf::new("coupon.deleted");
    /// `coupon.updated`
    pub const COUPON_UPDATED: EventOf<super::Coupon> = EventOf::new("coupon.updated");
}

crate::gated! { feature = "type-credit_note" =>
    /// `credit_note.created`
    pub const CREDIT_NOTE_CREATED: EventOf<super::CreditNote> = EventOf::new("credit_note.created");
    /// `credit_note.updated`
    pub const CREDIT_NOTE_UPDATED: EventOf<super::CreditNote> = EventOf::new("credit_note.updated");
    /// `credit_note.voided`
    pub const CREDIT_NOTE_VOIDED: EventOf<super::CreditNote> = EventOf::new("credit_note.voided");
}

crate::gated! { feature = "type-customer" =>
    /// `customer.created`
    pub const CUSTOMER_CREATED: EventOf<super::Customer> = EventOf::new("customer.created");
    /// `customer.deleted`
    pub const CUSTOMER_DELETED: EventOf<super::Customer> = EventOf::new("customer.deleted");
    /// `customer.updated`
    pub const CUSTOMER_UPDATED: EventOf<super::Customer> = EventOf::new("customer.updated");
}

crate::gated! { feature = "type-customer_cash_balance_transaction" =>
    /// `customer_cash_balance_transaction.created`
    pub const CUSTOMER_CASH_BALANCE_TRANSACTION_CREATED: EventOf<super::CustomerCashBalanceTransaction> = EventOf::new("customer_cash_balance_transaction.created");
}

crate::gated! { feature = "type-discount" =>
    /// `customer.discount.created`
    pub const CUSTOMER_DISCOUNT_CREATED: EventOf<super::Discount> = EventOf::new("customer.discount.created");
    /// `customer.discount.deleted`
    pub const CUSTOMER_DISCOUNT_DELETED: EventOf<super::Discount> = EventOf::new("customer.discount.deleted");
    /// `customer.discount.updated`
    pub const CUSTOMER_DISCOUNT_UPDATED: EventOf<super::Discount> = EventOf::new("customer.discount.updated");
}

crate::gated! { feature = "type-dispute" =>
    /// `charge.dispute.closed`
    pub const CHARGE_DISPUTE_CLOSED: EventOf<super::Dispute> = EventOf::new("charge.dispute.closed");
    /// `charge.dispute.created`
    pub const CHARGE_DISPUTE_CREATED: EventOf<super::Dispute> = EventOf::new("charge.dispute.created");
    /// `charge.dispute.funds_reinstated`
    pub const CHARGE_DISPUTE_FUNDS_REINSTATED: EventOf<super::Dispute> = EventOf::new("charge.dispute.funds_reinstated");
    /// `charge.dispute.funds_withdrawn`
    pub const CHARGE_DISPUTE_FUNDS_WITHDRAWN: EventOf<super::Dispute> = EventOf::new("charge.dispute.funds_withdrawn");
    /// `charge.dispute.updated`
    pub const CHARGE_DISPUTE_UPDATED: EventOf<super::Dispute> = EventOf::new("charge.dispute.updated");
}

crate::gated! { feature = "type-fee_refund" =>
    /// `application_fee.refund.updated`
    pub const APPLICATION_FEE_REFUND_UPDATED: EventOf<super::FeeRefund> = EventOf::new("application_fee.refund.updated");
}

crate::gated! { feature = "type-file" =>
    /// `file.created`
    pub const FILE_CREATED: EventOf<super::File> = EventOf::new("file.created");
}

crate::gated! { feature = "type-financial_connections_account" =>
    /// `financial_connections.account.account_numbers_updated`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_ACCOUNT_NUMBERS_UPDATED: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.account_numbers_updated");
    /// `financial_connections.account.created`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_CREATED: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.created");
    /// `financial_connections.account.deactivated`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_DEACTIVATED: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.deactivated");
    /// `financial_connections.account.disconnected`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_DISCONNECTED: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.disconnected");
    /// `financial_connections.account.reactivated`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REACTIVATED: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.reactivated");
    /// `financial_connections.account.refreshed_balance`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_BALANCE: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.refreshed_balance");
    /// `financial_connections.account.refreshed_ownership`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_OWNERSHIP: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.refreshed_ownership");
    /// `financial_connections.account.refreshed_transactions`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_TRANSACTIONS: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.refreshed_transactions");
    /// `financial_connections.account.upcoming_account_number_expiry`
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_ACCOUNT_NUMBER_EXPIRY: EventOf<super::FinancialConnectionsAccount> = EventOf::new("financial_connections.account.upcoming_account_number_expiry");
}

crate::gated! { feature = "type-identity_verification_session" =>
    /// `identity.verification_session.canceled`
    pub const IDENTITY_VERIFICATION_SESSION_CANCELED: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.canceled");
    /// `identity.verification_session.created`
    pub const IDENTITY_VERIFICATION_SESSION_CREATED: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.created");
    /// `identity.verification_session.processing`
    pub const IDENTITY_VERIFICATION_SESSION_PROCESSING: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.processing");
    /// `identity.verification_session.redacted`
    pub const IDENTITY_VERIFICATION_SESSION_REDACTED: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.redacted");
    /// `identity.verification_session.requires_input`
    pub const IDENTITY_VERIFICATION_SESSION_REQUIRES_INPUT: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.requires_input");
    /// `identity.verification_session.verified`
    pub const IDENTITY_VERIFICATION_SESSION_VERIFIED: EventOf<super::IdentityVerificationSession> = EventOf::new("identity.verification_session.verified");
}

crate::gated! { feature = "type-invoice" =>
    /// `invoice.created`
    pub const INVOICE_CREATED: EventOf<super::Invoice> = EventOf::new("invoice.created");
    /// `invoice.deleted`
    pub const INVOICE_DELETED: EventOf<super::Invoice> = EventOf::new("invoice.deleted");
    /// `invoice.finalization_failed`
    pub const INVOICE_FINALIZATION_FAILED: EventOf<super::Invoice> = EventOf::new("invoice.finalization_failed");
    /// `invoice.finalized`
    pub const INVOICE_FINALIZED: EventOf<super::Invoice> = EventOf::new("invoice.finalized");
    /// `invoice.marked_uncollectible`
    pub const INVOICE_MARKED_UNCOLLECTIBLE: EventOf<super::Invoice> = EventOf::new("invoice.marked_uncollectible");
    /// `invoice.overdue`
    pub const INVOICE_OVERDUE: EventOf<super::Invoice> = EventOf::new("invoice.overdue");
    /// `invoice.overpaid`
    pub const INVOICE_OVERPAID: EventOf<super::Invoice> = EventOf::new("invoice.overpaid");
    /// `invoice.paid`
    pub const INVOICE_PAID: EventOf<super::Invoice> = EventOf::new("invoice.paid");
    /// `invoice.payment_action_required`
    pub const INVOICE_PAYMENT_ACTION_REQUIRED: EventOf<super::Invoice> = EventOf::new("invoice.payment_action_required");
    /// `invoice.payment_attempt_required`
    pub const INVOICE_PAYMENT_ATTEMPT_REQUIRED: EventOf<super::Invoice> = EventOf::new("invoice.payment_attempt_required");
    /// `invoice.payment_failed`
    pub const INVOICE_PAYMENT_FAILED: EventOf<super::Invoice> = EventOf::new("invoice.payment_failed");
    /// `invoice.payment_succeeded`
    pub const INVOICE_PAYMENT_SUCCEEDED: EventOf<super::Invoice> = EventOf::new("invoice.payment_succeeded");
    /// `invoice.sent`
    pub const INVOICE_SENT: EventOf<super::Invoice> = EventOf::new("invoice.sent");
    /// `invoice.upcoming`
    pub const INVOICE_UPCOMING: EventOf<super::Invoice> = EventOf::new("invoice.upcoming");
    /// `invoice.updated`
    pub const INVOICE_UPDATED: EventOf<super::Invoice> = EventOf::new("invoice.updated");
    /// `invoice.voided`
    pub const INVOICE_VOIDED: EventOf<super::Invoice> = EventOf::new("invoice.voided");
    /// `invoice.will_be_due`
    pub const INVOICE_WILL_BE_DUE: EventOf<super::Invoice> = EventOf::new("invoice.will_be_due");
}

crate::gated! { feature = "type-invoice_payment" =>
    /// `invoice_payment.paid`
    pub const INVOICE_PAYMENT_PAID: EventOf<super::InvoicePayment> = EventOf::new("invoice_payment.paid");
}

crate::gated! { feature = "type-invoiceitem" =>
    /// `invoiceitem.created`
    pub const INVOICEITEM_CREATED: EventOf<super::Invoiceitem> = EventOf::new("invoiceitem.created");
    /// `invoiceitem.deleted`
    pub const INVOICEITEM_DELETED: EventOf<super::Invoiceitem> = EventOf::new("invoiceitem.deleted");
}

crate::gated! { feature = "type-issuing_authorization" =>
    /// `issuing_authorization.created`
    pub const ISSUING_AUTHORIZATION_CREATED: EventOf<super::IssuingAuthorization> = EventOf::new("issuing_authorization.created");
    /// `issuing_authorization.request`
    pub const ISSUING_AUTHORIZATION_REQUEST: EventOf<super::IssuingAuthorization> = EventOf::new("issuing_authorization.request");
    /// `issuing_authorization.updated`
    pub const ISSUING_AUTHORIZATION_UPDATED: EventOf<super::IssuingAuthorization> = EventOf::new("issuing_authorization.updated");
}

crate::gated! { feature = "type-issuing_card" =>
    /// `issuing_card.created`
    pub const ISSUING_CARD_CREATED: EventOf<super::IssuingCard> = EventOf::new("issuing_card.created");
    /// `issuing_card.updated`
    pub const ISSUING_CARD_UPDATED: EventOf<super::IssuingCard> = EventOf::new("issuing_card.updated");
}

crate::gated! { feature = "type-issuing_cardholder" =>
    /// `issuing_cardholder.created`
    pub const ISSUING_CARDHOLDER_CREATED: EventOf<super::IssuingCardholder> = EventOf::new("issuing_cardholder.created");
    /// `issuing_cardholder.updated`
    pub const ISSUING_CARDHOLDER_UPDATED: EventOf<super::IssuingCardholder> = EventOf::new("issuing_cardholder.updated");
}

crate::gated! { feature = "type-issuing_dispute" =>
    /// `issuing_dispute.closed`
    pub const ISSUING_DISPUTE_CLOSED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.closed");
    /// `issuing_dispute.created`
    pub const ISSUING_DISPUTE_CREATED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.created");
    /// `issuing_dispute.funds_reinstated`
    pub const ISSUING_DISPUTE_FUNDS_REINSTATED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.funds_reinstated");
    /// `issuing_dispute.funds_rescinded`
    pub const ISSUING_DISPUTE_FUNDS_RESCINDED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.funds_rescinded");
    /// `issuing_dispute.submitted`
    pub const ISSUING_DISPUTE_SUBMITTED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.submitted");
    /// `issuing_dispute.updated`
    pub const ISSUING_DISPUTE_UPDATED: EventOf<super::IssuingDispute> = EventOf::new("issuing_dispute.updated");
}

crate::gated! { feature = "type-issuing_personalization_design" =>
    /// `issuing_personalization_design.activated`
    pub const ISSUING_PERSONALIZATION_DESIGN_ACTIVATED: EventOf<super::IssuingPersonalizationDesign> = EventOf::new("issuing_personalization_design.activated");
    /// `issuing_personalization_design.deactivated`
    pub const ISSUING_PERSONALIZATION_DESIGN_DEACTIVATED: EventOf<super::IssuingPersonalizationDesign> = EventOf::new("issuing_personalization_design.deactivated");
    /// `issuing_personalization_design.rejected`
    pub const ISSUING_PERSONALIZATION_DESIGN_REJECTED: EventOf<super::IssuingPersonalizationDesign> = EventOf::new("issuing_personalization_design.rejected");
    /// `issuing_personalization_design.updated`
    pub const ISSUING_PERSONALIZATION_DESIGN_UPDATED: EventOf<super::IssuingPersonalizationDesign> = EventOf::new("issuing_personalization_design.updated");
}

crate::gated! { feature = "type-issuing_token" =>
    /// `issuing_token.created`
    pub const ISSUING_TOKEN_CREATED: EventOf<super::IssuingToken> = EventOf::new("issuing_token.created");
    /// `issuing_token.updated`
    pub const ISSUING_TOKEN_UPDATED: EventOf<super::IssuingToken> = EventOf::new("issuing_token.updated");
}

crate::gated! { feature = "type-issuing_transaction" =>
    /// `issuing_transaction.created`
    pub const ISSUING_TRANSACTION_CREATED: EventOf<super::IssuingTransaction> = EventOf::new("issuing_transaction.created");
    /// `issuing_transaction.purchase_details_receipt_updated`
    pub const ISSUING_TRANSACTION_PURCHASE_DETAILS_RECEIPT_UPDATED: EventOf<super::IssuingTransaction> = EventOf::new("issuing_transaction.purchase_details_receipt_updated");
    /// `issuing_transaction.updated`
    pub const ISSUING_TRANSACTION_UPDATED: EventOf<super::IssuingTransaction> = EventOf::new("issuing_transaction.updated");
}

crate::gated! { feature = "type-mandate" =>
    /// `mandate.updated`
    pub const MANDATE_UPDATED: EventOf<super::Mandate> = EventOf::new("mandate.updated");
}

crate::gated! { feature = "type-payment_intent" =>
    /// `payment_intent.amount_capturable_updated`
    pub const PAYMENT_INTENT_AMOUNT_CAPTURABLE_UPDATED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.amount_capturable_updated");
    /// `payment_intent.canceled`
    pub const PAYMENT_INTENT_CANCELED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.canceled");
    /// `payment_intent.created`
    pub const PAYMENT_INTENT_CREATED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.created");
    /// `payment_intent.partially_funded`
    pub const PAYMENT_INTENT_PARTIALLY_FUNDED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.partially_funded");
    /// `payment_intent.payment_failed`
    pub const PAYMENT_INTENT_PAYMENT_FAILED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.payment_failed");
    /// `payment_intent.processing`
    pub const PAYMENT_INTENT_PROCESSING: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.processing");
    /// `payment_intent.requires_action`
    pub const PAYMENT_INTENT_REQUIRES_ACTION: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.requires_action");
    /// `payment_intent.succeeded`
    pub const PAYMENT_INTENT_SUCCEEDED: EventOf<super::PaymentIntent> = EventOf::new("payment_intent.succeeded");
}

crate::gated! { feature = "type-payment_link" =>
    /// `payment_link.created`
    pub const PAYMENT_LINK_CREATED: EventOf<super::PaymentLink> = EventOf::new("payment_link.created");
    /// `payment_link.updated`
    pub const PAYMENT_LINK_UPDATED: EventOf<super::PaymentLink> = EventOf::new("payment_link.updated");
}

crate::gated! { feature = "type-payment_method" =>
    /// `payment_method.attached`
    pub const PAYMENT_METHOD_ATTACHED: EventOf<super::PaymentMethod> = EventOf::new("payment_method.attached");
    /// `payment_method.automatically_updated`
    pub const PAYMENT_METHOD_AUTOMATICALLY_UPDATED: EventOf<super::PaymentMethod> = EventOf::new("payment_method.automatically_updated");
    /// `payment_method.detached`
    pub const PAYMENT_METHOD_DETACHED: EventOf<super::PaymentMethod> = EventOf::new("payment_method.detached");
    /// `payment_method.updated`
    pub const PAYMENT_METHOD_UPDATED: EventOf<super::PaymentMethod> = EventOf::new("payment_method.updated");
}

crate::gated! { feature = "type-payout" =>
    /// `payout.canceled`
    pub const PAYOUT_CANCELED: EventOf<super::Payout> = EventOf::new("payout.canceled");
    /// `payout.created`
    pub const PAYOUT_CREATED: EventOf<super::Payout> = EventOf::new("payout.created");
    /// `payout.failed`
    pub const PAYOUT_FAILED: EventOf<super::Payout> = EventOf::new("payout.failed");
    /// `payout.paid`
    pub const PAYOUT_PAID: EventOf<super::Payout> = EventOf::new("payout.paid");
    /// `payout.reconciliation_completed`
    pub const PAYOUT_RECONCILIATION_COMPLETED: EventOf<super::Payout> = EventOf::new("payout.reconciliation_completed");
    /// `payout.updated`
    pub const PAYOUT_UPDATED: EventOf<super::Payout> = EventOf::new("payout.updated");
}

crate::gated! { feature = "type-person" =>
    /// `person.created`
    pub const PERSON_CREATED: EventOf<super::Person> = EventOf::new("person.created");
    /// `person.deleted`
    pub const PERSON_DELETED: EventOf<super::Person> = EventOf::new("person.deleted");
    /// `person.updated`
    pub const PERSON_UPDATED: EventOf<super::Person> = EventOf::new("person.updated");
}

crate::gated! { feature = "type-plan" =>
    /// `plan.created`
    pub const PLAN_CREATED: EventOf<super::Plan> = EventOf::new("plan.created");
    /// `plan.deleted`
    pub const PLAN_DELETED: EventOf<super::Plan> = EventOf::new("plan.deleted");
    /// `plan.updated`
    pub const PLAN_UPDATED: EventOf<super::Plan> = EventOf::new("plan.updated");
}

crate::gated! { feature = "type-price" =>
    /// `price.created`
    pub const PRICE_CREATED: EventOf<super::Price> = EventOf::new("price.created");
    /// `price.deleted`
    pub const PRICE_DELETED: EventOf<super::Price> = EventOf::new("price.deleted");
    /// `price.updated`
    pub const PRICE_UPDATED: EventOf<super::Price> = EventOf::new("price.updated");
}

crate::gated! { feature = "type-product" =>
    /// `product.created`
    pub const PRODUCT_CREATED: EventOf<super::Product> = EventOf::new("product.created");
    /// `product.deleted`
    pub const PRODUCT_DELETED: EventOf<super::Product> = EventOf::new("product.deleted");
    /// `product.updated`
    pub const PRODUCT_UPDATED: EventOf<super::Product> = EventOf::new("product.updated");
}

crate::gated! { feature = "type-promotion_code" =>
    /// `promotion_code.created`
    pub const PROMOTION_CODE_CREATED: EventOf<super::PromotionCode> = EventOf::new("promotion_code.created");
    /// `promotion_code.updated`
    pub const PROMOTION_CODE_UPDATED: EventOf<super::PromotionCode> = EventOf::new("promotion_code.updated");
}

crate::gated! { feature = "type-quote" =>
    /// `quote.accepted`
    pub const QUOTE_ACCEPTED: EventOf<super::Quote> = EventOf::new("quote.accepted");
    /// `quote.canceled`
    pub const QUOTE_CANCELED: EventOf<super::Quote> = EventOf::new("quote.canceled");
    /// `quote.created`
    pub const QUOTE_CREATED: EventOf<super::Quote> = EventOf::new("quote.created");
    /// `quote.finalized`
    pub const QUOTE_FINALIZED: EventOf<super::Quote> = EventOf::new("quote.finalized");
}

crate::gated! { feature = "type-radar_early_fraud_warning" =>
    /// `radar.early_fraud_warning.created`
    pub const RADAR_EARLY_FRAUD_WARNING_CREATED: EventOf<super::RadarEarlyFraudWarning> = EventOf::new("radar.early_fraud_warning.created");
    /// `radar.early_fraud_warning.updated`
    pub const RADAR_EARLY_FRAUD_WARNING_UPDATED: EventOf<super::RadarEarlyFraudWarning> = EventOf::new("radar.early_fraud_warning.updated");
}

crate::gated! { feature = "type-refund" =>
    /// `charge.refund.updated`
    pub const CHARGE_REFUND_UPDATED: EventOf<super::Refund> = EventOf::new("charge.refund.updated");
    /// `refund.created`
    pub const REFUND_CREATED: EventOf<super::Refund> = EventOf::new("refund.created");
    /// `refund.failed`
    pub const REFUND_FAILED: EventOf<super::Refund> = EventOf::new("refund.failed");
    /// `refund.updated`
    pub const REFUND_UPDATED: EventOf<super::Refund> = EventOf::new("refund.updated");
}

crate::gated! { feature = "type-reporting_report_run" =>
    /// `reporting.report_run.failed`
    pub const REPORTING_REPORT_RUN_FAILED: EventOf<super::ReportingReportRun> = EventOf::new("reporting.report_run.failed");
    /// `reporting.report_run.succeeded`
    pub const REPORTING_REPORT_RUN_SUCCEEDED: EventOf<super::ReportingReportRun> = EventOf::new("reporting.report_run.succeeded");
}

crate::gated! { feature = "type-reporting_report_type" =>
    /// `reporting.report_type.updated`
    pub const REPORTING_REPORT_TYPE_UPDATED: EventOf<super::ReportingReportType> = EventOf::new("reporting.report_type.updated");
}

crate::gated! { feature = "type-review" =>
    /// `review.closed`
    pub const REVIEW_CLOSED: EventOf<super::Review> = EventOf::new("review.closed");
    /// `review.opened`
    pub const REVIEW_OPENED: EventOf<super::Review> = EventOf::new("review.opened");
}

crate::gated! { feature = "type-scheduled_query_run" =>
    /// `sigma.scheduled_query_run.created`
    pub const SIGMA_SCHEDULED_QUERY_RUN_CREATED: EventOf<super::ScheduledQueryRun> = EventOf::new("sigma.scheduled_query_run.created");
}

crate::gated! { feature = "type-setup_intent" =>
    /// `setup_intent.canceled`
    pub const SETUP_INTENT_CANCELED: EventOf<super::SetupIntent> = EventOf::new("setup_intent.canceled");
    /// `setup_intent.created`
    pub const SETUP_INTENT_CREATED: EventOf<super::SetupIntent> = EventOf::new("setup_intent.created");
    /// `setup_intent.requires_action`
    pub const SETUP_INTENT_REQUIRES_ACTION: EventOf<super::SetupIntent> = EventOf::new("setup_intent.requires_action");
    /// `setup_intent.setup_failed`
    pub const SETUP_INTENT_SETUP_FAILED: EventOf<super::SetupIntent> = EventOf::new("setup_intent.setup_failed");
    /// `setup_intent.succeeded`
    pub const SETUP_INTENT_SUCCEEDED: EventOf<super::SetupIntent> = EventOf::new("setup_intent.succeeded");
}

crate::gated! { feature = "type-source" =>
    /// `source.canceled`
    pub const SOURCE_CANCELED: EventOf<super::Source> = EventOf::new("source.canceled");
    /// `source.chargeable`
    pub const SOURCE_CHARGEABLE: EventOf<super::Source> = EventOf::new("source.chargeable");
    /// `source.failed`
    pub const SOURCE_FAILED: EventOf<super::Source> = EventOf::new("source.failed");
    /// `source.refund_attributes_required`
    pub const SOURCE_REFUND_ATTRIBUTES_REQUIRED: EventOf<super::Source> = EventOf::new("source.refund_attributes_required");
}

crate::gated! { feature = "type-source_mandate_notification" =>
    /// `source.mandate_notification`
    pub const SOURCE_MANDATE_NOTIFICATION: EventOf<super::SourceMandateNotification> = EventOf::new("source.mandate_notification");
}

crate::gated! { feature = "type-source_transaction" =>
    /// `source.transaction.created`
    pub const SOURCE_TRANSACTION_CREATED: EventOf<super::SourceTransaction> = EventOf::new("source.transaction.created");
    /// `source.transaction.updated`
    pub const SOURCE_TRANSACTION_UPDATED: EventOf<super::SourceTransaction> = EventOf::new("source.transaction.updated");
}

crate::gated! { feature = "type-subscription" =>
    /// `customer.subscription.created`
    pub const CUSTOMER_SUBSCRIPTION_CREATED: EventOf<super::Subscription> = EventOf::new("customer.subscription.created");
    /// `customer.subscription.deleted`
    pub const CUSTOMER_SUBSCRIPTION_DELETED: EventOf<super::Subscription> = EventOf::new("customer.subscription.deleted");
    /// `customer.subscription.paused`
    pub const CUSTOMER_SUBSCRIPTION_PAUSED: EventOf<super::Subscription> = EventOf::new("customer.subscription.paused");
    /// `customer.subscription.pending_update_applied`
    pub const CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_APPLIED: EventOf<super::Subscription> = EventOf::new("customer.subscription.pending_update_applied");
    /// `customer.subscription.pending_update_expired`
    pub const CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_EXPIRED: EventOf<super::Subscription> = EventOf::new("customer.subscription.pending_update_expired");
    /// `customer.subscription.resumed`
    pub const CUSTOMER_SUBSCRIPTION_RESUMED: EventOf<super::Subscription> = EventOf::new("customer.subscription.resumed");
    /// `customer.subscription.trial_will_end`
    pub const CUSTOMER_SUBSCRIPTION_TRIAL_WILL_END: EventOf<super::Subscription> = EventOf::new("customer.subscription.trial_will_end");
    /// `customer.subscription.updated`
    pub const CUSTOMER_SUBSCRIPTION_UPDATED: EventOf<super::Subscription> = EventOf::new("customer.subscription.updated");
}

crate::gated! { feature = "type-subscription_schedule" =>
    /// `subscription_schedule.aborted`
    pub const SUBSCRIPTION_SCHEDULE_ABORTED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.aborted");
    /// `subscription_schedule.canceled`
    pub const SUBSCRIPTION_SCHEDULE_CANCELED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.canceled");
    /// `subscription_schedule.completed`
    pub const SUBSCRIPTION_SCHEDULE_COMPLETED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.completed");
    /// `subscription_schedule.created`
    pub const SUBSCRIPTION_SCHEDULE_CREATED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.created");
    /// `subscription_schedule.expiring`
    pub const SUBSCRIPTION_SCHEDULE_EXPIRING: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.expiring");
    /// `subscription_schedule.released`
    pub const SUBSCRIPTION_SCHEDULE_RELEASED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.released");
    /// `subscription_schedule.updated`
    pub const SUBSCRIPTION_SCHEDULE_UPDATED: EventOf<super::SubscriptionSchedule> = EventOf::new("subscription_schedule.updated");
}

crate::gated! { feature = "type-tax_settings" =>
    /// `tax.settings.updated`
    pub const TAX_SETTINGS_UPDATED: EventOf<super::TaxSettings> = EventOf::new("tax.settings.updated");
}

crate::gated! { feature = "type-tax_id" =>
    /// `customer.tax_id.created`
    pub const CUSTOMER_TAX_ID_CREATED: EventOf<super::TaxId> = EventOf::new("customer.tax_id.created");
    /// `customer.tax_id.deleted`
    pub const CUSTOMER_TAX_ID_DELETED: EventOf<super::TaxId> = EventOf::new("customer.tax_id.deleted");
    /// `customer.tax_id.updated`
    pub const CUSTOMER_TAX_ID_UPDATED: EventOf<super::TaxId> = EventOf::new("customer.tax_id.updated");
}

crate::gated! { feature = "type-tax_rate" =>
    /// `tax_rate.created`
    pub const TAX_RATE_CREATED: EventOf<super::TaxRate> = EventOf::new("tax_rate.created");
    /// `tax_rate.updated`
    pub const TAX_RATE_UPDATED: EventOf<super::TaxRate> = EventOf::new("tax_rate.updated");
}

crate::gated! { feature = "type-terminal_reader" =>
    /// `terminal.reader.action_failed`
    pub const TERMINAL_READER_ACTION_FAILED: EventOf<super::TerminalReader> = EventOf::new("terminal.reader.action_failed");
    /// `terminal.reader.action_succeeded`
    pub const TERMINAL_READER_ACTION_SUCCEEDED: EventOf<super::TerminalReader> = EventOf::new("terminal.reader.action_succeeded");
    /// `terminal.reader.action_updated`
    pub const TERMINAL_READER_ACTION_UPDATED: EventOf<super::TerminalReader> = EventOf::new("terminal.reader.action_updated");
}

crate::gated! { feature = "type-test_helpers_test_clock" =>
    /// `test_helpers.test_clock.advancing`
    pub const TEST_HELPERS_TEST_CLOCK_ADVANCING: EventOf<super::TestHelpersTestClock> = EventOf::new("test_helpers.test_clock.advancing");
    /// `test_helpers.test_clock.created`
    pub const TEST_HELPERS_TEST_CLOCK_CREATED: EventOf<super::TestHelpersTestClock> = EventOf::new("test_helpers.test_clock.created");
    /// `test_helpers.test_clock.deleted`
    pub const TEST_HELPERS_TEST_CLOCK_DELETED: EventOf<super::TestHelpersTestClock> = EventOf::new("test_helpers.test_clock.deleted");
    /// `test_helpers.test_clock.internal_failure`
    pub const TEST_HELPERS_TEST_CLOCK_INTERNAL_FAILURE: EventOf<super::TestHelpersTestClock> = EventOf::new("test_helpers.test_clock.internal_failure");
    /// `test_helpers.test_clock.ready`
    pub const TEST_HELPERS_TEST_CLOCK_READY: EventOf<super::TestHelpersTestClock> = EventOf::new("test_helpers.test_clock.ready");
}

crate::gated! { feature = "type-topup" =>
    /// `topup.canceled`
    pub const TOPUP_CANCELED: EventOf<super::Topup> = EventOf::new("topup.canceled");
    /// `topup.created`
    pub const TOPUP_CREATED: EventOf<super::Topup> = EventOf::new("topup.created");
    /// `topup.failed`
    pub const TOPUP_FAILED: EventOf<super::Topup> = EventOf::new("topup.failed");
    /// `topup.reversed`
    pub const TOPUP_REVERSED: EventOf<super::Topup> = EventOf::new("topup.reversed");
    /// `topup.succeeded`
    pub const TOPUP_SUCCEEDED: EventOf<super::Topup> = EventOf::new("topup.succeeded");
}

crate::gated! { feature = "type-transfer" =>
    /// `transfer.created`
    pub const TRANSFER_CREATED: EventOf<super::Transfer> = EventOf::new("transfer.created");
    /// `transfer.reversed`
    pub const TRANSFER_REVERSED: EventOf<super::Transfer> = EventOf::new("transfer.reversed");
    /// `transfer.updated`
    pub const TRANSFER_UPDATED: EventOf<super::Transfer> = EventOf::new("transfer.updated");
}

crate::gated! { feature = "type-treasury_credit_reversal" =>
    /// `treasury.credit_reversal.created`
    pub const TREASURY_CREDIT_REVERSAL_CREATED: EventOf<super::TreasuryCreditReversal> = EventOf::new("treasury.credit_reversal.created");
    /// `treasury.credit_reversal.posted`
    pub const TREASURY_CREDIT_REVERSAL_POSTED: EventOf<super::TreasuryCreditReversal> = EventOf::new("treasury.credit_reversal.posted");
}

crate::gated! { feature = "type-treasury_debit_reversal" =>
    /// `treasury.debit_reversal.completed`
    pub const TREASURY_DEBIT_REVERSAL_COMPLETED: EventOf<super::TreasuryDebitReversal> = EventOf::new("treasury.debit_reversal.completed");
    /// `treasury.debit_reversal.created`
    pub const TREASURY_DEBIT_REVERSAL_CREATED: EventOf<super::TreasuryDebitReversal> = EventOf::new("treasury.debit_reversal.created");
    /// `treasury.debit_reversal.initial_credit_granted`
    pub const TREASURY_DEBIT_REVERSAL_INITIAL_CREDIT_GRANTED: EventOf<super::TreasuryDebitReversal> = EventOf::new("treasury.debit_reversal.initial_credit_granted");
}

crate::gated! { feature = "type-treasury_financial_account" =>
    /// `treasury.financial_account.closed`
    pub const TREASURY_FINANCIAL_ACCOUNT_CLOSED: EventOf<super::TreasuryFinancialAccount> = EventOf::new("treasury.financial_account.closed");
    /// `treasury.financial_account.created`
    pub const TREASURY_FINANCIAL_ACCOUNT_CREATED: EventOf<super::TreasuryFinancialAccount> = EventOf::new("treasury.financial_account.created");
    /// `treasury.financial_account.features_status_updated`
    pub const TREASURY_FINANCIAL_ACCOUNT_FEATURES_STATUS_UPDATED: EventOf<super::TreasuryFinancialAccount> = EventOf::new("treasury.financial_account.features_status_updated");
}

crate::gated! { feature = "type-treasury_inbound_transfer" =>
    /// `treasury.inbound_transfer.canceled`
    pub const TREASURY_INBOUND_TRANSFER_CANCELED: EventOf<super::TreasuryInboundTransfer> = EventOf::new("treasury.inbound_transfer.canceled");
    /// `treasury.inbound_transfer.created`
    pub const TREASURY_INBOUND_TRANSFER_CREATED: EventOf<super::TreasuryInboundTransfer> = EventOf::new("treasury.inbound_transfer.created");
    /// `treasury.inbound_transfer.failed`
    pub const TREASURY_INBOUND_TRANSFER_FAILED: EventOf<super::TreasuryInboundTransfer> = EventOf::new("treasury.inbound_transfer.failed");
    /// `treasury.inbound_transfer.succeeded`
    pub const TREASURY_INBOUND_TRANSFER_SUCCEEDED: EventOf<super::TreasuryInboundTransfer> = EventOf::new("treasury.inbound_transfer.succeeded");
}

crate::gated! { feature = "type-treasury_outbound_payment" =>
    /// `treasury.outbound_payment.canceled`
    pub const TREASURY_OUTBOUND_PAYMENT_CANCELED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.canceled");
    /// `treasury.outbound_payment.created`
    pub const TREASURY_OUTBOUND_PAYMENT_CREATED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.created");
    /// `treasury.outbound_payment.expected_arrival_date_updated`
    pub const TREASURY_OUTBOUND_PAYMENT_EXPECTED_ARRIVAL_DATE_UPDATED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.expected_arrival_date_updated");
    /// `treasury.outbound_payment.failed`
    pub const TREASURY_OUTBOUND_PAYMENT_FAILED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.failed");
    /// `treasury.outbound_payment.posted`
    pub const TREASURY_OUTBOUND_PAYMENT_POSTED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.posted");
    /// `treasury.outbound_payment.returned`
    pub const TREASURY_OUTBOUND_PAYMENT_RETURNED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.returned");
    /// `treasury.outbound_payment.tracking_details_updated`
    pub const TREASURY_OUTBOUND_PAYMENT_TRACKING_DETAILS_UPDATED: EventOf<super::TreasuryOutboundPayment> = EventOf::new("treasury.outbound_payment.tracking_details_updated");
}

crate::gated! { feature = "type-treasury_outbound_transfer" =>
    /// `treasury.outbound_transfer.canceled`
    pub const TREASURY_OUTBOUND_TRANSFER_CANCELED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.canceled");
    /// `treasury.outbound_transfer.created`
    pub const TREASURY_OUTBOUND_TRANSFER_CREATED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.created");
    /// `treasury.outbound_transfer.expected_arrival_date_updated`
    pub const TREASURY_OUTBOUND_TRANSFER_EXPECTED_ARRIVAL_DATE_UPDATED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.expected_arrival_date_updated");
    /// `treasury.outbound_transfer.failed`
    pub const TREASURY_OUTBOUND_TRANSFER_FAILED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.failed");
    /// `treasury.outbound_transfer.posted`
    pub const TREASURY_OUTBOUND_TRANSFER_POSTED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.posted");
    /// `treasury.outbound_transfer.returned`
    pub const TREASURY_OUTBOUND_TRANSFER_RETURNED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.returned");
    /// `treasury.outbound_transfer.tracking_details_updated`
    pub const TREASURY_OUTBOUND_TRANSFER_TRACKING_DETAILS_UPDATED: EventOf<super::TreasuryOutboundTransfer> = EventOf::new("treasury.outbound_transfer.tracking_details_updated");
}

crate::gated! { feature = "type-treasury_received_credit" =>
    /// `treasury.received_credit.created`
    pub const TREASURY_RECEIVED_CREDIT_CREATED: EventOf<super::TreasuryReceivedCredit> = EventOf::new("treasury.received_credit.created");
    /// `treasury.received_credit.failed`
    pub const TREASURY_RECEIVED_CREDIT_FAILED: EventOf<super::TreasuryReceivedCredit> = EventOf::new("treasury.received_credit.failed");
    /// `treasury.received_credit.succeeded`
    pub const TREASURY_RECEIVED_CREDIT_SUCCEEDED: EventOf<super::TreasuryReceivedCredit> = EventOf::new("treasury.received_credit.succeeded");
}

crate::gated! { feature = "type-treasury_received_debit" =>
    /// `treasury.received_debit.created`
    pub const TREASURY_RECEIVED_DEBIT_CREATED: EventOf<super::TreasuryReceivedDebit> = EventOf::new("treasury.received_debit.created");
}
