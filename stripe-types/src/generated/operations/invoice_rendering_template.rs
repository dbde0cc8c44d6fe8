// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, InvoiceRenderingTemplate, InvoiceRenderingTemplateId, InvoiceRenderingTemplateStatus, List,
};

crate::operation! {
    /// `POST /v1/invoice_rendering_templates/{template}/archive`
    pub struct ArchiveInvoiceRenderingTemplate: Post "/v1/invoice_rendering_templates/{template}/archive" Form => InvoiceRenderingTemplate {
        path {
            template: InvoiceRenderingTemplateId,
        }
        lists {
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoice_rendering_templates`
    pub struct ListInvoiceRenderingTemplates: Get "/v1/invoice_rendering_templates" Form => List<InvoiceRenderingTemplate> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: InvoiceRenderingTemplateStatus,
        }
        lists {
            expand: Expand<List<InvoiceRenderingTemplate>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoice_rendering_templates/{template}`
    pub struct RetrieveInvoiceRenderingTemplate: Get "/v1/invoice_rendering_templates/{template}" Form => InvoiceRenderingTemplate {
        path {
            template: InvoiceRenderingTemplateId,
        }
        optional {
            version: i64,
        }
        lists {
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoice_rendering_templates/{template}/unarchive`
    pub struct UnarchiveInvoiceRenderingTemplate: Post "/v1/invoice_rendering_templates/{template}/unarchive" Form => InvoiceRenderingTemplate {
        path {
            template: InvoiceRenderingTemplateId,
        }
        lists {
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}
