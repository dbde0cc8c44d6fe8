//! The program that is built and measured with our SDK; `../async-stripe` is the equivalent with async-stripe.
//!
//! `app-ours URL KEY` lists and creates at the API of that address; `app-ours webhook SECRET SIGNATURE < BODY`
//! verifies and reads an event.

use std::error::Error;
use std::io::Read;
use stripe_client::webhook::Verifier;
use stripe_client::{Client, types::Event};
use stripe_types::{
    CreateCustomer, Invoice, ListCharges, ListCustomers, ListInvoices, ListPaymentIntents, ListPrices,
    ListSubscriptions, Subscription,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [word, secret, signature] if word == "webhook" => webhook(secret, signature),
        [url, key] => requests(url, key).await,
        _ => Err("give URL KEY, or webhook SECRET SIGNATURE".into()),
    }
}

async fn requests(url: &str, key: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(key).base_url(url).build()?;
    for customer in client.send(ListCustomers::new().limit(100)).await?.data {
        println!("{} {:?}", customer.id, customer.email);
    }
    for invoice in client.send(ListInvoices::new().limit(100)).await?.data {
        println!("{} {}", invoice.id, invoice.total);
    }
    for subscription in client.send(ListSubscriptions::new().limit(100)).await?.data {
        println!("{} {}", subscription.id, subscription.status);
    }
    for price in client.send(ListPrices::new().limit(100)).await?.data {
        println!("{} {:?}", price.id, price.unit_amount);
    }
    for intent in client.send(ListPaymentIntents::new().limit(100)).await?.data {
        println!("{} {:?}", intent.id, intent.amount);
    }
    for charge in client.send(ListCharges::new().limit(100)).await?.data {
        println!("{} {}", charge.id, charge.amount);
    }
    let create =
        CreateCustomer::new().name("Jenny Rosen").email("jenny@example.com").metadata([("plan", "pro")]);
    let customer = client.send(create).await?;
    println!("created {} {:?}", customer.id, customer.name);
    Ok(())
}

fn webhook(secret: &str, signature: &str) -> Result<(), Box<dyn Error>> {
    let mut body = String::new();
    std::io::stdin().read_to_string(&mut body)?;
    Verifier::new(secret)?.verify(body.as_bytes(), signature)?;
    let event: Event = stripe_types::decode(&body)?;
    println!("{}", event.type_);
    match event.type_.as_str() {
        "invoice.paid" => println!("{}", event.data.object.decode::<Invoice>()?.id),
        "customer.subscription.updated" => println!("{}", event.data.object.decode::<Subscription>()?.status),
        _ => {}
    }
    Ok(())
}
