//! The error of the API with all its fields, as a type.

use super::Error;
use stripe_types::{ApiErrors, DecodeError, Reader, Value};

impl Error {
    /// Returns Stripe's description of a failure with all its fields, such as the payment intent of a declined card.
    /// `None` if the failure is not Stripe's.
    pub fn api(&self) -> Option<&ApiErrors> {
        let raw = self.0.body.raw.as_ref()?;
        self.0.api.get_or_init(|| read(raw.as_str()).ok().flatten().map(Box::new)).as_deref()
    }
}

/// Reads the member `error`. A field that cannot be decoded is left out.
fn read(body: &str) -> Result<Option<ApiErrors>, DecodeError> {
    let Some(error) = stripe_types::member(body, "error")? else { return Ok(None) };
    let mut found = ApiErrors::default();
    let mut json = Reader::new(error);
    json.begin_object()?;
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        let mut field = "{".to_owned();
        stripe_types::put_string(&key, &mut field);
        field.push_str(&format!(":{}}}", json.raw()?));
        // A failed attempt may leave a part of the value.
        if ApiErrors::default().read(&mut Reader::new(&field)).is_ok() {
            found.read(&mut Reader::new(&field))?;
        }
    }
    Ok(Some(found))
}
