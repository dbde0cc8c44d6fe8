// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Pages that Stripe hosts, and what is offered there.

mod apple_pay_domain;
mod billing_portal_configuration;
mod checkout_session;
mod checkout_session_line_item;
mod payment_link;
mod payment_link_line_item;
mod payment_method_configuration;
mod payment_method_domain;
mod shipping_rate;

pub use apple_pay_domain::ApplePayDomain;
pub use billing_portal_configuration::BillingPortalConfiguration;
pub use checkout_session::CheckoutSession;
pub use checkout_session_line_item::CheckoutSessionLineItem;
pub use payment_link::PaymentLink;
pub use payment_link_line_item::PaymentLinkLineItem;
pub use payment_method_configuration::PaymentMethodConfiguration;
pub use payment_method_domain::PaymentMethodDomain;
pub use shipping_rate::ShippingRate;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(PaymentLink::table),
    Link::to(PaymentLinkLineItem::table),
    Link::to(CheckoutSession::table),
    Link::to(CheckoutSessionLineItem::table),
    Link::to(ShippingRate::table),
    Link::to(PaymentMethodConfiguration::table),
    Link::to(PaymentMethodDomain::table),
    Link::to(ApplePayDomain::table),
    Link::to(BillingPortalConfiguration::table),
];
