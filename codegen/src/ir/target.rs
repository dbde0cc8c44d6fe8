//! The output target of generated types.

/// The output target of the types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum OutputTarget {
    /// The types crate: beside the handwritten types and macros, each resource behind its cargo feature.
    #[default]
    Types,
    /// A module of any crate, wherever it stands there, without features.
    Module {
        /// The path of the handwritten types and macros, as in `::stripe_types`.
        primitives: String,
    },
}

impl OutputTarget {
    /// The path of the handwritten types and macros.
    pub fn primitives(&self) -> &str {
        match self {
            Self::Types => "crate",
            Self::Module { primitives } => primitives,
        }
    }

    /// Returns true if each resource has a cargo feature.
    pub fn has_features(&self) -> bool {
        *self == Self::Types
    }
}
