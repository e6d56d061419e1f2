package io.unionpulse.bench.dashboard;

import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Looks at the page in a browser, and takes the time until all of it is painted: figures, map,
 * table, months, types and reports.
 */
final class PageVisitor {

  /** Resolves once no question is open and the frame with the answers has been painted. */
  private static final String PAINTED =
      """
      new Promise((done) => {
        const look = () => {
          const content = document.getElementById('content');
          const ready = content?.getAttribute('aria-busy') === 'false'
            && document.querySelector('#map[data-ready]') && document.querySelector('#months[data-ready]');
          if (ready) requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          else setTimeout(look, 1);
        };
        look();
      })""";

  private final BrowserPage page;
  private final String address;

  PageVisitor(BrowserPage page, int port) {
    this.page = page;
    this.address = "http://localhost:" + port;
  }

  /** Milliseconds from going there to the whole first view. */
  double firstView() {
    page.open(address + "/");
    return page.run(PAINTED).asDouble();
  }

  /** Milliseconds from choosing a filter to the whole view of it. */
  double filter(String query) {
    // What the back button does: the page reads its state from the address, and follows.
    return page.run(
            """
            (async () => {
              history.pushState(null, '', '?' + %s);
              const begin = performance.now();
              dispatchEvent(new PopStateEvent('popstate'));
              return await %s - begin;
            })()"""
                .formatted(TextNode.valueOf(query), PAINTED))
        .asDouble();
  }

  /** The number of activities that the page shows. */
  long activities() {
    return page.run(
            "Number(document.querySelector('#figure-activities .value').textContent.replace(/\\D/g, ''))")
        .asLong();
  }

  /** Returns when the page shows another number of activities than {@code before}. */
  void awaitOtherThan(long before) throws InterruptedException {
    while (activities() == before) {
      Thread.sleep(5);
    }
  }
}
