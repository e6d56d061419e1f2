/**
 * Reports: {@link io.unionpulse.dashboard.activities.ListReader} finds pages of them, {@link
 * io.unionpulse.dashboard.activities.DetailReader} one with its facts and reprints, {@link
 * io.unionpulse.dashboard.activities.CsvExport} all of them.
 */
package io.unionpulse.dashboard.activities;
