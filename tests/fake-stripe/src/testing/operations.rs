//! Random operations of a business, as clients make them: payments, refunds, subscriptions, invoices, payouts.

use super::fake::FakeStripe;
use crate::random::Random;
use serde_json::{Value, json};

/// The test cards of customers: some are declined, disputed or need authentication.
const CARDS: [&str; 9] = [
    "visa",
    "mastercard",
    "bypassPending",
    "chargeDeclined",
    "chargeCustomerFail",
    "createDispute",
    "authenticationRequired",
    "refundFail",
    "pendingRefund",
];

/// The seconds of a day.
const DAY: i64 = 86_400;

impl FakeStripe {
    /// Makes random operations through the API, the same ones for the same seed and state. Some are refused, as those of
    /// real clients are.
    pub fn operate(&self, seed: u64, times: u64) {
        let mut operator = Merchant { fake: self, random: Random::new(seed, "operate", 0) };
        for _ in 0..times {
            operator.any();
        }
    }
}

/// A client that does this and that.
struct Merchant<'f> {
    fake: &'f FakeStripe,
    random: Random,
}

impl Merchant<'_> {
    fn any(&mut self) {
        match self.random.below(32) {
            0..10 => self.pay(),
            10..16 => self.subscribe(),
            16..24 => self.invoice(),
            24..26 => self.change(),
            26..28 => self.fake.advance(DAY * self.random.below(12) as i64),
            28 => drop(self.fake.pay_out("usd")),
            29 => self.post("/v1/coupons", &json!({ "percent_off": 1, "duration": "forever" })),
            30 => {
                let session = self.some("checkout.session");
                let _ = self.fake.complete_checkout(&session, "pm_card_visa");
            }
            _ => self.check_out(),
        }
    }

    /// Posts parameters. A refusal is an answer like any other.
    fn post(&self, path: &str, parameters: &Value) {
        let _ = self.fake.call("POST", path, parameters);
    }

    /// Returns the id of some object of a kind, more often of a new one; an id of no object if there is none.
    fn some(&mut self, kind: &str) -> String {
        let state = self.fake.shared().read();
        let count = state.kind(kind).live().count() as u64;
        let among = if self.random.chance(0.5) { count.min(4) } else { count };
        if among == 0 {
            return "none".to_owned();
        }
        let back = self.random.below(among) as usize;
        state.kind(kind).live().rev().nth(back).map(|(_, entry)| entry.id.to_string()).unwrap_or_default()
    }

    fn card(&mut self) -> String {
        format!("pm_card_{}", self.random.pick(&CARDS))
    }

    fn amount(&mut self) -> i64 {
        50 + self.random.below(5000) as i64
    }

    fn price(&mut self) -> String {
        let prices = self.fake.shared().read().kind("price").live().count();
        if prices == 0 || self.random.chance(0.1) {
            let amount = self.amount();
            return self.fake.monthly_price(amount);
        }
        self.some("price")
    }

    fn pay(&mut self) {
        let (amount, card) = (self.amount(), self.card());
        match self.random.below(5) {
            0..2 => {
                let capture = if self.random.chance(0.3) { "manual" } else { "automatic" };
                let parameters = json!({ "amount": amount, "currency": "usd", "payment_method": card, "confirm": true,
                    "capture_method": capture });
                self.post("/v1/payment_intents", &parameters);
            }
            2 => {
                let charge = self.some("charge");
                self.post("/v1/refunds", &json!({ "charge": charge, "amount": amount }));
            }
            3 => {
                let path = format!("/v1/payment_intents/{}/capture", self.some("payment_intent"));
                self.post(&path, &json!({ "amount_to_capture": amount }));
            }
            _ => {
                let dispute = self.some("dispute");
                let text = self.random.pick(&["winning_evidence", "losing_evidence"]);
                let evidence = json!({ "evidence": { "uncategorized_text": text } });
                self.post(&format!("/v1/disputes/{dispute}"), &evidence);
            }
        }
    }

    fn subscribe(&mut self) {
        let subscription = format!("/v1/subscriptions/{}", self.some("subscription"));
        match self.random.below(6) {
            0 => {
                let card = self.card();
                let balance = 300 - self.random.below(600) as i64;
                self.post("/v1/customers", &json!({ "payment_method": card, "balance": balance }));
            }
            1..4 => {
                let (customer, price, coupon) = (self.some("customer"), self.price(), self.some("coupon"));
                let method = self.card();
                let attached = self.fake.call(
                    "POST",
                    &format!("/v1/payment_methods/{method}/attach"),
                    &json!({ "customer": customer }),
                );
                let method = attached.unwrap_or_default()["id"].clone();
                let quantity = 1 + self.random.below(3);
                let mut parameters = json!({ "customer": customer, "items": [{ "price": price, "quantity": quantity }],
                    "default_payment_method": method });
                if self.random.chance(0.3) {
                    parameters["discounts"] = json!([{ "coupon": coupon }]);
                }
                if self.random.chance(0.3) {
                    parameters["trial_period_days"] = 5.into();
                }
                self.post("/v1/subscriptions", &parameters);
            }
            4 => self.post(&subscription, &json!({ "cancel_at_period_end": true })),
            _ => drop(self.fake.call("DELETE", &subscription, &json!({}))),
        }
    }

    fn invoice(&mut self) {
        let (customer, invoice, amount) = (self.some("customer"), self.some("invoice"), self.amount());
        let path = |action: &str| format!("/v1/invoices/{invoice}/{action}");
        match self.random.below(7) {
            0 => self.post(
                "/v1/invoices",
                &json!({ "customer": customer, "currency": "usd", "auto_advance": true }),
            ),
            1 => {
                let item =
                    json!({ "customer": customer, "invoice": invoice, "amount": amount, "currency": "usd" });
                self.post("/v1/invoiceitems", &item);
            }
            2 => self.post(&path("finalize"), &json!({})),
            3 => {
                let card = self.card();
                self.post(&path("pay"), &json!({ "payment_method": card }));
            }
            4 => self.post(&path("void"), &json!({})),
            _ => {
                let note = json!({ "invoice": invoice, "amount": amount, "credit_amount": amount });
                self.post("/v1/credit_notes", &note);
            }
        }
    }

    fn change(&mut self) {
        let name = self.random.token(6);
        let kind = *self.random.pick(&[
            &("customer", "/v1/customers"),
            &("product", "/v1/products"),
            &("charge", "/v1/charges"),
        ]);
        let path = format!("{}/{}", kind.1, self.some(kind.0));
        self.post(&path, &json!({ "description": name, "metadata": { "name": name } }));
    }

    fn check_out(&mut self) {
        let price = self.price();
        let item = json!({ "price": price, "quantity": 1 });
        let parameters =
            json!({ "mode": "subscription", "line_items": [item], "success_url": "https://example.com" });
        self.post("/v1/checkout/sessions", &parameters);
    }
}
