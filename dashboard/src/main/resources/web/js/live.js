// Tells when something has changed: by server-sent events, or by asking every three seconds where these fail.

const ASK_EVERY_MILLIS = 3_000;

/**
 * @param listener `changed(mark)` after a change (mark null: perhaps), `elasticsearch(up, since)`, and `link(state)`
 *   with `live`, `connecting` or `polling`
 */
export function listen(listener) {
  let timer = null;
  const poll = () => {
    if (timer) return;
    listener.link('polling');
    timer = setInterval(() => document.hidden || listener.changed(null), ASK_EVERY_MILLIS);
  };
  if (!('EventSource' in window)) {
    poll();
    return;
  }
  let before = false;
  const open = () => {
    const source = new EventSource('api/live');
    source.onopen = () => {
      clearInterval(timer);
      timer = null;
      listener.link('live');
      // What changed while nobody listened was not heard.
      if (before) listener.changed(null);
      before = true;
    };
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) {
        listener.link('connecting');
        if (before) listener.changed(null);
        return;
      }
      poll();
      setTimeout(open, 10 * ASK_EVERY_MILLIS);
    };
    source.addEventListener('change', ({ data }) => listener.changed(JSON.parse(data).mark));
    source.addEventListener('state', ({ data }) => {
      const { elasticsearch, since } = JSON.parse(data);
      listener.elasticsearch(elasticsearch === 'up', since);
    });
  };
  open();
}
