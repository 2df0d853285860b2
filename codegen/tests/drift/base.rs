//! The specs that every case begins with; a case edits them by replacing texts, each of which stands here once.

pub(crate) const MANIFEST: &str = "\
[[bound]]
path = \"mugs.yml\"
family = \"v3\"
module = \"kitchen::mugs\"
feature = \"v3-kitchen-mugs\"
scope = \"store_mugs\"
[[bound]]
path = \"cups.yml\"
family = \"v3\"
module = \"cups\"
feature = \"v3-cups\"
[[bound]]
path = \"tax.yml\"
family = \"provider\"
module = \"tax\"
feature = \"provider-tax\"
[[bound]]
path = \"b2b.yml\"
family = \"b2b\"
module = \"desks\"
feature = \"b2b-desks\"
[events]
path = \"events.yml\"
";

pub(crate) const MUGS: &str = "\
openapi: 3.0.3
info: {title: Mugs, version: '1'}
paths:
  /mugs:
    get:
      operationId: getMugs
      parameters:
        - {name: name, in: query, schema: {type: string}}
        - {name: 'price:min', in: query, schema: {type: number}}
        - {name: ids, in: query, style: form, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: kind, in: query, required: true, schema: {type: string}}
        - {name: shelf, in: query, required: true, schema: {type: string, pattern: '^[a-z]+$'}}
        - {name: X-Rack, in: header, schema: {type: string, maxLength: 9}}
        - {name: page, in: query, schema: {type: integer}}
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Mug'}}, meta: {type: object}}}}}}
        '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
    post:
      operationId: createMug
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MugInput'}}}}
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Mug'}, meta: {type: object}}}}}}
    put:
      operationId: updateMugs
      x-batch-size: 10
      x-concurrency: 2
      requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/MugUpdate'}}}}}
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Mug'}}, meta: {type: object}}}}}}
        '207': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Partly'}}}}
    delete:
      operationId: deleteMugs
      responses:
        '204': {description: ''}
  /mugs/{mug_id}/sizes/{size_id}:
    parameters:
      - {name: mug_id, in: path, required: true, schema: {type: integer}}
      - {name: size_id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: getMugSize
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Size'}, meta: {type: object}}}}}}
    post:
      operationId: createMugSize
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/SizeInput'}}}}
      responses:
        '204': {description: ''}
  /mugs/{mug_id}/image:
    post:
      operationId: createMugImage
      parameters:
        - {name: mug_id, in: path, required: true, schema: {type: integer}}
      requestBody:
        content:
          multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, caption: {type: string}}}}
      responses:
        '204': {description: ''}
components:
  schemas:
    Mug:
      type: object
      properties:
        id: {type: integer}
        name: {type: string, maxLength: 99}
        weight: {type: integer, minimum: 1, default: 5}
        colour: {type: string, enum: [red, green]}
        sort: {type: integer, enum: [1, 2]}
        code: {type: string, format: uuid}
        lid: {$ref: '#/components/schemas/Lid'}
        content: {oneOf: [{type: string}, {type: array, items: {type: integer}}, {$ref: '#/components/schemas/Tea'}, {$ref: '#/components/schemas/Juice'}]}
        made: {type: string, format: date-time}
    Tea: {type: object, properties: {kind: {type: string, enum: [tea]}, leaf: {type: string}}}
    Juice: {type: object, properties: {kind: {type: string, enum: [juice]}, fruit: {type: string}}}
    Lid:
      type: object
      properties:
        shape: {type: string}
        weight_of_lid: {type: integer}
    MugInput:
      type: object
      required: [name, price]
      properties:
        name: {type: string}
        price: {type: number}
        note: {type: string}
        glaze: {type: string}
    MugUpdate:
      type: object
      properties:
        id: {type: integer}
        title: {type: string}
    Size:
      type: object
      properties:
        height: {type: number}
        width: {type: number}
    SizeInput:
      type: object
      required: [a, b, c, d, e, f, g, h]
      properties:
        a: {type: string}
        b: {type: string}
        c: {type: string}
        d: {type: string}
        e: {type: string}
        f: {type: string}
        g: {type: string}
        h: {type: string}
        i: {type: string}
    Partly:
      type: object
      properties:
        taken: {type: integer}
    Fault:
      type: object
      properties:
        title: {type: string}
        reasons: {type: array, items: {type: string}}
";

pub(crate) const CUPS: &str = "\
openapi: 3.0.3
info: {title: Cups, version: '1'}
paths:
  /cups:
    get:
      operationId: getCups
      responses:
        '200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Cup'}}}}}
  /cups/old:
    get:
      operationId: getOldCups
      responses:
        '200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Saucer'}}}}}
  /cups/print:
    get:
      operationId: printCups
      responses:
        '200': {description: '', content: {text/csv: {schema: {type: string}}}}
components:
  schemas:
    Cup:
      type: object
      properties:
        handle: {type: boolean}
        owner: {type: string}
    Saucer:
      type: object
      properties:
        handle: {type: boolean}
        owner: {type: string}
";

pub(crate) const TAX: &str = "\
openapi: 3.0.3
info: {title: Tax, version: '1'}
servers: [{url: 'https://{app_domain}'}]
paths:
  /estimate:
    post:
      operationId: estimate
      security: [{basic: []}]
      requestBody: {content: {application/json: {schema: {type: object, required: [city], properties: {city: {type: string}, street: {type: string}}}}}}
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, required: [rate], properties: {rate: {type: number}, name: {type: string}}}}}}
  /void:
    post:
      operationId: void
      parameters:
        - {name: id, in: query, schema: {type: string}}
      responses:
        '200': {description: ''}
components: {securitySchemes: {basic: {type: http, scheme: basic}}}
";

pub(crate) const B2B: &str = "\
openapi: 3.0.3
info: {title: Desks, version: '1'}
servers: [{url: 'https://api-b2b.bigcommerce.com/api/v3/io'}]
paths:
  /desks:
    get:
      operationId: getDesks
      security: [{token: []}]
      responses:
        '204': {description: ''}
components: {securitySchemes: {token: {type: apiKey, in: header, name: authToken}}}
";

pub(crate) const EVENTS: &str = "\
openapi: 3.0.3
info: {title: Events, version: ''}
paths: {}
components:
  schemas:
    broken: {type: object, properties: {store/mug/broken: {type: object, properties: {data: {type: object, properties: {id: {type: integer}}}}}}}
    washed: {type: object, properties: {store/mug/washed: {type: object, properties: {data: {type: object, properties: {at: {type: string}}}}}}}
";
