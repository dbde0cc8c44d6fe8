// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Products, customers, subscriptions and invoices.

mod coupon;
mod credit_note;
mod customer;
mod customer_balance_transaction;
mod customer_cash_balance_transaction;
mod customer_tax_id;
mod invoice;
mod invoice_item;
mod invoice_payment;
mod price;
mod product;
mod promotion_code;
mod subscription;
mod tax_id;
mod tax_rate;

pub use coupon::Coupon;
pub use credit_note::{CreditNote, CreditNoteLineItem};
pub use customer::Customer;
pub use customer_balance_transaction::CustomerBalanceTransaction;
pub use customer_cash_balance_transaction::CustomerCashBalanceTransaction;
pub use customer_tax_id::CustomerTaxId;
pub use invoice::{Invoice, InvoiceLine};
pub use invoice_item::InvoiceItem;
pub use invoice_payment::InvoicePayment;
pub use price::Price;
pub use product::Product;
pub use promotion_code::PromotionCode;
pub use subscription::{Subscription, SubscriptionItem};
pub use tax_id::TaxId;
pub use tax_rate::TaxRate;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Product::table),
    Link::to(Price::table),
    Link::to(Coupon::table),
    Link::to(Customer::table),
    Link::to(PromotionCode::table),
    Link::to(TaxRate::table),
    Link::to(Subscription::table),
    Link::to(Invoice::table),
    Link::to(InvoiceItem::table),
    Link::to(InvoicePayment::table),
    Link::to(CreditNote::table),
    Link::to(TaxId::table),
    Link::to(CustomerTaxId::table),
    Link::to(CustomerBalanceTransaction::table),
    Link::to(CustomerCashBalanceTransaction::table),
];
