// The content before the app starts: its first page, or the reason why it cannot start. Built node by node, because a
// host's Trusted Types block turning text into HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** The address of a folder that lies nowhere: a bundle has the app in it, and no pages beside it. */
export const NOWHERE = '#';

/** Nodes of a tree whose branches are text or `[tag, attributes, ...children]`. `site` is the site's root address. */
export function grow(tree, site, space) {
  return tree.flatMap((branch) => {
    if (typeof branch === 'string') return document.createTextNode(branch);
    const [tag, attributes, ...children] = branch;
    // There is nothing to open in another tab.
    if (BUNDLED && site === NOWHERE && attributes.target) return [];
    const own = tag === 'svg' ? SVG : space;
    const element = own ? document.createElementNS(own, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value.replace('{site}', site));
    }
    element.append(...grow(children, site, own));
    return element;
  });
}

/** The placeholder for a page that is not bundled, as a branch of a tree. */
export const outline = (words) => ['div', { class: 'outline' }, ['p', { role: 'status' }, words.loading]];

/** Fills in the variables of a message. */
export const say = (message, values) => message.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);

/**
 * A failure message in a box: what is wrong, a link to the lesson that needs no app, and a button to try again.
 *
 * words    the words of the reader's language
 * failure  the value that `start` rejects with
 * lesson   the address of the lesson as plain pages, if they lie somewhere
 * again    called to try again; without it there is no button
 */
export function lament(words, failure, lesson, again) {
  const [box] = grow(
    [['div', { class: 'notice failure', part: 'failure', role: 'alert' },
      ['p', {}, ['b', {}, words.title]],
      ['p', {}, say(words[failure.cause], failure.values ?? {})],
      ['p', { class: 'acts' },
        ...(lesson ? [['a', { class: 'button go', href: lesson }, words.read]] : []),
        ...(again ? [['button', { class: 'button', type: 'button' }, words.again]] : [])]]],
    '',
  );
  box.querySelector('button')?.addEventListener('click', again);
  return box;
}

/**
 * Holds back a click on a link of the first page until the app can handle it, so that readers do not leave the host's
 * page. `follow` then follows it; `release` makes the links ordinary links again.
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
