// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of
    /// [`ListBillingMeterEventSummaries::value_grouping_window`](crate::ListBillingMeterEventSummaries::value_grouping_window).
    pub enum BillingMeterEventSummaryValueGroupingWindow {
        Day = "day",
        Hour = "hour",
    }
}
