// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, DateTime, ListInfo, ListStyle, Metadata, Object, ObjectInfo, V2EventDestinationId};

/// The object `v2.core.event_destination`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestination {
    /// The id, unique within the account.
    pub id: V2EventDestinationId,
    /// Details where `type` is `amazon_eventbridge`. May be absent.
    pub amazon_eventbridge: Option<Boxed<V2EventDestinationAmazonEventbridge>>,
    /// Details where `type` is `azure_event_grid`. May be absent.
    pub azure_event_grid: Option<Boxed<V2EventDestinationAzureEventGrid>>,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Description.
    pub description: String,
    /// Enabled events.
    pub enabled_events: Vec<String>,
    /// Event payload: one of `snapshot`, `thin`.
    pub event_payload: V2EventDestinationEventPayload,
    /// Events from: may be absent.
    pub events_from: Option<Vec<String>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    pub metadata: Option<Metadata>,
    /// Name.
    pub name: String,
    /// Snapshot api version: may be absent.
    pub snapshot_api_version: Option<String>,
    /// Status: one of `disabled`, `enabled`.
    pub status: V2EventDestinationStatus,
    /// Status details: may be absent.
    pub status_details: Option<Boxed<V2EventDestinationStatusDetails>>,
    /// Type: one of `amazon_eventbridge`, `azure_event_grid`, `webhook_endpoint`.
    pub type_: V2EventDestinationType,
    /// Updated.
    pub updated: DateTime,
    /// Details where `type` is `webhook_endpoint`. May be absent.
    pub webhook_endpoint: Option<Boxed<V2EventDestinationWebhookEndpoint>>,
}

crate::record!(
    V2EventDestination, "v2.core.event_destination", true,
    [
        "id", "amazon_eventbridge", "azure_event_grid", "created", "description", "enabled_events",
        "event_payload", "events_from", "livemode", "metadata", "name", "snapshot_api_version", "status",
        "status_details", "type", "updated", "webhook_endpoint",
    ],
    [
        id, amazon_eventbridge, azure_event_grid, created, description, enabled_events, event_payload,
        events_from, livemode, metadata, name, snapshot_api_version, status, status_details, type_, updated,
        webhook_endpoint,
    ],
);

impl Object for V2EventDestination {
    type Id = V2EventDestinationId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.event_destination",
        type_name: "V2EventDestination",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/core/event_destinations/{id}"),
        list: Some(&ListInfo { path: "/v2/core/event_destinations", parent: None, style: ListStyle::Url, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`V2EventDestination::amazon_eventbridge`](crate::V2EventDestination::amazon_eventbridge).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestinationAmazonEventbridge {
    /// Aws account id.
    pub aws_account_id: String,
    /// Aws event source arn.
    pub aws_event_source_arn: String,
    /// Aws event source status: one of `active`, `deleted`, `pending`, `unknown`.
    pub aws_event_source_status: V2EventDestinationAwsEventSourceStatus,
}

crate::record!(
    V2EventDestinationAmazonEventbridge, "", false,
    ["aws_account_id", "aws_event_source_arn", "aws_event_source_status"],
    [aws_account_id, aws_event_source_arn, aws_event_source_status],
);

crate::open_enum! {
    /// Values of
    /// [`V2EventDestinationAmazonEventbridge::aws_event_source_status`](crate::V2EventDestinationAmazonEventbridge::aws_event_source_status).
    pub enum V2EventDestinationAwsEventSourceStatus {
        Active = "active",
        Deleted = "deleted",
        Pending = "pending",
        Unknown = "unknown",
    }
}

/// Held by [`V2EventDestination::azure_event_grid`](crate::V2EventDestination::azure_event_grid).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestinationAzureEventGrid {
    /// Azure partner topic name.
    pub azure_partner_topic_name: String,
    /// Azure partner topic status: one of `activated`, `deleted`, `never_activated`, `unknown`.
    pub azure_partner_topic_status: V2EventDestinationAzurePartnerTopicStatus,
    /// Azure region.
    pub azure_region: String,
    /// Azure resource group name.
    pub azure_resource_group_name: String,
    /// Azure subscription id.
    pub azure_subscription_id: String,
}

crate::record!(
    V2EventDestinationAzureEventGrid, "", false,
    [
        "azure_partner_topic_name", "azure_partner_topic_status", "azure_region",
        "azure_resource_group_name", "azure_subscription_id",
    ],
    [
        azure_partner_topic_name, azure_partner_topic_status, azure_region, azure_resource_group_name,
        azure_subscription_id,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`V2EventDestinationAzureEventGrid::azure_partner_topic_status`](crate::V2EventDestinationAzureEventGrid::azure_partner_topic_status).
    pub enum V2EventDestinationAzurePartnerTopicStatus {
        Activated = "activated",
        Deleted = "deleted",
        NeverActivated = "never_activated",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of [`V2EventDestination::event_payload`](crate::V2EventDestination::event_payload),
    /// [`CreateV2EventDestination::event_payload`](crate::CreateV2EventDestination::event_payload).
    pub enum V2EventDestinationEventPayload {
        Snapshot = "snapshot",
        Thin = "thin",
    }
}

crate::open_enum! {
    /// Values of [`V2EventDestination::status`](crate::V2EventDestination::status).
    pub enum V2EventDestinationStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

/// Held by [`V2EventDestination::status_details`](crate::V2EventDestination::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestinationStatusDetails {
    /// Disabled: may be absent.
    pub disabled: Option<Boxed<V2EventDestinationStatusDetailsDisabled>>,
}

crate::record!(
    V2EventDestinationStatusDetails, "", false,
    ["disabled"],
    [disabled],
);

/// Held by [`V2EventDestinationStatusDetails::disabled`](crate::V2EventDestinationStatusDetails::disabled).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestinationStatusDetailsDisabled {
    /// Reason: one of `no_aws_event_source_exists`, `no_azure_partner_topic_exists`, `user`.
    pub reason: V2EventDestinationStatusDetailsDisabledReason,
}

crate::record!(
    V2EventDestinationStatusDetailsDisabled, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of
    /// [`V2EventDestinationStatusDetailsDisabled::reason`](crate::V2EventDestinationStatusDetailsDisabled::reason).
    pub enum V2EventDestinationStatusDetailsDisabledReason {
        NoAwsEventSourceExists = "no_aws_event_source_exists",
        NoAzurePartnerTopicExists = "no_azure_partner_topic_exists",
        User = "user",
    }
}

crate::open_enum! {
    /// Values of [`V2EventDestination::type_`](crate::V2EventDestination::type_),
    /// [`CreateV2EventDestination::type_`](crate::CreateV2EventDestination::type_).
    pub enum V2EventDestinationType {
        AmazonEventbridge = "amazon_eventbridge",
        AzureEventGrid = "azure_event_grid",
        WebhookEndpoint = "webhook_endpoint",
    }
}

/// Held by [`V2EventDestination::webhook_endpoint`](crate::V2EventDestination::webhook_endpoint).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2EventDestinationWebhookEndpoint {
    /// Signing secret: may be absent.
    pub signing_secret: Option<String>,
    /// Url: may be absent.
    pub url: Option<String>,
}

crate::record!(
    V2EventDestinationWebhookEndpoint, "", false,
    ["signing_secret", "url"],
    [signing_secret, url],
);
