//! Numbers as JSON.

use super::{Decimal, Int64};
use crate::json::{DecodeError, DecodeErrorKind, Kind, Reader};
use crate::value::{AsView, Value, View, plain_field};

impl Value for Decimal {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.quoted = json.peek()? == Kind::String;
        if !self.quoted {
            self.text = json.number()?.into();
            return Ok(());
        }
        let start = json.offset();
        let text = json.string()?;
        if text.is_empty() {
            let kind = DecodeErrorKind::Type { expected: "a decimal number", found: "an empty string" };
            return Err(DecodeError::new(kind, start));
        }
        self.text = text.into();
        Ok(())
    }
}

impl AsView for Decimal {
    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

impl Value for Int64 {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        if json.peek()? == Kind::Number {
            return self.0.read(json);
        }
        let start = json.offset();
        let range = || DecodeError::new(DecodeErrorKind::Range, start);
        self.0 = json.string()?.parse().map_err(|_| range())?;
        Ok(())
    }
}

impl AsView for Int64 {
    fn view(&self) -> View<'_> {
        View::Quoted(self.0)
    }
}

plain_field!(Decimal, Int64);
crate::view_traits!(Decimal);
crate::view_traits!(Int64);
crate::deserialize_by_text!(Decimal, "a decimal number");
crate::deserialize_by_text!(Int64, "an integer of 64 bits");
