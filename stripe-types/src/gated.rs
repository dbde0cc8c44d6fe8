//! Conditions of cargo features that several items share.

/// Compiles items if a condition holds: `gated! { any(feature = "coupon", feature = "price") => mod x; pub use x::X; }`.
macro_rules! gated {
    ($condition:meta => $($item:item)*) => {
        $(#[cfg($condition)] #[allow(deprecated, reason = "exports of what Stripe has deprecated")] $item)*
    };
}
pub(crate) use gated;
