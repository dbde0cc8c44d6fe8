// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, DateTime, ListInfo, ListStyle, Object, ObjectInfo, RawJson, V2EventId};

/// The object `v2.core.event`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2Event {
    /// The id, unique within the account.
    pub id: V2EventId,
    /// Changes: may be absent.
    pub changes: Option<RawJson>,
    /// Context: may be absent.
    pub context: Option<String>,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Data: may be absent.
    pub data: Option<RawJson>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Reason: may be absent.
    pub reason: Option<Boxed<V2EventReason>>,
    /// Related object: may be absent.
    pub related_object: Option<Boxed<V2EventRelatedObject>>,
    /// Type: one of 24 values.
    pub type_: V2EventType,
}

crate::record!(
    V2Event, "v2.core.event", true,
    ["id", "changes", "context", "created", "data", "livemode", "reason", "related_object", "type"],
    [id, changes, context, created, data, livemode, reason, related_object, type_],
);

impl Object for V2Event {
    type Id = V2EventId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.event",
        type_name: "V2Event",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/core/events/{id}"),
        list: Some(&ListInfo { path: "/v2/core/events", parent: None, style: ListStyle::Url, required: &[], filters: &["created", "object_id", "types"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`V2Event::reason`](crate::V2Event::reason).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventReason {
    /// Details where `type` is `request`. May be absent.
    pub request: Option<Boxed<V2EventReasonRequest>>,
    /// Type: one of `request`.
    pub type_: V2EventReasonType,
}

crate::record!(
    V2EventReason, "", false,
    ["request", "type"],
    [request, type_],
);

/// Held by [`V2EventReason::request`](crate::V2EventReason::request).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventReasonRequest {
    /// Id.
    pub id: String,
    /// Idempotency key.
    pub idempotency_key: String,
}

crate::record!(
    V2EventReasonRequest, "", false,
    ["id", "idempotency_key"],
    [id, idempotency_key],
);

crate::open_enum! {
    /// Values of [`V2EventReason::type_`](crate::V2EventReason::type_).
    pub enum V2EventReasonType {
        Request = "request",
    }
}

/// Held by [`V2Event::related_object`](crate::V2Event::related_object).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventRelatedObject {
    /// Id.
    pub id: String,
    /// Type.
    pub type_: String,
    /// Url.
    pub url: String,
}

crate::record!(
    V2EventRelatedObject, "", false,
    ["id", "type", "url"],
    [id, type_, url],
);

crate::open_enum! {
    /// Values of [`V2Event::type_`](crate::V2Event::type_).
    pub enum V2EventType {
        V1BillingMeterErrorReportTriggered = "v1.billing.meter.error_report_triggered",
        V1BillingMeterNoMeterFound = "v1.billing.meter.no_meter_found",
        V2CommerceProductCatalogImportsFailed = "v2.commerce.product_catalog.imports.failed",
        V2CommerceProductCatalogImportsProcessing = "v2.commerce.product_catalog.imports.processing",
        V2CommerceProductCatalogImportsSucceeded = "v2.commerce.product_catalog.imports.succeeded",
        V2CommerceProductCatalogImportsSucceededWithErrors = "v2.commerce.product_catalog.imports.succeeded_with_errors",
        V2CoreAccountClosed = "v2.core.account.closed",
        V2CoreAccountCreated = "v2.core.account.created",
        V2CoreAccountUpdated = "v2.core.account.updated",
        V2CoreAccountConfigurationCustomerCapabilityStatusUpdated = "v2.core.account[configuration.customer].capability_status_updated",
        V2CoreAccountConfigurationCustomerUpdated = "v2.core.account[configuration.customer].updated",
        V2CoreAccountConfigurationMerchantCapabilityStatusUpdated = "v2.core.account[configuration.merchant].capability_status_updated",
        V2CoreAccountConfigurationMerchantUpdated = "v2.core.account[configuration.merchant].updated",
        V2CoreAccountConfigurationRecipientCapabilityStatusUpdated = "v2.core.account[configuration.recipient].capability_status_updated",
        V2CoreAccountConfigurationRecipientUpdated = "v2.core.account[configuration.recipient].updated",
        V2CoreAccountDefaultsUpdated = "v2.core.account[defaults].updated",
        V2CoreAccountFutureRequirementsUpdated = "v2.core.account[future_requirements].updated",
        V2CoreAccountIdentityUpdated = "v2.core.account[identity].updated",
        V2CoreAccountRequirementsUpdated = "v2.core.account[requirements].updated",
        V2CoreAccountLinkReturned = "v2.core.account_link.returned",
        V2CoreAccountPersonCreated = "v2.core.account_person.created",
        V2CoreAccountPersonDeleted = "v2.core.account_person.deleted",
        V2CoreAccountPersonUpdated = "v2.core.account_person.updated",
        V2CoreEventDestinationPing = "v2.core.event_destination.ping",
    }
}
