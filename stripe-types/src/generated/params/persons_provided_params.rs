// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::OwnershipExemptionReason;

crate::params! {
    /// Held by `V2AccountTokenIdentityAttestationsParams.persons_provided`, `V2AccountIdentityAttestationsParams.persons_provided`, `UpdateV2AccountIdentityAttestationsParams.persons_provided`.
    pub struct PersonsProvidedParams {
        optional {
            directors: bool,
            executives: bool,
            owners: bool,
            ownership_exemption_reason: OwnershipExemptionReason,
        }
    }
}
