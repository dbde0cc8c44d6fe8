// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`PaymentBillingDetails::address`](crate::PaymentBillingDetails::address),
/// [`PaymentEvaluationShipping::address`](crate::PaymentEvaluationShipping::address),
/// [`PaymentRecordShippingDetails::address`](crate::PaymentRecordShippingDetails::address).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAddress {
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
    PaymentAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);

/// Held by [`PaymentRecordDetails::billing_details`](crate::PaymentRecordDetails::billing_details),
/// [`PaymentEvaluationPaymentMethodDetails::billing_details`](crate::PaymentEvaluationPaymentMethodDetails::billing_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBillingDetails {
    /// Address.
    pub address: PaymentAddress,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    PaymentBillingDetails, "", false,
    ["address", "email", "name", "phone"],
    [address, email, name, phone],
);
