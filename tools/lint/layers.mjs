/**
 * The lint rule that keeps the pipeline a pipeline: a folder of compiler/src imports only itself and
 * what stands before it. pipeline.ts joins the phases, driver uses pipeline.ts, main.ts uses driver.
 */
import path from 'node:path';

const layers = [
  'source',
  'diagnostics',
  'syntax',
  'scope',
  'types',
  'ir',
  'lower',
  'passes',
  'gogen',
  'bindgen',
  'pipeline.ts',
  'driver',
  'main.ts',
];

/** The layer that a file belongs to: its folder below compiler/src, or its name if it lies there itself. */
function layerOf(file) {
  const match = /(?:^|[/\\])compiler[/\\]src[/\\]([^/\\]+)/.exec(file);
  return match ? match[1] : null;
}

function check(context, node, specifier) {
  if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
  const from = layerOf(context.filename);
  const to = layerOf(path.resolve(path.dirname(context.filename), specifier));
  if (from === null || to === null || from === to) return;
  for (const layer of [from, to]) {
    if (!layers.includes(layer)) {
      context.report({ node, messageId: 'unknown', data: { layer } });
      return;
    }
  }
  if (layers.indexOf(to) > layers.indexOf(from)) {
    context.report({ node, messageId: 'backwards', data: { from, to } });
  }
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: '“{{layer}}” is not in the list of layers in tools/lint/layers.mjs',
      backwards: '{{from}} must not import {{to}}: it stands after it in the pipeline',
    },
  },
  create(context) {
    const visit = (node) => {
      if (node.source) check(context, node, node.source.value);
    };
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
    };
  },
};
