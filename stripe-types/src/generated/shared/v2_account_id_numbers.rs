// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountIdNumbersType;

/// Held by `V2AccountIdentityIndividual.id_numbers`, `V2AccountPerson.id_numbers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdNumbers {
    pub type_: V2AccountIdNumbersType,
}

crate::record!(
    V2AccountIdNumbers, "", false,
    ["type"],
    [type_],
);
