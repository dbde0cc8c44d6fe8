// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, Deleted, Expand, List, TaxId, TaxIdId, TaxIdOwnerParams, TaxIdType};

crate::operation! {
    /// Creates a customer tax id.
    ///
    /// `POST /v1/customers/{customer}/tax_ids`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/customers/tax_ids)
    pub struct CreateCustomerTaxId: Post "/v1/customers/{customer}/tax_ids" Form => TaxId {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        required {
            /// Type: one of 117 values.
            type_ = "type": TaxIdType,
            /// Value.
            value: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// Creates a tax id.
    ///
    /// `POST /v1/tax_ids`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/tax_ids/create)
    pub struct CreateTaxId: Post "/v1/tax_ids" Form => TaxId {
        required {
            /// The kind of the number, such as `eu_vat`. One of 117 values.
            type_ = "type": TaxIdType,
            /// The number itself.
            value: String,
        }
        boxed {
            /// The owner of the tax id: a customer, an account, or the account itself.
            owner: TaxIdOwnerParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// Deletes a customer tax id.
    ///
    /// `DELETE /v1/customers/{customer}/tax_ids/{id}`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/customers/tax_ids/delete)
    pub struct DeleteCustomerTaxId: Delete "/v1/customers/{customer}/tax_ids/{id}" Form => Deleted<TaxIdId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
    }
}

crate::operation! {
    /// Deletes a tax id.
    ///
    /// `DELETE /v1/tax_ids/{id}`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/tax_ids/delete)
    pub struct DeleteTaxId: Delete "/v1/tax_ids/{id}" Form => Deleted<TaxIdId> {
        path {
            /// Id.
            id: TaxIdId,
        }
    }
}

crate::operation! {
    /// Lists customer tax ids.
    ///
    /// `GET /v1/customers/{customer}/tax_ids`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/customers/tax_ids/list)
    pub struct ListCustomerTaxIds: Get "/v1/customers/{customer}/tax_ids" Form => List<TaxId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TaxId>>,
        }
    }
}

crate::operation! {
    /// Lists tax ids.
    ///
    /// `GET /v1/tax_ids`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/tax_ids/list)
    pub struct ListTaxIds: Get "/v1/tax_ids" Form => List<TaxId> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Only objects with this `owner`.
            owner: TaxIdOwnerParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TaxId>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer tax id.
    ///
    /// `GET /v1/customers/{customer}/tax_ids/{id}`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/customers/tax_ids/retrieve)
    pub struct RetrieveCustomerTaxId: Get "/v1/customers/{customer}/tax_ids/{id}" Form => TaxId {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxId>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax id.
    ///
    /// `GET /v1/tax_ids/{id}`, by the cargo feature `tax_id`.
    /// [Reference](https://docs.stripe.com/api/tax_ids/retrieve)
    pub struct RetrieveTaxId: Get "/v1/tax_ids/{id}" Form => TaxId {
        path {
            /// Id.
            id: TaxIdId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxId>,
        }
    }
}
