//! [`Remittance`]: funds that one account sends to another.

/// Funds that one account sends to another.
#[derive(Debug, Clone)]
pub(crate) struct Remittance {
    /// The account that receives the funds.
    pub(crate) account: String,
    /// The type of the balance transaction there, such as `payment`.
    pub(crate) kind: &'static str,
    /// The id of the object there.
    pub(crate) id: String,
    /// The amount; negative if funds are taken back.
    pub(crate) amount: i64,
    pub(crate) currency: String,
    /// The id of the object from which the funds come.
    pub(crate) source: String,
}
