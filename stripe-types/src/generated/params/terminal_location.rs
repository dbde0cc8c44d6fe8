// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by [`CreateTerminalLocation::address_kana`](crate::CreateTerminalLocation::address_kana),
    /// [`UpdateTerminalLocation::address_kana`](crate::UpdateTerminalLocation::address_kana).
    pub struct TerminalLocationAddressKanaParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalLocation::address_kanji`](crate::CreateTerminalLocation::address_kanji),
    /// [`UpdateTerminalLocation::address_kanji`](crate::UpdateTerminalLocation::address_kanji).
    pub struct TerminalLocationAddressKanjiParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalLocation::address`](crate::CreateTerminalLocation::address).
    pub struct TerminalLocationAddressParams {
        required {
            /// Country.
            country: String,
        }
        optional {
            /// City.
            city: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateTerminalLocation::address`](crate::UpdateTerminalLocation::address).
    pub struct UpdateTerminalLocationAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}
