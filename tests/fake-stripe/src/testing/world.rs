//! Builders for the objects of a test: `fake.customer().with_subscription(&price).past_due().create()`.

use super::fake::FakeStripe;
use crate::flows;
use serde_json::{Value, json};

/// The state in which a built subscription is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Active,
    Trialing,
    PastDue,
    Canceled,
    Incomplete,
}

/// A customer that is to be created.
#[derive(Debug)]
#[must_use = "a builder does nothing before `create`"]
pub struct CustomerBuilder<'f> {
    fake: &'f FakeStripe,
    fields: Value,
    card: Option<String>,
    price: Option<String>,
    wanted: Wanted,
}

/// A customer that was created, with what it was to have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// The id of the customer.
    pub id: String,
    /// The id of its payment method.
    pub payment_method: Option<String>,
    /// The id of its subscription.
    pub subscription: Option<String>,
}

impl FakeStripe {
    /// Begins a customer.
    pub fn customer(&self) -> CustomerBuilder<'_> {
        CustomerBuilder { fake: self, fields: json!({}), card: None, price: None, wanted: Wanted::Active }
    }

    /// Creates a recurring price of a new product, in US dollars. Returns its id.
    pub fn monthly_price(&self, unit_amount: i64) -> String {
        let parameters = json!({ "currency": "usd", "unit_amount": unit_amount, "recurring": { "interval": "month" },
            "product_data": { "name": "Plan" } });
        id(&self.post("/v1/prices", &parameters))
    }

    /// Posts parameters to a path, as a client does.
    ///
    /// # Panics
    /// If the API refuses it: a test that needs the refusal uses [`call`](Self::call).
    #[track_caller]
    pub fn post(&self, path: &str, parameters: &Value) -> Value {
        self.call("POST", path, parameters).unwrap_or_else(|error| panic!("POST {path} is refused: {error}"))
    }
}

impl CustomerBuilder<'_> {
    /// Sets a parameter of the customer.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields[name] = value.into();
        self
    }

    /// Sets the email address.
    pub fn email(self, email: &str) -> Self {
        self.with("email", email)
    }

    /// Attaches a test card as the default, by the end of its id: `visa` is `pm_card_visa`.
    pub fn with_card(mut self, name: &str) -> Self {
        self.card = Some(format!("pm_card_{name}"));
        self
    }

    /// Adds a subscription to a price, paid by card.
    pub fn with_subscription(mut self, price: &str) -> Self {
        self.price = Some(price.to_owned());
        self
    }

    /// The subscription is in its trial, which ends in 14 days.
    pub fn trialing(mut self) -> Self {
        self.wanted = Wanted::Trialing;
        self
    }

    /// The last renewal of the subscription was declined.
    pub fn past_due(mut self) -> Self {
        self.wanted = Wanted::PastDue;
        self
    }

    /// The subscription was canceled.
    pub fn canceled(mut self) -> Self {
        self.wanted = Wanted::Canceled;
        self
    }

    /// The first payment of the subscription is open.
    pub fn incomplete(mut self) -> Self {
        self.wanted = Wanted::Incomplete;
        self
    }

    /// Creates the customer, and what it is to have, as a client would: with the events of each step.
    ///
    /// # Panics
    /// If the API refuses a step.
    #[track_caller]
    pub fn create(self) -> CreatedCustomer {
        let fake = self.fake;
        let customer = id(&fake.post("/v1/customers", &self.fields));
        let card = self.card.clone().or_else(|| self.price.as_ref().map(|_| "pm_card_visa".to_owned()));
        let payment_method = card.map(|card| attach(fake, &customer, &card));
        let subscription = self.price.as_ref().map(|price| self.subscribe(&customer, price));
        CreatedCustomer { id: customer, payment_method, subscription }
    }

    #[track_caller]
    fn subscribe(&self, customer: &str, price: &str) -> String {
        let mut parameters = json!({ "customer": customer, "items": [{ "price": price }] });
        match self.wanted {
            Wanted::Trialing => parameters["trial_period_days"] = 14.into(),
            Wanted::Incomplete => parameters["payment_behavior"] = "default_incomplete".into(),
            _ => {}
        }
        let subscription = id(&self.fake.post("/v1/subscriptions", &parameters));
        match self.wanted {
            Wanted::Canceled => {
                let path = format!("/v1/subscriptions/{subscription}");
                let canceled = self.fake.call("DELETE", &path, &json!({}));
                canceled.unwrap_or_else(|error| panic!("DELETE {path} is refused: {error}"));
            }
            Wanted::PastDue => {
                attach(self.fake, customer, "pm_card_chargeCustomerFail");
                // A subscription that was just created can be renewed.
                let _ = flows::renew(&mut self.fake.shared().write(), &subscription);
            }
            _ => {}
        }
        subscription
    }
}

/// Attaches a payment method, and makes it the default of the customer. Returns its id.
#[track_caller]
fn attach(fake: &FakeStripe, customer: &str, card: &str) -> String {
    let method =
        id(&fake.post(&format!("/v1/payment_methods/{card}/attach"), &json!({ "customer": customer })));
    let settings = json!({ "invoice_settings": { "default_payment_method": method } });
    fake.post(&format!("/v1/customers/{customer}"), &settings);
    method
}

fn id(object: &Value) -> String {
    object["id"].as_str().unwrap_or_default().to_owned()
}
