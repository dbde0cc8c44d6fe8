// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{CustomerId, RawJson, TaxIdId, TaxIdType, Timestamp};

/// Rows of objects `tax_id`, from `/v1/customers/{customer}/tax_ids`.
///
/// See <https://docs.stripe.com/api/tax_ids/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TaxId, table = "customer_tax_ids", account, absent = null)]
pub struct CustomerTaxId {
    pub id: TaxIdId,
    #[stripe(parent = Customer)]
    pub customer: CustomerId,
    pub country: Option<String>,
    pub created: Timestamp,
    pub customer_account: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub owner: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: TaxIdType,
    pub value: String,
    pub verification: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
