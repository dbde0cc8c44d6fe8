//! [`SplitUrl`]: a URL without the parameters that sqlx does not know.

use percent_encoding::percent_decode_str;

/// The parameter that gives the number of connections.
const PARAMETER: &str = "connections";
/// The parameter that gives the schema of the tables.
const SCHEMA: &str = "schema";

/// A URL without the parameters that sqlx does not know, and their values.
#[derive(Debug, Default, PartialEq)]
pub(super) struct SplitUrl {
    pub(super) url: String,
    pub(super) connections: Option<u32>,
    pub(super) schema: Option<String>,
}

/// Takes the parameters out of a URL.
pub(super) fn split(url: &str) -> Result<SplitUrl, String> {
    let Some((start, parameters)) = url.split_once('?') else {
        return Ok(SplitUrl { url: url.to_owned(), ..SplitUrl::default() });
    };
    let mut split = SplitUrl::default();
    let mut rest: Vec<&str> = Vec::new();
    for parameter in parameters.split('&') {
        match parameter.split_once('=') {
            Some((PARAMETER, value)) => {
                let number = value.parse::<u32>();
                split.connections =
                    Some(number.map_err(|_| format!("`{PARAMETER}` of the URL is not a number"))?);
            }
            Some((SCHEMA, value)) => {
                let decoded = percent_decode_str(value).decode_utf8();
                let decoded = decoded.map_err(|_| format!("`{SCHEMA}` of the URL is not text"))?;
                split.schema = Some(decoded.into_owned());
            }
            _ => rest.push(parameter),
        }
    }
    split.url = match rest.is_empty() {
        true => start.to_owned(),
        false => format!("{start}?{}", rest.join("&")),
    };
    Ok(split)
}

#[cfg(test)]
mod tests {
    use super::{SplitUrl, split};

    #[test]
    fn parameters_that_sqlx_does_not_know_are_taken_out_of_the_url() {
        for (url, rest, connections, schema) in [
            ("postgres://host/db", "postgres://host/db", None, None),
            ("postgres://host/db?connections=3", "postgres://host/db", Some(3), None),
            (
                "postgres://host/db?a=b&schema=my%20own&c=d",
                "postgres://host/db?a=b&c=d",
                None,
                Some("my own"),
            ),
        ] {
            let (url, schema) = (split(url), schema.map(str::to_owned));
            assert_eq!(url, Ok(SplitUrl { url: rest.to_owned(), connections, schema }));
        }
        assert!(split("postgres://host/db?connections=some").is_err());
    }
}
