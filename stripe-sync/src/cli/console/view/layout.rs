//! The frame of all pages.

use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// Renders a page with the navigation. `form` is the token that its forms send.
pub(super) fn page(title: &str, form: &str, body: Markup) -> Markup {
    document(
        title,
        html! {
            header {
                a.name href="/" { "stripe-sync" }
                nav aria-label="Pages" { a href="/jobs" { "Jobs" } }
                form method="get" action="/find" role="search" {
                    input name="q" aria-label="Id of an object" placeholder="Id, such as cus_…" required;
                    button { "Find" }
                }
                form.end method="post" action="/logout" { (hidden("form", form)) button #logout { "Log out" } }
            }
            main { (body) }
        },
    )
}

/// Renders an error.
pub(in super::super) fn error(text: &str) -> Markup {
    document(
        "Error",
        html! { main { h1 { "stripe-sync" } p.bad { (text) } p { a href="/" { "Overview" } } } },
    )
}

/// Renders the page for an id that no row has.
pub(in super::super) fn not_found(id: &str, form: &str) -> Markup {
    page(
        "Not found",
        form,
        html! {
            h1 { "No row has this id" }
            p { code { (id) } " is in none of the tables. If it exists at Stripe, a sync of its model writes it." }
        },
    )
}

pub(super) fn document(title: &str, body: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – stripe-sync" }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    }
}

/// Renders a table that scrolls on narrow screens.
pub(super) fn scroll(label: &str, table: Markup) -> Markup {
    html! { div.scroll tabindex="0" role="region" aria-label=(label) { (table) } }
}

/// Renders a hidden field.
pub(super) fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}
