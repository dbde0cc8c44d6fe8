// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CustomerTaxIdDataType;

crate::params! {
    /// Held by `CreateCustomer.tax_id_data`, `InvoiceCustomerDetailsParams.tax_ids`, `TaxCalculationCustomerDetailsParams.tax_ids`.
    pub struct CustomerTaxIdDataParams {
        required {
            type_ = "type": CustomerTaxIdDataType,
            value: String,
        }
    }
}
