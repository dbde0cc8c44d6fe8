// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    DateTime, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentMethodRemove, V2EventDestinationId,
};

/// The object `v2.core.event_destination`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestination {
    pub id: V2EventDestinationId,
    pub amazon_eventbridge: Option<Box<V2EventDestinationAmazonEventbridge>>,
    pub azure_event_grid: Option<Box<V2EventDestinationAzureEventGrid>>,
    pub created: DateTime,
    pub description: String,
    pub enabled_events: Vec<String>,
    pub event_payload: V2EventDestinationEventPayload,
    pub events_from: Option<Vec<String>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub name: String,
    pub snapshot_api_version: Option<String>,
    pub status: PaymentMethodRemove,
    pub status_details: Option<Box<V2EventDestinationStatusDetails>>,
    pub type_: V2EventDestinationType,
    pub updated: DateTime,
    pub webhook_endpoint: Option<Box<V2EventDestinationWebhookEndpoint>>,
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `V2EventDestination.amazon_eventbridge`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestinationAmazonEventbridge {
    pub aws_account_id: String,
    pub aws_event_source_arn: String,
    pub aws_event_source_status: V2EventDestinationAmazonEventbridgeAwsEventSourceStatus,
}

crate::record!(
    V2EventDestinationAmazonEventbridge, "", false,
    ["aws_account_id", "aws_event_source_arn", "aws_event_source_status"],
    [aws_account_id, aws_event_source_arn, aws_event_source_status],
);

crate::open_enum! {
    /// Values of `V2EventDestinationAmazonEventbridge.aws_event_source_status`.
    pub enum V2EventDestinationAmazonEventbridgeAwsEventSourceStatus {
        Active = "active",
        Deleted = "deleted",
        Pending = "pending",
        Unknown = "unknown",
    }
}

/// Held by `V2EventDestination.azure_event_grid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestinationAzureEventGrid {
    pub azure_partner_topic_name: String,
    pub azure_partner_topic_status: V2EventDestinationAzureEventGridAzurePartnerTopicStatus,
    pub azure_region: String,
    pub azure_resource_group_name: String,
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
    /// Values of `V2EventDestinationAzureEventGrid.azure_partner_topic_status`.
    pub enum V2EventDestinationAzureEventGridAzurePartnerTopicStatus {
        Activated = "activated",
        Deleted = "deleted",
        NeverActivated = "never_activated",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of `V2EventDestination.event_payload`, `CreateV2EventDestination.event_payload`.
    pub enum V2EventDestinationEventPayload {
        Snapshot = "snapshot",
        Thin = "thin",
    }
}

/// Held by `V2EventDestination.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestinationStatusDetails {
    pub disabled: Option<Box<V2EventDestinationStatusDetailsDisabled>>,
}

crate::record!(
    V2EventDestinationStatusDetails, "", false,
    ["disabled"],
    [disabled],
);

/// Held by `V2EventDestinationStatusDetails.disabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestinationStatusDetailsDisabled {
    pub reason: V2EventDestinationStatusDetailsDisabledReason,
}

crate::record!(
    V2EventDestinationStatusDetailsDisabled, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of `V2EventDestinationStatusDetailsDisabled.reason`.
    pub enum V2EventDestinationStatusDetailsDisabledReason {
        NoAwsEventSourceExists = "no_aws_event_source_exists",
        NoAzurePartnerTopicExists = "no_azure_partner_topic_exists",
        User = "user",
    }
}

crate::open_enum! {
    /// Values of `V2EventDestination.type`, `CreateV2EventDestination.type`.
    pub enum V2EventDestinationType {
        AmazonEventbridge = "amazon_eventbridge",
        AzureEventGrid = "azure_event_grid",
        WebhookEndpoint = "webhook_endpoint",
    }
}

/// Held by `V2EventDestination.webhook_endpoint`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2EventDestinationWebhookEndpoint {
    pub signing_secret: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    V2EventDestinationWebhookEndpoint, "", false,
    ["signing_secret", "url"],
    [signing_secret, url],
);
