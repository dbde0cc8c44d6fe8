// Written by `stripe-codegen generate`; change `codegen/` instead.

//! What subscriptions and invoices are made from: plans, quotes, schedules, templates.

mod invoice_rendering_template;
mod plan;
mod quote;
mod quote_line_item;
mod subscription_schedule;
mod test_clock;

pub use invoice_rendering_template::InvoiceRenderingTemplate;
pub use plan::Plan;
pub use quote::Quote;
pub use quote_line_item::QuoteLineItem;
pub use subscription_schedule::SubscriptionSchedule;
pub use test_clock::TestClock;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Plan::table),
    Link::to(SubscriptionSchedule::table),
    Link::to(Quote::table),
    Link::to(QuoteLineItem::table),
    Link::to(InvoiceRenderingTemplate::table),
    Link::to(TestClock::table),
];
