// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaypalAmountDetailsLineItemOptions.category`, `AmountDetailsLineItemPaymentMethodOptionsPaypalParams.category`.
    pub enum PaypalAmountDetailsLineItemOptionsCategory {
        DigitalGoods = "digital_goods",
        Donation = "donation",
        PhysicalGoods = "physical_goods",
    }
}
