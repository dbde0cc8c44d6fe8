//! The constants of [`Currency`].

use super::Currency;
use super::codes::with_currencies;
use std::borrow::Cow;

macro_rules! constants {
    ($($name:ident = $code:literal),* $(,)?) => {
        impl Currency {
            $(
                #[doc = concat!("The currency `", $code, "`.")]
                pub const $name: Self = Self(Cow::Borrowed($code));
            )*
        }
    };
}
with_currencies!(constants);
