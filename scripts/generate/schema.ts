import {
  EXCEPTION_FILES,
  EXCEPTIONS,
  OFFICE_KEYS,
  RULES_DESCRIPTION,
  SCOPE,
  SEVERITY,
  STYLE,
} from "../../server/src/configuration/configurationKeys.ts";
import type { ValueSchema } from "../../server/src/configuration/jsonValue.ts";
import type { Rule } from "../../server/src/rules/define.ts";
import { byComponent } from "./components.ts";
import { escaped } from "./markdown.ts";
import { clauseWords, STYLE_LIST, severityWords } from "./words.ts";

type Json = Readonly<Record<string, unknown>>;

/** VS Code shows this where a key is not known, instead of its own English words. */
const UNKNOWN_KEY = "Không có khoá này.";
const SEVERITY_REFERENCE = { $ref: "#/definitions/mucDo" };
const SETTING_REFERENCE = { $ref: "#/definitions/mucDoVaTuyChon" };
const RULES_REFERENCE = { $ref: "#/definitions/quyTac" };

/** A description for editors that show plain text, and for those that show Markdown. */
function described(text: string): Json {
  const plain = text.replaceAll("`", "");
  return plain === text ? { description: text } : { description: plain, markdownDescription: text };
}

/** A value's schema as JSON Schema; draft-07 knows all of its keywords. */
function published({ description, items, properties, additionalProperties, ...rest }: ValueSchema): Json {
  return {
    ...rest,
    ...(description !== undefined && described(description)),
    ...(items !== undefined && { items: published(items) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, published(one)])),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "object" ? published(additionalProperties) : additionalProperties,
    }),
    ...(additionalProperties === false && { errorMessage: UNKNOWN_KEY }),
  };
}

function closed(properties: Json, more: Json = {}): Json {
  return { type: "object", properties, additionalProperties: false, errorMessage: UNKNOWN_KEY, ...more };
}

function markdownOf(rule: Rule): string {
  const clauses = STYLE_LIST.map((style) => `${style.shortName}: ${clauseWords(rule, style)}`).join("; ");
  return `**${escaped(rule.title)}** (${severityWords(rule)})\n\n${escaped(rule.why)}\n\n${clauses}`;
}

function ruleSchema(rule: Rule): Json {
  const options = Object.entries(rule.options ?? {}).map(([name, { schema, default: value, description }]) => [
    name,
    { ...published({ ...(schema as ValueSchema), description: description.vi }), default: value },
  ]);
  const setting =
    options.length === 0
      ? SETTING_REFERENCE
      : closed({ severity: SEVERITY_REFERENCE, options: closed(Object.fromEntries(options)) });
  return {
    description: rule.title,
    markdownDescription: markdownOf(rule),
    anyOf: [SEVERITY_REFERENCE, setting],
  };
}

/** The schema of `.chithi.json`. */
export function configurationSchema(rules: readonly Rule[]): Json {
  const ordered = byComponent(rules).flatMap(([, group]) => group);
  const general = { style: published(STYLE), scope: published(SCOPE), rules: RULES_REFERENCE };
  const office = Object.values(OFFICE_KEYS).map(({ key, schema }) => [key, published(schema)]);
  const exception = closed(
    { tep: published(EXCEPTION_FILES), ...general },
    { required: ["tep"], defaultSnippets: [{ label: "ngoại lệ", body: { tep: "$1", rules: {} } }] },
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Cấu hình Chỉ thị",
    description:
      "Cài đặt của một thư mục bản thảo và các thư mục con. Nhiều tệp .chithi.json thì gộp theo từng khoá, tệp ở gần bản thảo nhất được ưu tiên.",
    allowComments: true,
    allowTrailingCommas: true,
    ...closed({
      $schema: { type: "string" },
      ...general,
      ...Object.fromEntries(office),
      ngoaiLe: { ...published(EXCEPTIONS), items: exception },
    }),
    definitions: {
      mucDo: published(SEVERITY),
      mucDoVaTuyChon: closed({ severity: SEVERITY_REFERENCE, options: closed({}) }),
      quyTac: {
        ...described(RULES_DESCRIPTION),
        ...closed(Object.fromEntries(ordered.map((rule) => [rule.id, ruleSchema(rule)]))),
      },
    },
  };
}
