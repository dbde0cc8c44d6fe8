//! The program that is built and measured with async-stripe; `../ours` is the equivalent with our SDK.
//!
//! `app-async-stripe URL KEY` lists and creates at the API of that address; `app-async-stripe webhook SECRET SIGNATURE
//! < BODY` verifies and reads an event.

use std::error::Error;
use std::io::Read;
use stripe::ClientBuilder;
use stripe_billing::invoice::ListInvoice;
use stripe_billing::subscription::ListSubscription;
use stripe_core::charge::ListCharge;
use stripe_core::customer::{CreateCustomer, ListCustomer};
use stripe_core::payment_intent::ListPaymentIntent;
use stripe_product::price::ListPrice;
use stripe_webhook::{EventObject, Webhook};

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
    let client = ClientBuilder::new(key).url(url).build()?;
    for customer in ListCustomer::new().limit(100).send(&client).await?.data {
        println!("{} {:?}", customer.id, customer.email);
    }
    for invoice in ListInvoice::new().limit(100).send(&client).await?.data {
        println!("{:?} {}", invoice.id, invoice.total);
    }
    for subscription in ListSubscription::new().limit(100).send(&client).await?.data {
        println!("{} {}", subscription.id, subscription.status);
    }
    for price in ListPrice::new().limit(100).send(&client).await?.data {
        println!("{} {:?}", price.id, price.unit_amount);
    }
    for intent in ListPaymentIntent::new().limit(100).send(&client).await?.data {
        println!("{} {:?}", intent.id, intent.amount);
    }
    for charge in ListCharge::new().limit(100).send(&client).await?.data {
        println!("{} {}", charge.id, charge.amount);
    }
    let create = CreateCustomer::new()
        .name("Jenny Rosen")
        .email("jenny@example.com")
        .metadata([(String::from("plan"), String::from("pro"))]);
    let customer = create.send(&client).await?;
    println!("created {} {:?}", customer.id, customer.name);
    Ok(())
}

fn webhook(secret: &str, signature: &str) -> Result<(), Box<dyn Error>> {
    let mut body = String::new();
    std::io::stdin().read_to_string(&mut body)?;
    let event = Webhook::construct_event(&body, signature, secret)?;
    println!("{}", event.type_);
    match event.data.object {
        EventObject::InvoicePaid(invoice) => println!("{:?}", invoice.id),
        EventObject::CustomerSubscriptionUpdated(subscription) => println!("{}", subscription.status),
        _ => {}
    }
    Ok(())
}
