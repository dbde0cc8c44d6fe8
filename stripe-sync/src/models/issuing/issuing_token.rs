// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::IssuingCard;
use crate::types::{
    IssuingCardId, IssuingTokenId, IssuingTokenNetwork, IssuingTokenStatus, IssuingTokenWallet, RawJson,
    Timestamp,
};

/// Rows of objects `issuing.token`, from `/v1/issuing/tokens`.
///
/// See <https://docs.stripe.com/api/issuing/tokens/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingToken, table = "issuing_tokens", account, absent = null)]
pub struct IssuingToken {
    pub id: IssuingTokenId,
    #[stripe(references = IssuingCard)]
    pub card: IssuingCardId,
    pub created: Timestamp,
    pub device_fingerprint: Option<String>,
    pub last4: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub network: IssuingTokenNetwork,
    pub network_data: Option<RawJson>,
    pub network_updated_at: Timestamp,
    pub status: IssuingTokenStatus,
    pub wallet_provider: Option<IssuingTokenWallet>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
