// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Plan.interval`, `QuoteRecurring.interval`, `Recurring.interval` and 9 more.
    pub enum PlanInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}
