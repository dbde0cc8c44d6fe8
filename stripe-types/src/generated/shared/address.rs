// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`Person::address`](crate::Person::address), [`Customer::address`](crate::Customer::address),
/// [`Shipping::address`](crate::Shipping::address) and 34 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Line1: may be null or absent.
    pub line1: Option<String>,
    /// Line2: may be null or absent.
    pub line2: Option<String>,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// State: may be null or absent.
    pub state: Option<String>,
}

crate::record!(
    Address, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);
