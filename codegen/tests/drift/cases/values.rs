//! Cases of texts, variants, facts of one value, and events.

use super::{Case, cases};
use crate::Edited;

cases! {
    a_value_that_goes: "value-gone", New, [
        ("enum: [red, green]", "enum: [red]"),
    ], [
        "value-gone breaking response | mugs.yml#/components/schemas/Mug/properties/colour/enum | mugs.yml#/components/schemas/Mug/properties/colour/enum | `MugColour::Green` is gone | `green` is gone",
    ];
    a_value_that_comes: "value-new", New, [
        ("enum: [red, green]", "enum: [red, green, blue]"),
    ], [
        "value-new additive response | mugs.yml#/components/schemas/Mug/properties/colour/enum | mugs.yml#/components/schemas/Mug/properties/colour/enum | `MugColour::Blue` is new | `blue` is new",
    ];
    a_value_of_another_name: "value-renamed", New, [
        ("enum: [red, green]", "enum: [RED, red, green]"),
    ], [
        "value-renamed breaking response | mugs.yml#/components/schemas/Mug/properties/colour/enum | mugs.yml#/components/schemas/Mug/properties/colour/enum | `MugColour::Red` is called `MugColour::RedLower` | -",
        "value-new additive response | mugs.yml#/components/schemas/Mug/properties/colour/enum | mugs.yml#/components/schemas/Mug/properties/colour/enum | `MugColour::Red` is new | `RED` is new",
    ];
    a_value_of_another_text: "value-rewritten", New, [
        ("enum: [red, green]", "enum: [RED, green]"),
    ], [
        "value-rewritten facts response | mugs.yml#/components/schemas/Mug/properties/colour/enum | mugs.yml#/components/schemas/Mug/properties/colour/enum | - | `MugColour::Red` is `RED`, was `red`",
    ];
    a_variant_that_goes: "variant-gone", Old, [
        ("{type: string}, {type: array, items: {type: integer}}", "{type: string}, {type: array, items: {type: integer}}, {type: boolean}"),
    ], [
        "variant-gone breaking response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | `MugContent::Boolean` is gone | it is no longer boolean",
    ];
    a_variant_that_comes: "variant-new", New, [
        ("{type: string}, {type: array, items: {type: integer}}", "{type: string}, {type: array, items: {type: integer}}, {type: boolean}"),
    ], [
        "variant-new additive response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | `MugContent::Boolean` is new | it may be boolean",
    ];
    a_variant_of_another_name: "variant-renamed", New, [
        ("enum: [tea]", "enum: [chai]"),
    ], [
        "variant-renamed breaking response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | `MugContent::Tea` is called `MugContent::Chai` | -",
        "choice-changed facts response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | - | other keys tell that it is `Tea`",
        "value-gone breaking response | mugs.yml#/components/schemas/Tea/properties/kind/enum | mugs.yml#/components/schemas/Tea/properties/kind/enum | `TeaKind::Tea` is gone | `tea` is gone",
        "value-new additive response | mugs.yml#/components/schemas/Tea/properties/kind/enum | mugs.yml#/components/schemas/Tea/properties/kind/enum | `TeaKind::Chai` is new | `chai` is new",
    ];
    a_variant_of_another_type: "variant-type-changed", New, [
        ("{type: string}, {type: array, items: {type: integer}}", "{type: string}, {type: array, items: {type: boolean}}"),
    ], [
        "variant-type-changed breaking response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | `MugContent::List` holds another type | it is list of boolean, was list of integer",
    ];
    a_variant_that_other_texts_tell: "choice-changed", New, [
        ("enum: [tea]", "enum: [tea, chai]"),
    ], [
        "choice-changed facts response | mugs.yml#/components/schemas/Mug/properties/content/oneOf | mugs.yml#/components/schemas/Mug/properties/content/oneOf | - | other keys tell that it is `Tea`",
        "value-new additive response | mugs.yml#/components/schemas/Tea/properties/kind/enum | mugs.yml#/components/schemas/Tea/properties/kind/enum | `TeaKind::Chai` is new | `chai` is new",
    ];
    another_default: "default-changed", New, [
        ("default: 5", "default: 6"),
    ], [
        "default-changed facts response | mugs.yml#/components/schemas/Mug/properties/weight | mugs.yml#/components/schemas/Mug/properties/weight | - | `weight`: default 6, was 5",
    ];
    another_limit: "limit-changed", New, [
        ("name: {type: string, maxLength: 99}", "name: {type: string, maxLength: 100}"),
    ], [
        "limit-changed facts response | mugs.yml#/components/schemas/Mug/properties/name | mugs.yml#/components/schemas/Mug/properties/name | - | `name`: longest length 100, was 99",
    ];
    another_limit_of_a_header: "limit-changed", New, [
        ("schema: {type: string, maxLength: 9}", "schema: {type: string, maxLength: 10}"),
    ], [
        "limit-changed facts request | mugs.yml#/paths/~1mugs/get/parameters/5 | mugs.yml#/paths/~1mugs/get/parameters/5 | - | `header X-Rack`: longest length 10, was 9",
    ];
    another_pattern: "pattern-changed", New, [
        ("pattern: '^[a-z]+$'", "pattern: '^[a-z]*$'"),
    ], [
        "pattern-changed facts request | mugs.yml#/paths/~1mugs/get/parameters/4 | mugs.yml#/paths/~1mugs/get/parameters/4 | - | `shelf`: pattern ^[a-z]*$, was ^[a-z]+$",
    ];
    another_format: "format-changed", New, [
        ("format: uuid", "format: email"),
    ], [
        "format-changed facts response | mugs.yml#/components/schemas/Mug/properties/code | mugs.yml#/components/schemas/Mug/properties/code | - | `code`: format email, was uuid",
    ];
    another_format_of_a_number: "format-changed", New, [
        ("height: {type: number}", "height: {type: number, format: float}"),
    ], [
        "format-changed facts response | mugs.yml#/components/schemas/Size/properties/height | mugs.yml#/components/schemas/Size/properties/height | - | `height`: format float, was none",
    ];
    other_allowed_values: "allowed-values-changed", New, [
        ("enum: [1, 2]", "enum: [1, 3]"),
    ], [
        "allowed-values-changed facts response | mugs.yml#/components/schemas/Mug/properties/sort | mugs.yml#/components/schemas/Mug/properties/sort | - | `sort`: allows `3` and no longer `2`",
    ];
    an_optional_field_that_is_refused_when_it_is_absent: "required-stated", New, [
        ("g, h]", "g, h, i]"),
    ], [
        "required-stated breaking request | mugs.yml#/components/schemas/SizeInput/properties/i | mugs.yml#/components/schemas/SizeInput/properties/i | - | `i`: stated to be required",
    ];
    a_field_that_is_no_longer_asked_for: "requirement-stated", Old, [
        ("g, h]", "g, h, i]"),
    ], [
        "requirement-stated facts request | mugs.yml#/components/schemas/SizeInput/properties/i | mugs.yml#/components/schemas/SizeInput/properties/i | - | `i`: no longer stated to be required",
    ];
    a_field_that_an_app_receives_for_sure: "requirement-stated", New, [
        ("required: [city]", "required: [city, street]"),
    ], [
        "requirement-stated facts request | tax.yml#/paths/~1estimate/post/requestBody/content/application~1json/schema/properties/street | tax.yml#/paths/~1estimate/post/requestBody/content/application~1json/schema/properties/street | - | `street`: stated to be required",
    ];
    a_field_that_is_answered_for_sure: "requirement-stated", New, [
        ("    Lid:\n      type: object\n", "    Lid:\n      type: object\n      required: [shape]\n"),
    ], [
        "requirement-stated facts response | mugs.yml#/components/schemas/Lid/properties/shape | mugs.yml#/components/schemas/Lid/properties/shape | - | `shape`: stated to be required",
    ];
    a_field_that_is_answered_as_null: "null-stated", New, [
        ("        shape: {type: string}\n", "        shape: {type: string, nullable: true}\n"),
    ], [
        "null-stated facts response | mugs.yml#/components/schemas/Lid/properties/shape | mugs.yml#/components/schemas/Lid/properties/shape | - | `shape`: stated to be null at times",
    ];
    a_field_of_an_update_that_may_be_null: "null-stated", New, [
        ("title: {type: string}\n    Size:", "title: {type: string, nullable: true}\n    Size:"),
    ], [
        "null-stated facts request | mugs.yml#/components/schemas/MugUpdate/properties/title | mugs.yml#/components/schemas/MugUpdate/properties/title | - | `title`: stated to be null at times",
    ];
    a_field_that_is_read_only: "access-stated", New, [
        ("code: {type: string, format: uuid}", "code: {type: string, format: uuid, readOnly: true}"),
    ], [
        "access-stated facts response | mugs.yml#/components/schemas/Mug/properties/code | mugs.yml#/components/schemas/Mug/properties/code | - | `code`: stated to be read-only",
    ];
    a_field_that_is_deprecated: "deprecation-stated", New, [
        ("code: {type: string, format: uuid}", "code: {type: string, format: uuid, deprecated: true}"),
    ], [
        "deprecation-stated facts response | mugs.yml#/components/schemas/Mug/properties/code | mugs.yml#/components/schemas/Mug/properties/code | - | `code`: stated to be deprecated",
    ];
    an_event_that_goes: "event-gone", Old, [
        ("    washed: {type: object, properties: {store/mug/washed: {type: object, properties: {data: {type: object, properties: {at: {type: string}}}}}}}\n", "    washed: {type: object, properties: {store/mug/washed: {type: object, properties: {data: {type: object, properties: {at: {type: string}}}}}}}\n    chipped: {type: object, properties: {store/mug/chipped: {type: object, properties: {data: {type: object, properties: {by: {type: string}}}}}}}\n"),
    ], [
        "event-gone breaking response | - | - | `Data::MugChipped` and `Scope::MugChipped` are gone | `store/mug/chipped` is gone",
    ];
    an_event_that_comes: "event-new", New, [
        ("    washed: {type: object, properties: {store/mug/washed: {type: object, properties: {data: {type: object, properties: {at: {type: string}}}}}}}\n", "    washed: {type: object, properties: {store/mug/washed: {type: object, properties: {data: {type: object, properties: {at: {type: string}}}}}}}\n    chipped: {type: object, properties: {store/mug/chipped: {type: object, properties: {data: {type: object, properties: {by: {type: string}}}}}}}\n"),
    ], [
        "event-new additive response | - | - | `Data::MugChipped` and `Scope::MugChipped` are new | `store/mug/chipped` is new",
    ];
    data_of_an_event_that_get_a_field: "field-new", New, [
        ("at: {type: string}", "at: {type: string}, by: {type: string}"),
    ], [
        "field-new additive response | events.yml#/components/schemas/washed/properties/store~1mug~1washed/properties/data | events.yml#/components/schemas/washed/properties/store~1mug~1washed/properties/data/properties/by | `MugWashed::by: Option<String>` is new | `by` is new: string",
    ];
}
