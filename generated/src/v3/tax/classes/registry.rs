// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Classes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::classes" ["v3-tax-classes"]
operations {
    TaxClassBatchPost [200] (Vec<Name>) { 400 ProblemResponseEnvelope, 409 ProblemResponseEnvelope, 413 ProblemResponseEnvelope, 422 ProblemResponseEnvelope, 403 ProblemResponseEnvelope, 500 ProblemResponseEnvelope },
    TaxClassBatchPut [200] (Vec<NameId>) { 400 ProblemResponseEnvelope, 409 ProblemResponseEnvelope, 413 ProblemResponseEnvelope, 422 ProblemResponseEnvelope, 403 ProblemResponseEnvelope, 500 ProblemResponseEnvelope },
    TaxClassBatchDelete [204] { 400 ProblemResponseEnvelope, 404 ProblemResponseEnvelope, 413 ProblemResponseEnvelope, 422 ProblemResponseEnvelope, 403 ProblemResponseEnvelope, 500 ProblemResponseEnvelope },
}
types { TaxClass, ProblemResponseEnvelope, Problem }
);
