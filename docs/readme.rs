//! The example of the SDK in the README, as code that is compiled.

use stripe_client::Client;
use stripe_client::types::{
    Clearable, CreateCustomer, EventObject, EventType, Invoice, InvoiceStatus, ListInvoices, PayInvoice,
    UpdateCustomer,
};
use stripe_client::webhook::Verifier;

type Anyhow<T> = Result<T, Box<dyn std::error::Error>>;

async fn example(webhook_secret: &str, body: &str, signature_header: &str) -> Anyhow<()> {
    let client = Client::new("sk_test_…")?;
    let customer =
        client.send(CreateCustomer::new().email("jenny@example.com").metadata([("plan", "pro")])).await?;
    client.send(UpdateCustomer::new(&customer.id).name("Jenny").address(Clearable::Clear)).await?;

    let overdue = ListInvoices::new().customer(&customer.id).status(InvoiceStatus::Open);
    let mut invoices = client.list(overdue.expand([Invoice::EXPAND_CUSTOMER])).items();
    while let Some(invoice) = invoices.try_next().await? {
        println!("{} {}", invoice.id, invoice.amount_remaining);
    }

    client.call(PayInvoice::new("in_1")).idempotency_key("pay-in_1").account("acct_1").send().await?;

    let event = Verifier::new(webhook_secret)?.construct(body, signature_header)?;
    match event.object()? {
        EventObject::Invoice(invoice) if event.type_ == EventType::InvoicePaid => println!("{}", invoice.id),
        _ => {}
    }
    Ok(())
}

#[test]
fn the_readme_has_this_example() {
    // Nothing is sent: an operation that is not awaited does nothing.
    drop(example("", "", ""));
    let readme = include_str!("../README.md");
    let section = readme.split("## The SDK alone").nth(1).unwrap_or_default();
    let shown =
        section.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let plain = |text: &str| {
        let lines = text.lines().map(|line| line.split(" //").next().unwrap_or_default());
        lines.flat_map(str::split_whitespace).collect::<String>()
    };
    assert!(!shown.is_empty() && plain(include_str!("readme.rs")).contains(&plain(shown)), "{shown}");
}
