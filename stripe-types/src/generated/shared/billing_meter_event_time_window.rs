// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingMeter.event_time_window`, `CreateBillingMeter.event_time_window`, `ListBillingMeterEventSummaries.value_grouping_window`.
    pub enum BillingMeterEventTimeWindow {
        Day = "day",
        Hour = "hour",
    }
}
