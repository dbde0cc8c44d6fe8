// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, CustomerTaxIdDataType, Deleted, Expand, List, TaxIDsOwnerType, TaxId, TaxIdId};

crate::operation! {
    /// `POST /v1/customers/{customer}/tax_ids`
    pub struct CreateCustomerTaxId: Post "/v1/customers/{customer}/tax_ids" Form => TaxId {
        path {
            customer: CustomerId,
        }
        required {
            type_ = "type": CustomerTaxIdDataType,
            value: String,
        }
        lists {
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// `POST /v1/tax_ids`
    pub struct CreateTaxId: Post "/v1/tax_ids" Form => TaxId {
        required {
            type_ = "type": CustomerTaxIdDataType,
            value: String,
        }
        boxed {
            owner: TaxIdOwnerParams,
        }
        lists {
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/tax_ids/{id}`
    pub struct DeleteCustomerTaxId: Delete "/v1/customers/{customer}/tax_ids/{id}" Form => Deleted<TaxIdId> {
        path {
            customer: CustomerId,
            id: String,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/tax_ids/{id}`
    pub struct DeleteTaxId: Delete "/v1/tax_ids/{id}" Form => Deleted<TaxIdId> {
        path {
            id: TaxIdId,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/tax_ids`
    pub struct ListCustomerTaxIds: Get "/v1/customers/{customer}/tax_ids" Form => List<TaxId> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TaxId>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax_ids`
    pub struct ListTaxIds: Get "/v1/tax_ids" Form => List<TaxId> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        boxed {
            owner: TaxIdOwnerParams,
        }
        lists {
            expand: Expand<List<TaxId>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/tax_ids/{id}`
    pub struct RetrieveCustomerTaxId: Get "/v1/customers/{customer}/tax_ids/{id}" Form => TaxId {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax_ids/{id}`
    pub struct RetrieveTaxId: Get "/v1/tax_ids/{id}" Form => TaxId {
        path {
            id: TaxIdId,
        }
        lists {
            expand: Expand<TaxId>,
        }
    }
}

crate::params! {
    /// Held by `ListTaxIds.owner`, `CreateTaxId.owner`.
    pub struct TaxIdOwnerParams {
        required {
            type_ = "type": TaxIDsOwnerType,
        }
        optional {
            account: String,
            customer: CustomerId,
            customer_account: String,
        }
    }
}
