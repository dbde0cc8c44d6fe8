// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{CustomerId, RawJson, TaxIdId, TaxIdType, Timestamp};

/// Rows of objects `tax_id`, from `/v1/tax_ids`.
///
/// See <https://docs.stripe.com/api/tax_ids/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TaxId, table = "tax_ids", account, absent = null)]
pub struct TaxId {
    pub id: TaxIdId,
    pub country: Option<String>,
    pub created: Timestamp,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
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
