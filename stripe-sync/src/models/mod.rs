// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Ready-made models, written with the derive itself: a column for each field, a table for each embedded list, and the
//! whole object as JSON beside them, unless the feature `raw` is off. The account is part of the key, in the column `_account`:
//! so several share the tables. Each group is a cargo feature.

#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "billing")]
pub use billing::{
    Coupon, CreditNote, CreditNoteLineItem, Customer, CustomerBalanceTransaction,
    CustomerCashBalanceTransaction, CustomerTaxId, Invoice, InvoiceItem, InvoiceLine, InvoicePayment, Price,
    Product, PromotionCode, Subscription, SubscriptionItem, TaxId, TaxRate,
};

#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "payments")]
pub use payments::{
    BalanceTransaction, Charge, Dispute, PaymentIntent, PaymentIntentAmountDetailsLineItem, PaymentMethod,
    Payout, PayoutBalanceTransaction, Refund, SetupAttempt, SetupIntent,
};

#[cfg(feature = "contracts")]
mod contracts;
#[cfg(feature = "contracts")]
pub use contracts::{InvoiceRenderingTemplate, Plan, Quote, QuoteLineItem, SubscriptionSchedule, TestClock};

#[cfg(feature = "usage")]
mod usage;
#[cfg(feature = "usage")]
pub use usage::{
    ActiveEntitlement, BillingAlert, BillingCreditBalanceTransaction, BillingCreditGrant, BillingMeter,
    EntitlementsFeature, ProductFeature,
};

#[cfg(feature = "checkout")]
mod checkout;
#[cfg(feature = "checkout")]
pub use checkout::{
    ApplePayDomain, BillingPortalConfiguration, CheckoutSession, CheckoutSessionLineItem, PaymentLink,
    PaymentLinkLineItem, PaymentMethodConfiguration, PaymentMethodDomain, ShippingRate,
};

#[cfg(feature = "connect")]
mod connect;
#[cfg(feature = "connect")]
pub use connect::{
    Account, ApplicationFee, CountrySpec, FeeRefund, Person, Topup, Transfer, TransferReversal, V2Account,
    V2AccountPerson,
};

#[cfg(feature = "sources")]
mod sources;
#[cfg(feature = "sources")]
pub use sources::{BankAccount, Card, Source, SourceTransaction};

#[cfg(feature = "fraud")]
mod fraud;
#[cfg(feature = "fraud")]
pub use fraud::{RadarEarlyFraudWarning, RadarValueList, RadarValueListItem, Review};

#[cfg(feature = "issuing")]
mod issuing;
#[cfg(feature = "issuing")]
pub use issuing::{
    IssuingAuthorization, IssuingCard, IssuingCardholder, IssuingDispute, IssuingPersonalizationDesign,
    IssuingPhysicalBundle, IssuingToken, IssuingTransaction,
};

#[cfg(feature = "treasury")]
mod treasury;
#[cfg(feature = "treasury")]
pub use treasury::{
    TreasuryCreditReversal, TreasuryDebitReversal, TreasuryFinancialAccount, TreasuryInboundTransfer,
    TreasuryOutboundPayment, TreasuryOutboundTransfer, TreasuryReceivedCredit, TreasuryReceivedDebit,
    TreasuryTransaction, TreasuryTransactionEntry,
};

#[cfg(feature = "terminal")]
mod terminal;
#[cfg(feature = "terminal")]
pub use terminal::{TerminalConfiguration, TerminalLocation, TerminalReader};

#[cfg(feature = "tax")]
mod tax;
#[cfg(feature = "tax")]
pub use tax::{TaxCode, TaxRegistration};

#[cfg(feature = "identity")]
mod identity;
#[cfg(feature = "identity")]
pub use identity::{IdentityVerificationReport, IdentityVerificationSession};

#[cfg(feature = "banking")]
mod banking;
#[cfg(feature = "banking")]
pub use banking::{FinancialConnectionsAccount, FinancialConnectionsTransaction};

#[cfg(feature = "climate")]
mod climate;
#[cfg(feature = "climate")]
pub use climate::{ClimateOrder, ClimateProduct, ClimateSupplier};

#[cfg(feature = "reporting")]
mod reporting;
#[cfg(feature = "reporting")]
pub use reporting::{ExchangeRate, ReportingReportRun, ReportingReportType, ScheduledQueryRun};

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use files::{File, FileLink, ForwardingRequest};

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use events::{Event, V2Event, V2EventDestination, WebhookEndpoint};

#[cfg(feature = "commerce")]
mod commerce;
#[cfg(feature = "commerce")]
pub use commerce::V2ProductCatalogImport;

pub use crate::ready::{Ready, all, below, ready};

use crate::runtime::Link;

/// The models of each group that is compiled, parents first.
pub(crate) const GROUPS: &[(&str, &[Link])] = &[
    #[cfg(feature = "billing")]
    ("billing", billing::MODELS),
    #[cfg(feature = "payments")]
    ("payments", payments::MODELS),
    #[cfg(feature = "contracts")]
    ("contracts", contracts::MODELS),
    #[cfg(feature = "usage")]
    ("usage", usage::MODELS),
    #[cfg(feature = "checkout")]
    ("checkout", checkout::MODELS),
    #[cfg(feature = "connect")]
    ("connect", connect::MODELS),
    #[cfg(feature = "sources")]
    ("sources", sources::MODELS),
    #[cfg(feature = "fraud")]
    ("fraud", fraud::MODELS),
    #[cfg(feature = "issuing")]
    ("issuing", issuing::MODELS),
    #[cfg(feature = "treasury")]
    ("treasury", treasury::MODELS),
    #[cfg(feature = "terminal")]
    ("terminal", terminal::MODELS),
    #[cfg(feature = "tax")]
    ("tax", tax::MODELS),
    #[cfg(feature = "identity")]
    ("identity", identity::MODELS),
    #[cfg(feature = "banking")]
    ("banking", banking::MODELS),
    #[cfg(feature = "climate")]
    ("climate", climate::MODELS),
    #[cfg(feature = "reporting")]
    ("reporting", reporting::MODELS),
    #[cfg(feature = "files")]
    ("files", files::MODELS),
    #[cfg(feature = "events")]
    ("events", events::MODELS),
    #[cfg(feature = "commerce")]
    ("commerce", commerce::MODELS),
];
