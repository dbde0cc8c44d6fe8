//! The forms of actions: a button asks first, and the answer performs the action.

use super::super::action::ActionForm;
use super::layout::{hidden, page};
use maud::{Markup, html};

/// Renders a button that leads to the question of an action.
pub(super) fn button(label: &str, action: &ActionForm) -> Markup {
    html! {
        form.inline method="get" action="/ask" { (fields(action)) button { (label) } }
    }
}

fn fields(action: &ActionForm) -> Markup {
    let all = [
        ("action", &action.action),
        ("model", &action.model),
        ("account", &action.account),
        ("id", &action.id),
    ];
    html! { @for (name, value) in all { @if !value.is_empty() { (hidden(name, value)) } } }
}

/// Renders the question of an action.
pub(in super::super) fn ask(
    action: &ActionForm,
    question: &str,
    command: Option<&str>,
    form: &str,
) -> Markup {
    page(
        "Confirm",
        form,
        html! {
            h1 { (question) }
            @if let Some(command) = command { p.note { "As on the command line: " code { "stripe-sync " (command) } } }
            @if !action.account.is_empty() { p.note { "Account: " code { (action.account) } } }
            form method="post" action="/do" {
                (hidden("form", form)) (fields(action))
                div.actions { button.main #confirm { "Yes" } a href="/" { "No, back to the overview" } }
            }
        },
    )
}
