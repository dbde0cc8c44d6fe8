//! The prose of a document as doc comments: what Stripe writes for its website, as rustdoc takes it.

use super::text::put;

/// The host of links without a host.
const SITE: &str = "https://docs.stripe.com";

/// Writes prose as a doc comment.
pub(super) fn prose(out: &mut String, text: &str, indent: usize) {
    let pad = " ".repeat(indent);
    let mut fenced = false;
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            // An example in another language is no test of ours.
            put(out, format_args!("{pad}/// {}\n", if fenced { "```" } else { "```text" }));
            fenced = !fenced;
        } else if fenced {
            put(out, format_args!("{pad}/// {line}\n"));
        } else {
            put(out, format_args!("{pad}/// {}\n", clean(line)));
        }
    }
    if fenced {
        put(out, format_args!("{pad}/// ```\n"));
    }
}

/// A line without HTML, with whole links, and with brackets that are not taken for links to Rust items.
fn clean(line: &str) -> String {
    let mut clean = String::with_capacity(line.len());
    let mut rest = line;
    let mut quoted = false;
    while let Some(first) = rest.chars().next() {
        let mut taken = first.len_utf8();
        match first {
            '`' => {
                quoted = !quoted;
                clean.push(first);
            }
            _ if quoted => clean.push(first),
            '<' => match tag(rest) {
                Some(length) => taken = length,
                None => clean.push_str("&lt;"),
            },
            '[' => match link(rest) {
                Some((text, target, length)) => {
                    let site = if target.starts_with('/') { SITE } else { "" };
                    clean.push_str(&format!("[{text}]({site}{target})"));
                    taken = length;
                }
                None => clean.push_str("\\["),
            },
            'h' if is_url(rest) => {
                taken = rest
                    .find(|end: char| end.is_whitespace() || "<>)\"'`".contains(end))
                    .unwrap_or(rest.len());
                let url = rest[..taken].trim_end_matches(['.', ',', ';', ':']);
                taken = url.len();
                clean.push_str(&format!("<{url}>"));
            }
            _ => clean.push(first),
        }
        rest = &rest[taken..];
    }
    clean
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// The length of the HTML tag that a text begins with.
fn tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        .then(|| text.find('>'))
        .flatten()
        .map(|end| end + 1)
}

/// The text, the target and the length of the link that a text begins with.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let middle = text.find("](")?;
    let end = middle + text[middle..].find(')')?;
    let (label, target) = (&text[1..middle], &text[middle + 2..end]);
    (!label.contains(['[', ']']) && !target.contains(char::is_whitespace)).then_some((label, target, end + 1))
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn prose_of_a_website_is_taken_by_rustdoc() {
        for (text, expected) in [
            ("<p>Lists <code>all</code>.</p>", "/// Lists all.\n"),
            (
                "See [prices](/api/prices) and [this](https://a.b/c).",
                "/// See [prices](https://docs.stripe.com/api/prices) and [this](https://a.b/c).\n",
            ),
            ("See https://a.b/c.", "/// See <https://a.b/c>.\n"),
            ("One of [a, b], `x[0]` < 3", "/// One of \\[a, b], `x[0]` &lt; 3\n"),
            (
                "a\n\n    let code = 1;\r\n```ruby\nx <p>\n```",
                "/// a\n/// \n/// let code = 1;\n/// ```text\n/// x <p>\n/// ```\n",
            ),
            ("```\nopen", "/// ```text\n/// open\n/// ```\n"),
        ] {
            let mut out = String::new();
            prose(&mut out, text, 0);
            assert_eq!(out, expected, "{text}");
        }
    }
}
