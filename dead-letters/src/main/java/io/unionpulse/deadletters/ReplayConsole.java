package io.unionpulse.deadletters;

import io.unionpulse.cli.Printable;
import java.io.PrintWriter;

/** Says how a replay goes. */
final class ReplayConsole {

  private static final int MAX_SHOWN = 20;

  private final PrintWriter out;
  private final PrintWriter err;
  private final LetterList replayed = new LetterList(MAX_SHOWN);
  private long before;
  private long refused;

  ReplayConsole(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void replayed(Letter letter) {
    replayed.add(LetterSummary.of(letter));
  }

  long replayed() {
    return replayed.matched();
  }

  void replayedBefore() {
    before++;
  }

  void refused(Letter letter, String why) {
    refused++;
    if (refused <= MAX_SHOWN) {
      err.println("%s is not replayed: %s".formatted(letter.position().brief(), Printable.of(why)));
      err.flush();
    }
  }

  long refusals() {
    return refused;
  }

  void sayResult(boolean dryRun) {
    if (dryRun && replayed() > 0) {
      ListTable.lines(replayed).forEach(out::println);
    }
    out.println(
        "%s%d %s replayed, %d %s replayed before, %d %s be replayed"
            .formatted(
                dryRun ? "dry run, nothing was sent: " : "",
                replayed(),
                dryRun ? "would be" : "were",
                before,
                before == 1 ? "was" : "were",
                refused,
                dryRun ? "could not" : "cannot"));
    out.flush();
  }
}
