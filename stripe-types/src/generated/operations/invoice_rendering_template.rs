// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, InvoiceRenderingTemplate, InvoiceRenderingTemplateId, InvoiceRenderingTemplateStatus, List,
};

crate::operation! {
    /// Archives an invoice rendering template.
    ///
    /// `POST /v1/invoice_rendering_templates/{template}/archive`, by the cargo feature
    /// `invoice_rendering_template`.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/archive)
    pub struct ArchiveInvoiceRenderingTemplate: Post "/v1/invoice_rendering_templates/{template}/archive" Form => InvoiceRenderingTemplate {
        path {
            /// Template: the id of an `invoice_rendering_template`.
            template: InvoiceRenderingTemplateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}

crate::operation! {
    /// Lists invoice rendering templates.
    ///
    /// `GET /v1/invoice_rendering_templates`, by the cargo feature `invoice_rendering_template`.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/list)
    pub struct ListInvoiceRenderingTemplates: Get "/v1/invoice_rendering_templates" Form => List<InvoiceRenderingTemplate> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `archived`.
            status: InvoiceRenderingTemplateStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<InvoiceRenderingTemplate>>,
        }
    }
}

crate::operation! {
    /// Retrieves an invoice rendering template.
    ///
    /// `GET /v1/invoice_rendering_templates/{template}`, by the cargo feature `invoice_rendering_template`.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/retrieve)
    pub struct RetrieveInvoiceRenderingTemplate: Get "/v1/invoice_rendering_templates/{template}" Form => InvoiceRenderingTemplate {
        path {
            /// Template: the id of an `invoice_rendering_template`.
            template: InvoiceRenderingTemplateId,
        }
        optional {
            /// Version.
            version: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}

crate::operation! {
    /// Unarchives an invoice rendering template.
    ///
    /// `POST /v1/invoice_rendering_templates/{template}/unarchive`, by the cargo feature
    /// `invoice_rendering_template`.
    /// [Reference](https://docs.stripe.com/api/invoice_rendering_templates/unarchive)
    pub struct UnarchiveInvoiceRenderingTemplate: Post "/v1/invoice_rendering_templates/{template}/unarchive" Form => InvoiceRenderingTemplate {
        path {
            /// Template: the id of an `invoice_rendering_template`.
            template: InvoiceRenderingTemplateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<InvoiceRenderingTemplate>,
        }
    }
}
