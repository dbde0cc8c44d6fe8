// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AmountDetailsClientTip;

/// Held by no other object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsClient {
    pub tip: Option<Box<AmountDetailsClientTip>>,
}

crate::record!(
    AmountDetailsClient, "", false,
    ["tip"],
    [tip],
);
