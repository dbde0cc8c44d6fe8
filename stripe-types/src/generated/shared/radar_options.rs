// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`Charge::radar_options`](crate::Charge::radar_options),
/// [`PaymentMethod::radar_options`](crate::PaymentMethod::radar_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarOptions {
    /// Session: may be absent.
    pub session: Option<String>,
}

crate::record!(
    RadarOptions, "", false,
    ["session"],
    [session],
);
