// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditGrantId, CreditGrantAmount, CreditGrantScopePriceType, CustomerId, ExpandTo, Expandable,
    Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, TestHelpersTestClockId, Timestamp,
};

/// The object `billing.credit_grant`.
///
/// See <https://docs.stripe.com/api/billing/credit_grants/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingCreditGrant {
    pub id: BillingCreditGrantId,
    pub amount: CreditGrantAmount,
    pub applicability_config: CreditGrantApplicabilityConfig,
    pub category: BillingCreditGrantCategory,
    pub created: Timestamp,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub effective_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub updated: Timestamp,
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
        nested_lists: &[],
        events: &["billing.credit_grant.created", "billing.credit_grant.updated"],
    };
}

impl BillingCreditGrant {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

crate::open_enum! {
    /// Values of `BillingCreditGrant.category`, `CreateBillingCreditGrant.category`.
    pub enum BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }
}

/// Held by `BillingCreditGrant.applicability_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantApplicabilityConfig {
    pub scope: CreditGrantScope,
}

crate::record!(
    CreditGrantApplicabilityConfig, "", false,
    ["scope"],
    [scope],
);

/// Held by `CreditGrantScope.prices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantApplicablePrice {
    pub id: Option<String>,
}

crate::record!(
    CreditGrantApplicablePrice, "", false,
    ["id"],
    [id],
);

/// Held by `CreditGrantApplicabilityConfig.scope`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantScope {
    pub price_type: Option<CreditGrantScopePriceType>,
    pub prices: Option<Vec<CreditGrantApplicablePrice>>,
}

crate::record!(
    CreditGrantScope, "", false,
    ["price_type", "prices"],
    [price_type, prices],
);
