package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One visitor with a browser window of its own. Ending the visit checks that the page has asked
 * nobody but its own server, and that the browser has found nothing to complain of.
 */
final class Visit implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 60_000;
  private static final double POLL_MILLIS = 50;

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private boolean serverMayFail;

  private Visit(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onRequest(request -> asked.add(request.url()));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (!message.type().equals("log") && !message.type().equals("info")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  static NewContextOptions desk() {
    return new NewContextOptions()
        .setViewportSize(1440, 900)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  static NewContextOptions phone() {
    return desk().setViewportSize(390, 844).setDeviceScaleFactor(2).setHasTouch(true);
  }

  static Visit begin(PageHouse house, NewContextOptions options) {
    return new Visit(house.address(), house.browser().newContext(options));
  }

  /** Opens {@code path} and waits until figures and charts are drawn. */
  Visit open(String path) {
    goTo(path);
    page.locator("#figure-activities .value").waitFor();
    page.locator("#map[data-ready] canvas").waitFor();
    page.locator("#months[data-ready] canvas").waitFor();
    return this;
  }

  /** Opens {@code path}, whatever comes. */
  Visit goTo(String path) {
    page.navigate(address + path);
    return this;
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** Waits for an element that has this text somewhere in it. */
  Locator awaitText(String selector, String text) {
    Locator found =
        page.locator(selector).filter(new Locator.FilterOptions().setHasText(text)).first();
    found.waitFor();
    return found;
  }

  /** Waits until a script's expression is true. */
  void until(String expression) {
    // The browser's own waiting evaluates strings, which the page's policy forbids.
    long deadline = System.nanoTime() + (long) (PATIENCE_MILLIS * 1e6);
    while (!Boolean.TRUE.equals(page.evaluate(expression))) {
      assertThat(System.nanoTime()).as(expression).isLessThan(deadline);
      page.waitForTimeout(POLL_MILLIS);
    }
  }

  String query() {
    return (String) page.evaluate("decodeURIComponent(location.search)");
  }

  /** From now on answers of the server may be errors, which the browser's console notes. */
  Visit serverMayFail() {
    serverMayFail = true;
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(asked).as("asked by the page").allMatch(url -> url.startsWith(address + "/"));
    assertThat(complaints)
        .as("complaints of the browser")
        .allMatch(text -> serverMayFail && text.startsWith("Failed to load resource"));
  }
}
