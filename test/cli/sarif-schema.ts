const text = { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1 } } };
const level = { enum: ["none", "note", "warning", "error"] };
const artifactLocation = {
  type: "object",
  properties: { uri: { type: "string", pattern: "^[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]*$" } },
  additionalProperties: false,
};
const region = {
  type: "object",
  properties: { startLine: { type: "integer", minimum: 1 }, startColumn: { type: "integer", minimum: 1 } },
  additionalProperties: false,
};
const location = {
  type: "object",
  properties: {
    physicalLocation: { type: "object", properties: { artifactLocation, region }, additionalProperties: false },
    logicalLocations: {
      type: "array",
      items: { type: "object", properties: { fullyQualifiedName: { type: "string" } } },
    },
  },
  additionalProperties: false,
};
const rule = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    shortDescription: text,
    help: text,
    defaultConfiguration: { type: "object", properties: { level }, additionalProperties: false },
  },
  additionalProperties: false,
};
const notification = {
  type: "object",
  required: ["message"],
  properties: {
    descriptor: { type: "object", properties: { id: { type: "string" } } },
    level,
    message: text,
    locations: { type: "array", items: location },
  },
  additionalProperties: false,
};
const run = {
  type: "object",
  required: ["tool"],
  properties: {
    tool: {
      type: "object",
      required: ["driver"],
      properties: {
        driver: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string" },
            version: { type: "string" },
            rules: { type: "array", uniqueItems: true, items: rule },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    invocations: {
      type: "array",
      items: {
        type: "object",
        required: ["executionSuccessful"],
        properties: {
          executionSuccessful: { type: "boolean" },
          toolExecutionNotifications: { type: "array", items: notification },
        },
        additionalProperties: false,
      },
    },
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: {
      type: "array",
      items: {
        type: "object",
        required: ["message"],
        properties: { ruleId: { type: "string" }, level, message: text, locations: { type: "array", items: location } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

/** The part of the JSON Schema of SARIF 2.1.0 that the log uses: its required keys, types and words. No other key is allowed. */
export const SARIF = {
  type: "object",
  required: ["version", "runs"],
  properties: { $schema: { type: "string" }, version: { enum: ["2.1.0"] }, runs: { type: "array", items: run } },
  additionalProperties: false,
};
