//! A pull reader over JSON text. It checks what it passes over, so that text kept undecoded is valid JSON.

use super::{DecodeError, DecodeErrorKind};
use std::borrow::Cow;

/// The maximum nesting of objects and arrays. Stripe's deepest response has about 12 levels.
const MAX_DEPTH: u32 = 128;

/// The JSON type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// With its article, for error messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// Reads one JSON value after the other from a text.
///
/// Every method that reads a value skips white space before it. After an error the position is unspecified.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    /// True if an object without its required id is an error.
    ids: bool,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, ids: true }
    }

    /// Accepts objects without their required id, such as previews.
    pub(crate) fn accept_no_id(&mut self) {
        self.ids = false;
    }

    /// Returns true if objects must have their required id.
    pub(crate) fn requires_ids(&self) -> bool {
        self.ids
    }

    /// Creates a reader of a text from this one, with the same requirements.
    #[doc(hidden)]
    pub fn within<'b>(&self, text: &'b str) -> Reader<'b> {
        Reader { text, at: 0, depth: 0, ids: self.ids }
    }

    /// The byte it stands at.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// An error at the position of the reader.
    #[cold]
    pub fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.at)
    }

    /// The kind of the next value, which stays unread.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        match self.next_byte()? {
            b'n' => Ok(Kind::Null),
            b't' | b'f' => Ok(Kind::Bool),
            b'-' | b'0'..=b'9' => Ok(Kind::Number),
            b'"' => Ok(Kind::String),
            b'[' => Ok(Kind::Array),
            b'{' => Ok(Kind::Object),
            _ => Err(self.error(DecodeErrorKind::Syntax("a value"))),
        }
    }

    /// Reads `null` if that is what comes next.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.next_byte()? != b'n' {
            return Ok(false);
        }
        self.literal("null")?;
        Ok(true)
    }

    /// [`null`](Self::null), compiled once for all options.
    #[inline(never)]
    pub(crate) fn null_of_option(&mut self) -> Result<bool, DecodeError> {
        self.null()
    }

    /// Reads a boolean.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.next_byte()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads an integer of 64 bits.
    pub fn i64(&mut self) -> Result<i64, DecodeError> {
        self.next_byte()?;
        if let Some(integer) = self.short_integer() {
            return Ok(integer);
        }
        let start = self.at;
        let text = self.number()?;
        text.parse().map_err(|_| DecodeError::new(DecodeErrorKind::Range, start))
    }

    /// Reads a number as it is written.
    pub fn number(&mut self) -> Result<&'a str, DecodeError> {
        if !matches!(self.next_byte()?, b'-' | b'0'..=b'9') {
            return Err(self.unexpected("a number"));
        }
        let start = self.at;
        self.skip_number()?;
        Ok(&self.text[start..self.at])
    }

    /// Reads a string; borrowed unless it has escapes.
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.next_byte()? != b'"' {
            return Err(self.unexpected("a string"));
        }
        let start = self.at + 1;
        let end = end_of_plain(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.skip_string()?;
        Ok(Cow::Owned(unescape(&self.text[start..self.at - 1])))
    }

    /// Enters an object; its members follow with [`next_key`](Self::next_key).
    pub fn begin_object(&mut self) -> Result<(), DecodeError> {
        if self.next_byte()? != b'{' {
            return Err(self.unexpected("an object"));
        }
        self.enter()
    }

    /// The next key of the object, or `None` at its end, which is read. `first` is true before the first key.
    pub fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next_member(first)? {
            return Ok(None);
        }
        self.key().map(Some)
    }

    /// Returns true if the object has another member, whose key comes next. `first` is true before the first one.
    #[inline(always)]
    pub(crate) fn next_member(&mut self, first: &mut bool) -> Result<bool, DecodeError> {
        self.next_element(first, b'}')
    }

    /// Reads a key and its colon.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.next_byte()? != b'"' {
            return Err(self.error(DecodeErrorKind::Syntax("a key")));
        }
        let key = self.string()?;
        if self.next_byte()? != b':' {
            return Err(self.error(DecodeErrorKind::Syntax("`:`")));
        }
        self.at += 1;
        Ok(key)
    }

    /// Reads a key and its colon if they are these, written as usual. `key` has nothing that JSON escapes.
    #[inline(always)]
    pub(crate) fn take_key(&mut self, key: &str) -> bool {
        let end = key.len() + 1;
        let rest = &self.text.as_bytes()[self.at..];
        let taken = rest.len() > end + 1
            && rest[0] == b'"'
            && rest[end] == b'"'
            && rest[end + 1] == b':'
            && &rest[1..end] == key.as_bytes();
        if taken {
            self.at += end + 2;
        }
        taken
    }

    /// Enters an array; its elements follow with [`next_item`](Self::next_item).
    pub fn begin_array(&mut self) -> Result<(), DecodeError> {
        if self.next_byte()? != b'[' {
            return Err(self.unexpected("an array"));
        }
        self.enter()
    }

    /// Returns true if the array has another element, which comes next. `first` is true before the first one.
    pub fn next_item(&mut self, first: &mut bool) -> Result<bool, DecodeError> {
        self.next_element(first, b']')
    }

    /// Passes over a value of any kind, checking that it is JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek()? {
            Kind::Null => self.literal("null"),
            Kind::Bool => self.bool().map(drop),
            Kind::Number => self.skip_number(),
            Kind::String => self.skip_string(),
            Kind::Array => self.skip_array(),
            Kind::Object => self.skip_object(),
        }
    }

    /// Reads a value of any kind as the text it is.
    pub fn raw(&mut self) -> Result<&'a str, DecodeError> {
        self.next_byte()?;
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Checks that nothing but white space is left.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        self.skip_space();
        if self.at < self.text.len() {
            return Err(self.error(DecodeErrorKind::Syntax("the end of the text")));
        }
        Ok(())
    }

    fn skip_array(&mut self) -> Result<(), DecodeError> {
        self.begin_array()?;
        let mut first = true;
        while self.next_item(&mut first)? {
            self.skip()?;
        }
        Ok(())
    }

    fn skip_object(&mut self) -> Result<(), DecodeError> {
        self.begin_object()?;
        let mut first = true;
        while self.next_element(&mut first, b'}')? {
            if self.next_byte()? != b'"' {
                return Err(self.error(DecodeErrorKind::Syntax("a key")));
            }
            self.skip_string()?;
            if self.next_byte()? != b':' {
                return Err(self.error(DecodeErrorKind::Syntax("`:`")));
            }
            self.at += 1;
            self.skip()?;
        }
        Ok(())
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error(DecodeErrorKind::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    #[inline(always)]
    fn next_element(&mut self, first: &mut bool, close: u8) -> Result<bool, DecodeError> {
        let byte = self.next_byte()?;
        if byte == close {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if !std::mem::replace(first, false) {
            if byte != b',' {
                return Err(self.error(DecodeErrorKind::Syntax("`,` or the closing bracket")));
            }
            self.at += 1;
            if self.next_byte()? == close {
                return Err(self.error(DecodeErrorKind::Syntax("an element after `,`")));
            }
        }
        Ok(true)
    }

    #[inline]
    fn next_byte(&mut self) -> Result<u8, DecodeError> {
        self.skip_space();
        match self.text.as_bytes().get(self.at) {
            Some(&byte) => Ok(byte),
            None => Err(self.error(DecodeErrorKind::Truncated)),
        }
    }

    #[inline]
    fn skip_space(&mut self) {
        if let Some(0..=b' ') = self.text.as_bytes().get(self.at) {
            self.skip_some_space();
        }
    }

    /// Stripe indents: a line break and many spaces are usual.
    #[inline(never)]
    fn skip_some_space(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
            at += 1;
            while bytes[at..].first_chunk() == Some(b"        ") {
                at += 8;
            }
        }
        self.at = at;
    }

    /// Reads an integer of at most 18 digits, if one comes next and its number ends there.
    fn short_integer(&mut self) -> Option<i64> {
        let bytes = self.text.as_bytes();
        let negative = bytes.get(self.at) == Some(&b'-');
        let start = self.at + usize::from(negative);
        let mut at = start;
        let mut integer = 0;
        while let Some(digit @ b'0'..=b'9') = bytes.get(at)
            && at < start + 18
        {
            integer = integer * 10 + i64::from(digit - b'0');
            at += 1;
        }
        let padded = at > start + 1 && bytes[start] == b'0';
        let goes_on = matches!(bytes.get(at), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        if at == start || padded || goes_on {
            return None;
        }
        self.at = at;
        Some(if negative { -integer } else { integer })
    }

    #[inline]
    fn literal(&mut self, literal: &'static str) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        if rest.starts_with(literal.as_bytes()) {
            self.at += literal.len();
            return Ok(());
        }
        self.no_literal(literal)
    }

    #[cold]
    fn no_literal(&self, literal: &'static str) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        let truncated = literal.as_bytes().starts_with(rest);
        Err(self.error(if truncated { DecodeErrorKind::Truncated } else { DecodeErrorKind::Syntax(literal) }))
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
    fn skip_number(&mut self) -> Result<(), DecodeError> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.skip_digits()?;
        }
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.skip_digits()?;
        }
        if let Some(b'e' | b'E') = bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = bytes.get(self.at) {
                self.at += 1;
            }
            self.skip_digits()?;
        }
        Ok(())
    }

    fn skip_digits(&mut self) -> Result<(), DecodeError> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        match (self.at > start, self.at < bytes.len()) {
            (true, _) => Ok(()),
            (false, true) => Err(self.error(DecodeErrorKind::Syntax("a digit"))),
            (false, false) => Err(self.error(DecodeErrorKind::Truncated)),
        }
    }

    /// Passes over a string and its quotes.
    fn skip_string(&mut self) -> Result<(), DecodeError> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        loop {
            self.at = end_of_plain(bytes, at);
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.skip_escape()?;
                    at = self.at;
                }
                Some(_) => {
                    return Err(self.error(DecodeErrorKind::Syntax("no control character in a string")));
                }
                None => return Err(self.error(DecodeErrorKind::Truncated)),
            }
        }
    }

    fn skip_escape(&mut self) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at + 1..];
        let length = match rest.first() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 1,
            Some(b'u') if rest.len() >= 5 && rest[1..5].iter().all(u8::is_ascii_hexdigit) => 5,
            Some(b'u') if rest.len() < 5 => return Err(self.error(DecodeErrorKind::Truncated)),
            Some(_) => return Err(self.error(DecodeErrorKind::Syntax("an escape"))),
            None => return Err(self.error(DecodeErrorKind::Truncated)),
        };
        self.at += 1 + length;
        Ok(())
    }

    #[cold]
    fn unexpected(&mut self, expected: &'static str) -> DecodeError {
        match self.peek() {
            Ok(found) => self.error(DecodeErrorKind::Type { expected, found: found.name() }),
            Err(error) => error,
        }
    }
}

