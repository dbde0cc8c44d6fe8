// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IdentityIdNumberReport.id_number_type`, `IdentityVerifiedOutputs.id_number_type`.
    pub enum IdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
}
