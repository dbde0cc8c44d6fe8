//! [`Page`]: a page of a list, split into the JSON texts of its elements.

use stripe_types::{DecodeError, Kind, Reader};

/// A page of a list. Its elements are undecoded, so that a malformed element affects no other.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Page<'a> {
    /// The JSON text of each element.
    pub data: Vec<&'a str>,
    /// True if there are more pages.
    pub has_more: bool,
    /// The URL of the next page, in version 2 of the API.
    pub next_url: Option<String>,
    /// The parameter `page` for the next page of a search.
    pub next_page: Option<String>,
    /// The path of the list, if it is embedded in an object.
    pub url: Option<String>,
}

/// The reason why a text is not a page of a list.
#[derive(Debug)]
pub enum PageError {
    /// The text is not valid JSON, or a field has the wrong type.
    Json(DecodeError),
    /// The object has no array `data`.
    NoData,
}

impl<'a> Page<'a> {
    /// Splits the text of a page.
    ///
    /// # Errors
    /// If it is not JSON, or not a list.
    pub fn parse(text: &'a str) -> Result<Self, PageError> {
        let mut json = Reader::new(text);
        let mut page = Self::default();
        let mut has_data = false;
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            let result = match &*key {
                "data" if json.peek()? == Kind::Array => {
                    has_data = true;
                    elements(&mut json, &mut page.data)
                }
                "has_more" => json.bool().map(|more| page.has_more = more),
                "next_page_url" => optional(&mut json).map(|url| page.next_url = url),
                "next_page" => optional(&mut json).map(|token| page.next_page = token),
                "url" => optional(&mut json).map(|url| page.url = url),
                _ => json.skip(),
            };
            result.map_err(|error| error.under_key(&key))?;
        }
        json.end()?;
        page.has_more |= page.next_url.is_some();
        if has_data { Ok(page) } else { Err(PageError::NoData) }
    }
}

fn elements<'a>(json: &mut Reader<'a>, data: &mut Vec<&'a str>) -> Result<(), DecodeError> {
    json.begin_array()?;
    let mut first = true;
    while json.next_item(&mut first)? {
        data.push(json.raw().map_err(|error| error.under_index(data.len()))?);
    }
    Ok(())
}

fn optional(json: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    if json.null()? { Ok(None) } else { json.string().map(|text| Some(text.into_owned())) }
}

impl From<DecodeError> for PageError {
    fn from(error: DecodeError) -> Self {
        Self::Json(error)
    }
}

impl std::fmt::Display for PageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(error) => write!(f, "{error}"),
            Self::NoData => f.write_str("not a list: it has no array `data`"),
        }
    }
}

impl std::error::Error for PageError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_split_into_its_elements() {
        let page =
            Page::parse(r#"{"object":"list","data":[{"id":"a"}, {"id":"b"}],"has_more":true,"url":"/v1/x"}"#)
                .expect("a page");
        assert_eq!(page.data, [r#"{"id":"a"}"#, r#"{"id":"b"}"#]);
        assert!(page.has_more);
    }

    #[test]
    fn the_next_page_of_version_2_is_a_url() {
        let page = Page::parse(r#"{"data":[],"next_page_url":"/v2/x?page=2","previous_page_url":null}"#);
        let page = page.expect("a page");
        assert!(page.has_more, "an empty page is not the end");
        assert_eq!(page.next_url.as_deref(), Some("/v2/x?page=2"));
    }

    #[test]
    fn what_is_no_page_is_refused() {
        for text in ["<html></html>", "", "{}", r#"{"data":{}}"#, r#"{"data":[1,]}"#, r#"{"data":[]} x"#] {
            Page::parse(text).expect_err(text);
        }
    }
}
