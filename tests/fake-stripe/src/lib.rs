//! A stateful fake of Stripe's API, driven by its OpenAPI document.
