// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplePayDomainId, ListInfo, ListStyle, MaybeDeleted, Object, ObjectInfo, Timestamp};

/// The object `apple_pay_domain`.
///
/// See <https://docs.stripe.com/api/apple_pay/domains/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayDomain {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/object#apple_pay_domain_object-id)
    pub id: ApplePayDomainId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/object#apple_pay_domain_object-created)
    pub created: Timestamp,
    /// Domain name.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/object#apple_pay_domain_object-domain_name)
    pub domain_name: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/object#apple_pay_domain_object-livemode)
    pub livemode: bool,
}

crate::record!(
    ApplePayDomain, "apple_pay_domain", true,
    ["id", "created", "domain_name", "livemode"],
    [id, created, domain_name, livemode],
);

impl Object for ApplePayDomain {
    type Id = ApplePayDomainId;
    type Expanded = MaybeDeleted<Self, ApplePayDomainId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "apple_pay_domain",
        type_name: "ApplePayDomain",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/apple_pay/domains/{domain}"),
        list: Some(&ListInfo { path: "/v1/apple_pay/domains", parent: None, style: ListStyle::Cursor, required: &[], filters: &["domain_name"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
