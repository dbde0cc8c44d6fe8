// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditGrantId, CreditGrantAmount, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle,
    Metadata, Object, ObjectInfo, TestHelpersTestClockId, Timestamp,
};

/// The object `billing.credit_grant`.
///
/// See <https://docs.stripe.com/api/billing/credit_grants/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrant {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-id)
    pub id: BillingCreditGrantId,
    /// Amount.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-amount)
    pub amount: CreditGrantAmount,
    /// Applicability config.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-applicability_config)
    pub applicability_config: CreditGrantApplicabilityConfig,
    /// Category: one of `paid`, `promotional`.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-category)
    pub category: BillingCreditGrantCategory,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-created)
    pub created: Timestamp,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-customer)
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-customer_account)
    pub customer_account: Option<String>,
    /// Effective at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-effective_at)
    pub effective_at: Option<Timestamp>,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-metadata)
    pub metadata: Metadata,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-name)
    pub name: Option<String>,
    /// Priority: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-priority)
    pub priority: Option<i64>,
    /// Test clock: the id of a `test_helpers.test_clock`; expandable; expand it by
    /// [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// Updated: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-updated)
    pub updated: Timestamp,
    /// Voided at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_grants/object#billing_credit_grant_object-voided_at)
    pub voided_at: Option<Timestamp>,
}

crate::record!(
    BillingCreditGrant, "billing.credit_grant", true,
    [
        "id", "amount", "applicability_config", "category", "created", "customer", "customer_account",
        "effective_at", "expires_at", "livemode", "metadata", "name", "priority", "test_clock", "updated",
        "voided_at",
    ],
    [
        id, amount, applicability_config, category, created, customer, customer_account, effective_at,
        expires_at, livemode, metadata, name, priority, test_clock, updated, voided_at,
    ],
);

impl Object for BillingCreditGrant {
    type Id = BillingCreditGrantId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.credit_grant",
        type_name: "BillingCreditGrant",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/billing/credit_grants/{id}"),
        list: Some(&ListInfo { path: "/v1/billing/credit_grants", parent: None, style: ListStyle::Cursor, required: &[], filters: &["customer", "customer_account"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["billing.credit_grant.created", "billing.credit_grant.updated"],
    };
}

impl BillingCreditGrant {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

crate::open_enum! {
    /// Values of [`BillingCreditGrant::category`](crate::BillingCreditGrant::category),
    /// [`CreateBillingCreditGrant::category`](crate::CreateBillingCreditGrant::category).
    pub enum BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }
}

crate::open_enum! {
    /// Values of [`CreditGrantScope::price_type`](crate::CreditGrantScope::price_type),
    /// [`BillingCreditGrantApplicabilityConfigScopeParams::price_type`](crate::BillingCreditGrantApplicabilityConfigScopeParams::price_type).
    pub enum BillingCreditGrantPriceType {
        Metered = "metered",
    }
}

/// Held by [`BillingCreditGrant::applicability_config`](crate::BillingCreditGrant::applicability_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantApplicabilityConfig {
    /// Scope.
    pub scope: CreditGrantScope,
}

crate::record!(
    CreditGrantApplicabilityConfig, "", false,
    ["scope"],
    [scope],
);

/// Held by [`CreditGrantScope::prices`](crate::CreditGrantScope::prices).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantApplicablePrice {
    /// Id: may be null or absent.
    pub id: Option<String>,
}

crate::record!(
    CreditGrantApplicablePrice, "", false,
    ["id"],
    [id],
);

/// Held by [`CreditGrantApplicabilityConfig::scope`](crate::CreditGrantApplicabilityConfig::scope).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantScope {
    /// Price type: one of `metered`; may be absent.
    pub price_type: Option<BillingCreditGrantPriceType>,
    /// Prices: may be absent.
    pub prices: Option<Vec<CreditGrantApplicablePrice>>,
}

crate::record!(
    CreditGrantScope, "", false,
    ["price_type", "prices"],
    [price_type, prices],
);
