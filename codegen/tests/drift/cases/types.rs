//! Cases of types and fields.

use super::{Case, cases};
use crate::Edited;

cases! {
    a_type_that_goes: "type-gone", New, [
        ("lid: {$ref: '#/components/schemas/Lid'}", "lid: {type: string}"),
    ], [
        "type-gone breaking both | mugs.yml#/components/schemas/Lid | - | `v3::kitchen::mugs::Lid` is gone | -",
        "field-type-changed breaking response | mugs.yml#/components/schemas/Mug/properties/lid | mugs.yml#/components/schemas/Mug/properties/lid | `Mug::lid: Option<String>` was `Option<Lid>` | `lid` is string, was `Lid`",
    ];
    a_type_of_another_name: "type-renamed", New, [
        ("data: {$ref: '#/components/schemas/Size'}", "data: {$ref: '#/components/schemas/Measure'}"),
        ("    Size:\n", "    Measure:\n"),
    ], [
        "type-renamed breaking response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Measure | `v3::kitchen::mugs::Size` is `v3::kitchen::mugs::Measure` | -",
    ];
    types_that_swap_their_names: "type-renamed", New, [
        ("data: {$ref: '#/components/schemas/Size'}", "data: {$ref: '#/components/schemas/Partly'}"),
        ("{schema: {$ref: '#/components/schemas/Partly'}}", "{schema: {$ref: '#/components/schemas/Size'}}"),
        ("    Size:\n      type: object\n      properties:\n        height", "    Partly:\n      type: object\n      properties:\n        height"),
        ("    Partly:\n      type: object\n      properties:\n        taken", "    Size:\n      type: object\n      properties:\n        taken"),
    ], [
        "type-renamed breaking response | mugs.yml#/components/schemas/Partly | mugs.yml#/components/schemas/Size | `v3::kitchen::mugs::Partly` is `v3::kitchen::mugs::Size` | -",
        "type-renamed breaking response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Partly | `v3::kitchen::mugs::Size` is `v3::kitchen::mugs::Partly` | -",
    ];
    a_type_whose_name_another_one_takes: "type-gone", New, [
        ("lid: {$ref: '#/components/schemas/Lid'}", "lid: {type: string}"),
        ("data: {$ref: '#/components/schemas/Size'}", "data: {$ref: '#/components/schemas/Lid'}"),
    ], [
        "type-gone breaking both | mugs.yml#/components/schemas/Lid | - | `v3::kitchen::mugs::Lid` is another type | -",
        "field-new additive response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Lid/properties/shape | `Lid::shape: Option<String>` has no counterpart in `Size` | `shape` is new: string",
        "field-new additive response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Lid/properties/weight_of_lid | `Lid::weight_of_lid: Option<i64>` has no counterpart in `Size` | `weight_of_lid` is new: integer",
        "field-type-changed breaking response | mugs.yml#/components/schemas/Mug/properties/lid | mugs.yml#/components/schemas/Mug/properties/lid | `Mug::lid: Option<String>` was `Option<Lid>` | `lid` is string, was `Lid`",
        "field-gone breaking response | mugs.yml#/components/schemas/Size/properties/height | mugs.yml#/components/schemas/Lid | `Size::height` is gone | `height` is gone",
        "field-gone breaking response | mugs.yml#/components/schemas/Size/properties/width | mugs.yml#/components/schemas/Lid | `Size::width` is gone | `width` is gone",
        "type-renamed breaking response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Lid | `v3::kitchen::mugs::Size` is `v3::kitchen::mugs::Lid` | -",
    ];
    a_type_that_moves: "type-moved", Old, [
        ("  /cups/old:\n", "  /cups/sizes:\n    get:\n      operationId: getCupSizes\n      responses:\n        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}\n  /cups/old:\n"),
        ("    Saucer:\n", "    Size:\n      type: object\n      properties:\n        height: {type: number}\n        width: {type: number}\n    Saucer:\n"),
    ], [
        "operation-gone breaking both | cups.yml#/paths/~1cups~1sizes/get | - | `v3::cups::GetCupSizes` is gone | `GET /cups/sizes` is gone",
        "type-moved breaking response | mugs.yml#/components/schemas/Size | mugs.yml#/components/schemas/Size | `shared::sizes::Size` is gone; the type is `v3::kitchen::mugs::Size` | -",
    ];
    a_type_that_becomes_several: "type-split", New, [
        ("    Saucer:\n      type: object\n      properties:\n        handle: {type: boolean}\n", "    Saucer:\n      type: object\n      properties:\n        plate: {type: string}\n        handle: {type: boolean}\n"),
    ], [
        "type-split breaking response | cups.yml#/components/schemas/Cup | cups.yml#/components/schemas/Saucer | `v3::cups::Cup` is `v3::cups::Saucer` here | -",
        "field-new additive response | cups.yml#/components/schemas/Saucer | cups.yml#/components/schemas/Saucer/properties/plate | `Saucer::plate: Option<String>` is new | `plate` is new: string",
    ];
    a_type_that_no_request_carries: "type-unmade", Old, [
        ("    delete:\n      operationId: deleteMugs\n      responses:\n        '204': {description: ''}\n", "    delete:\n      operationId: deleteMugs\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}\n      responses:\n        '204': {description: ''}\n"),
    ], [
        "body-gone breaking request | mugs.yml#/paths/~1mugs/delete/requestBody | mugs.yml#/paths/~1mugs/delete | `DeleteMugs` no longer takes a body | takes no body, took JSON",
        "type-unmade breaking response | mugs.yml#/components/schemas/Partly | mugs.yml#/components/schemas/Partly | `v3::kitchen::mugs::Partly::new` and the setters are gone | -",
    ];
    a_field_that_goes: "field-gone", New, [
        ("        shape: {type: string}\n", ""),
    ], [
        "field-gone breaking response | mugs.yml#/components/schemas/Lid/properties/shape | mugs.yml#/components/schemas/Lid | `Lid::shape` is gone | `shape` is gone",
    ];
    a_field_of_a_form_that_goes: "field-gone", New, [
        (", caption: {type: string}", ""),
    ], [
        "field-gone breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post/requestBody | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post/requestBody | `CreateMugImage::caption` is gone | `caption` is gone",
    ];
    a_field_that_comes: "field-new", Old, [
        ("        shape: {type: string}\n", ""),
    ], [
        "field-new additive response | mugs.yml#/components/schemas/Lid | mugs.yml#/components/schemas/Lid/properties/shape | `Lid::shape: Option<String>` is new | `shape` is new: string",
    ];
    a_field_of_a_request_that_comes: "field-new", Old, [
        ("        note: {type: string}\n", ""),
    ], [
        "field-new additive request | mugs.yml#/components/schemas/MugInput | mugs.yml#/components/schemas/MugInput/properties/note | `MugInput::note: Option<String>` is new | `note` is new: string",
    ];
    a_required_field_that_comes: "required-field-new", Old, [
        ("        price: {type: number}\n", ""),
        ("required: [name, price]", "required: [name]"),
    ], [
        "required-field-new breaking request | mugs.yml#/components/schemas/MugInput | mugs.yml#/components/schemas/MugInput/properties/price | `MugInput::new` takes `price: impl Into<Decimal>` | `price` is new and required: number",
    ];
    a_ninth_required_field_that_comes: "required-field-new", New, [
        ("        i: {type: string}\n", "        i: {type: string}\n        j: {type: string}\n"),
        ("g, h]", "g, h, j]"),
    ], [
        "required-field-new breaking request | mugs.yml#/components/schemas/SizeInput | mugs.yml#/components/schemas/SizeInput/properties/j | `SizeInput::j: Option<String>` is new, and required | `j` is new and required: string",
    ];
    a_required_field_of_an_answer_that_an_app_makes: "required-field-new", New, [
        ("required: [rate], properties: {rate: {type: number}, name", "required: [rate, zone], properties: {rate: {type: number}, zone: {type: string}, name"),
    ], [
        "required-field-new breaking response | tax.yml#/paths/~1estimate/post/responses/200/content/application~1json/schema | tax.yml#/paths/~1estimate/post/responses/200/content/application~1json/schema/properties/zone | `EstimateResult::new` takes `zone: impl Into<String>` | `zone` is new and required: string",
    ];
    a_field_that_is_required: "field-required", New, [
        ("required: [name, price]", "required: [name, price, note]"),
    ], [
        "field-required breaking request | mugs.yml#/components/schemas/MugInput/properties/note | mugs.yml#/components/schemas/MugInput/properties/note | `MugInput::note: String` was `Option<String>` | `note` is required",
    ];
    a_field_that_is_optional: "field-optional", New, [
        ("required: [name, price]", "required: [name]"),
    ], [
        "field-optional breaking request | mugs.yml#/components/schemas/MugInput/properties/price | mugs.yml#/components/schemas/MugInput/properties/price | `MugInput::price: Option<Decimal>` was `Decimal` | `price` is no longer required",
    ];
    a_field_that_may_be_null: "field-nullable", New, [
        ("        note: {type: string}\n", "        note: {type: string, nullable: true}\n"),
    ], [
        "field-nullable breaking request | mugs.yml#/components/schemas/MugInput/properties/note | mugs.yml#/components/schemas/MugInput/properties/note | `MugInput::note: Nullable<String>` was `Option<String>` | `note` may be null",
    ];
    a_field_that_is_never_null: "field-not-null", Old, [
        ("        note: {type: string}\n", "        note: {type: string, nullable: true}\n"),
    ], [
        "field-not-null breaking request | mugs.yml#/components/schemas/MugInput/properties/note | mugs.yml#/components/schemas/MugInput/properties/note | `MugInput::note: Option<String>` was `Nullable<String>` | `note` may no longer be null",
    ];
    a_field_of_another_type: "field-type-changed", New, [
        ("weight: {type: integer, minimum: 1, default: 5}", "weight: {type: number, minimum: 1, default: 5}"),
    ], [
        "field-type-changed breaking response | mugs.yml#/components/schemas/Mug/properties/weight | mugs.yml#/components/schemas/Mug/properties/weight | `Mug::weight: Option<Decimal>` was `Option<i64>` | `weight` is number, was integer",
    ];
    a_field_of_a_form_of_another_type: "field-type-changed", New, [
        ("caption: {type: string}", "caption: {type: integer}"),
    ], [
        "field-type-changed breaking request | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post/requestBody | mugs.yml#/paths/~1mugs~1{mug_id}~1image/post/requestBody | `CreateMugImage::caption` takes another type | `caption` is integer, was string",
    ];
    a_field_that_is_written_otherwise: "field-format-changed", New, [
        ("        glaze: {type: string}\n", "        glaze: {type: string, format: binary}\n"),
    ], [
        "field-format-changed facts request | mugs.yml#/components/schemas/MugInput/properties/glaze | mugs.yml#/components/schemas/MugInput/properties/glaze | - | `glaze` is binary, was string",
    ];
    a_field_of_another_name: "field-renamed", New, [
        ("        shape: {type: string}\n", "        Shape: {type: string}\n        shape: {type: string}\n"),
    ], [
        "field-renamed breaking response | mugs.yml#/components/schemas/Lid/properties/shape | mugs.yml#/components/schemas/Lid/properties/shape | `Lid::shape` is called `Lid::shape_lower` | -",
        "field-new additive response | mugs.yml#/components/schemas/Lid | mugs.yml#/components/schemas/Lid/properties/Shape | `Lid::shape: Option<String>` is new | `Shape` is new: string",
    ];
    a_field_that_is_boxed: "field-boxed", New, [
        ("        shape: {type: string}\n", "        shape: {type: string}\n        mug: {$ref: '#/components/schemas/Mug'}\n"),
    ], [
        "field-new additive response | mugs.yml#/components/schemas/Lid | mugs.yml#/components/schemas/Lid/properties/mug | `Lid::mug: Option<Box<Mug>>` is new | `mug` is new: `Mug`",
        "field-boxed breaking response | mugs.yml#/components/schemas/Mug/properties/lid | mugs.yml#/components/schemas/Mug/properties/lid | `Mug::lid: Option<Box<Lid>>` was `Option<Lid>` | -",
    ];
    a_variant_that_is_boxed: "field-boxed", New, [
        ("leaf: {type: string}", "leaf: {type: string}, mug: {$ref: '#/components/schemas/Mug'}"),
    ], [
        "field-boxed breaking response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | `MugContent::Tea` is boxed, or no longer is | -",
        "field-new additive response | mugs.yml#/components/schemas/Tea | mugs.yml#/components/schemas/Tea/properties/mug | `Tea::mug: Option<Box<Mug>>` is new | `mug` is new: `Mug`",
    ];
}
