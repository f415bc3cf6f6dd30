// A translator as browsers have one, in the ways in which they change a page.

/**
 * Translates the page, and goes on as long as the page changes. Runs in the page.
 *
 * way    'replace': `<font><font>text</font></font>` in place of each text node, as Google's does
 *        'insert': the same in two steps
 *        'wrap': the text node itself goes into the element, as reading aids do
 *        'split': the text node is cut in two, and its end goes into an element, as markers of words do
 *        'write': the text node stays and says something else
 * mark   what every text begins with in the other language; by default it stays the same, so that a translated page
 *        must say just what it says untranslated
 * host   the selector of an element of which the shadow root is translated, and not the page
 * once   whether the translator stops after the first time
 */
export function translate(way, { mark = '', host, once = false } = {}) {
  const root = host ? document.querySelector(host).shadowRoot : document;
  const OWN = 'font';
  const done = new WeakMap();
  const skips = 'script, style, textarea, svg, [translate=no], title';
  const wrap = (...inside) => {
    const [outer, inner] = [document.createElement(OWN), document.createElement(OWN)];
    inner.append(...inside);
    outer.append(inner);
    return outer;
  };
  const ways = {
    replace: (node, said) => node.parentNode.replaceChild(wrap(said), node),
    insert: (node, said) => {
      node.parentNode.insertBefore(wrap(said), node);
      node.remove();
    },
    wrap: (node) => {
      const place = document.createElement(OWN);
      node.parentNode.insertBefore(place, node);
      place.append(node);
    },
    split: (node) => {
      if (node.data.length < 2) return;
      const end = node.splitText(Math.floor(node.data.length / 2));
      const place = document.createElement(OWN);
      node.parentNode.replaceChild(place, end);
      place.append(end.data);
      done.set(node, node.data);
    },
    write: (node, said) => {
      node.data = said;
      done.set(node, said);
    },
  };
  const pass = () => {
    const nodes = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const parent = node.parentElement;
      if (!parent || parent.closest(`${OWN}, ${skips}`) || !node.data.trim() || done.get(node) === node.data) continue;
      ways[way](node, mark + node.data);
    }
  };
  if (!once) new MutationObserver(pass).observe(root, { childList: true, characterData: true, subtree: true });
  pass();
}

/** The ways of translators. */
export const WAYS = ['replace', 'insert', 'wrap', 'split', 'write'];