/// The first byte at or after `at` that does not stand for itself inside a string: a quote, a backslash, a control
/// character, or the end.
fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    // The comparisons of sixteen bytes become one instruction each.
    while let Some(sixteen) = bytes[at..].first_chunk::<16>()
        && !sixteen.iter().fold(false, |special, &byte| special | is_special(byte))
    {
        at += 16;
    }
    while let Some(eight) = bytes[at..].first_chunk() {
        let special = specials(u64::from_le_bytes(*eight));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&byte| !is_special(byte)) {
        at += 1;
    }
    at
}

fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Looks at eight bytes at once: the lowest bit set is in the first of them that does not stand for itself. Those
/// above it mean nothing, as the subtractions borrow from there.
fn specials(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let quotes = zeros(eight ^ u64::from_le_bytes([b'"'; 8]));
    let backslashes = zeros(eight ^ u64::from_le_bytes([b'\\'; 8]));
    let controls = eight.wrapping_sub(u64::from_le_bytes([b' '; 8])) & !eight;
    (quotes | backslashes | controls) & HIGH
}

/// Resolves the escapes of a string that `skip_string` has passed over.
fn unescape(inner: &str) -> String {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let escape = rest.as_bytes()[at + 1];
        rest = &rest[at + 2..];
        match escape {
            b'b' => out.push('\u{8}'),
            b'f' => out.push('\u{c}'),
            b'n' => out.push('\n'),
            b'r' => out.push('\r'),
            b't' => out.push('\t'),
            b'u' => {
                let (character, used) = unescape_unicode(rest);
                out.push(character);
                rest = &rest[used..];
            }
            literal => out.push(char::from(literal)),
        }
    }
    out.push_str(rest);
    out
}

/// Returns the character whose hexadecimal digits stand at the start of `rest`, and the number of their bytes. Half of a
/// surrogate pair, which no text in Rust can hold, becomes the replacement character.
fn unescape_unicode(rest: &str) -> (char, usize) {
    let unit = |at: usize| u32::from_str_radix(rest.get(at..at + 4)?, 16).ok();
    let high = unit(0).unwrap_or_default();
    let pair = || {
        let low = unit(6).filter(|low| rest.get(4..6) == Some("\\u") && (0xDC00..0xE000).contains(low))?;
        char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    };
    match (0xD800..0xDC00).contains(&high).then(pair).flatten() {
        Some(character) => (character, 10),
        None => (char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER), 4),
    }
}
