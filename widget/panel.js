// What stands where the app will be: the page it begins with, or why it cannot come. Built node by node, because a
// host's Trusted Types refuse text that becomes HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** The nodes of a tree: each a text or `[tag, attributes, ...children]`. `site` is the address of the site's root. */
export function grow(tree, site, space) {
  return tree.map((branch) => {
    if (typeof branch === 'string') return document.createTextNode(branch);
    const [tag, attributes, ...children] = branch;
    const own = tag === 'svg' ? SVG : space;
    const element = own ? document.createElementNS(own, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value.replace('{site}', site));
    }
    element.append(...grow(children, site, own));
    return element;
  });
}

/** What stands in the place of a page that is not carried along, as a branch of a tree. */
export const outline = (words) => ['div', { class: 'outline' }, ['p', { role: 'status' }, words.loading]];

/** A message with its variables. */
export const say = (message, values) => message.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);

/**
 * The message of a failure, in a box: what is the matter, the way to the lesson that needs no app, and another try.
 *
 * words    the words of the reader's language
 * failure  what `start` rejects with
 * lesson   the address of the lesson as pages
 * again    called for another try; none is offered where there is no point in it
 */
export function lament(words, failure, lesson, again) {
  const [box] = grow(
    [['div', { class: 'notice failure', part: 'failure', role: 'alert' },
      ['p', {}, ['b', {}, words.title]],
      ['p', {}, say(words[failure.cause], failure.values ?? {})],
      ['p', { class: 'acts' },
        ['a', { class: 'button go', href: lesson }, words.read],
        ...(again ? [['button', { class: 'button', type: 'button' }, words.again]] : [])]]],
    '',
  );
  box.querySelector('button')?.addEventListener('click', again);
  return box;
}

/**
 * Keeps a click on a link of the first page until the app is there to follow it, so that nobody is led away from
 * the host's page. `follow` follows it then; `release` lets links be links again.
 */
export function keepClicks(root) {
  let kept = -1;
  const links = () => [...root.querySelectorAll('a')];
  const keep = (event) => {
    const link = event.target.closest('a');
    const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.target || link.closest('.failure')) return;
    event.preventDefault();
    kept = links().indexOf(link);
  };
  root.addEventListener('click', keep);
  const release = () => root.removeEventListener('click', keep);
  const follow = () => {
    release();
    links()[kept]?.click();
  };
  return { follow, release };
}
