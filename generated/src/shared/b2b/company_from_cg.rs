// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CompanyFromCg, CompanyBasicInfoExtraField, CompanyPayment.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyFromCg {
    pub company_id: Option<String>,
}

record!(CompanyFromCg { company_id = "companyId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyBasicInfoExtraField {
    pub data_type: Option<String>,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub is_required: Option<String>,
    pub label_name: Option<String>,
}

record!(CompanyBasicInfoExtraField {
    data_type = "dataType", field_name = "fieldName", field_value = "fieldValue",
    is_required = "isRequired", label_name = "labelName",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPayment {
    pub code: Option<String>,
    pub is_enabled: Option<String>,
    pub name: Option<String>,
    pub payment_id: Option<i64>,
}

record!(CompanyPayment { code, is_enabled = "isEnabled", name, payment_id = "paymentId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-v2"]
operations {}
types { CompanyFromCg, CompanyBasicInfoExtraField, CompanyPayment }
);
