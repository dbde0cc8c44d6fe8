// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{InvoiceRenderingTemplateId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp};

/// The object `invoice_rendering_template`.
///
/// See <https://docs.stripe.com/api/invoice_rendering_templates/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-id)
    pub id: InvoiceRenderingTemplateId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-created)
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-metadata)
    pub metadata: Option<Metadata>,
    /// Nickname: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-nickname)
    pub nickname: Option<String>,
    /// Status: one of `active`, `archived`.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-status)
    pub status: InvoiceRenderingTemplateStatus,
    /// Version.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/object#invoice_rendering_template_object-version)
    pub version: i64,
}

crate::record!(
    InvoiceRenderingTemplate, "invoice_rendering_template", true,
    ["id", "created", "livemode", "metadata", "nickname", "status", "version"],
    [id, created, livemode, metadata, nickname, status, version],
);

impl Object for InvoiceRenderingTemplate {
    type Id = InvoiceRenderingTemplateId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "invoice_rendering_template",
        type_name: "InvoiceRenderingTemplate",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/invoice_rendering_templates/{template}"),
        list: Some(&ListInfo { path: "/v1/invoice_rendering_templates", parent: None, style: ListStyle::Cursor, required: &[], filters: &["status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of [`InvoiceRenderingTemplate::status`](crate::InvoiceRenderingTemplate::status),
    /// [`ListInvoiceRenderingTemplates::status`](crate::ListInvoiceRenderingTemplates::status).
    pub enum InvoiceRenderingTemplateStatus {
        Active = "active",
        Archived = "archived",
    }
}
