//! The body of an error response.

use stripe_types::{DeclineCode, DecodeError, Kind, RawJson, Reader};

/// The facts of a body. A field of an unexpected type affects no other.
#[derive(Debug, Default)]
pub(super) struct ErrorBody {
    pub(super) kind: Option<String>,
    pub(super) code: Option<String>,
    pub(super) decline_code: Option<DeclineCode>,
    pub(super) advice_code: Option<String>,
    pub(super) param: Option<String>,
    pub(super) message: Option<String>,
    pub(super) doc_url: Option<String>,
    /// The message without data of the request.
    pub(super) shown: Option<String>,
    pub(super) raw: Option<RawJson>,
}

impl ErrorBody {
    /// Reads `{"error": {…}}` of both versions, and `{"error": "code"}` of OAuth. Ignores what has another form.
    pub(super) fn parse(body: &[u8]) -> Self {
        let mut parsed = Self::default();
        let Ok(text) = std::str::from_utf8(body) else { return parsed };
        parsed.raw = RawJson::parse(text).ok();
        let _ = parsed.read(&mut Reader::new(text));
        parsed
    }

    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            match &*key {
                "error" if json.peek()? == Kind::Object => self.read(json)?,
                "error" | "code" => put(&mut self.code, json)?,
                "type" => put(&mut self.kind, json)?,
                "decline_code" => {
                    let mut code = None;
                    put(&mut code, json)?;
                    self.decline_code = code.as_deref().map(DeclineCode::from);
                }
                "advice_code" => put(&mut self.advice_code, json)?,
                "param" => put(&mut self.param, json)?,
                "message" | "error_description" => put(&mut self.message, json)?,
                "doc_url" => put(&mut self.doc_url, json)?,
                _ => json.skip()?,
            }
        }
        Ok(())
    }
}

/// Reads a text. A number or boolean is its text; other values are skipped.
fn put(field: &mut Option<String>, json: &mut Reader<'_>) -> Result<(), DecodeError> {
    match json.peek()? {
        Kind::String => *field = Some(json.string()?.into_owned()),
        Kind::Number | Kind::Bool => *field = Some(json.raw()?.to_owned()),
        Kind::Null | Kind::Array | Kind::Object => json.skip()?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::ErrorBody;

    #[test]
    fn a_field_of_another_type_affects_no_other() {
        let body = ErrorBody::parse(
            br#"{"error":{"type":null,"code":402,"param":{"a":[1]},"decline_code":"lost_card","message":"no"}}"#,
        );
        assert_eq!((body.kind, body.code.as_deref(), body.param), (None, Some("402"), None));
        assert_eq!(body.decline_code, Some(stripe_types::DeclineCode::LostCard));
        assert_eq!(body.message.as_deref(), Some("no"));
        let oauth = ErrorBody::parse(br#"{"error":"invalid_grant","error_description":"expired"}"#);
        assert_eq!(
            (oauth.code.as_deref(), oauth.message.as_deref()),
            (Some("invalid_grant"), Some("expired"))
        );
        for other in [&b"<html>"[..], b"", b"[]", b"\"x\"", b"null", b"{\"error\":null}", b"\xff"] {
            assert_eq!(ErrorBody::parse(other).code, None);
        }
    }
}
