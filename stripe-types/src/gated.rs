//! Conditions of cargo features that several items share.

/// Compiles items where a condition holds: `gated! { any(feature = "coupon", feature = "price") => mod x; pub use x::X; }`.
macro_rules! gated {
    ($condition:meta => $($item:item)*) => {
        $(#[cfg($condition)] $item)*
    };
}
pub(crate) use gated;
