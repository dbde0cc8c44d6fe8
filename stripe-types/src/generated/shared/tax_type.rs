// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TaxLineItemTaxRateDetails.tax_type`, `TaxRateDetails.tax_type`, `TaxRate.tax_type` and 3 more.
    pub enum TaxType {
        AmusementTax = "amusement_tax",
        CommunicationsTax = "communications_tax",
        Gst = "gst",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        Pst = "pst",
        Qst = "qst",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        Vat = "vat",
    }
}
