// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, Boxed};

/// Held by [`Charge::shipping`](crate::Charge::shipping), [`Customer::shipping`](crate::Customer::shipping),
/// [`SourceOrder::shipping`](crate::SourceOrder::shipping) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    /// Address: may be absent.
    pub address: Option<Boxed<Address>>,
    /// Carrier: may be null or absent.
    pub carrier: Option<String>,
    /// Name: may be absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Tracking number: may be null or absent.
    pub tracking_number: Option<String>,
}

crate::record!(
    Shipping, "", false,
    ["address", "carrier", "name", "phone", "tracking_number"],
    [address, carrier, name, phone, tracking_number],
);
