/** What is surprising about orq.ai. */
export const quirks = {
  'metrics-always': {
    says: 'The contacts of a list have `metrics` always. Without the quirk they have them only with `include_metrics=true`.',
    source:
      'OpenAPI document in orq-ai/orq-python (c4c925157): required in list items, and both SDKs fail without.',
    on: true,
  },
  'python-lists': {
    says: "A filter by tags is understood as the Python SDK sends it too: `tags=['premium', 'beta']`. Without the quirk that is one text with commas.",
    source:
      'Request of orq-ai-sdk 4.0.24 (PyPI), recorded. That the service understands its own SDK is assumed.',
    on: true,
  },
  'lasting-cursors': {
    says: 'A cursor works although its contact is gone, because ids sort by time. Without the quirk it is refused with 400.',
    source: 'Assumed: the documents say nothing of cursors that no contact has.',
    on: true,
  },
} as const;

/** Name of a quirk of orq.ai. */
export type OrqQuirk = keyof typeof quirks;
