//! Names that no other process has.

/// Makes a number that no other process makes, from the system's random source: also not a copy of this one that was made while it
/// ran, as of a virtual machine.
pub(crate) fn unique() -> u64 {
    // Nothing depends on its being secret.
    getrandom::u64().unwrap_or_else(|_| fastrand::u64(..))
}
