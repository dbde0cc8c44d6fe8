// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `PaymentIntentNextAction.verify_with_microdeposits`, `SetupIntentNextAction.verify_with_microdeposits`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentNextActionVerifyWithMicrodeposits {
    pub arrival_date: Timestamp,
    pub hosted_verification_url: String,
    pub microdeposit_type: Option<IntentNextActionVerifyWithMicrodepositsMicrodepositType>,
}

crate::record!(
    IntentNextActionVerifyWithMicrodeposits, "", false,
    ["arrival_date", "hosted_verification_url", "microdeposit_type"],
    [arrival_date, hosted_verification_url, microdeposit_type],
);

crate::open_enum! {
    /// Values of `IntentNextActionVerifyWithMicrodeposits.microdeposit_type`.
    pub enum IntentNextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
}
