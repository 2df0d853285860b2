//! Cases of modules, features and operations as a whole.

use super::{Case, cases};
use crate::Edited;

cases! {
    a_module_that_goes: "module-gone", New, [
        ("[[bound]]\npath = \"b2b.yml\"\nfamily = \"b2b\"\nmodule = \"desks\"\nfeature = \"b2b-desks\"\n", ""),
    ], [
        "feature-gone breaking both | - | - | feature `b2b` is gone | -",
        "module-gone breaking both | - | - | `b2b::desks` is gone | -",
        "feature-gone breaking both | - | - | feature `b2b-desks` is gone | -",
        "operation-gone breaking both | b2b.yml#/paths/~1desks/get | - | `b2b::desks::GetDesks` is gone | `GET /api/v3/io/desks` is gone",
    ];
    a_feature_that_goes: "feature-gone", New, [
        ("module = \"kitchen::mugs\"", "module = \"kitchen\""),
    ], [
        "module-moved breaking both | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | what was in `v3::kitchen::mugs` is in `v3::kitchen` | -",
        "feature-gone breaking both | - | - | feature `v3-kitchen` is gone | -",
    ];
    a_module_that_moves: "module-moved", New, [
        ("module = \"cups\"", "module = \"crockery\""),
    ], [
        "module-moved breaking both | cups.yml#/paths/~1cups/get | cups.yml#/paths/~1cups/get | what was in `v3::cups` is in `v3::crockery` | -",
    ];
    a_module_of_another_feature: "feature-moved", New, [
        ("feature = \"v3-cups\"", "feature = \"v3-crockery\""),
    ], [
        "feature-moved breaking both | - | - | what feature `v3-cups` brought, `v3-crockery` brings | -",
    ];
    an_operation_that_goes: "operation-gone", New, [
        ("    delete:\n      operationId: deleteMugs\n      responses:\n        '204': {description: ''}\n", ""),
    ], [
        "operation-gone breaking both | mugs.yml#/paths/~1mugs/delete | - | `v3::kitchen::mugs::DeleteMugs` is gone | `DELETE /mugs` is gone",
    ];
    an_operation_that_comes: "operation-new", Old, [
        ("    delete:\n      operationId: deleteMugs\n      responses:\n        '204': {description: ''}\n", ""),
    ], [
        "operation-new additive both | - | mugs.yml#/paths/~1mugs/delete | `v3::kitchen::mugs::DeleteMugs` is new | `DELETE /mugs` is new",
    ];
    an_operation_that_an_app_has_to_serve: "contract-operation-new", Old, [
        ("  /void:\n    post:\n      operationId: void\n      parameters:\n        - {name: id, in: query, schema: {type: string}}\n      responses:\n        '200': {description: ''}\n", ""),
    ], [
        "contract-operation-new breaking both | - | tax.yml#/paths/~1void/post | `provider::tax::Void` is new | `POST /void` is new",
    ];
    an_operation_of_another_name: "operation-renamed", New, [
        ("operationId: deleteMugs", "operationId: removeMugs"),
    ], [
        "operation-renamed breaking both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | `DeleteMugs` is called `RemoveMugs` | -",
    ];
    an_operation_of_another_id: "operation-id-changed", New, [
        ("operationId: deleteMugs", "operationId: delete_mugs"),
    ], [
        "operation-id-changed facts both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | - | operationId `delete_mugs`, was `deleteMugs`",
    ];
    an_operation_of_another_address: "address-changed", New, [
        ("/cups/old:", "/cups/ancient:"),
    ], [
        "address-changed facts both | cups.yml#/paths/~1cups~1old/get | cups.yml#/paths/~1cups~1ancient/get | - | `v3 GET /cups/ancient`, was `v3 GET /cups/old`",
    ];
    an_operation_that_is_no_longer_published: "operation-internal", New, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      x-internal: true"),
    ], [
        "operation-internal breaking both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | `v3::kitchen::mugs::DeleteMugs` is `v3::internal::kitchen::mugs::DeleteMugs` | -",
    ];
    an_operation_that_is_published: "operation-published", Old, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      x-internal: true"),
    ], [
        "feature-gone breaking both | - | - | feature `v3-internal` is gone | -",
        "operation-published breaking both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | `v3::internal::kitchen::mugs::DeleteMugs` is `v3::kitchen::mugs::DeleteMugs` | -",
    ];
    an_operation_that_is_deprecated: "operation-deprecated", New, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      deprecated: true"),
    ], [
        "operation-deprecated additive both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | `DeleteMugs` is deprecated | -",
    ];
    an_operation_that_is_no_longer_deprecated: "operation-restored", Old, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      deprecated: true"),
    ], [
        "operation-restored facts both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | `DeleteMugs` is no longer deprecated | -",
    ];
    an_operation_that_the_reference_loses: "operation-undocumented", New, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      x-undocumented: true"),
    ], [
        "operation-undocumented facts both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | - | the reference no longer has it",
    ];
    an_operation_that_the_reference_gets: "operation-documented", Old, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      x-undocumented: true"),
    ], [
        "operation-documented facts both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | - | the reference has it",
    ];
    another_scope: "scope-changed", New, [
        ("scope = \"store_mugs\"", ""),
    ], [
        "scope-changed facts both | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete | - | scope: none, was store_mugs",
        "scope-changed facts both | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | - | scope: none, was store_mugs_read_only",
        "scope-changed facts both | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get | - | scope: none, was store_mugs_read_only",
        "scope-changed facts both | mugs.yml#/paths/~1mugs/post | mugs.yml#/paths/~1mugs/post | - | scope: none, was store_mugs",
        "scope-changed facts both | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post | - | scope: none, was store_mugs",
        "scope-changed facts both | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/post | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/post | - | scope: none, was store_mugs",
        "scope-changed facts both | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put | - | scope: none, was store_mugs",
    ];
    another_media_type: "accept-changed", New, [
        ("text/csv", "text/plain"),
    ], [
        "accept-changed facts both | cups.yml#/paths/~1cups~1print/get | cups.yml#/paths/~1cups~1print/get | - | media type: text/plain, was text/csv",
    ];
    an_operation_that_needs_no_credential: "open-changed", New, [
        ("      security: [{token: []}]\n", "      security: []\n"),
    ], [
        "open-changed facts both | b2b.yml#/paths/~1desks/get | b2b.yml#/paths/~1desks/get | - | credential: not needed, was needed",
    ];
    a_call_that_says_who_calls: "authentication-changed", New, [
        ("operationId: void", "operationId: void\n      security: [{basic: []}]"),
    ], [
        "authentication-changed facts both | tax.yml#/paths/~1void/post | tax.yml#/paths/~1void/post | - | user name and password: needed, was not needed",
    ];
    a_service_that_checks_no_password: "credentials-changed", New, [
        ("      security: [{basic: []}]\n", ""),
    ], [
        "credentials-changed breaking both | - | - | `provider::tax::service` takes the app alone | -",
        "authentication-changed facts both | tax.yml#/paths/~1estimate/post | tax.yml#/paths/~1estimate/post | - | user name and password: not needed, was needed",
    ];
    another_concurrency: "concurrency-changed", New, [
        ("x-concurrency: 2", "x-concurrency: 3"),
    ], [
        "concurrency-changed facts both | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put | - | requests at the same time: 3, was 2",
    ];
    a_list_that_is_no_longer_paged: "paging-gone", New, [
        ("        - {name: page, in: query, schema: {type: integer}}\n", ""),
    ], [
        "paging-gone breaking both | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | `GetMugs::pages` and `items` are gone | no longer paged, was by page",
        "parameter-gone breaking request | mugs.yml#/paths/~1mugs/get/parameters/6 | mugs.yml#/paths/~1mugs/get | `GetMugs::page` is gone | `page` is gone",
    ];
    a_list_that_is_paged: "paging-new", Old, [
        ("        - {name: page, in: query, schema: {type: integer}}\n", ""),
    ], [
        "paging-new additive both | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | `GetMugs` has `pages` and `items` | paged by page",
        "parameter-new additive request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/parameters/6 | `GetMugs::page(i64)` is new | `page` is new",
    ];
    a_list_that_is_walked_otherwise: "paging-changed", New, [
        ("        - {name: page, in: query, schema: {type: integer}}\n", "        - {name: page, in: query, schema: {type: integer}}\n        - {name: after, in: query, schema: {type: string}}\n"),
    ], [
        "parameter-new additive request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/parameters/7 | `GetMugs::after(impl Into<String>)` is new | `after` is new",
        "paging-changed facts both | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | - | paged by page or cursor, was by page",
    ];
    a_batch_that_is_none: "batch-gone", New, [
        ("      x-batch-size: 10\n", ""),
    ], [
        "batch-gone breaking both | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put | `UpdateMugs::send_all` is gone | takes any number, was 10 items at most",
    ];
    a_batch_that_is_one: "batch-new", Old, [
        ("      x-batch-size: 10\n", ""),
    ], [
        "batch-new additive both | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put | `UpdateMugs` has `send_all` | takes 10 items at most",
    ];
    a_batch_of_another_size: "batch-changed", New, [
        ("x-batch-size: 10", "x-batch-size: 20"),
    ], [
        "batch-changed facts both | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put | - | takes 20 items at most, was 10 items",
    ];
    a_contract_that_moves: "module-moved", New, [
        ("module = \"tax\"", "module = \"duty\""),
    ], [
        "module-moved breaking both | tax.yml#/paths/~1estimate/post | tax.yml#/paths/~1estimate/post | what was in `provider::tax` is in `provider::duty` | -",
    ];
    an_operation_that_an_app_serves_by_another_name: "operation-renamed", New, [
        ("operationId: estimate", "operationId: assess"),
    ], [
        "operation-renamed breaking both | tax.yml#/paths/~1estimate/post | tax.yml#/paths/~1estimate/post | `Estimate` is called `Assess` | -",
        "type-renamed breaking request | tax.yml#/paths/~1estimate/post/requestBody/content/application~1json/schema | tax.yml#/paths/~1estimate/post/requestBody/content/application~1json/schema | `provider::tax::EstimateInput` is `provider::tax::AssessInput` | -",
        "type-renamed breaking response | tax.yml#/paths/~1estimate/post/responses/200/content/application~1json/schema | tax.yml#/paths/~1estimate/post/responses/200/content/application~1json/schema | `provider::tax::EstimateResult` is `provider::tax::AssessResult` | -",
    ];
}
