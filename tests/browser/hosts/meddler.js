const heard = [];
addEventListener('message', ({ data }) => heard.push(data));
function meddle() {
  for (const message of [{ camber: 'hello' }, { camber: 'height', height: 9000 }, { camber: 'event', name: 'result', detail: { score: 1 } }]) {
    parent.postMessage(message, '*');
  }
  parent.frames[0].postMessage({ camber: 'host' }, '*');
}
