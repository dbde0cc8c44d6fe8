// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{InvoiceRenderingTemplateId, InvoiceRenderingTemplateStatus, RawJson, Timestamp};

/// Rows of objects `invoice_rendering_template`, from `/v1/invoice_rendering_templates`.
///
/// See <https://docs.stripe.com/api/invoice_rendering_templates/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::InvoiceRenderingTemplate, table = "invoice_rendering_templates", account, absent = null)]
pub struct InvoiceRenderingTemplate {
    pub id: InvoiceRenderingTemplateId,
    pub created: Timestamp,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub nickname: Option<String>,
    pub status: InvoiceRenderingTemplateStatus,
    pub version: i64,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
