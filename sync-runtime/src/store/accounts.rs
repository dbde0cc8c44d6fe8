//! [`Admission`]: whose objects a database may have.

/// Whose objects are to be written, and where.
#[derive(Debug, Clone, Copy)]
pub struct Admission<'a> {
    /// The account; empty if it is not known.
    pub account: &'a str,
    /// True for live objects, false for those of tests; none if that is not known.
    pub livemode: Option<bool>,
    /// The models of tables that do not tell accounts apart.
    pub models: &'a [&'static str],
    /// Records the account and the mode, if nothing prevents it.
    pub record: bool,
}

impl Admission<'_> {
    /// Returns true if a table that does not tell accounts apart has rows of another account than this one, as far as both are
    /// known.
    pub(crate) fn is_of_others(&self, owners: &[String]) -> bool {
        !self.account.is_empty() && owners.iter().any(|owner| !owner.is_empty() && owner != self.account)
    }
}

/// Obstacles to writing objects to a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Admittance {
    /// The mode of the objects that it has of the account, if that is known.
    pub livemode: Option<bool>,
    /// The models whose tables have rows of another account.
    pub others: Vec<String>,
}

impl Admittance {
    /// Returns true if nothing is in the way of writing some objects.
    pub(crate) fn allows(&self, admission: &Admission<'_>) -> bool {
        let modes = (self.livemode, admission.livemode);
        self.others.is_empty() && !matches!(modes, (Some(before), Some(live)) if before != live)
    }
}
