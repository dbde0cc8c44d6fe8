// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalSession, BillingPortalSessionFlowDataParams, BillingPortalSessionLocale, CustomerId, Expand,
};

crate::operation! {
    /// Creates a billing portal session.
    ///
    /// `POST /v1/billing_portal/sessions`, by the cargo feature `billing_portal_session`.
    /// [Reference](https://docs.stripe.com/api/billing_portal/sessions/create)
    pub struct CreateBillingPortalSession: Post "/v1/billing_portal/sessions" Form => BillingPortalSession {
        optional {
            /// The configuration that says what the customer can do.
            configuration: String,
            /// The customer whose portal it is. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The language; by default that of the browser. One of 47 values.
            locale: BillingPortalSessionLocale,
            /// The connected account whose subscriptions are shown.
            on_behalf_of: String,
            /// The address that the customer goes back to.
            return_url: String,
        }
        boxed {
            /// Flow data.
            flow_data: BillingPortalSessionFlowDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingPortalSession>,
        }
    }
}
