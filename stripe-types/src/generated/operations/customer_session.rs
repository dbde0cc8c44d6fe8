// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, CustomerSession, CustomerSessionComponentsParams, Expand};

crate::operation! {
    /// Creates a customer session.
    ///
    /// `POST /v1/customer_sessions`, by the cargo feature `customer_session`.
    /// [Reference](https://docs.stripe.com/api/customer_sessions/create)
    pub struct CreateCustomerSession: Post "/v1/customer_sessions" Form => CustomerSession {
        required {
            /// Components.
            components: CustomerSessionComponentsParams,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerSession>,
        }
    }
}
