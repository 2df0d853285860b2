// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Price Lists as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::price_lists" ["v3-price-lists"]
operations {
    GetPriceLists [200],
    CreatePriceList [200] (PriceListInput) { 409 ErrorResponse, 422 ErrorResponse },
    DeletePriceLists [204] { 503 ServiceUnavailableError },
    GetPriceList [200],
    UpdatePriceList [200] (PriceListUpdate) { 404 NotFound, 409 ErrorResponse, 422 ErrorResponse },
    DeletePriceList [204] { 503 ServiceUnavailableError },
    CreatePriceListsRecords [200] (Vec<PriceRecordBatchItem>) { 422 PriceRecordBatchError },
    UpsertPriceListsRecords [200] (Vec<PriceRecordBatchItemUpdate>) { 422 PriceRecordBatchError },
    GetPriceListRecords [200] { 429 ErrorResponse },
    CreatePriceListRecords [200] (Vec<PriceListRecordInput>) { 422 PriceRecordBatchErrorResponse, 429 ErrorResponse },
    UpsertPriceListRecords [200] (Vec<PriceListRecordUpdate>) { 422 PriceRecordBatchErrorResponse, 429 ErrorResponse },
    DeletePriceListRecords [204] { 503 ServiceUnavailableError },
    GetPriceListRecordsByVariantId [200] { 429 ErrorResponse },
    GetPriceListRecord [200] { 429 ErrorResponse },
    SetPriceListRecord [200] (SetPriceListRecordBody) { 404 NotFound, 409 ErrorResponse, 422 ErrorResponse, 429 ErrorResponse },
    DeletePriceListRecord [204] { 503 ServiceUnavailableError },
    GetListOfPriceListAssignments [200],
    CreatePriceListAssignments [200] (Vec<AssignmentsForRequest>) { 422 PriceListAssignmentsBatchError },
    DeletePriceListAssignments [204],
    UpsertPriceListAssignment [200] (AssignmentForPutRequest),
}
types {
    PriceList, PriceListInput, ServiceUnavailableError, ServiceUnavailableErrorItem,
    PriceListUpdate, PriceRecordBatchItem, BulkPricingTier, PriceRecordBatchError,
    PriceRecordBatchErrorBatchErrorData, PriceRecordBatchItemUpdate, Include, PriceListRecord,
    PriceListRecordInput, PriceRecordBatchErrorResponse, PriceRecordBatchErrorBatchError,
    PriceListRecordUpdate, SetPriceListRecordBody, SetPriceListRecordResult, AssignmentFor,
    AssignmentsForRequest, PriceListAssignmentsBatchError, PriceListAssignmentsBatchErrorMeta,
    AssignmentForPutRequest,
}
);
