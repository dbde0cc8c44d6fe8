//! Where generated types go, and what that means for their text.

/// What the types are written for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Home {
    /// The types crate: beside the handwritten types and macros, each resource behind its cargo feature.
    #[default]
    Types,
    /// A module of any crate, wherever it stands there, without features.
    Module {
        /// The path of the handwritten types and macros, as in `::stripe_types`.
        primitives: String,
    },
}

impl Home {
    /// The path of the handwritten types and macros.
    pub fn primitives(&self) -> &str {
        match self {
            Self::Types => "crate",
            Self::Module { primitives } => primitives,
        }
    }

    /// Whether each resource is behind its cargo feature.
    pub fn has_features(&self) -> bool {
        *self == Self::Types
    }
}
