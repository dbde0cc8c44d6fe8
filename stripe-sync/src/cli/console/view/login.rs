//! The form for the token.

use super::layout::document;
use maud::{Markup, html};

/// Renders the form for the token, with an error.
pub(in super::super) fn login(error: Option<&str>) -> Markup {
    document(
        "Log in",
        html! {
            main {
                h1 { "stripe-sync" }
                @if let Some(error) = error { p.bad role="alert" { (error) } }
                form method="post" action="/login" {
                    label { "Token " input type="password" name="token" autocomplete="current-password" autofocus required; }
                    " " button { "Log in" }
                }
            }
        },
    )
}
