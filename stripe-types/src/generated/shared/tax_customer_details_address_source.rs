// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxCustomerDetails.address_source`, `TaxCalculationCustomerDetailsParams.address_source`.
    pub enum TaxCustomerDetailsAddressSource {
        Billing = "billing",
        Shipping = "shipping",
    }
}
