//! Places of an object: `items.data[0].price.id`, `currency_options["eur"].unit_amount`,
//! `latest_invoice => Invoice.status`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, Path, Token, bracketed};

/// The way from the object to a value.
#[derive(Clone)]
pub(crate) struct Place(pub(crate) Vec<Step>);

/// A step of it.
#[derive(Clone)]
pub(crate) enum Step {
    /// Into a field.
    Field(Ident),
    /// Into an element of an array.
    Element(usize, Span),
    /// Into an entry of a map.
    Entry(String, Span),
    /// From an id to the object that is expanded in its place.
    Expanded(Path),
}

impl Place {
    pub(crate) fn field(name: Ident) -> Self {
        Self(vec![Step::Field(name)])
    }

    /// The keys, as the runtime wants them: those of arrays in digits.
    pub(crate) fn keys(&self) -> Vec<String> {
        self.0.iter().filter_map(Step::key).collect()
    }

    /// The paths of the ids that have to be expanded on the way, as Stripe's parameter `expand` takes them.
    pub(crate) fn expansions(&self) -> Vec<String> {
        let expanded = self.0.iter().enumerate().filter(|(_, step)| matches!(step, Step::Expanded(_)));
        let paths = expanded.map(|(end, _)| {
            // An element is expanded along with all others of its array.
            let way = self.0[..end].iter().filter(|step| !matches!(step, Step::Element(..)));
            way.filter_map(Step::key).collect::<Vec<_>>().join(".")
        });
        paths.collect()
    }
}

impl Step {
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
        let mut steps = vec![Step::Field(Ident::parse_any(input)?)];
        loop {
            if input.parse::<Option<Token![.]>>()?.is_some() {
                steps.push(Step::Field(name(input)?));
            } else if input.peek(syn::token::Bracket) {
                steps.push(brackets(input)?);
            } else if input.parse::<Option<Token![=>]>>()?.is_some() {
                let object = Path::parse_mod_style(input)?;
                if !input.peek(Token![.]) {
                    let message =
                        "say which field of the expanded object: `latest_invoice => Invoice.status`";
                    return Err(syn::Error::new_spanned(object, message));
                }
                steps.push(Step::Expanded(object));
            } else {
                return Ok(Self(steps));
            }
        }
    }
}

fn name(input: ParseStream<'_>) -> syn::Result<Ident> {
    let span = input.span();
    Ident::parse_any(input).map_err(|_| {
        syn::Error::new(span, "expected the name of a field; an element of an array is `items.data[0]`")
    })
}

fn brackets(input: ParseStream<'_>) -> syn::Result<Step> {
    let content;
    bracketed!(content in input);
    let expected =
        "expected the index of an element, as in `data[0]`, or the key of an entry, as in `options[\"eur\"]`";
    let literal = content.parse::<Lit>().map_err(|error| syn::Error::new(error.span(), expected))?;
    let step = match &literal {
        Lit::Int(index) => Step::Element(index.base10_parse()?, index.span()),
        Lit::Str(key) => Step::Entry(key.value(), key.span()),
        _ => return Err(syn::Error::new_spanned(literal, expected)),
    };
    if content.is_empty() { Ok(step) } else { Err(content.error("expected `]`")) }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_its_keys_and_what_must_be_expanded() {
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
    fn what_is_no_place_is_refused() {
        for text in ["", "a.", "a.0", "a[]", "a[b]", "a[0 1]", "a => B", "a => .b", "\"a\""] {
            assert!(syn::parse_str::<Place>(text).is_err(), "{text}");
        }
    }
}
