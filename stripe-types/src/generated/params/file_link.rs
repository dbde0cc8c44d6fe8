// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::keyword! {
    /// Held by [`UpdateFileLink::expires_at`](crate::UpdateFileLink::expires_at).
    pub enum FileLinkExpiresAt(Timestamp) {
        Now = "now",
    }
}
