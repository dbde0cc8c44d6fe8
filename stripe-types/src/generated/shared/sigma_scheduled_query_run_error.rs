// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CustomText.after_submit`, `CustomText.shipping_address`, `CustomText.submit` and 2 more.
#[derive(Clone, Default)]
pub struct SigmaScheduledQueryRunError {
    pub message: String,
}
crate::record!(
    SigmaScheduledQueryRunError, "", false,
    ["message"],
    [message],
);
