// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ForwardedRequestDetails.headers`, `ForwardedResponseDetails.headers`, `Invoice.custom_fields` and 3 more.
#[derive(Clone, Default)]
pub struct ForwardedRequestHeader {
    pub name: String,
    pub value: String,
}
crate::record!(
    ForwardedRequestHeader, "", false,
    ["name", "value"],
    [name, value],
);
