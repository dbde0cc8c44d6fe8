//! The derive macro that maps Stripe objects to the structs of an application.
