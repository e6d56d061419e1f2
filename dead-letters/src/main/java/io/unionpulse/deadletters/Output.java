package io.unionpulse.deadletters;

/** Form of what is printed. */
enum Output {
  TABLE,
  JSON
}
