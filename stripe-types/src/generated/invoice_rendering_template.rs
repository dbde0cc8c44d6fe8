// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{InvoiceRenderingTemplateId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp};

/// The object `invoice_rendering_template`.
///
/// See <https://docs.stripe.com/api/invoice_rendering_templates/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    pub id: InvoiceRenderingTemplateId,
    pub created: Timestamp,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub nickname: Option<String>,
    pub status: InvoiceRenderingTemplateStatus,
    pub version: i64,
}

crate::record!(
    InvoiceRenderingTemplate, "invoice_rendering_template", true,
    ["id", "created", "livemode", "metadata", "nickname", "status", "version"],
    [id, created, livemode, metadata, nickname, status, version],
);

impl Object for InvoiceRenderingTemplate {
    type Id = InvoiceRenderingTemplateId;
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
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `InvoiceRenderingTemplate.status`, `ListInvoiceRenderingTemplates.status`.
    pub enum InvoiceRenderingTemplateStatus {
        Active = "active",
        Archived = "archived",
    }
}
