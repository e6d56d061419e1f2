// The dashboard's API. Answers are JSON; what goes wrong is a Problem.

/** What an answer that is not good says. */
export class Problem extends Error {
  /** @param body problem details; {} if there was no answer at all (status 0) */
  constructor(status, body) {
    super(body.detail ?? body.title ?? `status ${status}`);
    this.status = status;
    this.field = body.field ?? null;
    this.detail = body.detail ?? null;
  }
}

/** @returns {Promise<{body: object, at: Date}>} the answer, and the server's time when it was given */
export async function get(path, query = new URLSearchParams(), signal = undefined) {
  const text = query.toString();
  let answer;
  try {
    answer = await fetch(`api/${path}${text ? `?${text}` : ''}`, { signal, headers: { Accept: 'application/json' } });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem(0, {});
  }
  const body = await answer.json().catch((e) => {
    if (e.name === 'AbortError') throw e;
    return {};
  });
  if (!answer.ok) throw new Problem(answer.status, body);
  return { body, at: new Date(answer.headers.get('Date') ?? Date.now()) };
}

/** A request that a newer one of the same kind replaces: the older never answers. */
export class Latest {
  #controller = null;

  async get(path, query) {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      return await get(path, query, controller.signal);
    } finally {
      if (this.#controller === controller) this.#controller = null;
    }
  }

  cancel() {
    this.#controller?.abort();
  }
}
