// node check.mjs FILE...: what the real Mermaid makes of each file, one line of JSON for each.
import {readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';

// Mermaid cleans labels with DOMPurify, which wants a document.
const {window} = new JSDOM('<!doctype html><body></body>');
globalThis.window = window;
globalThis.document = window.document;
for (const name of ['Element', 'Node', 'NodeFilter', 'DocumentFragment', 'DOMParser'])
  globalThis[name] = window[name];

const {default: mermaid} = await import('mermaid');
mermaid.initialize({maxEdges: 100_000, maxTextSize: 100_000_000});

const size = all => all === undefined ? 0 : all.size ?? all.length ?? Object.keys(all).length;

function counted({type, db}) {
  return type === 'architecture'
    ? {type, nodes: size(db.getServices()), groups: size(db.getGroups()), edges: size(db.getEdges())}
    : {type, nodes: size(db.getVertices()), groups: size(db.getSubGraphs()), edges: size(db.getEdges())};
}

let failed = false;
for (const file of process.argv.slice(2)) {
  let line;
  try {
    const text = readFileSync(file, 'utf8');
    await mermaid.parse(text);
    line = counted(await mermaid.mermaidAPI.getDiagramFromText(text));
  } catch (e) {
    failed = true;
    line = {error: String(e.message ?? e)};
  }
  console.log(JSON.stringify({file, ...line}));
}
process.exit(failed ? 1 : 0);
