/**
 * Tests of the page in a real browser, Debian's Chromium, over the real servers and the seeds.
 *
 * <p>Without a browser they are skipped and say so; where {@code CI} is {@code true} they fail.
 */
package io.unionpulse.dashboard.page;
