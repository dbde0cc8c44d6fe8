// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `DeletedTerminalReader.device_type`, `TerminalReader.device_type`.
    pub enum DeviceType {
        BbposChipper2x = "bbpos_chipper2x",
        BbposWisepad3 = "bbpos_wisepad3",
        BbposWiseposE = "bbpos_wisepos_e",
        MobilePhoneReader = "mobile_phone_reader",
        SimulatedStripeS700 = "simulated_stripe_s700",
        SimulatedStripeS710 = "simulated_stripe_s710",
        SimulatedVerifoneM425 = "simulated_verifone_m425",
        SimulatedVerifoneP630 = "simulated_verifone_p630",
        SimulatedVerifoneUx700 = "simulated_verifone_ux700",
        SimulatedVerifoneV660p = "simulated_verifone_v660p",
        SimulatedWiseposE = "simulated_wisepos_e",
        StripeM2 = "stripe_m2",
        StripeS700 = "stripe_s700",
        StripeS710 = "stripe_s710",
        VerifoneP400 = "verifone_P400",
        VerifoneM425 = "verifone_m425",
        VerifoneP630 = "verifone_p630",
        VerifoneUx700 = "verifone_ux700",
        VerifoneV660p = "verifone_v660p",
    }
}
