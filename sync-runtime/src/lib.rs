//! Keeps Stripe objects in the tables of an application.
