package io.unionpulse.dashboard.overview;

/** All figures of one filter, of one reading. */
public record Overview(Summary summary, Districts districts, Timeline timeline, Types types) {}
