//! The HTTP transport for Stripe's API.
