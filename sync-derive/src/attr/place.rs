//! [`Place`]: a place in an object, such as `items.data[0].price.id`, `currency_options["eur"].unit_amount` or
//! `latest_invoice => Invoice.status`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, Path, Token, bracketed};

/// The path from an object to a value.
#[derive(Clone)]
pub(crate) struct Place(pub(crate) Vec<PathStep>);

/// A step of a path.
#[derive(Clone)]
pub(crate) enum PathStep {
    /// A field.
    Field(Ident),
    /// An element of an array.
    Element(usize, Span),
    /// An entry of a map.
    Entry(String, Span),
    /// The object that is expanded in place of its id.
    Expanded(Path),
}

impl Place {
    pub(crate) fn field(name: Ident) -> Self {
        Self(vec![PathStep::Field(name)])
    }

    /// Returns the keys in the format of the runtime, with array indexes as digits.
    pub(crate) fn keys(&self) -> Vec<String> {
        self.0.iter().filter_map(PathStep::key).collect()
    }

    /// Returns the path to the first `end` keys, as it is written.
    pub(crate) fn shown(&self, end: usize) -> String {
        let steps = self.0.iter().filter(|step| step.key().is_some()).take(end);
        steps.enumerate().fold(String::new(), |shown, (index, step)| match step {
            PathStep::Element(place, _) => format!("{shown}[{place}]"),
            PathStep::Entry(key, _) => format!("{shown}[{key:?}]"),
            step => shown + if index == 0 { "" } else { "." } + &step.key().unwrap_or_default(),
        })
    }

    /// Returns the paths for Stripe's parameter `expand`.
    pub(crate) fn expansions(&self) -> Vec<String> {
        let expanded = self.0.iter().enumerate().filter(|(_, step)| matches!(step, PathStep::Expanded(_)));
        let paths = expanded.map(|(end, _)| {
            // `expand` applies to all elements of an array.
            let way = self.0[..end].iter().filter(|step| !matches!(step, PathStep::Element(..)));
            way.filter_map(PathStep::key).collect::<Vec<_>>().join(".")
        });
        paths.collect()
    }
}

impl PathStep {
    fn key(&self) -> Option<String> {
        match self {
            Self::Field(name) => Some(name.unraw().to_string()),
            Self::Element(index, _) => Some(index.to_string()),
            Self::Entry(key, _) => Some(key.clone()),
            Self::Expanded(_) => None,
        }
    }
}

impl Parse for Place {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut steps = vec![PathStep::Field(Ident::parse_any(input)?)];
        loop {
            if input.parse::<Option<Token![.]>>()?.is_some() {
                steps.push(PathStep::Field(name(input)?));
            } else if input.peek(syn::token::Bracket) {
                steps.push(brackets(input)?);
            } else if input.parse::<Option<Token![=>]>>()?.is_some() {
                let object = Path::parse_mod_style(input)?;
                if !input.peek(Token![.]) {
                    let message =
                        "expected a field of the expanded object: `latest_invoice => Invoice.status`";
                    return Err(syn::Error::new_spanned(object, message));
                }
                steps.push(PathStep::Expanded(object));
            } else {
                return Ok(Self(steps));
            }
        }
    }
}

fn name(input: ParseStream<'_>) -> syn::Result<Ident> {
    let span = input.span();
    Ident::parse_any(input).map_err(|_| {
        syn::Error::new(span, "expected a field name; write an array element as `items.data[0]`")
    })
}

fn brackets(input: ParseStream<'_>) -> syn::Result<PathStep> {
    let content;
    bracketed!(content in input);
    let expected = "expected an array index, as in `data[0]`, or a map key, as in `options[\"eur\"]`";
    let literal = content.parse::<Lit>().map_err(|error| syn::Error::new(error.span(), expected))?;
    let step = match &literal {
        Lit::Int(index) => PathStep::Element(index.base10_parse()?, index.span()),
        Lit::Str(key) => PathStep::Entry(key.value(), key.span()),
        _ => return Err(syn::Error::new_spanned(literal, expected)),
    };
    if content.is_empty() { Ok(step) } else { Err(content.error("expected `]`")) }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_has_keys_and_expansions() {
        for (text, keys, expansions) in [
            ("type", "type", ""),
            ("items.data[0].price.id", "items/data/0/price/id", ""),
            ("currency_options[\"eur\"].unit_amount", "currency_options/eur/unit_amount", ""),
            ("latest_invoice => Invoice.status", "latest_invoice/status", "latest_invoice"),
            (
                "items.data[0].price.product => t::Product.default_price => Price.id",
                "items/data/0/price/product/default_price/id",
                "items.data.price.product items.data.price.product.default_price",
            ),
        ] {
            let place: Place = syn::parse_str(text).expect("a place");
            assert_eq!(place.keys().join("/"), keys);
            assert_eq!(place.expansions().join(" "), expansions);
        }
    }

    #[test]
    fn malformed_places_are_refused() {
        for text in ["", "a.", "a.0", "a[]", "a[b]", "a[0 1]", "a => B", "a => .b", "\"a\""] {
            assert!(syn::parse_str::<Place>(text).is_err(), "{text}");
        }
    }
}
