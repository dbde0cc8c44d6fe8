//! Customers: create, list, search, expand.

use stripe_client::types::{
    CreateCustomer, Customer, Invoice, ListCustomers, ListInvoices, MaybeDeleted, SearchCustomers, Timestamp,
};
use stripe_client::{Client, Error};

/// 1. Creates a customer.
///
/// # Errors
/// If the request fails.
pub async fn create(client: &Client, name: Option<String>) -> Result<Customer, Error> {
    let create = CreateCustomer::new().email("jenny@example.com").name(name).metadata([("plan", "pro")]);
    client.send(create).await
}

/// 7. Lists the customers who were created since a time, over all pages.
///
/// # Errors
/// If a request fails.
pub async fn created_since(client: &Client, time: Timestamp) -> Result<Vec<Customer>, Error> {
    client.list(ListCustomers::new().created(time..).limit(100)).collect().await
}

/// 8. Searches customers by their email address.
///
/// # Errors
/// If a request fails.
pub async fn by_email(client: &Client, email: &str) -> Result<Option<Customer>, Error> {
    let search = SearchCustomers::new(format!("email:'{email}'"));
    client.list(search).take(1).items().try_next().await
}

/// 9. Returns the email addresses of the customers of all open invoices, by expansion.
///
/// # Errors
/// If a request fails, or a customer cannot be decoded.
pub async fn with_open_invoices(client: &Client) -> Result<Vec<String>, Error> {
    let list = ListInvoices::new().status(stripe_client::types::InvoiceStatus::Open);
    let mut invoices = client.list(list.expand([Invoice::EXPAND_CUSTOMER]).limit(100)).items();
    let mut emails = Vec::new();
    while let Some(invoice) = invoices.try_next().await? {
        let Some(customer) = invoice.customer else { continue };
        if let MaybeDeleted::Live(customer) = customer.expand_into::<Customer>()? {
            emails.extend(customer.email);
        }
    }
    Ok(emails)
}
