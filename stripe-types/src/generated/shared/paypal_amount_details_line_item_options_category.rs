// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of
    /// [`PaypalAmountDetailsLineItemOptions::category`](crate::PaypalAmountDetailsLineItemOptions::category),
    /// [`PaymentIntentPaymentMethodOptionPaypalParams::category`](crate::PaymentIntentPaymentMethodOptionPaypalParams::category).
    pub enum PaypalAmountDetailsLineItemOptionsCategory {
        DigitalGoods = "digital_goods",
        Donation = "donation",
        PhysicalGoods = "physical_goods",
    }
}
