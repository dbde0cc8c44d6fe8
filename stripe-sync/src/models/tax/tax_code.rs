// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::TaxCodeId;

/// Rows of objects `tax_code`, from `/v1/tax_codes`.
///
/// See <https://docs.stripe.com/api/tax_codes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TaxCode, table = "tax_codes", account, absent = null)]
pub struct TaxCode {
    pub id: TaxCodeId,
    pub description: String,
    pub name: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
