//! Cases of arguments, parameters, bodies and answers.

use super::{Case, cases};
use crate::Edited;

cases! {
    an_argument_of_another_type: "argument-type-changed", New, [
        ("name: size_id, in: path, required: true, schema: {type: integer}", "name: size_id, in: path, required: true, schema: {type: string}"),
    ], [
        "argument-type-changed breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | `GetMugSize::new` takes `impl std::fmt::Display`, took `i64` | `{size_id}` is string, was integer",
        "argument-type-changed breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | `CreateMugSize::new` takes `impl std::fmt::Display`, took `i64` | `{size_id}` is string, was integer",
    ];
    an_argument_of_another_name: "argument-renamed", New, [
        ("/mugs/{mug_id}/sizes/{size_id}:", "/mugs/{mug_id}/sizes/{id}:"),
        ("name: size_id", "name: id"),
    ], [
        "argument-renamed facts request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{id}/parameters/1 | - | `{size_id}` is called `{id}`",
        "argument-renamed facts request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/parameters/1 | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{id}/parameters/1 | - | `{size_id}` is called `{id}`",
    ];
    arguments_in_another_order: "arguments-reordered", New, [
        ("/mugs/{mug_id}/sizes/{size_id}:", "/mugs/{size_id}/sizes/{mug_id}:"),
    ], [
        "arguments-reordered breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get | mugs.yml#/paths/~1mugs~1{size_id}~1sizes~1{mug_id}/get | `GetMugSize::new` takes `size_id`, `mug_id`, took `mug_id`, `size_id` | -",
        "arguments-reordered breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/post | mugs.yml#/paths/~1mugs~1{size_id}~1sizes~1{mug_id}/post | `CreateMugSize::new` takes `size_id`, `mug_id`, took `mug_id`, `size_id` | -",
    ];
    required_fields_in_another_order: "arguments-reordered", New, [
        ("        name: {type: string}\n        price: {type: number}\n", "        price: {type: number}\n        name: {type: string}\n"),
    ], [
        "arguments-reordered breaking request | mugs.yml#/components/schemas/MugInput | mugs.yml#/components/schemas/MugInput | `MugInput::new` takes `price`, `name`, took `name`, `price` | -",
    ];
    required_parameters_in_another_order: "arguments-reordered", New, [
        ("        - {name: kind, in: query, required: true, schema: {type: string}}\n", ""),
        ("        - {name: X-Rack", "        - {name: kind, in: query, required: true, schema: {type: string}}\n        - {name: X-Rack"),
    ], [
        "arguments-reordered breaking request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get | `GetMugs::new` takes `shelf`, `kind`, took `kind`, `shelf` | -",
    ];
    a_parameter_that_goes: "parameter-gone", New, [
        ("        - {name: 'price:min', in: query, schema: {type: number}}\n", ""),
    ], [
        "parameter-gone breaking request | mugs.yml#/paths/~1mugs/get/parameters/1 | mugs.yml#/paths/~1mugs/get | `GetMugs::price_min` is gone | `price:min` is gone",
    ];
    a_header_that_goes: "parameter-gone", New, [
        ("        - {name: X-Rack, in: header, schema: {type: string, maxLength: 9}}\n", ""),
    ], [
        "parameter-gone breaking request | mugs.yml#/paths/~1mugs/get/parameters/5 | mugs.yml#/paths/~1mugs/get | `GetMugs::x_rack` is gone | `header X-Rack` is gone",
    ];
    a_parameter_that_comes: "parameter-new", Old, [
        ("        - {name: 'price:min', in: query, schema: {type: number}}\n", ""),
    ], [
        "parameter-new additive request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/parameters/1 | `GetMugs::price_min(impl Into<Decimal>)` is new | `price:min` is new",
    ];
    a_required_parameter_that_comes: "required-parameter-new", Old, [
        ("        - {name: kind, in: query, required: true, schema: {type: string}}\n", ""),
    ], [
        "required-parameter-new breaking request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/parameters/3 | `GetMugs::new` takes `kind: impl Into<String>` | `kind` is new and required",
    ];
    a_parameter_that_is_required: "parameter-required", New, [
        ("{name: name, in: query,", "{name: name, in: query, required: true,"),
    ], [
        "parameter-required breaking request | mugs.yml#/paths/~1mugs/get/parameters/0 | mugs.yml#/paths/~1mugs/get/parameters/0 | `GetMugs::new` takes `name`; the setter is gone | `name` is required",
    ];
    a_parameter_that_is_optional: "parameter-optional", New, [
        ("{name: kind, in: query, required: true,", "{name: kind, in: query,"),
    ], [
        "parameter-optional breaking request | mugs.yml#/paths/~1mugs/get/parameters/3 | mugs.yml#/paths/~1mugs/get/parameters/3 | `GetMugs::kind` is a setter, no longer an argument of `new` | `kind` is no longer required",
    ];
    a_parameter_of_another_type: "parameter-type-changed", New, [
        ("{name: name, in: query, schema: {type: string}}", "{name: name, in: query, schema: {type: integer}}"),
    ], [
        "parameter-type-changed breaking request | mugs.yml#/paths/~1mugs/get/parameters/0 | mugs.yml#/paths/~1mugs/get/parameters/0 | `GetMugs::name` takes `i64`, took `impl Into<String>` | `name` is integer, was string",
    ];
    a_parameter_that_is_a_list: "parameter-type-changed", New, [
        ("{name: name, in: query, schema: {type: string}}", "{name: name, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}"),
    ], [
        "parameter-type-changed breaking request | mugs.yml#/paths/~1mugs/get/parameters/0 | mugs.yml#/paths/~1mugs/get/parameters/0 | `GetMugs::name` takes `impl IntoIterator<Item = impl Into<String>>`, took `impl Into<String>` | `name` is string, several separated by commas, was string",
    ];
    a_parameter_that_is_written_otherwise: "parameter-format-changed", New, [
        ("{name: ids, in: query, style: form, explode: false,", "{name: ids, in: query, style: form, explode: true,"),
    ], [
        "parameter-format-changed facts request | mugs.yml#/paths/~1mugs/get/parameters/2 | mugs.yml#/paths/~1mugs/get/parameters/2 | - | `ids` is integer, repeated for several, was integer, several separated by commas",
    ];
    a_setter_of_another_name: "parameter-renamed", New, [
        ("        - {name: name, in: query, schema: {type: string}}\n", "        - {name: Name, in: query, schema: {type: string}}\n        - {name: name, in: query, schema: {type: string}}\n"),
    ], [
        "parameter-renamed breaking request | mugs.yml#/paths/~1mugs/get/parameters/0 | mugs.yml#/paths/~1mugs/get/parameters/1 | `GetMugs::name` is called `name_filter` | -",
        "parameter-new additive request | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/parameters/0 | `GetMugs::name(impl Into<String>)` is new | `Name` is new",
    ];
    a_body_that_goes: "body-gone", New, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", ""),
    ], [
        "body-gone breaking request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post | `CreateMug` no longer takes a body | takes no body, took JSON",
        "type-gone breaking both | mugs.yml#/components/schemas/MugInput | - | `v3::kitchen::mugs::MugInput` is gone | -",
    ];
    a_body_of_which_something_is_required: "required-body-new", Old, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", ""),
    ], [
        "required-body-new breaking request | mugs.yml#/paths/~1mugs/post | mugs.yml#/paths/~1mugs/post/requestBody | `CreateMug::new` takes a body | takes JSON, took no body",
    ];
    a_body_of_which_nothing_is_required: "body-new", New, [
        ("operationId: deleteMugs", "operationId: deleteMugs\n      requestBody: {content: {application/json: {schema: {type: object, title: Why, properties: {why: {type: string}}}}}}"),
    ], [
        "body-new additive request | mugs.yml#/paths/~1mugs/delete | mugs.yml#/paths/~1mugs/delete/requestBody | `DeleteMugs` takes a body | takes JSON, took no body",
    ];
    a_body_of_another_kind: "body-kind-changed", New, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", "      requestBody: {content: {text/plain: {schema: {type: string}}}}\n"),
    ], [
        "body-kind-changed breaking request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post/requestBody | `CreateMug` takes another body | takes text, took JSON",
        "type-gone breaking both | mugs.yml#/components/schemas/MugInput | - | `v3::kitchen::mugs::MugInput` is gone | -",
    ];
    a_body_of_another_type: "body-type-changed", New, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", "      requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/MugInput'}}}}}\n"),
    ], [
        "body-type-changed breaking request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post/requestBody | `CreateMug` takes another body | the body is list of `MugInput`, was `MugInput`",
    ];
    a_setter_that_gets_out_of_the_way: "setter-renamed", New, [
        ("operationId: createMug\n", "operationId: createMug\n      parameters: [{name: note, in: query, schema: {type: string}}]\n"),
    ], [
        "setter-renamed breaking request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post/requestBody | `CreateMug::note` is called `body_note` | -",
        "parameter-new additive request | mugs.yml#/paths/~1mugs/post | mugs.yml#/paths/~1mugs/post/parameters/0 | `CreateMug::note(impl Into<String>)` is new | `note` is new",
    ];
    an_upload_that_comes: "upload-new", New, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", "      requestBody:\n        content:\n          application/json: {schema: {$ref: '#/components/schemas/MugInput'}}\n          multipart/form-data: {schema: {type: object, properties: {picture: {type: string, format: binary}}}}\n"),
    ], [
        "upload-new additive request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post/requestBody | `v3::kitchen::mugs::CreateMugUpload` is new | takes a form beside JSON",
    ];
    an_upload_that_goes: "upload-gone", Old, [
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}\n", "      requestBody:\n        content:\n          application/json: {schema: {$ref: '#/components/schemas/MugInput'}}\n          multipart/form-data: {schema: {type: object, properties: {picture: {type: string, format: binary}}}}\n"),
    ], [
        "upload-gone breaking request | mugs.yml#/paths/~1mugs/post/requestBody | mugs.yml#/paths/~1mugs/post/requestBody | `v3::kitchen::mugs::CreateMugUpload` is gone | no longer takes a form beside JSON",
    ];
    an_answer_in_another_envelope: "answer-changed", New, [
        ("'200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Size'}, meta: {type: object}}}}}}", "'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}"),
    ], [
        "answer-changed breaking response | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get/responses | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get/responses | `GetMugSize` gives `Bare<Size>`, gave `Data<Size>` | answers 200 with Bare<Size>, was 200 with Data<Size>",
    ];
    a_status_of_several_that_goes: "outcome-gone", Old, [
        ("'207': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}", "'207': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}\n        '202': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}"),
    ], [
        "outcome-gone breaking response | mugs.yml#/paths/~1mugs/put/responses/202 | mugs.yml#/paths/~1mugs/put | `UpdateMugsOutcome::Accepted` is gone | no longer answers 202",
    ];
    a_status_of_several_that_comes: "outcome-new", New, [
        ("'207': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}", "'207': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}\n        '202': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}"),
    ], [
        "outcome-new additive response | mugs.yml#/paths/~1mugs/put | mugs.yml#/paths/~1mugs/put/responses/202 | `UpdateMugsOutcome::Accepted` is new | answers 202 as well",
    ];
    another_envelope_beside_the_data: "envelope-changed", New, [
        ("items: {$ref: '#/components/schemas/Mug'}}, meta: {type: object}}}}}}\n        '422'", "items: {$ref: '#/components/schemas/Mug'}}, meta: {type: object, properties: {total: {type: integer}}}}}}}}\n        '422'"),
    ], [
        "envelope-changed facts response | mugs.yml#/paths/~1mugs/get/responses | mugs.yml#/paths/~1mugs/get/responses | - | states `meta.total: integer`",
    ];
    another_status_that_answers_the_same: "status-changed", New, [
        ("'200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Size'}, meta: {type: object}}}}}}", "'201': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Size'}, meta: {type: object}}}}}}"),
    ], [
        "status-changed facts response | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get/responses | mugs.yml#/paths/~1mugs~1{mug_id}~1sizes~1{size_id}/get/responses | - | answers 201, was 200",
    ];
    a_failure_that_is_no_longer_declared: "error-gone", Old, [
        ("        '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}\n", "        '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}\n        '500': {description: ''}\n"),
    ], [
        "error-gone facts response | mugs.yml#/paths/~1mugs/get/responses/500 | mugs.yml#/paths/~1mugs/get | - | no longer declares 500",
    ];
    a_failure_that_is_declared: "error-new", New, [
        ("        '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}\n", "        '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}\n        '500': {description: ''}\n"),
    ], [
        "error-new facts response | mugs.yml#/paths/~1mugs/get | mugs.yml#/paths/~1mugs/get/responses/500 | - | declares 500",
    ];
    a_failure_of_another_body: "error-type-changed", New, [
        ("schema: {$ref: '#/components/schemas/Fault'}", "schema: {type: string}"),
    ], [
        "error-type-changed facts response | mugs.yml#/paths/~1mugs/get/responses/422 | mugs.yml#/paths/~1mugs/get/responses/422 | - | 422 is nothing, was `Fault`",
        "type-gone breaking both | mugs.yml#/components/schemas/Fault | - | `v3::kitchen::mugs::Fault` is gone | -",
    ];
    a_failure_of_a_type_that_is_new: "error-type-new", Old, [
        ("schema: {$ref: '#/components/schemas/Fault'}", "schema: {type: string}"),
    ], [
        "error-type-new additive response | mugs.yml#/paths/~1mugs/get/responses/422 | mugs.yml#/paths/~1mugs/get/responses/422 | `v3::kitchen::mugs::Fault` is new | -",
        "error-type-changed facts response | mugs.yml#/paths/~1mugs/get/responses/422 | mugs.yml#/paths/~1mugs/get/responses/422 | - | 422 is `Fault`, was nothing",
    ];
    a_body_that_an_app_receives: "required-body-new", New, [
        ("operationId: void\n", "operationId: void\n      requestBody: {content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}\n"),
    ], [
        "required-body-new breaking request | tax.yml#/paths/~1void/post | tax.yml#/paths/~1void/post/requestBody | `VoidRequest::new` takes a body | takes JSON, took no body",
    ];
}
